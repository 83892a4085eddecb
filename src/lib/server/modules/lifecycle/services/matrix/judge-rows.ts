import { isDay } from '$lib/server/modules/calendar';
import { readObligation, type ObligationView } from '$lib/server/modules/obligations';
import type { Ctx } from '$lib/server/platform/context';
import { groupedBy } from '$lib/server/platform/grouped';
import { isId } from '$lib/server/platform/ids';
import { isRefusal } from '$lib/server/platform/refusal';
import type { FilledRow } from '$lib/server/platform/spreadsheet';
import { printable } from '$lib/server/platform/pdf/printable';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import { readNumber } from '$lib/written/numbers';
import {
	questionKeys,
	questions,
	questionsFor,
	recommendations,
	type Recommendation
} from '../../domain/evaluation';
import {
	differencesOf,
	matrixFields,
	matrixSide,
	type MatrixDifference,
	type MatrixFault,
	type MatrixVerdict
} from '../../domain/matrix';
import {
	answersOf,
	indicatorsOfMany,
	type AnswerRow,
	type IndicatorRow,
	type RoundRow
} from '../../repository/evaluations';
import { faultsOfAnswer, type EvaluationInput } from '../answer-evaluation';
import { roundsSeen, standingIn } from '../evaluation-round';
import { markOfIndicator, nameOfRound } from './matrix-sheets';

export type JudgedRow = {
	/** Names the row for the form that takes it: which record it is about. */
	readonly key: string;
	readonly kind: 'evaluation' | 'obligation';
	readonly line: number;
	/** What it is about, as it stands on record; as the file says where it is none of ours. */
	readonly name: string;
	readonly verdict: MatrixVerdict;
	readonly differences: readonly MatrixDifference[];
	readonly faults: readonly MatrixFault[];
	/** What will be carried out where it counts. */
	readonly act?:
		| { readonly do: 'answer'; readonly round: string; readonly input: EvaluationInput }
		| { readonly do: 'evidence'; readonly duty: string; readonly report: string }
		| { readonly do: 'extend'; readonly duty: string; readonly to: string; readonly reason: string };
};

type IndicatorNow = IndicatorRow & { readonly last: string | null };

/** The words of both languages for a key: a file is read in whichever it was made. */
const folded = (word: string) => word.trim().toLowerCase();
function keyOfWord(
	word: string,
	keys: readonly string[],
	words: readonly Readonly<Record<string, string>>[]
): string {
	const typed = folded(word);
	return (
		keys.find((key) => folded(key) === typed || words.some((one) => folded(one[key] ?? '') === typed)) ?? word
	);
}
const inBoth = <Value>(read: (text: ReturnType<typeof textIn>) => Value) => [
	read(textIn('id')),
	read(textIn('en'))
];

/** A figure as somebody typed it, in the file's notation; what is none goes on as typed and is refused. */
function figure(row: FilledRow, field: string, language: Language): string {
	const typed = row.cells[field] ?? '';
	return row.numbers.includes(field) ? typed : (readNumber(typed, language) ?? typed);
}

/** A day as people write it in a cell that is no date: 31/12/2026 or 31-12-2026. */
function dayOf(typed: string): string {
	const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(typed);
	return match ? `${match[3]}-${match[2]!.padStart(2, '0')}-${match[1]!.padStart(2, '0')}` : typed;
}

/** A text as it comes back from a file. */
const asRead = (text: string) => printable(text).trim();

/**
 * Judges the rows of a returned matrix against what stands on record now; changes nothing. A row that names a record
 * the reader may not see is refused like one that names none.
 */
export async function judgeRows(
	ctx: Ctx,
	file: { readonly language: Language; readonly rows: readonly FilledRow[] }
): Promise<JudgedRow[]> {
	const { rows, language } = file;
	const idOf = (row: FilledRow, field = 'id') => row.cells[field] ?? '';
	const evaluations = rows.filter((row) => row.sheet === 'evaluation');
	const measured = groupedBy(
		rows.filter((row) => row.sheet === 'indicator'),
		(row) => idOf(row, 'round')
	);
	const ids = [...new Set([...evaluations.map((row) => idOf(row)), ...measured.keys()])].filter(isId);
	const rounds = new Map((await roundsSeen(ctx, { ids })).map((round) => [round.id, round]));
	const [indicators, answers] = await ctx.db.together([
		indicatorsOfMany({ agreementIds: [...new Set([...rounds.values()].map((one) => one.agreement_id))] }),
		answersOf({ ids: [...rounds.keys()], side: matrixSide })
	]);
	const indicatorsBy = groupedBy(indicators, (one) => one.agreement_id);
	const answerOf = new Map(answers.map((one) => [one.obligation_id, one]));
	const lines = groupedBy(evaluations, (row) => idOf(row));
	const judged = evaluations.map((row) => {
		const round = rounds.get(idOf(row));
		if (!round) return unknown('evaluation', row);
		if (lines.get(round.id)!.length > 1)
			return refused('evaluation', row, nameOfRound(round), '', 'DUPLICATE');
		return judgeEvaluation(ctx, {
			row,
			language,
			round,
			measures: measured.get(round.id) ?? [],
			indicators: (indicatorsBy.get(round.agreement_id) ?? []) as readonly IndicatorNow[],
			given: answerOf.get(round.id)
		});
	});
	const duties = rows.filter((row) => row.sheet === 'obligation');
	const times = groupedBy(duties, (row) => idOf(row));
	for (const row of duties) {
		if (matrixFields.obligation.every((field) => !row.cells[field]) && row.unreadable.length === 0) {
			judged.push({ ...bare('obligation', row, row.cells.what ?? ''), verdict: 'empty' });
			continue;
		}
		const duty = await readObligation(ctx, idOf(row));
		judged.push(
			isRefusal(duty)
				? unknown('obligation', row)
				: times.get(duty.id)!.length > 1
					? refused('obligation', row, duty.what, '', 'DUPLICATE')
					: judgeObligation(row, duty)
		);
	}
	return judged;
}

const bare = (kind: JudgedRow['kind'], row: FilledRow, name: string) => ({
	key: `${kind}.${row.cells.id ?? row.line}`,
	kind,
	line: row.line,
	name,
	differences: [],
	faults: []
});
const refused = (
	kind: JudgedRow['kind'],
	row: FilledRow,
	name: string,
	field: string,
	message: string
): JudgedRow => ({ ...bare(kind, row, name), verdict: 'refused', faults: [{ field, message }] });
const unknown = (kind: JudgedRow['kind'], row: FilledRow) =>
	refused(kind, row, row.cells.agreement ?? '', '', 'UNKNOWN_ROW');

function judgeEvaluation(
	ctx: Ctx,
	one: {
		readonly row: FilledRow;
		readonly language: Language;
		readonly round: RoundRow;
		readonly measures: readonly FilledRow[];
		readonly indicators: readonly IndicatorNow[];
		readonly given: AnswerRow | undefined;
	}
): JudgedRow {
	const { row, round, measures, indicators, given } = one;
	const name = nameOfRound(round);
	const base = bare('evaluation', row, name);
	const filled = measures.filter((measure) => measure.cells.actual || measure.unreadable.includes('actual'));
	const unreadable = [...row.unreadable, ...filled.flatMap((measure) => measure.unreadable)];
	if (unreadable.length > 0)
		return {
			...base,
			verdict: 'refused',
			faults: unreadable.map((field) => ({ field, message: 'FORMULA' }))
		};
	if (matrixFields.evaluation.every((field) => !row.cells[field]) && filled.length === 0)
		return { ...base, verdict: 'empty' };
	// Rows sorted with only some of their columns would bring one agreement's answers to another.
	if (
		row.cells.agreement !== asRead(name) ||
		filled.some((measure) => measure.cells.agreement !== asRead(name))
	)
		return { ...base, verdict: 'refused', faults: [{ field: 'agreement', message: 'IDENTITY_CHANGED' }] };
	const input = inputOf(row, round, filled, one.language);
	const differences = changesOf(round, input, given, indicators);
	if (given) return { ...base, differences, verdict: differences.length === 0 ? 'same' : 'conflict' };
	const moved = filled.filter((measure) => {
		const now = indicators.find(({ id }) => id === measure.cells.id);
		return !now || markOfIndicator(now) !== measure.cells.mark;
	});
	if (moved.length > 0)
		return {
			...base,
			differences,
			verdict: 'conflict',
			faults: moved.map((measure) => ({ field: measure.cells.name ?? '', message: 'INDICATOR_CHANGED' }))
		};
	if (!standingIn(ctx.actor, round).may.includes(matrixSide))
		return { ...base, verdict: 'refused', faults: [{ field: '', message: 'NOT_YOURS' }] };
	const names = new Map(indicators.map(({ id, name: measure }) => [`actual_${id}`, measure]));
	const faults = faultsOfAnswer(matrixSide, round.type, input, indicators).map(({ field, message }) => ({
		field: names.get(field) ?? field,
		message
	}));
	if (faults.length > 0) return { ...base, differences, verdict: 'refused', faults };
	return { ...base, differences, verdict: 'new', act: { do: 'answer', round: round.id, input } };
}

function inputOf(
	row: FilledRow,
	round: RoundRow,
	measures: readonly FilledRow[],
	language: Language
): EvaluationInput {
	const { cells } = row;
	const levels = inBoth((text) => text.evaluation.levels);
	return {
		answers: Object.fromEntries(
			questionsFor(matrixSide, round.type).flatMap((key) =>
				cells[key] ? [[key, keyOfWord(cells[key], questions[key].levels, levels)]] : []
			)
		),
		recommendation: keyOfWord(
			cells.recommendation ?? '',
			recommendations,
			inBoth((text) => text.evaluation.recommendations)
		) as Recommendation,
		stars: Number(cells.stars ?? '0'),
		obstacles: cells.obstacles ?? '',
		advice: cells.advice ?? '',
		planned: figure(row, 'planned', language) || null,
		realised: figure(row, 'realised', language) || null,
		actuals: Object.fromEntries(
			measures.map((measure) => [measure.cells.id ?? '', figure(measure, 'actual', language)])
		)
	};
}

/** What the row would change: against what the unit has given, and where it has not, against its last figures. */
function changesOf(
	round: RoundRow,
	input: EvaluationInput,
	given: AnswerRow | undefined,
	indicators: readonly IndicatorNow[]
): MatrixDifference[] {
	const flat = (one: {
		answers: Readonly<Record<string, string>>;
		recommendation: string;
		stars: number;
		obstacles?: string | null;
		advice?: string | null;
		planned?: string | null;
		realised?: string | null;
	}) => ({
		...one.answers,
		recommendation: one.recommendation,
		stars: one.stars ? String(one.stars) : null,
		obstacles: one.obstacles,
		advice: one.advice,
		planned: one.planned,
		realised: one.realised
	});
	const fields = matrixFields.evaluation.filter(
		(field) =>
			!questionKeys.some((key) => key === field) ||
			questionsFor(matrixSide, round.type).some((key) => key === field)
	);
	const answered = new Map(given?.actuals.map((one) => [one.indicator_id, one.actual]));
	return [
		...differencesOf(fields, given ? flat(given) : {}, flat(input)),
		...indicators.flatMap(({ id, name, last }) =>
			differencesOf(
				[name],
				{ [name]: given ? answered.get(id) : input.actuals?.[id] ? last : null },
				{ [name]: input.actuals?.[id] }
			)
		)
	];
}

function judgeObligation(row: FilledRow, duty: ObligationView): JudgedRow {
	const { cells } = row;
	const base = bare('obligation', row, duty.what);
	if (row.unreadable.length > 0)
		return {
			...base,
			verdict: 'refused',
			faults: row.unreadable.map((field) => ({ field, message: 'FORMULA' }))
		};
	if (cells.what !== asRead(duty.what))
		return refused('obligation', row, duty.what, 'what', 'IDENTITY_CHANGED');
	const done = keyOfWord(
		cells.done ?? '',
		['yes', 'no'],
		inBoth((text) => text.matrix.done)
	);
	const report = cells.report ?? '';
	const to = dayOf(cells.new_due ?? '');
	const recorded = { done: null, report: null, new_due: duty.due_on };
	const differences = differencesOf(['done', 'report', 'new_due'], recorded, {
		done: done === 'yes' ? 'yes' : null,
		report: done === 'yes' ? report : null,
		new_due: to || duty.due_on
	});
	const isRecorded =
		done === 'yes'
			? (duty.state === 'evidenced' || duty.state === 'accepted') &&
				duty.events.some((event) => event.act === 'evidence' && event.remark === report)
			: to !== '' && duty.events.some((event) => event.act === 'extend' && event.to_day === to);
	if (isRecorded) return { ...base, verdict: 'same' };
	if (String(duty.version) !== cells.mark) return { ...base, differences, verdict: 'conflict' };
	const faults: MatrixFault[] = [];
	if (done === 'yes') {
		if (!report) faults.push({ field: 'report', message: 'REQUIRED' });
		if (report.length > 2_000) faults.push({ field: 'report', message: 'TOO_LONG' });
		if (to) faults.push({ field: 'new_due', message: 'DONE_NEEDS_NO_DAY' });
		if (!duty.acts.includes('evidence')) faults.push({ field: '', message: 'NOT_YOURS' });
	} else if (to) {
		if (!isDay(to)) faults.push({ field: 'new_due', message: 'DAY_WRONG' });
		else if (duty.due_on !== null && to <= duty.due_on)
			faults.push({ field: 'new_due', message: 'NOT_LATER' });
		if (!cells.reason) faults.push({ field: 'reason', message: 'REQUIRED' });
		if (!duty.acts.includes('extend')) faults.push({ field: 'new_due', message: 'EXTEND_NOT_YOURS' });
	} else if (done === 'no' && !report && !cells.reason) return { ...base, verdict: 'empty' };
	else faults.push({ field: 'done', message: 'CHOOSE_ONE' });
	if (faults.length > 0) return { ...base, differences, verdict: 'refused', faults };
	return {
		...base,
		differences,
		verdict: 'new',
		act:
			done === 'yes'
				? { do: 'evidence', duty: duty.id, report }
				: { do: 'extend', duty: duty.id, to, reason: cells.reason ?? '' }
	};
}
