import { auditActor, carryOut, makesExamples, type Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { isRefusal, refuse, type Refusal, type FieldFault } from '$lib/server/platform/refusal';
import { authorise } from '$lib/server/modules/identity';
import { moveObligationUnchecked } from '$lib/server/modules/obligations';
import { textIn } from '$lib/text';
import {
	questions,
	questionsFor,
	recommendations,
	type EvaluationSide,
	type Recommendation
} from '../domain/evaluation';
import {
	indicatorsOf,
	insertActual,
	insertAnswer,
	type IndicatorRow,
	type RoundRow
} from '../repository/evaluations';
import { periodOfRound, roundInHand, standingIn } from './evaluation-round';
import { invalid, personOf, takePaper, type LifeRefusal } from './live-act';

export type EvaluationInput = {
	/** question key → level; every question of the side's form is answered. */
	readonly answers: Readonly<Record<string, string>>;
	readonly recommendation: Recommendation;
	readonly stars: number;
	readonly obstacles?: string;
	readonly advice?: string;
	/** Money of the period, exact decimals of one currency. */
	readonly planned?: string | null;
	readonly realised?: string | null;
	readonly currency?: string | null;
	/** indicator id → what was reached, an exact decimal. */
	readonly actuals?: Readonly<Record<string, string>>;
	readonly document_id?: string;
};

export type Answered = { readonly id: string; readonly side: EvaluationSide; readonly complete: boolean };

const decimal = /^-?\d{1,15}(\.\d{1,6})?$/;
const amount = /^\d{1,15}(\.\d{1,2})?$/;

/**
 * Gives one side's answer to an evaluation, once and for good: whoever reads it later reads what was said then. The
 * unit's answer brings what the duty owed, the division's with it accepts it. The office may answer for a unit or a
 * partner that did so on paper (domain.md 10.2), which is shown.
 *
 * `EVALUATION_GIVEN`: this side has answered. `NOT_ALLOWED`: the reader stands on another side.
 * `VALIDATION_FAILED`: `REQUIRED`, `CHOOSE_ONE`, `STARS_WRONG`, `AMOUNT_WRONG`, `NUMBER_WRONG`, `TOO_LONG`.
 */
export async function answerEvaluation(
	ctx: Ctx,
	id: string,
	side: EvaluationSide,
	input: EvaluationInput,
	origin: 'form' | 'sheet' = 'form'
): Promise<Answered | LifeRefusal | Refusal> {
	const denied = authorise(ctx, 'evaluation.answer');
	if (denied) return denied;
	return carryOut(ctx, (uow) => addAnswer(uow, ctx, id, side, input, origin));
}

/** The same as part of an act that gives several (a matrix that came back). */
export async function addAnswer(
	uow: UnitOfWork,
	ctx: Ctx,
	id: string,
	side: EvaluationSide,
	input: EvaluationInput,
	origin: 'form' | 'sheet'
): Promise<Answered | LifeRefusal | Refusal> {
	const round = await roundInHand(uow, ctx, id);
	if (!round) return refuse('NOT_FOUND');
	const standing = standingIn(ctx.actor, round);
	if (!standing.may.includes(side)) return refuse('NOT_ALLOWED');
	if (round.given.includes(side)) return refuse('EVALUATION_GIVEN');
	const indicators = (await uow.rows(indicatorsOf({ agreementId: round.agreement_id, round: null }))).filter(
		(one) => one.retired_on === null
	);
	const faults = faultsOfAnswer(side, round.type, input, indicators);
	if (faults.length > 0) return invalid(...faults);
	const document = input.document_id
		? await takePaper(uow, ctx, input.document_id, round.agreement_id)
		: null;
	if (isRefusal(document)) return document;
	write(uow, ctx, { round, side, input, indicators, document, origin, onBehalf: standing.own !== side });
	const given = [...round.given, side];
	const complete = given.includes('unit') && given.includes('division');
	const remark = textIn('id').evaluation.settled(textIn('id').evaluation.sides[side]);
	// The agreement's public page shows what was measured once the evaluation is complete.
	if (complete) uow.touchPublic();
	if (complete) await moveObligationUnchecked(uow, ctx, id, ['evidence', 'accept'], remark);
	else if (side === 'unit') await moveObligationUnchecked(uow, ctx, id, ['evidence'], remark);
	return { id, side, complete };
}

function write(
	uow: UnitOfWork,
	ctx: Ctx,
	one: {
		readonly round: RoundRow;
		readonly side: EvaluationSide;
		readonly input: EvaluationInput;
		readonly indicators: readonly IndicatorRow[];
		readonly document: string | null;
		readonly origin: 'form' | 'sheet';
		readonly onBehalf: boolean;
	}
): void {
	const { round, side, input, indicators, document, origin, onBehalf } = one;
	const period = periodOfRound(round);
	const asked = questionsFor(side, round.type);
	const planned = input.planned || null;
	const realised = input.realised || null;
	uow.add(
		insertAnswer({
			obligation_id: round.id,
			side,
			agreement_id: round.agreement_id,
			period_from: period.from,
			period_to: period.to,
			answers: JSON.stringify(Object.fromEntries(asked.map((key) => [key, input.answers[key]]))),
			recommendation: input.recommendation,
			stars: input.stars,
			obstacles: input.obstacles?.trim() || null,
			advice: input.advice?.trim() || null,
			planned,
			realised,
			currency: planned || realised ? (input.currency ?? 'IDR') : null,
			document_id: document,
			answered_on: ctx.clock.today(),
			answered_by: personOf(ctx),
			answered_by_name: ctx.actor.kind === 'person' ? ctx.actor.name : null,
			on_behalf: onBehalf,
			origin,
			is_example: makesExamples(ctx),
			created_at: ctx.clock.now()
		})
	);
	for (const { id } of indicators) {
		const actual = input.actuals?.[id];
		if (actual) uow.add(insertActual({ obligation_id: round.id, side, indicator_id: id, actual }));
	}
	uow.audit({
		at: ctx.clock.now(),
		actor: auditActor(ctx.actor),
		event: 'EVALUATION_ANSWERED',
		subject: { kind: 'agreement', id: round.agreement_id },
		data: {
			evaluation: round.id,
			side,
			period: [period.from, period.to],
			recommendation: input.recommendation,
			stars: input.stars,
			on_behalf: onBehalf,
			origin
		}
	});
}

/** What is wrong with an answer; the same for the form, the API and a row of the matrix. */
export function faultsOfAnswer(
	side: EvaluationSide,
	type: string | null,
	input: EvaluationInput,
	indicators: readonly Pick<IndicatorRow, 'id'>[]
): FieldFault[] {
	const faults: FieldFault[] = [];
	const add = (field: string, message: string) => faults.push({ field, message });
	for (const key of questionsFor(side, type)) {
		const levels: readonly string[] = questions[key].levels;
		if (!levels.includes(input.answers[key] ?? '')) add(key, 'CHOOSE_ONE');
	}
	if (!recommendations.includes(input.recommendation)) add('recommendation', 'CHOOSE_ONE');
	if (!Number.isInteger(input.stars) || input.stars < 1 || input.stars > 5) add('stars', 'STARS_WRONG');
	for (const field of ['planned', 'realised'] as const)
		if (input[field] && !amount.test(input[field])) add(field, 'AMOUNT_WRONG');
	if (input.currency && !/^[A-Z]{3}$/.test(input.currency)) add('currency', 'AMOUNT_WRONG');
	for (const field of ['obstacles', 'advice'] as const)
		if ((input[field]?.length ?? 0) > 8_000) add(field, 'TOO_LONG');
	// Whoever would not simply go on says why: the next act is decided on it.
	if ((input.recommendation === 'improve' || input.recommendation === 'end') && !input.advice?.trim())
		add('advice', 'REQUIRED');
	for (const { id } of indicators) {
		const actual = input.actuals?.[id];
		if (actual && !decimal.test(actual)) add(`actual_${id}`, 'NUMBER_WRONG');
	}
	return faults;
}
