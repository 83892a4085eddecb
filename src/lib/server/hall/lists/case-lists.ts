import { statusOfCase } from '$lib/desk-words/status';
import {
	listAppointments,
	listCases,
	listClearances,
	listNumbers,
	listSittings,
	listStalled
} from '$lib/server/modules/cooperation';
import { countryName } from '$lib/server/platform/country-names';
import { isRefusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import { deskList, everyRow, orRefused } from './desk-list';
import { casesAsked, casesChosen, numberName, numbersAsked } from './list-questions';

/** Every case that the reader may see, under the filters of its page. */
const cases = deskList({
	page: 'deskCases',
	async read(ctx, search) {
		const filters = casesAsked(search);
		const question = { ...filters, late: filters.late === '1' };
		const rows = await everyRow((cursor?: string) =>
			listCases(ctx, { ...question, cursor: cursor ?? null, limit: 100 })
		);
		const words = textIn(ctx.language).cases.list;
		return orRefused(
			rows,
			(await casesChosen(ctx, filters, ctx.language)).map(({ name, text }) => ({
				label: name === 'q' ? words.search : words.groups[name],
				value: text
			}))
		);
	},
	title: ({ cases: words }) => words.list.title,
	columns({ cases: words, lists }, { language }) {
		const { columns } = words.list;
		return [
			{ label: lists.columns.number, value: (row) => row.receipt },
			{ label: columns.subject, width: 48, value: (row) => row.subject },
			{ label: lists.columns.kind, value: (row) => words.procedures[row.procedure] ?? row.procedure },
			{ label: columns.partner, width: 32, value: (row) => row.partner?.name },
			{ label: lists.columns.unit, width: 32, value: (row) => row.unit?.name },
			{
				label: columns.step,
				width: 32,
				value: (row) => row.open_steps.map(({ name }) => name[language]).join(', ')
			},
			{ label: lists.columns.due, kind: 'day', value: (row) => row.open_steps[0]?.due_on },
			{ label: columns.state, value: (row) => statusOfCase(row.state, language).text },
			{ label: columns.opened, kind: 'day', value: (row) => row.opened_on },
			{ label: lists.columns.closed, kind: 'day', value: (row) => row.closed_on }
		];
	},
	example: (row) => row.is_example
});

const sittings = deskList({
	page: 'deskSittings',
	read: async (ctx) =>
		orRefused(await everyRow((cursor?: string) => listSittings(ctx, { cursor: cursor ?? null, limit: 100 }))),
	title: ({ sittings: words }) => words.list.title,
	columns({ sittings: words, lists }) {
		const { columns } = words.list;
		return [
			{ label: lists.columns.number, value: (row) => row.number },
			{ label: columns.title, width: 40, value: (row) => row.title },
			{ label: columns.when, kind: 'day', value: (row) => row.held_on },
			{ label: lists.columns.time, value: (row) => row.starts_at, width: 10 },
			{
				label: columns.place,
				width: 32,
				value: (row) => (row.manner === 'circulation' ? words.list.circulation : row.place)
			},
			{ label: columns.cases, width: 64, value: (row) => row.subjects.join('; ') },
			{ label: columns.state, value: (row) => words.state[row.state] ?? row.state }
		];
	},
	example: (row) => row.is_example
});

const appointments = deskList({
	page: 'deskAppointments',
	read: async (ctx) => orRefused(await listAppointments(ctx)),
	title: ({ appointments: words }) => words.title,
	columns({ appointments: words, lists }) {
		const { columns } = words.list;
		return [
			{ label: columns.subject, width: 48, value: (row) => row.subject },
			{ label: lists.columns.partner, width: 32, value: (row) => row.partner },
			{ label: columns.when, kind: 'day', value: (row) => row.held_on },
			{ label: lists.columns.time, value: (row) => row.starts_at, width: 10 },
			{ label: columns.place, width: 32, value: (row) => row.place },
			{ label: words.facts.method, value: (row) => words.methods[row.method] },
			{ label: words.facts.agenda, width: 32, value: (row) => row.agenda },
			{ label: columns.state, value: (row) => words.states[row.state] }
		];
	},
	example: (row) => row.is_example
});

const stalled = deskList({
	page: 'deskStalled',
	async read(ctx) {
		const found = await listStalled(ctx);
		return orRefused(isRefusal(found) ? found : found.cases);
	},
	title: ({ stalled: words }) => words.title,
	columns({ stalled: words, desk, lists }, { language }) {
		return [
			{ label: lists.columns.number, value: (row) => row.receipt },
			{ label: words.columns.subject, width: 48, value: (row) => row.subject },
			{ label: lists.columns.partner, width: 32, value: (row) => row.partner },
			{ label: lists.columns.unit, width: 32, value: (row) => row.unit },
			{ label: lists.columns.days, kind: 'number', value: (row) => row.days },
			{ label: lists.columns.since, kind: 'day', value: (row) => row.moved_on },
			{
				label: words.columns.owes,
				width: 48,
				value: (row) =>
					row.owes
						.map((step) =>
							words.owes(
								step.name[language],
								step.waiting_for === 'outside_authority'
									? words.outside
									: (desk.roles[step.role] ?? step.role)
							)
						)
						.join('; ')
			},
			{ label: words.columns.asked, kind: 'day', value: (row) => row.asked?.on }
		];
	},
	example: (row) => row.is_example
});

const clearances = deskList({
	page: 'deskClearance',
	read: async (ctx) => orRefused(await listClearances(ctx)),
	title: ({ outside }) => outside.clearance.title,
	columns({ outside, tracking, lists }, { language }) {
		const words = outside.clearance;
		const isOpen = (status: string) => status === 'running' || status === 'paused';
		return [
			{ label: lists.columns.case, width: 48, value: (row) => row.subject },
			{ label: lists.columns.partner, width: 32, value: (row) => row.partner },
			{
				label: lists.columns.country,
				value: (row) => row.country && (countryName(row.country, language) ?? row.country)
			},
			{
				label: words.present,
				width: 32,
				value: (row) =>
					isOpen(row.status) ? row.present?.name[language] : (tracking.statuses[row.status] ?? words.ended)
			},
			{ label: lists.columns.since, kind: 'day', value: (row) => row.present?.since },
			{
				label: words.heldBy,
				value: (row) => (isOpen(row.status) ? (row.held_by?.[language] ?? words.office) : null)
			},
			{
				label: words.missing,
				width: 48,
				value: (row) => (isOpen(row.status) ? row.missing.map((paper) => paper[language]).join('; ') : null)
			}
		];
	},
	example: (row) => row.is_example
});

const numbers = deskList({
	page: 'deskNumbers',
	async read(ctx, search) {
		const { instrument, year, unit } = numbersAsked(ctx, search);
		const words = textIn(ctx.language).archive.numbers;
		const rows = await everyRow(async (before?: number) => {
			const found = await listNumbers(ctx, { instrument, year, unitId: unit, ...(before ? { before } : {}) });
			if (isRefusal(found)) return found;
			return { rows: found, next: found.length === 25 ? found.at(-1)!.sequence : null };
		});
		return orRefused(rows, [
			{ label: words.instrument, value: numberName(instrument, ctx.language) },
			{ label: textIn(ctx.language).lists.columns.year, value: String(year) }
		]);
	},
	title: ({ archive }) => archive.numbers.title,
	columns({ archive, lists }) {
		const words = archive.numbers;
		return [
			{ label: lists.columns.number, width: 32, value: (row) => row.text },
			{ label: words.columns.state, value: (row) => words.state[row.state] ?? row.state },
			{ label: lists.columns.reason, width: 40, value: (row) => row.reason },
			{ label: lists.columns.reserved, kind: 'day', value: (row) => row.reserved_on }
		];
	},
	example: () => false
});

export const caseLists = {
	permohonan: cases,
	rapat: sittings,
	jadwal: appointments,
	macet: stalled,
	izin: clearances,
	nomor: numbers
};
