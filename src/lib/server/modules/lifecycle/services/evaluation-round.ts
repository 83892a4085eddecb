import type { Actor, Ctx } from '$lib/server/platform/context';
import type { Reader } from '$lib/server/platform/database/tenant-database';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { isId } from '$lib/server/platform/ids';
import { agreementScopeOf } from '$lib/server/modules/cooperation';
import { lastPeriodOver, periodDueOn, type EvaluationPeriod } from '../domain/evaluation-period';
import type { EvaluationSide } from '../domain/evaluation';
import { evaluationRounds, type RoundRow } from '../repository/evaluations';

/** On which side an actor stands, and for which it may answer: the office enters what others answered on paper. */
export type Standing = {
	readonly own: EvaluationSide | null;
	readonly may: readonly EvaluationSide[];
};

export function standingIn(actor: Actor, round: Pick<RoundRow, 'units' | 'partner_ids'>): Standing {
	if (actor.kind !== 'person') return { own: null, may: [] };
	const { roles } = actor;
	if (roles.includes('cooperation_officer')) return { own: 'division', may: ['division', 'unit', 'partner'] };
	if (roles.includes('unit_officer') && round.units.some(({ id }) => actor.unitIds.includes(id)))
		return { own: 'unit', may: ['unit'] };
	if (roles.includes('partner') && round.partner_ids.some((id) => actor.partnerIds.includes(id)))
		return { own: 'partner', may: ['partner'] };
	if (roles.includes('registrar')) return { own: null, may: ['unit', 'partner'] };
	return { own: null, may: [] };
}

/** The period that a round looks back on; one that was asked for once is about the last half year that is over. */
export function periodOfRound(
	round: Pick<RoundRow, 'planned_on' | 'due_on' | 'recurrence' | 'created_on'>
): EvaluationPeriod {
	const day = round.planned_on ?? round.due_on ?? round.created_on;
	return round.recurrence ? periodDueOn(day, round.recurrence) : lastPeriodOver(day, 'half_yearly');
}

const scopeOf = (actor: Actor) => ({
	...agreementScopeOf(actor),
	partnerIds: actor.kind === 'person' && actor.roles.includes('partner') ? actor.partnerIds : []
});

export async function roundInHand(
	reader: Pick<Reader, 'first'> | UnitOfWork,
	ctx: Ctx,
	id: string
): Promise<RoundRow | undefined> {
	if (!isId(id)) return undefined;
	return reader.first(evaluationRounds({ ...scopeOf(ctx.actor), ...every, ids: [id], limit: 1 }));
}

const every = { ids: null, agreementId: null, unitId: null, until: null, plannedFrom: null };

/** As many rounds as any list of them holds. */
export const mostRounds = 2_000;

export const roundsSeen = (
	ctx: Ctx,
	of: {
		readonly ids?: readonly string[];
		readonly agreementId?: string | null;
		readonly unitId?: string | null;
		readonly until?: string | null;
		readonly plannedFrom?: string;
	}
) => ctx.db.rows(evaluationRounds({ ...scopeOf(ctx.actor), ...every, ...of, limit: mostRounds }));
