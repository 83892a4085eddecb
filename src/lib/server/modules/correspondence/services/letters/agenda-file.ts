import { buffer } from 'node:stream/consumers';
import { officeLanguage, officeLetterhead } from '$lib/server/modules/cooperation';
import type { AuthorisationRefusal } from '$lib/server/modules/identity';
import type { Ctx } from '$lib/server/platform/context';
import { renderPdf } from '$lib/server/platform/pdf';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { writeCsv, writeXlsx, type Sheet, type SheetRow } from '$lib/server/platform/spreadsheet';
import { textIn } from '$lib/text';
import { writeDay } from '$lib/written/dates';
import { listLettersOfCase, wholeAgenda, type AgendaQuestion, type ListedLetter } from './list-letters';

export const agendaFormats = ['pdf', 'xlsx', 'csv'] as const;
export type AgendaFile = { readonly fileName: string; readonly mediaType: string; readonly bytes: Buffer };

/**
 * The agenda of a year, or that of a case, as a paper with letterhead (PDF), a workbook or CSV, in the language of the
 * office. `NOT_FOUND`: no such format or case.
 */
export async function makeAgendaFile(
	ctx: Ctx,
	asked: AgendaQuestion & { readonly caseId?: string },
	format: string
): Promise<AgendaFile | AuthorisationRefusal | Refusal> {
	const write = formats[format];
	if (!write) return refuse('NOT_FOUND');
	const words = textIn(officeLanguage).letters.file;
	if (asked.caseId !== undefined) {
		const found = await listLettersOfCase(ctx, asked.caseId);
		if (isRefusal(found)) return found;
		const about = { title: words.ofCase, filters: [{ label: words.case, value: found.file.row.subject }] };
		return write(ctx, { ...about, name: words.caseName, rows: found.letters, withDirection: true });
	}
	const agenda = await wholeAgenda(ctx, asked);
	if (isRefusal(agenda)) return agenda;
	const { natures } = textIn(officeLanguage).letters;
	return write(ctx, {
		title: words.title[agenda.direction](agenda.year),
		name: words.name[agenda.direction](agenda.year),
		rows: agenda.rows,
		withDirection: false,
		filters: [
			...(agenda.nature ? [{ label: words.nature, value: natures[agenda.nature] }] : []),
			...(agenda.q ? [{ label: words.search, value: agenda.q }] : [])
		]
	});
}

type Listed = {
	readonly title: string;
	readonly name: string;
	readonly filters: readonly { readonly label: string; readonly value: string }[];
	readonly rows: readonly ListedLetter[];
	/** Letters in and out stand in one list: the direction is a column of its own. */
	readonly withDirection: boolean;
};

const formats: Readonly<Record<string, (ctx: Ctx, list: Listed) => Promise<AgendaFile>>> = {
	pdf: async (ctx, list) => ({
		fileName: `${list.name}.pdf`,
		mediaType: 'application/pdf',
		bytes: await asPaper(ctx, list)
	}),
	xlsx: async (ctx, list) => ({
		fileName: `${list.name}.xlsx`,
		mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
		bytes: await buffer(writeXlsx(asSheet(ctx, list)))
	}),
	csv: async (ctx, list) => ({
		fileName: `${list.name}.csv`,
		mediaType: 'text/csv; charset=utf-8',
		bytes: await buffer(writeCsv(asSheet(ctx, list)))
	})
};

const weights = { subject: 2.4, correspondent: 1.6, letter_number: 1.4 } as Readonly<Record<string, number>>;

function columnsOf(list: Listed): readonly { readonly key: string; readonly label: string }[] {
	const { columns } = textIn(officeLanguage).letters.file;
	return Object.entries(columns)
		.filter(([key]) => list.withDirection || key !== 'direction')
		.map(([key, label]) => ({ key, label }));
}

function cellsOf(list: Listed, letter: ListedLetter, day: (value: string | null) => string | null): SheetRow {
	const words = textIn(officeLanguage).letters;
	const cells: Readonly<Record<string, string | number | null>> = {
		agenda_number: letter.agenda_number,
		direction: words.directions[letter.direction],
		moved_on: day(letter.moved_on),
		letter_number: letter.letter_number,
		letter_date: day(letter.letter_date),
		correspondent: letter.correspondent,
		subject: letter.subject,
		nature: words.natures[letter.nature],
		srikandi_number: letter.srikandi_number,
		note: letter.note
	};
	return columnsOf(list).map(({ key }) => cells[key] ?? null);
}

function asSheet(ctx: Ctx, list: Listed): Sheet {
	const words = textIn(officeLanguage).letters.file;
	const examples = new WeakSet<SheetRow>();
	const rows = list.rows.map((letter) => {
		const row = cellsOf(list, letter, (value) => value);
		if (letter.is_example) examples.add(row);
		return row;
	});
	return {
		title: list.title,
		columns: columnsOf(list).map(({ key, label }) => ({
			label,
			kind:
				key.endsWith('_on') || key === 'letter_date' ? 'day' : key === 'agenda_number' ? 'number' : 'text',
			...(weights[key] ? { width: weights[key]! * 20 } : {})
		})),
		rows,
		exampleMark: list.rows.some((letter) => letter.is_example) ? (row) => examples.has(row) : false,
		language: officeLanguage,
		notes: [
			{ label: words.region, value: ctx.tenant.name },
			...list.filters,
			{ label: words.made, value: writeDay(ctx.clock.today(), officeLanguage, 'long') }
		]
	};
}

function asPaper(ctx: Ctx, list: Listed): Promise<Buffer> {
	const words = textIn(officeLanguage).letters.file;
	const day = (value: string | null) => (value ? writeDay(value, officeLanguage, 'short') : null);
	return renderPdf({
		template: 'table-list',
		data: {
			letterhead: officeLetterhead(ctx),
			heading: list.title,
			filters: list.filters,
			countText: words.count(list.rows.length),
			printed: words.printed(writeDay(ctx.clock.today(), officeLanguage, 'long')),
			columns: columnsOf(list).map(({ key, label }) => ({ label, weight: weights[key] ?? 1 })),
			rows: list.rows.map((letter) => ({
				cells: cellsOf(list, letter, day).map((cell) => (cell === null ? '–' : String(cell))),
				example: letter.is_example
			})),
			totals: null
		},
		language: officeLanguage,
		title: list.title,
		author: ctx.tenant.name,
		example: list.rows.some((letter) => letter.is_example)
	});
}
