import type { AuditEventName } from '$lib/text/audit-events';
import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { isId } from '$lib/server/platform/ids';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { authorise, type AuthorisationRefusal, type Permission } from '$lib/server/modules/identity';
import { actsWithReason, stateAfter, type ObligationAct, type ObligationState } from '../domain/transitions';
import {
	actsOpenTo,
	inObligationScope,
	isOnBehalf,
	obligationScopeOf,
	standingToward
} from '../domain/who-acts';
import {
	changeObligation,
	insertObligationEvent,
	obligationById,
	type ObligationRow
} from '../repository/obligations';

/**
 * `OBLIGATION_ACT_CLOSED`: the duty stands in a state in which this cannot be done.
 * `OBLIGATION_NOT_YOURS_TO_ACT`: the reader sees the duty, but this act belongs to another side.
 * `VALIDATION_FAILED` with `errors`: `remark` REQUIRED or TOO_LONG, `due_on` DAY_WRONG, `documents` or `remark` REQUIRED.
 */
export type ObligationRefusal =
	| AuthorisationRefusal
	| DatabaseRefusal
	| Refusal<'NOT_FOUND' | 'OBLIGATION_ACT_CLOSED' | 'OBLIGATION_NOT_YOURS_TO_ACT' | 'VALIDATION_FAILED'>;

export type ActedOnObligation = { readonly id: string; readonly state: ObligationState };

const permissionOf: Readonly<Record<ObligationAct, Permission>> = {
	evidence: 'obligation.evidence',
	accept: 'obligation.review',
	return: 'obligation.review',
	extend: 'obligation.extend',
	waive: 'obligation.settle',
	reopen: 'obligation.settle'
};

/** The past tense of each act, for the audit log. */
const eventOf: Readonly<Record<ObligationAct, AuditEventName>> = {
	evidence: 'OBLIGATION_EVIDENCED',
	accept: 'OBLIGATION_ACCEPTED',
	return: 'OBLIGATION_RETURNED',
	extend: 'OBLIGATION_EXTENDED',
	waive: 'OBLIGATION_WAIVED',
	reopen: 'OBLIGATION_REOPENED'
};

type Change = Omit<Parameters<typeof changeObligation>[3], 'state' | 'updated_at' | 'remark'>;

/**
 * What all acts on a duty have in common: who may, in which state, with which reason; then one guarded change, one
 * line of its history, one audit row. `more` adds what is the act's own and gives the facts for the audit row.
 */
export async function actOnObligation(
	ctx: Ctx,
	id: string,
	act: ObligationAct,
	input: { readonly remark?: string; readonly toDay?: string },
	more: (
		uow: UnitOfWork,
		duty: ObligationRow
	) => Promise<{ change: Change; facts?: Record<string, unknown> } | Refusal<'VALIDATION_FAILED'>>
): Promise<ActedOnObligation | ObligationRefusal> {
	const denied = authorise(ctx, permissionOf[act]);
	if (denied) return denied;
	if (!isId(id)) return refuse('NOT_FOUND');
	const remark = input.remark?.trim() ?? '';
	if (remark === '' && actsWithReason.includes(act))
		return refuse('VALIDATION_FAILED', { errors: [{ field: 'remark', message: 'REQUIRED' }] });
	if (remark.length > 2000)
		return refuse('VALIDATION_FAILED', { errors: [{ field: 'remark', message: 'TOO_LONG' }] });
	return carryOut(ctx, async (uow): Promise<ActedOnObligation | ObligationRefusal> => {
		const duty = await uow.first(obligationById({ id }));
		if (!duty || !inObligationScope(obligationScopeOf(ctx.actor), duty)) return refuse('NOT_FOUND');
		const state = stateAfter(duty.state, act);
		if (state === undefined) return refuse('OBLIGATION_ACT_CLOSED', { state: duty.state });
		if (!actsOpenTo(ctx.actor, duty).includes(act)) return refuse('OBLIGATION_NOT_YOURS_TO_ACT');
		const own = await more(uow, duty);
		if ('refused' in own) return own;
		const at = ctx.clock.now();
		const person = ctx.actor.kind === 'person' ? ctx.actor : undefined;
		const onBehalf = isOnBehalf(act, standingToward(ctx.actor, duty));
		uow.guard(
			changeObligation(id, duty.version, duty.state, {
				...own.change,
				state,
				remark: remark || null,
				updated_at: at
			})
		);
		uow.add(
			insertObligationEvent(duty.version + 1, {
				obligation_id: id,
				at,
				act,
				actor_id: person?.id ?? null,
				actor_name: person?.name ?? null,
				actor_position: person?.position ?? null,
				on_behalf: onBehalf,
				remark: remark || null,
				from_day: act === 'extend' ? duty.due_on : null,
				to_day: input.toDay ?? null
			})
		);
		uow.audit({
			at,
			actor: auditActor(ctx.actor),
			event: eventOf[act],
			subject: { kind: 'obligation', id },
			data: {
				of: { kind: duty.subject_kind, id: duty.subject_id },
				from: duty.state,
				to: state,
				on_behalf: onBehalf,
				remark: remark || null,
				...own.facts
			}
		});
		return { id, state };
	});
}
