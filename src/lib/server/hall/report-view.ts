import { href } from '$lib/addresses';
import {
	cellText,
	writePeriod,
	type RecordRef,
	type Report,
	type ReportCell
} from '$lib/server/modules/reporting';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';

/** What a cell of a report shows, and where it leads. */
export type ShownCell = { readonly text: string; readonly href?: string };

/** The page of a record that a report names; a unit has none. */
function recordHref({ kind, id }: RecordRef, language: Language): string | undefined {
	switch (kind) {
		case 'agreement':
			return href(language, 'deskAgreement', { id });
		case 'case':
			return href(language, 'deskCase', { id });
		case 'partner':
			return href(language, 'deskPartner', { id });
		case 'sitting':
			return href(language, 'deskSitting', { id });
		case 'obligation':
			return href(language, 'deskObligation', { id });
		case 'unit':
			return href(language, 'deskRegister', {}, { unit: id });
	}
}

/** The period's name: "Semester 1 Tahun 2026". */
export function periodName({ period }: Pick<Report, 'period'>, language: Language): string {
	const words = textIn(language).reports;
	const year = String(period.year);
	return period.half === null ? words.year(year) : words.half(String(period.half), year);
}

const queryOf = (report: Report) => ({
	period: writePeriod(report.period),
	examples: report.withExamples ? '1' : undefined
});

/** A report as its page shows it: every figure above nought leads to the records that it counts. */
export function shownReport(report: Report, language: Language) {
	const words = textIn(language).reports;
	return report.tables.map((table) => ({
		key: table.key,
		title: words.sections[table.key]!,
		csv: href(
			language,
			'deskReportPaper',
			{ report: report.key, format: 'csv' },
			{ ...queryOf(report), part: table.key }
		),
		columns: table.columns.map((column, place) => ({
			key: String(place),
			label: words.columns[column]!,
			lead: place === 0,
			end: table.rows.some(({ cells }) => cells[place]!.is === 'count')
		})),
		rows: table.rows.map((row) => ({
			key: row.key,
			isExample: row.isExample,
			cells: row.cells.map((cell, place): ShownCell => {
				const text = cellText(cell, language);
				if (cell.is === 'record') return { text, href: recordHref(cell.record, language) };
				if (cell.is !== 'count' || cell.of.length === 0) return { text };
				const figure = `${table.key}.${place}.${row.key}`;
				return {
					text,
					href: href(language, 'deskReport', { report: report.key }, { ...queryOf(report), figure })
				};
			})
		}))
	}));
}

/** The records behind one figure of a report, named as `part.column.line` in the address; undefined where there is none. */
export function figureOf(report: Report, figure: string, language: Language) {
	const [part = '', place = '', ...rest] = figure.split('.');
	const table = report.tables.find(({ key }) => key === part);
	const row = table?.rows.find(({ key }) => key === rest.join('.'));
	const cell: ReportCell | undefined = row?.cells[Number(place)];
	if (!table || !row || cell?.is !== 'count') return undefined;
	const words = textIn(language).reports;
	return {
		title: words.figure(cellText(row.cells[0]!, language), words.columns[table.columns[Number(place)]!]!),
		records: cell.of.map((one) => ({
			id: one.id,
			title: one.title,
			href: recordHref(one, language)!,
			isExample: one.isExample === true
		}))
	};
}
