import { deadlineOf } from '$lib/desk-words/deadline';
import { statusOfCase, verdictOf } from '$lib/desk-words/status';
import {
	listClosed,
	listFollowed,
	listMyWork,
	listWaitingOutside,
	listWantedOpinions,
	type DeskStep,
	type ListedCase,
	type WaitingOutside,
	type WantedOpinion
} from '$lib/server/modules/cooperation';
import type { Ctx } from '$lib/server/platform/context';
import { textIn } from '$lib/text';
import { deskList, everyRow, orRefused } from './desk-list';

export const workViews = ['all', 'late', 'standing', 'outside', 'opinions', 'followed', 'closed'] as const;
type WorkView = (typeof workViews)[number];
type WorkRow = DeskStep | ListedCase | WaitingOutside | WantedOpinion;

/** The view is a word of the address, so that each list can be kept as a link. */
export const workAsked = (search: URLSearchParams): WorkView =>
	workViews.find((word) => word === search.get('view')) ?? 'all';

/** A page of what waits for whoever asks, in one of the views of the desk. */
export function readWork(ctx: Ctx, view: WorkView, cursor: string | null) {
	switch (view) {
		case 'outside':
			return listWaitingOutside(ctx, { cursor });
		case 'followed':
			return listFollowed(ctx, { cursor });
		case 'closed':
			return listClosed(ctx, { cursor });
		case 'opinions':
			return listWantedOpinions(ctx).then((rows) => ('refused' in rows ? rows : { rows, next: null }));
		default:
			return listMyWork(ctx, { view, cursor });
	}
}

const work = deskList<WorkRow>({
	page: 'desk',
	async read(ctx, search) {
		const view = workAsked(search);
		const { desk, outside, lists } = textIn(ctx.language);
		const rows = await everyRow<WorkRow, string>((cursor) => readWork(ctx, view, cursor ?? null));
		return orRefused(rows, [
			{ label: lists.view, value: view === 'outside' ? outside.tab : (desk.work.tab[view] ?? view) }
		]);
	},
	title: ({ desk }) => desk.work.title,
	columns({ desk, lists, outside }, { language }) {
		const words = desk.work;
		const step = (row: WorkRow) => {
			if ('step_name' in row) return row.step_name[language];
			if ('sitting_title' in row) return row.sitting_title;
			return row.open_steps.map(({ name }) => name[language]).join(', ');
		};
		const due = (row: WorkRow) => {
			if ('due_on' in row) return row.due_on;
			if ('held_on' in row) return row.held_on;
			return 'open_steps' in row ? row.open_steps[0]?.due_on : null;
		};
		const state = (row: WorkRow) => {
			if ('days' in row && 'due_on' in row) return deadlineOf(row, language).left;
			if ('ask_now' in row) return outside.sentSince(row.since, row.days);
			if ('verdict' in row) return row.verdict ? verdictOf(row.verdict, language).text : words.opinionNotYet;
			return 'status' in row ? statusOfCase(row.status, language).text : null;
		};
		return [
			{ label: lists.columns.number, value: (row) => row.receipt },
			{ label: words.columns.subject, width: 48, value: (row) => row.subject },
			{ label: words.columns.partner, width: 32, value: (row) => row.partner },
			{ label: words.columns.step, width: 32, value: step },
			{ label: lists.columns.due, kind: 'day', value: due },
			{ label: words.columns.state, width: 32, value: state },
			{
				label: lists.columns.closed,
				kind: 'day',
				value: (row) => ('closed_on' in row ? row.closed_on : null)
			}
		];
	},
	example: (row) => row.is_example
});

/** What waits for somebody at the desk, as a file of the view that is open. */
export const workLists = { pekerjaan: work };
