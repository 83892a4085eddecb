import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import type { Ctx } from '$lib/server/platform/context';
import { isRefusal } from '$lib/server/platform/refusal';
import {
	listEvaluations,
	questions,
	questionsFor,
	reached,
	readEvaluation,
	recommendations,
	type Evaluation,
	type EvaluationRound,
	type EvaluationSide
} from '$lib/server/modules/lifecycle';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import type { Status } from '$lib/ui';
import { writeDay } from '$lib/written/dates';
import { writeMoney } from '$lib/written/money';
import { writeNumber } from '$lib/written/numbers';
import type { Where } from './obligation-words';
import { instrumentName } from './register-words';

const listOf = (where: Where) => (where === 'desk' ? 'deskEvaluations' : 'accountEvaluations');
const oneOf = (where: Where) => (where === 'desk' ? 'deskEvaluation' : 'accountEvaluation');

/** Evaluations that the reader may see, each with who has answered and what it waits for. */
export async function viewEvaluations(ctx: Ctx, language: Language, where: Where) {
	const rounds = orError(language, await listEvaluations(ctx));
	return { rows: rounds.map((one) => evaluationLine(one, language, where)) };
}

/** The evaluations of one agreement for its own page; undefined where the reader sees none. */
export async function viewEvaluationsOf(ctx: Ctx, language: Language, agreementId: string) {
	const rounds = await listEvaluations(ctx, { agreementId });
	if (isRefusal(rounds)) return undefined;
	return {
		rows: rounds.map((one) => evaluationLine(one, language, 'desk')),
		allHref: href(language, 'deskEvaluations')
	};
}

const shortDay = (value: string, language: Language) => writeDay(value, language, 'long');

/** One line of a list of evaluations. */
export function evaluationLine(one: EvaluationRound, language: Language, where: Where) {
	const words = textIn(language).evaluation;
	const { round } = one;
	return {
		key: round.id,
		href: href(language, oneOf(where), { id: round.id }),
		name: nameOf(one, language),
		example: round.is_example,
		late: one.late,
		due: round.due_on ? shortDay(round.due_on, language) : words.noDue,
		period: periodText(one, language),
		sides: round.given.map((side) => words.sides[side]).join(', ') || words.nobody,
		status: statusOf(one, language)
	};
}

function nameOf({ round }: EvaluationRound, language: Language): string {
	return (
		round.agreement_name ??
		textIn(language).register.titleless(instrumentName(round.instrument, language), round.partners ?? '')
	);
}

const periodText = ({ period }: EvaluationRound, language: Language) =>
	textIn(language).evaluation.period(shortDay(period.from, language), shortDay(period.to, language));

function statusOf(one: EvaluationRound, language: Language): Status {
	const words = textIn(language).evaluation;
	if (one.round.state === 'accepted') return { tone: 'good', text: words.done };
	const own = one.open[0];
	const mine = own !== undefined && (one.open.length > 1 ? own === 'division' : true);
	return { tone: one.late ? 'late' : 'soon', text: mine ? words.toAnswer : words.waiting };
}

/**
 * One evaluation as its page shows it: the form of the side that the reader answers for, and what was said, side by
 * side, as far as they may see it.
 */
export async function viewEvaluation(
	ctx: Ctx,
	language: Language,
	id: string,
	where: Where,
	asked: string | null
) {
	const found = orError(language, await readEvaluation(ctx, id));
	const words = textIn(language).evaluation;
	const { round } = found;
	const side =
		found.open.find((one) => one === asked) ?? found.open.find((one) => one === found.own) ?? found.open[0];
	return {
		key: randomUUID(),
		id,
		name: nameOf(found, language),
		back: { href: href(language, listOf(where)), text: where === 'desk' ? words.title : words.accountTitle },
		agreementHref: where === 'desk' ? href(language, 'deskAgreement', { id: round.agreement_id }) : undefined,
		example: round.is_example,
		status: statusOf(found, language),
		facts: [
			{ label: words.one.facts.period, value: periodText(found, language) },
			{
				label: words.one.facts.due,
				value: round.due_on ? writeDay(round.due_on, language) : undefined,
				unknown: words.noDue
			},
			{ label: words.one.facts.partner, value: round.partners ?? undefined, unknown: words.one.notSaid },
			{
				label: words.one.facts.units,
				value: round.units.map(({ name }) => name).join(', ') || undefined,
				unknown: words.one.notSaid
			}
		],
		form: side ? formOf(found, side, language) : undefined,
		otherSides: found.open
			.filter((one) => one !== side)
			.map((one) => ({ href: `?as=${one}`, text: words.one.form(words.sides[one]) })),
		alone: found.own !== null && !round.given.includes(found.own),
		compared: comparedOf(found, language),
		notes: found.seen.map((one) => noteOf(one, found, language, where)),
		indicators: indicatorsOf(found, language),
		mayIndicate: where === 'desk' && found.mayIndicate,
		next: where === 'desk' && found.seen.length > 0 ? nextActs(found, language) : []
	};
}
export type EvaluationOnPage = Awaited<ReturnType<typeof viewEvaluation>>;

function formOf(found: Evaluation, side: EvaluationSide, language: Language) {
	const words = textIn(language).evaluation;
	return {
		side,
		title: words.one.form(words.sides[side]),
		behalf: found.own === side ? undefined : words.one.onBehalf(words.sides[side]),
		questions: questionsFor(side, found.round.type).map((key) => ({
			key,
			label: words.questions[key],
			options: questions[key].levels.map((value) => ({ value, label: words.levels[value] ?? value }))
		})),
		recommendations: recommendations.map((value) => ({
			value,
			label: words.recommendations[value],
			hint: words.recommendationHints[value]
		})),
		stars: [5, 4, 3, 2, 1].map((n) => ({ value: String(n), label: words.one.star(String(n)) })),
		money: side !== 'partner',
		indicators: found.indicators
			.filter((one) => one.retired_on === null)
			.map((one) => ({
				id: one.id,
				label: words.indicators.actual(one.name),
				unit: one.unit ?? undefined,
				hint: one.target ? words.indicators.actualHint(writeNumber(one.target, language)) : undefined
			}))
	};
}

function comparedOf(found: Evaluation, language: Language) {
	const words = textIn(language).evaluation;
	if (found.seen.length === 0) return undefined;
	const sides = found.seen.map((one) => one.side);
	const said = (key: string, value: string | undefined) =>
		value === undefined
			? words.one.notSaid
			: key === 'recommendation'
				? words.recommendations[value as keyof typeof words.recommendations]
				: key === 'stars'
					? words.one.star(value)
					: (words.levels[value] ?? value);
	const apart = found.compared.filter((one) => one.disagree).length;
	return {
		sides: sides.map((side) => ({ key: side, label: words.sides[side] })),
		rows: found.compared.map((one) => ({
			key: one.key,
			question: words.questions[one.key],
			said: Object.fromEntries(sides.map((side) => [side, said(one.key, one.said[side])])),
			disagree: one.disagree
		})),
		verdict:
			sides.length < 2
				? undefined
				: apart > 0
					? words.one.disagreements(writeNumber(apart, language))
					: words.one.agreed,
		apart: apart > 0
	};
}

function noteOf(one: Evaluation['seen'][number], found: Evaluation, language: Language, where: Where) {
	const words = textIn(language).evaluation;
	const side = words.sides[one.side];
	const money = (amount: string | null) =>
		amount && one.currency ? writeMoney({ amount, currency: one.currency }, language) : words.one.notSaid;
	return {
		side,
		given: [
			words.one.answered(shortDay(one.answered_on, language), one.answered_by_name ?? words.one.notSaid),
			...(one.origin === 'sheet' ? [words.one.fromSheet] : one.on_behalf ? [words.one.fromPaper] : [])
		].join(', '),
		money:
			one.planned || one.realised
				? {
						label: words.one.moneyOf(side),
						text: words.one.moneyLine(money(one.planned), money(one.realised))
					}
				: undefined,
		obstacles: one.obstacles ?? undefined,
		advice: one.advice ?? undefined,
		paper: one.document_id
			? href(language, where === 'desk' ? 'deskDocument' : 'accountDocument', { id: one.document_id })
			: undefined
	};
}

function indicatorsOf(found: Evaluation, language: Language) {
	const words = textIn(language).evaluation;
	const number = (value: string | null, unit: string | null) =>
		value === null ? words.one.notSaid : [writeNumber(value, language), unit].filter(Boolean).join(' ');
	// The unit measures; where it has not answered, whoever did.
	const measuring = found.seen.find((one) => one.side === 'unit') ?? found.seen[0];
	return found.indicators.map((one) => {
		const actual = measuring?.actuals.find(({ indicator_id }) => indicator_id === one.id)?.actual ?? null;
		const share = reached(one.baseline, one.target, actual);
		return {
			id: one.id,
			name: one.name,
			baseline: number(one.baseline, one.unit),
			target: number(one.target, one.unit),
			actual: number(actual, one.unit),
			reached: share === null ? words.one.notSaid : words.indicators.percent(writeNumber(share, language)),
			asked: one.retired_on === null
		};
	});
}

/** What the recommendations open, each once: a request for the agreement, or an obligation to improve. */
function nextActs(found: Evaluation, language: Language) {
	const { acts } = textIn(language).evaluation.one;
	const id = found.round.agreement_id;
	const life = (ask: string) => href(language, 'deskAgreementLife', { id }, { ask }) + '#usulan';
	const ways = {
		continue: life('renewal'),
		expand: life('further_contract'),
		improve: href(language, 'deskAgreementObligation', { id }),
		end: life('termination')
	};
	const wanted = new Set(found.seen.map((one) => one.recommendation));
	return recommendations
		.filter((one) => wanted.has(one))
		.map((one) => ({ href: ways[one], text: acts[one] }));
}
