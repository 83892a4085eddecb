import { Readable } from 'node:stream';
import { logAccess } from '$lib/server/modules/audit';
import { officeLetterhead } from '$lib/server/modules/cooperation';
import {
	authorise,
	takeAttempt,
	type AuthorisationRefusal,
	type Permission
} from '$lib/server/modules/identity';
import type { Ctx } from '$lib/server/platform/context';
import { renderPdf } from '$lib/server/platform/pdf';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import {
	writeCsv,
	writeXlsx,
	type SheetCell,
	type SheetColumn,
	type SheetRow
} from '$lib/server/platform/spreadsheet';
import { textIn } from '$lib/text';
import { isDay } from '$lib/server/modules/calendar';
import { writeDay } from '$lib/written/dates';
import { fileNameOf } from '../domain/file-name';
import type { ExportedFile } from './export-open-data';

/** What every list of the desk may be taken out as. */
export const listFormats = ['csv', 'xlsx', 'pdf'] as const;
export type ListFormat = (typeof listFormats)[number];

export type ListedRow = { readonly cells: readonly SheetCell[]; readonly example: boolean };

/** A list of the desk on its way out: what it is, what it was narrowed by, and its rows as they come. */
export type DeskListContent = {
	/** What stands in the access log beside who took it out. */
	readonly key: string;
	readonly title: string;
	readonly columns: readonly SheetColumn[];
	readonly rows: AsyncIterable<ListedRow>;
	readonly asked: readonly { readonly label: string; readonly value: string }[];
};

/**
 * A paper of more rows is read by nobody and holds the renderer for long; the sheets have no limit of ours.
 * Measured: 2,000 rows of eight columns take about three seconds.
 */
export const mostRowsOnPaper = 2_000;

/**
 * A list of the desk as CSV, XLSX or PDF, under the permission of its page; who takes it out is noted. Sheets are written
 * as the rows come, and no text in them becomes a formula; invented rows are marked in each of the three.
 * `NOT_FOUND`: no such format. `LIST_TOO_LONG`: more rows than a paper holds.
 */
export async function exportList(
	ctx: Ctx,
	permission: Permission,
	list: DeskListContent,
	format: string
): Promise<ExportedFile | AuthorisationRefusal | Refusal<'NOT_FOUND' | 'LIST_TOO_LONG'>> {
	const denied = authorise(ctx, permission);
	if (denied) return denied;
	const known = listFormats.find((one) => one === format);
	if (!known) return refuse('NOT_FOUND');
	const bytes = known === 'pdf' ? await asPaper(ctx, list, mostRowsOnPaper) : asSheet(ctx, list, known);
	if ('refused' in bytes) return bytes;
	await logAccess(ctx, {
		event: 'EXPORTED',
		subject: { kind: 'list', id: list.key },
		details: { format: known, asked: list.asked }
	});
	return {
		mediaType: mediaTypes[known],
		fileName: `${fileNameOf(list.title)}-${ctx.clock.today()}.${known}`,
		bytes
	};
}

/** A paper that anybody may have made: fewer rows, since the renderer serves everybody. */
export const mostRowsOnPublicPaper = 500;

/** How many such papers one address may have made in ten minutes. */
const publicPapers = { most: 20, seconds: 600 };

/**
 * A public list as PDF; its other formats are the open tables. Who takes it out is not noted: it is public.
 * `LIST_TOO_LONG`: more rows than a paper holds. `TOO_MANY_REQUESTS`: this address had too many made.
 *
 * @param from.address of whoever asks, for the brake alone
 */
export async function printPublicList(
	ctx: Ctx,
	from: { readonly address: string },
	list: DeskListContent
): Promise<ExportedFile | Refusal<'LIST_TOO_LONG' | 'TOO_MANY_REQUESTS'>> {
	const blocked = await takeAttempt(
		ctx,
		`public-paper:${from.address}`,
		publicPapers.most,
		publicPapers.seconds
	);
	if (blocked) return blocked;
	const bytes = await asPaper(ctx, list, mostRowsOnPublicPaper);
	if ('refused' in bytes) return bytes;
	return {
		mediaType: mediaTypes.pdf,
		fileName: `${fileNameOf(list.title)}-${ctx.clock.today()}.pdf`,
		bytes
	};
}

const mediaTypes: Readonly<Record<ListFormat, string>> = {
	csv: 'text/csv; charset=utf-8',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	pdf: 'application/pdf'
};

function asSheet(ctx: Ctx, list: DeskListContent, format: 'csv' | 'xlsx'): Readable {
	const words = textIn(ctx.language).lists;
	const examples = new WeakSet<SheetRow>();
	async function* rows(): AsyncGenerator<SheetRow> {
		for await (const { cells, example } of list.rows) {
			if (example) examples.add(cells);
			yield cells;
		}
	}
	const write = format === 'csv' ? writeCsv : (sheet: Parameters<typeof writeCsv>[0]) => writeXlsx(sheet);
	return write({
		title: list.title,
		columns: list.columns,
		rows: rows(),
		exampleMark: (row) => examples.has(row),
		language: ctx.language,
		notes: [
			{ label: words.region, value: ctx.tenant.name },
			{ label: words.made, value: writeDay(ctx.clock.today(), ctx.language) },
			...list.asked.map(({ label, value }) => ({ label: `${words.filter}: ${label}`, value }))
		]
	});
}

async function asPaper(
	ctx: Ctx,
	list: DeskListContent,
	most: number
): Promise<Readable | Refusal<'LIST_TOO_LONG'>> {
	const { language } = ctx;
	const words = textIn(language).lists;
	const rows: { cells: string[]; example: boolean }[] = [];
	for await (const { cells, example } of list.rows) {
		if (rows.length === most) return refuse('LIST_TOO_LONG', { most });
		rows.push({ cells: cells.map((cell, place) => onPaper(cell, list.columns[place], language)), example });
	}
	const pdf = await renderPdf({
		template: 'table-list',
		data: {
			letterhead: await officeLetterhead(ctx),
			heading: list.title,
			filters: [...list.asked],
			countText: words.count(rows.length),
			printed: words.printed(writeDay(ctx.clock.today(), language, 'long')),
			columns: list.columns.map(({ label, kind = 'text', width }) => ({
				label,
				weight: kind === 'text' ? (width ?? 24) / 24 : 0.8,
				...(kind === 'number' ? { align: 'end' as const } : {})
			})),
			rows,
			totals: null
		},
		language,
		title: list.title,
		author: ctx.tenant.name,
		example: rows.some(({ example }) => example)
	});
	return Readable.from([pdf]);
}

/** Days as people write them; what is not known stays visible as a stroke. */
function onPaper(cell: SheetCell, column: SheetColumn | undefined, language: Ctx['language']): string {
	if (cell === null || cell === '') return '–';
	const text = String(cell);
	return column?.kind === 'day' && isDay(text) ? writeDay(text, language, 'short') : text;
}
