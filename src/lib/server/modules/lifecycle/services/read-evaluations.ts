import { addMonths } from '$lib/server/modules/calendar';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import type { Ctx } from '$lib/server/platform/context';
import { isId } from '$lib/server/platform/ids';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { compareSides, sidesSeen, type Compared, type EvaluationSide } from '../domain/evaluation';
import type { EvaluationPeriod } from '../domain/evaluation-period';
import {
	answersOf,
	indicatorsOf,
	type AnswerRow,
	type IndicatorRow,
	type RoundRow
} from '../repository/evaluations';
import { periodOfRound, roundInHand, roundsSeen, standingIn } from './evaluation-round';

export type EvaluationRound = {
	readonly round: RoundRow;
	readonly period: EvaluationPeriod;
	/** The sides that this reader may answer for and that have not answered. */
	readonly open: readonly EvaluationSide[];
	readonly late: boolean;
};

export type Evaluation = EvaluationRound & {
	readonly own: EvaluationSide | null;
	readonly indicators: readonly IndicatorRow[];
	/** What this reader may see: nothing of the others until their own side has answered. */
	readonly seen: readonly AnswerRow[];
	readonly compared: readonly Compared[];
	readonly mayIndicate: boolean;
};

const ahead = 3;

/**
 * The evaluations that a reader may see: those due within three months or late, and those that were answered. Units and
 * partners see their agreements', the office all (capability 21: who must evaluate sees what is due).
 */
export async function listEvaluations(
	ctx: Ctx,
	of: { readonly agreementId?: string } = {}
): Promise<readonly EvaluationRound[] | AuthorisationRefusal> {
	const denied = authorise(ctx, 'evaluation.read');
	if (denied) return denied;
	const agreementId = of.agreementId ?? null;
	if (agreementId !== null && !isId(agreementId)) return [];
	const rows = await roundsSeen(ctx, { agreementId, until: addMonths(ctx.clock.today(), ahead) });
	return rows.map((round) => roundFor(ctx, round));
}

/** One evaluation for a reader. `NOT_FOUND`: not there or not theirs. */
export async function readEvaluation(
	ctx: Ctx,
	id: string
): Promise<Evaluation | AuthorisationRefusal | Refusal<'NOT_FOUND'>> {
	const denied = authorise(ctx, 'evaluation.read');
	if (denied) return denied;
	const round = await roundInHand(ctx.db, ctx, id);
	if (!round) return refuse('NOT_FOUND');
	const [answers, indicators] = await ctx.db.together([
		answersOf({ ids: [id], side: null }),
		indicatorsOf({ agreementId: round.agreement_id, round: id })
	]);
	const { own, may } = standingIn(ctx.actor, round);
	const visible = sidesSeen(own, round.given);
	const seen = answers.filter((one) => visible.includes(one.side));
	return {
		...roundFor(ctx, round),
		own,
		indicators,
		seen,
		compared: compareSides(seen, round.type),
		mayIndicate: may.includes('unit')
	};
}

function roundFor(ctx: Ctx, round: RoundRow): EvaluationRound {
	const { may } = standingIn(ctx.actor, round);
	return {
		round,
		period: periodOfRound(round),
		open: may.filter((side) => !round.given.includes(side)),
		late: round.state !== 'accepted' && round.due_on !== null && round.due_on < ctx.clock.today()
	};
}
