import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import { writePartialDay } from '$lib/written/dates';
import { writeMoney } from '$lib/written/money';
import { writeNumber } from '$lib/written/numbers';
import { partialDay } from '$lib/written/partial-day';
import type { ReportCell, ReportWord } from '../../domain/reports/report-table';

/** The words that a cell's key stands for. */
export function wordOf(of: ReportWord, key: string | null, language: Language): string {
	if (key === null) return '–';
	const { register, evaluation, life, reports } = textIn(language);
	const tables: Record<ReportWord, Readonly<Record<string, string>>> = {
		type: { ...register.types, ...reports.totals },
		procedure: { ...register.types, ...reports.totals },
		instrument: register.instruments,
		status: register.statuses,
		recommendation: evaluation.recommendations,
		reason: life.terminate.reasons,
		conclusion: reports.conclusions,
		council: reports.councilAnswers
	};
	return tables[of][key] ?? key;
}

/** A cell as people read it; a figure is written with its separators. */
export function cellText(cell: ReportCell, language: Language): string {
	switch (cell.is) {
		case 'text':
			return cell.text ?? '–';
		case 'word':
			return wordOf(cell.of, cell.key, language);
		case 'day':
			return cell.day === null
				? '–'
				: writePartialDay(partialDay(cell.day, cell.precision ?? 'day'), language, 'short');
		case 'count':
			return writeNumber(cell.of.length, language);
		case 'record':
			return cell.record.title;
		case 'money':
			return cell.amount === null || cell.currency === null
				? '–'
				: writeMoney({ amount: cell.amount, currency: cell.currency }, language);
	}
}
