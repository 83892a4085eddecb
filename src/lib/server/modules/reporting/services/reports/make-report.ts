import { buffer } from 'node:stream/consumers';
import { officeLanguage, officeLetterhead } from '$lib/server/modules/cooperation';
import type { AuthorisationRefusal } from '$lib/server/modules/identity';
import type { Ctx } from '$lib/server/platform/context';
import { renderPdf } from '$lib/server/platform/pdf';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { writeCsv, writeXlsx, type Sheet, type SheetRow } from '$lib/server/platform/spreadsheet';
import { textIn } from '$lib/text';
import { writeDay } from '$lib/written/dates';
import { writePeriod } from '../../domain/reports/report-period';
import type { ReportCell, ReportTable } from '../../domain/reports/report-table';
import { readReport, type Report } from './read-report';
import { cellText } from './report-words';

export const reportFormats = ['pdf', 'xlsx', 'csv'] as const;
export type MadeReport = { fileName: string; mediaType: string; bytes: Buffer };

/**
 * A report as a paper with letterhead (PDF), a workbook with a sheet for each part (XLSX), or its first part as CSV, in
 * the language of the office. `NOT_FOUND`: no such report, period, part or format.
 *
 * @param input.part for CSV: which part; the first where it is not said
 */
export async function makeReport(
	ctx: Ctx,
	input: { report: string; period?: string; examples?: boolean; format: string; part?: string }
): Promise<MadeReport | AuthorisationRefusal | Refusal<'NOT_FOUND'>> {
	const report = await readReport(ctx, input);
	if (isRefusal(report)) return report;
	const { file } = textIn(officeLanguage).reports;
	const fileName = `${file[report.key]}-${writePeriod(report.period)}`;
	switch (input.format) {
		case 'pdf':
			return { fileName: `${fileName}.pdf`, mediaType: 'application/pdf', bytes: await asPaper(ctx, report) };
		case 'xlsx': {
			const [first, ...more] = report.tables.map((table) => sheetOf(ctx, report, table));
			return {
				fileName: `${fileName}.xlsx`,
				mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
				bytes: await buffer(writeXlsx(first!, more))
			};
		}
		case 'csv': {
			const table = report.tables.find(({ key }) => key === (input.part ?? report.tables[0]!.key));
			if (!table) return refuse('NOT_FOUND');
			return {
				fileName: `${fileName}-${table.key}.csv`,
				mediaType: 'text/csv; charset=utf-8',
				bytes: await buffer(writeCsv(sheetOf(ctx, report, table)))
			};
		}
		default:
			return refuse('NOT_FOUND');
	}
}

function notesOf(ctx: Ctx, report: Report): { label: string; value: string }[] {
	const words = textIn(officeLanguage).reports;
	const days = words.span(
		writeDay(report.from, officeLanguage, 'long'),
		writeDay(report.to, officeLanguage, 'long')
	);
	return [
		{ label: words.region, value: ctx.tenant.name },
		{ label: words.period, value: report.isOver ? days : `${days} (${words.notOver})` },
		{ label: words.examples, value: report.withExamples ? words.examplesIn : words.examplesOut }
	];
}

function sheetOf(ctx: Ctx, report: Report, table: ReportTable): Sheet {
	const words = textIn(officeLanguage).reports;
	const isMarked = new WeakSet<SheetRow>();
	const rows = table.rows.map((row) => {
		const cells = row.cells.map(sheetCell);
		if (row.isExample) isMarked.add(cells);
		return cells;
	});
	return {
		title: words.sections[table.key]!,
		columns: table.columns.map((column, place) => ({
			label: words.columns[column]!,
			kind: kindOf(table, place),
			...(place === 0 ? { width: 48 } : {})
		})),
		rows,
		exampleMark: report.withExamples ? (row) => isMarked.has(row) : false,
		language: officeLanguage,
		notes: notesOf(ctx, report)
	};
}

function kindOf(table: ReportTable, place: number): 'text' | 'number' | 'day' {
	const kinds = new Set(table.rows.map(({ cells }) => cells[place]!.is));
	if (kinds.size !== 1) return 'text';
	const [only] = kinds;
	return only === 'count' ? 'number' : only === 'day' ? 'day' : 'text';
}

/** Figures stay figures and days stay days; everything else as people read it. */
function sheetCell(cell: ReportCell): string | number | null {
	if (cell.is === 'count') return cell.of.length;
	if (cell.is === 'day' && (cell.precision ?? 'day') === 'day') return cell.day;
	const text = cellText(cell, officeLanguage);
	return text === '–' ? null : text;
}

async function asPaper(ctx: Ctx, report: Report): Promise<Buffer> {
	const words = textIn(officeLanguage).reports;
	const title = words.titles[report.key];
	const partOf = (table: ReportTable) => ({
		heading: words.sections[table.key]!,
		columns: table.columns.map((column, place) => ({
			label: words.columns[column]!,
			weight: place === 0 ? 2.4 : 1,
			...(kindOf(table, place) === 'number' ? { align: 'end' as const } : {})
		})),
		rows: table.rows.map((row) => ({
			cells: row.cells.map((cell) => cellText(cell, officeLanguage)),
			example: row.isExample
		}))
	});
	const [first, ...more] = report.tables.map(partOf);
	const day = writeDay(ctx.clock.today(), officeLanguage, 'long');
	return renderPdf({
		template: 'table-list',
		data: {
			letterhead: await officeLetterhead(ctx),
			heading: title,
			description: words.leads[report.key],
			filters: notesOf(ctx, report),
			countText: first!.heading,
			printed: words.printed(day),
			columns: first!.columns,
			rows: first!.rows,
			more,
			totals: null
		},
		language: officeLanguage,
		title,
		author: ctx.tenant.name,
		example: report.withExamples
	});
}
