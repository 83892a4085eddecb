import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { answerForm, type SentForm } from '$lib/server/hall/desk-form';
import {
	archiveFields,
	archiveRowStates,
	readArchiveRun,
	settleArchiveRow,
	startArchiveRun,
	stopArchiveRun,
	type ArchiveRowState,
	type ColumnMap
} from '$lib/server/modules/cooperation';
import { parsePartialDay } from '$lib/server/modules/calendar';
import { textIn } from '$lib/text';
import type { Tone } from '$lib/ui/parts';
import { writeDay, writePartialDay } from '$lib/written/dates';
import type { Actions, PageServerLoad } from './$types';

const tones: Record<ArchiveRowState, Tone> = {
	waiting: 'neutral',
	accepted: 'good',
	known: 'ended',
	possible_duplicate: 'soon',
	rejected: 'late',
	set_aside: 'ended'
};

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { ctx, language } = locals;
	const words = textIn(language).oldRegisters;
	const state = url.searchParams.get('state');
	const after = /^\d{1,7}$/.exec(url.searchParams.get('after') ?? '')?.[0];
	const run = orError(
		language,
		await readArchiveRun(ctx, params.id, { state, after: after === undefined ? -1 : Number(after) })
	);
	const here = (query: Record<string, string | undefined>) =>
		href(language, 'deskArchiveRun', { id: params.id }, query);
	const known = archiveRowStates.find((one) => one === state);
	return {
		key: randomUUID(),
		title: run.fileName,
		source: run.source,
		example: run.isExample,
		state: run.state,
		stateText: words.states[run.state] ?? run.state,
		isCut: run.isCut,
		progress: words.progress(run.total - (run.counts.waiting ?? 0), run.total),
		registerHref: href(language, 'deskRegister'),
		importHref: href(language, 'deskArchive'),
		here: here({}),
		columns: archiveFields.map((field) => ({
			field,
			label: words.fields[field] ?? field,
			value: run.columns[field] === undefined ? '' : String(run.columns[field])
		})),
		choices: run.head.map((head, at) => ({ value: String(at), label: head || words.line(at + 1) })),
		tabs: [undefined, ...archiveRowStates]
			.filter((one) => one === undefined || one === known || (run.counts[one] ?? 0) > 0)
			.map((one) => ({
				href: here({ state: one }),
				text: `${words.rows[one ?? 'all']} (${one === undefined ? run.total : (run.counts[one] ?? 0)})`,
				current: one === known
			})),
		rows: run.rows.map((row) => ({
			line: String(row.line),
			title: row.row?.title ?? (row.cells.filter(Boolean).slice(0, 3).join(' · ') || words.unreadable),
			note: [row.row ? textIn(language).archive.instruments[row.row.instrument] : '', row.row?.regionNumber]
				.filter(Boolean)
				.join(' · '),
			partner: row.row?.partner ?? '',
			signed: row.row ? writePartialDay(parsePartialDay(row.row.signedOn)!, language) : '',
			until: row.row?.endsOn ? words.until(writeDay(row.row.endsOn, language)) : '',
			result: { tone: tones[row.state], text: words.rows[row.state] ?? row.state },
			faults: row.faults.map(({ field, message }) =>
				words.fault(
					words.fields[field] ?? field,
					message === 'REQUIRED' ? words.emptyCell : (words.faults[message] ?? message)
				)
			),
			settle: row.state === 'possible_duplicate',
			link: row.agreementId
				? {
						href: href(language, 'deskAgreement', { id: row.agreementId }),
						text: row.state === 'accepted' ? words.open : words.openTwin
					}
				: null
		})),
		next: run.next === null ? undefined : here({ state: known, after: String(run.next) }),
		first: after === undefined ? undefined : here({ state: known })
	};
};

function columnsIn(sent: SentForm): ColumnMap {
	return Object.fromEntries(
		archiveFields.flatMap((field) =>
			/^\d{1,3}$/.test(sent.text(field)) ? [[field, Number(sent.text(field))]] : []
		)
	);
}

export const actions: Actions = {
	start: (event) =>
		answerForm(event, {
			act: 'start',
			texts: archiveFields,
			faults: textIn(event.locals.language).oldRegisters.faults,
			work: (ctx, sent) => startArchiveRun(ctx, event.params.id, columnsIn(sent)),
			to: ({ id }) => href(event.locals.language, 'deskArchiveRun', { id })
		}),
	stop: (event) =>
		answerForm(event, {
			act: 'stop',
			texts: [],
			faults: {},
			work: (ctx) => stopArchiveRun(ctx, event.params.id),
			to: ({ id }) => href(event.locals.language, 'deskArchiveRun', { id })
		}),
	settle: (event) =>
		answerForm(event, {
			act: 'settle',
			texts: [],
			faults: textIn(event.locals.language).oldRegisters.faults,
			work: (ctx, sent) =>
				settleArchiveRow(ctx, event.params.id, Number(sent.text('line')) || 0, sent.text('how')),
			to: ({ id }) => href(event.locals.language, 'deskArchiveRun', { id }, { state: 'possible_duplicate' })
		})
};
