import { writeDuty } from '../instruction-view';
import {
	listInstructions,
	listLettersOfCase,
	wholeAgenda,
	type ListedLetter
} from '$lib/server/modules/correspondence';
import { listPeople } from '$lib/server/modules/identity';
import { listInquiries } from '$lib/server/modules/inquiries';
import { listClauses } from '$lib/server/modules/documents';
import { listUnitTree } from '$lib/server/modules/organisations';
import type { Place } from '$lib/server/platform/list-part';
import { isRefusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import { deskList, everyRow, orRefused, type ListColumn } from './desk-list';
import { clausesAsked, inquiriesAsked, instructionsAsked } from './list-questions';

type Texts = ReturnType<typeof textIn>;

function letterColumns(text: Texts, withDirection: boolean): ListColumn<ListedLetter>[] {
	const { file, directions, natures } = text.letters;
	const { columns } = file;
	return [
		{ label: columns.agenda_number, kind: 'number', value: (row) => row.agenda_number },
		...(withDirection
			? [{ label: columns.direction, value: (row: ListedLetter) => directions[row.direction] }]
			: []),
		{ label: columns.moved_on, kind: 'day', value: (row) => row.moved_on },
		{ label: columns.letter_number, width: 28, value: (row) => row.letter_number },
		{ label: columns.letter_date, kind: 'day', value: (row) => row.letter_date },
		{ label: columns.correspondent, width: 32, value: (row) => row.correspondent },
		{ label: columns.subject, width: 48, value: (row) => row.subject },
		{ label: columns.nature, value: (row) => natures[row.nature] },
		{ label: columns.srikandi_number, value: (row) => row.srikandi_number },
		{ label: columns.note, value: (row) => row.note }
	];
}

/** The agenda of a year in one direction, the oldest number first, as an agenda is read on paper. */
const agenda = deskList<ListedLetter>({
	page: 'deskLetters',
	async read(ctx, search) {
		const asked = (name: string) => search.get(name) || undefined;
		const found = await wholeAgenda(ctx, {
			direction: asked('direction'),
			year: asked('year'),
			nature: asked('nature'),
			q: asked('q')
		});
		if (isRefusal(found)) return found;
		const { letters } = textIn(ctx.language);
		return {
			title: letters.file.title[found.direction](found.year),
			rows: found.rows,
			asked: [
				...(found.nature ? [{ label: letters.file.nature, value: letters.natures[found.nature] }] : []),
				...(found.q ? [{ label: letters.file.search, value: found.q }] : [])
			]
		};
	},
	title: ({ letters }) => letters.title,
	columns: (text) => letterColumns(text, false),
	example: (row) => row.is_example
});

/** The letters of one case; its page says which in `case`. */
const caseLetters = deskList<ListedLetter>({
	page: 'deskCaseLetters',
	async read(ctx, search) {
		const found = await listLettersOfCase(ctx, search.get('case') ?? '');
		if (isRefusal(found)) return found;
		return orRefused(found.letters, [
			{ label: textIn(ctx.language).letters.file.case, value: found.file.row.subject }
		]);
	},
	title: ({ letters }) => letters.file.ofCase,
	columns: (text) => letterColumns(text, true),
	example: (row) => row.is_example
});

const instructions = deskList({
	page: 'deskInstructions',
	async read(ctx, search) {
		const view = instructionsAsked(search);
		const words = textIn(ctx.language);
		return orRefused(await everyRow((cursor?: string) => listInstructions(ctx, view, cursor)), [
			{ label: words.lists.view, value: words.instructions.views[view] }
		]);
	},
	title: ({ instructions: words }) => words.title,
	columns({ instructions: words, lists }, { clock, language }) {
		const { columns } = words;
		const line = (row: Parameters<typeof writeDuty>[0]) => writeDuty(row, clock.today(), language);
		return [
			{ label: columns.subject, width: 48, value: (row) => row.subject },
			{ label: columns.from, width: 28, value: (row) => row.given_by_name },
			{ label: columns.to, width: 28, value: (row) => row.person_name },
			{ label: lists.columns.given, kind: 'day', value: (row) => row.given_on },
			{ label: columns.what, width: 40, value: (row) => line(row).what },
			{ label: columns.due, kind: 'day', value: (row) => row.due_on },
			{ label: columns.state, value: (row) => line(row).state.text },
			{ label: lists.columns.closed, kind: 'day', value: (row) => row.settled_on }
		];
	},
	example: (row) => row.is_example
});

const inquiries = deskList({
	page: 'deskInquiries',
	async read(ctx, search) {
		const view = inquiriesAsked(search);
		const words = textIn(ctx.language);
		return orRefused(await everyRow((cursor?: string) => listInquiries(ctx, view, cursor)), [
			{ label: words.lists.view, value: words.inquiries.desk[view] }
		]);
	},
	title: ({ inquiries: words }) => words.desk.title,
	columns({ inquiries: words, lists }) {
		const { columns } = words.desk;
		return [
			{ label: lists.columns.number, value: (row) => row.number },
			{ label: columns.kind, value: (row) => words.kind[row.kind] ?? row.kind },
			{ label: columns.about, width: 64, value: (row) => row.about },
			{ label: lists.columns.received, kind: 'day', value: (row) => row.received_on },
			{ label: columns.due, kind: 'day', value: (row) => row.due_on },
			{ label: columns.state, value: (row) => words.state[row.state] ?? row.state }
		];
	},
	example: (row) => row.is_example
});

const clauses = deskList({
	page: 'deskClauses',
	async read(ctx, search) {
		const all = await listClauses(ctx);
		if (isRefusal(all)) return all;
		const { q, topic, found } = clausesAsked(all, search);
		const { templates: words } = textIn(ctx.language);
		return orRefused(found, [
			...(q ? [{ label: words.clauses.search, value: q }] : []),
			...(topic ? [{ label: words.clauses.columns.topic, value: words.topics[topic] ?? topic }] : [])
		]);
	},
	title: ({ templates }) => templates.clauses.title,
	columns({ templates: words, lists }, { language }) {
		const { columns } = words.clauses;
		return [
			{ label: columns.title, width: 48, value: (row) => row.title[language] ?? row.title.id },
			{ label: columns.topic, value: (row) => words.topics[row.topic] ?? row.topic },
			{
				label: columns.version,
				value: (row) => (row.number === 0 ? words.builtIn : String(row.number))
			},
			{ label: columns.english, value: (row) => (row.body.en ? words.clauses.yes : words.clauses.no) },
			{ label: lists.columns.state, value: (row) => (row.withdrawn ? words.clauses.withdrawn : null) }
		];
	},
	example: () => false
});

const people = deskList({
	page: 'deskPeople',
	async read(ctx, search) {
		const asked = (search.get('q') ?? '').slice(0, 100);
		return orRefused(
			await everyRow((after?: Place) => listPeople(ctx, { limit: 200, asked, ...(after ? { after } : {}) })),
			asked ? [{ label: textIn(ctx.language).office.people.search, value: asked }] : []
		);
	},
	title: ({ office }) => office.people.title,
	columns({ office, desk, lists }) {
		const { columns, signIn, email, position } = office.people;
		return [
			{ label: columns.name, width: 32, value: (row) => row.name },
			{ label: position, width: 32, value: (row) => row.position },
			{ label: email, width: 32, value: (row) => row.email },
			{
				label: columns.roles,
				width: 48,
				value: (row) =>
					row.roles
						.filter(({ holds }) => holds)
						.map(({ role, heldFor }) => [desk.roles[role] ?? role, heldFor].filter(Boolean).join(', '))
						.join('; ')
			},
			{ label: columns.signIn, value: (row) => signIn[row.signIn] ?? row.signIn },
			{ label: lists.columns.seen, kind: 'day', value: (row) => row.lastSeen?.toISOString().slice(0, 10) }
		];
	},
	example: (row) => row.isExample
});

const units = deskList({
	page: 'deskUnits',
	async read(ctx, search) {
		const asked = (search.get('q') ?? '').slice(0, 100);
		return orRefused(
			await listUnitTree(ctx, { asked, ended: search.has('ended') }),
			asked ? [{ label: textIn(ctx.language).office.units.search, value: asked }] : []
		);
	},
	title: ({ office }) => office.units.title,
	columns({ office, lists }) {
		const { columns, kinds } = office.units;
		return [
			{ label: columns.name, width: 48, value: (row) => row.name },
			{ label: lists.columns.shortName, value: (row) => row.shortName },
			{ label: columns.kind, value: (row) => kinds[row.kind] ?? row.kind },
			{ label: columns.code, value: (row) => row.code },
			{ label: lists.columns.above, width: 32, value: (row) => row.parent },
			{ label: lists.columns.from, kind: 'day', value: (row) => row.validFrom },
			{ label: lists.columns.to, kind: 'day', value: (row) => row.validTo }
		];
	},
	example: (row) => row.isExample
});

export const letterLists = {
	surat: agenda,
	'surat-permohonan': caseLetters,
	disposisi: instructions,
	pertanyaan: inquiries
};
export const officeLists = { klausul: clauses, orang: people, 'perangkat-daerah': units };
