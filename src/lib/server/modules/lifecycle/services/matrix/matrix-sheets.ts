import type { ListedObligation } from '$lib/server/modules/obligations';
import type { FormColumn, FormSheet } from '$lib/server/platform/spreadsheet';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import { writeNumber } from '$lib/written/numbers';
import { questionKeys, questions, questionsFor, recommendations } from '../../domain/evaluation';
import { matrixFields, matrixSide } from '../../domain/matrix';
import type { IndicatorRow, RoundRow } from '../../repository/evaluations';
import { periodOfRound } from '../evaluation-round';

type Row = FormSheet['rows'][number];

/** What a row of the file is called, and held against when it returns. */
export const nameOfRound = (round: Pick<RoundRow, 'agreement_name' | 'partners' | 'instrument'>) =>
	round.agreement_name ?? round.partners ?? round.instrument;

const fixed = (key: string, label: string, width?: number): FormColumn => ({
	key,
	label,
	width,
	fill: 'fixed'
});
const hidden = (key: string): FormColumn => ({ key, label: key, fill: 'hidden' });

/** A row an evaluation that is still to be given; what its kind of cooperation is not asked stays locked. */
export function evaluationSheet(rounds: readonly RoundRow[], language: Language): FormSheet {
	const { matrix: words, evaluation } = textIn(language);
	const asked = new Set(rounds.flatMap((round) => questionsFor(matrixSide, round.type)));
	const keys = questionKeys.filter((key) => asked.has(key));
	const rest = matrixFields.evaluation.filter((field) => !questionKeys.some((key) => key === field));
	return {
		key: 'evaluation',
		title: words.sheets.evaluation,
		columns: [
			hidden('id'),
			fixed('agreement', words.fields.agreement, 44),
			fixed('partner', words.fields.partner, 28),
			fixed('unit', words.fields.unit, 28),
			fixed('period', words.fields.period, 24),
			fixed('due', words.fields.due, 13),
			...keys.map((key): FormColumn => ({
				key,
				label: evaluation.questions[key],
				fill: 'choice',
				choices: questions[key].levels.map((level) => evaluation.levels[level] ?? level)
			})),
			{
				key: 'recommendation',
				label: evaluation.questions.recommendation,
				fill: 'choice',
				choices: recommendations.map((one) => evaluation.recommendations[one])
			},
			{
				key: 'stars',
				label: `${evaluation.questions.stars} (1–5)`,
				width: 12,
				fill: 'choice',
				choices: ['1', '2', '3', '4', '5']
			},
			{ key: 'planned', label: words.fields.planned, fill: 'number' },
			{ key: 'realised', label: words.fields.realised, fill: 'number' },
			{ key: 'obstacles', label: evaluation.one.obstacles, width: 36, fill: 'text' },
			{ key: 'advice', label: evaluation.one.advice, width: 36, fill: 'text' }
		],
		rows: rounds.map((round): Row => {
			const period = periodOfRound(round);
			const mine = questionsFor(matrixSide, round.type);
			return {
				id: round.id,
				agreement: nameOfRound(round),
				partner: round.partners,
				unit: round.units.map(({ name }) => name).join(', '),
				period: `${period.from} – ${period.to}`,
				due: round.due_on,
				...Object.fromEntries(keys.map((key) => [key, mine.includes(key) ? null : undefined])),
				...Object.fromEntries(rest.map((field) => [field, null]))
			};
		})
	};
}

/** What an indicator is held to: if this changed when the file returns, its figure was written for another target. */
export const markOfIndicator = (one: Pick<IndicatorRow, 'name' | 'baseline' | 'target'>) =>
	JSON.stringify([one.name, one.baseline, one.target]);

/** A row an indicator of each evaluation. */
export function indicatorSheet(
	rounds: readonly RoundRow[],
	indicators: readonly (IndicatorRow & { last: string | null })[],
	language: Language
): FormSheet {
	const { matrix: words, evaluation } = textIn(language);
	const number = (value: string | null) => (value === null ? null : writeNumber(value, language));
	return {
		key: 'indicator',
		title: words.sheets.indicator,
		columns: [
			hidden('id'),
			hidden('round'),
			hidden('mark'),
			fixed('agreement', words.fields.agreement, 44),
			fixed('name', evaluation.indicators.columns.name, 36),
			fixed('measure', evaluation.indicators.unit, 14),
			fixed('baseline', evaluation.indicators.columns.baseline, 14),
			fixed('target', evaluation.indicators.columns.target, 14),
			fixed('last', words.fields.last, 14),
			{ key: 'actual', label: words.fields.actual, width: 16, fill: 'number' }
		],
		rows: rounds.flatMap((round) =>
			indicators
				.filter((one) => one.agreement_id === round.agreement_id)
				.map((one): Row => ({
					id: one.id,
					round: round.id,
					mark: markOfIndicator(one),
					agreement: nameOfRound(round),
					name: one.name,
					measure: one.unit,
					baseline: number(one.baseline),
					target: number(one.target),
					last: number(one.last),
					actual: null
				}))
		)
	};
}

/** A row a duty of the unit under an agreement. */
export function obligationSheet(duties: readonly ListedObligation[], language: Language): FormSheet {
	const { matrix: words } = textIn(language);
	return {
		key: 'obligation',
		title: words.sheets.obligation,
		columns: [
			hidden('id'),
			hidden('mark'),
			fixed('agreement', words.fields.agreement, 44),
			fixed('what', words.fields.what, 44),
			fixed('unit', words.fields.unit, 28),
			fixed('due', words.fields.due, 13),
			{
				key: 'done',
				label: words.fields.done,
				width: 14,
				fill: 'choice',
				choices: [words.done.yes, words.done.no]
			},
			{ key: 'report', label: words.fields.report, width: 40, fill: 'text' },
			{ key: 'new_due', label: words.fields.new_due, width: 16, fill: 'day' },
			{ key: 'reason', label: words.fields.reason, width: 36, fill: 'text' }
		],
		rows: duties.map((duty): Row => ({
			id: duty.id,
			mark: String(duty.version),
			agreement: duty.subject_title[language],
			what: duty.what,
			unit: duty.owner_name,
			due: duty.due_on,
			done: null,
			report: null,
			new_due: null,
			reason: null
		}))
	};
}
