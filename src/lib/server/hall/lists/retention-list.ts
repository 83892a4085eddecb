import {
	listDestructionLists,
	listDue,
	readDestructionList,
	type DestructionLine
} from '$lib/server/modules/retention';
import { isRefusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import { deskList, everyRow, orRefused } from './desk-list';
import { destructionsAsked } from './list-questions';

/** What has come to the end of its time, by the schedule that holds; lists for destruction, and the lines of one. */
export const retentionLists = {
	retensi: deskList({
		page: 'deskRetention',
		read: async (ctx) =>
			orRefused(
				await everyRow((after?: Parameters<typeof listDue>[1]['after']) =>
					listDue(ctx, { after, limit: 500 })
				)
			),
		title: ({ retention }) => retention.due,
		columns: ({ retention: words }) => [
			{ label: words.columns.number, value: (row) => row.number },
			{ label: words.columns.title, width: 48, value: (row) => row.title },
			{ label: words.columns.kind, width: 32, value: (row) => words.kinds[row.kind] },
			{ label: words.columns.ended, kind: 'day', value: (row) => row.endedOn },
			{ label: words.columns.due, kind: 'day', value: (row) => row.dueOn },
			{ label: words.columns.fate, value: (row) => words.fates[row.fate] },
			{ label: words.number, value: (row) => (row.isConfirmed ? '' : words.unconfirmed) },
			{ label: words.columns.held, value: (row) => (row.heldBy ? words.held[row.heldBy] : '') },
			{ label: words.columns.list, value: (row) => row.list?.number ?? '' }
		],
		example: (row) => row.isExample
	}),
	'usul-musnah': deskList({
		page: 'deskDestructions',
		read: async (ctx, search) =>
			orRefused(
				await everyRow((after?: Parameters<typeof listDestructionLists>[1]['after']) =>
					listDestructionLists(ctx, { view: destructionsAsked(search), after, limit: 500 })
				)
			),
		title: ({ destruction }) => destruction.title,
		columns: ({ destruction: words, retention }) => [
			{ label: words.columns.number, value: (row) => row.number },
			{ label: words.columns.kind, width: 32, value: (row) => retention.kinds[row.kind] },
			{ label: words.early, value: (row) => (row.purpose === 'early' ? retention.yes : '') },
			{ label: words.columns.state, value: (row) => words.states[row.state] },
			{ label: words.columns.drawn, kind: 'day', value: (row) => row.drawn_on },
			{ label: words.columns.lines, kind: 'number', value: (row) => row.lines },
			{ label: words.columns.done, kind: 'number', value: (row) => row.removed }
		],
		example: (row) => row.is_example
	}),
	'daftar-musnah': deskList({
		page: 'deskDestruction',
		async read(ctx, search) {
			const asked = search.get('list');
			// Without its list there is nothing to take out; whoever may not read lists is told so all the same.
			if (asked === null) {
				const lists = await listDestructionLists(ctx, { view: 'open', limit: 1 });
				return isRefusal(lists) ? lists : { rows: [] as readonly DestructionLine[] };
			}
			const list = await readDestructionList(ctx, asked);
			if (isRefusal(list)) return list;
			const { destruction: words } = textIn(ctx.language);
			return { rows: list.lines, title: words.list(list.number) };
		},
		title: ({ destruction }) => destruction.title,
		columns: ({ destruction: { lines: words }, retention }) => [
			{ label: words.subject, width: 48, value: (row) => row.title ?? (row.is_secret ? words.secret : '') },
			{ label: retention.columns.number, value: (row) => row.number },
			{ label: words.ended, kind: 'day', value: (row) => row.ended_on },
			{ label: words.due, kind: 'day', value: (row) => row.due_on },
			{ label: words.place, width: 32, value: (row) => row.place },
			{ label: words.state, value: (row) => words.states[row.state] },
			{
				label: retention.columns.why,
				width: 40,
				value: (row) => row.reason ?? (row.stop ? words.stops[row.stop] : '')
			},
			{ label: retention.columns.files, kind: 'number', value: (row) => row.files }
		],
		example: (row) => row.is_example
	})
};
