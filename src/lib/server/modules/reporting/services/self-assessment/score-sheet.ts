import { buffer } from 'node:stream/consumers';
import type { Ctx } from '$lib/server/platform/context';
import { renderPdf } from '$lib/server/platform/pdf';
import { isRefusal, type Refusal } from '$lib/server/platform/refusal';
import { writeXlsx } from '$lib/server/platform/spreadsheet';
import { officeLanguage, officeLetterhead } from '$lib/server/modules/cooperation';
import type { AuthorisationRefusal } from '$lib/server/modules/identity';
import { textIn } from '$lib/text';
import { writeDay } from '$lib/written/dates';
import { writeNumber } from '$lib/written/numbers';
import { applies, dimensions } from '../../domain/self-assessment';
import { readAssessment } from './assess';

export const scoreSheets = ['nilai.pdf', 'nilai.xlsx'] as const;
export type ScoreSheet = (typeof scoreSheets)[number];

/** The score sheet of a year as PDF or XLSX: each indicator with score, evidence, reason and what to mend. */
export async function makeScoreSheet(
	ctx: Ctx,
	year: number,
	format: ScoreSheet
): Promise<
	{ fileName: string; mediaType: string; bytes: Buffer } | AuthorisationRefusal | Refusal<'NOT_FOUND'>
> {
	const view = await readAssessment(ctx, year);
	if (isRefusal(view)) return view;
	const { assessment, standings, items } = view;
	const words = textIn(officeLanguage).selfAssessment;
	const number = (value: number) => writeNumber(value, officeLanguage);
	const known = new Map(items.map((item) => [item.indicator, item]));
	const scoreOf = (key: string, isAsked: boolean) => {
		const item = known.get(key);
		if (!isAsked || item?.not_applicable) return words.scores.na!;
		return item?.score === null || item === undefined ? '' : String(item.score);
	};
	const rows = dimensions.flatMap((dimension) =>
		dimension.indicators.map((indicator) => {
			const item = known.get(indicator.key);
			return [
				indicator.key,
				words.indicators[indicator.key]!,
				scoreOf(indicator.key, applies(indicator, assessment.continuation_only)),
				item?.evidence ?? '',
				item?.reason ?? '',
				item?.mend ?? ''
			];
		})
	);
	const labels = ['No.', words.columns.indicator, words.score, words.evidence, words.reason, words.mend];
	const title = words.titleOf(String(year));
	const standing = standings.map(({ key, got, possible, percent }) => ({
		label: words.dimensions[key]!,
		value: `${words.points(number(got), number(possible))}${percent === null ? '' : ` (${number(percent)}%)`}`
	}));
	const day = writeDay(ctx.clock.today(), officeLanguage, 'long');
	const fileName = `${words.file}-${year}`;
	if (format === 'nilai.xlsx')
		return {
			fileName: `${fileName}.xlsx`,
			mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
			bytes: await buffer(
				writeXlsx({
					title,
					columns: labels.map((label, place) =>
						place === 0 || place === 2 ? { label } : { label, width: 40 }
					),
					rows,
					exampleMark: () => assessment.is_example,
					language: officeLanguage,
					notes: [...standing, { label: words.columns.round, value: String(assessment.round) }]
				})
			)
		};
	// The list numbers its rows itself: the key of an indicator stands before its name.
	const [, ...shown] = labels;
	const weights = [2.2, 0.9, 2.4, 2.4, 2];
	return {
		fileName: `${fileName}.pdf`,
		mediaType: 'application/pdf',
		bytes: await renderPdf({
			template: 'table-list',
			data: {
				letterhead: await officeLetterhead(ctx),
				heading: title,
				description: standing.map(({ label, value }) => `${label}: ${value}`).join(' · '),
				filters: [],
				countText: `${words.columns.round} ${assessment.round} · ${words.states[assessment.state]}`,
				printed: words.printed(day),
				columns: shown.map((label, place) => ({ label, weight: weights[place] })),
				rows: rows.map(([key, name, ...cells]) => ({ cells: [`${key} ${name}`, ...cells], example: false })),
				totals: null
			},
			language: officeLanguage,
			title,
			author: ctx.tenant.name,
			example: assessment.is_example
		})
	};
}
