import type { AuditEventName } from '$lib/text/audit-events';
import { auditActor, type Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import type { Day } from '$lib/server/modules/calendar';
import type { SubjectKind } from '../domain/obligation';
import { stateAfter, type ObligationState } from '../domain/transitions';
import {
	changeObligation,
	insertObligationEvent,
	obligationById,
	pendingIdsOf
} from '../repository/obligations';

/** What an act of another room may do to a duty that it settles. */
export type SettlingAct = 'evidence' | 'accept' | 'waive' | 'reopen' | 'extend';

const eventOf: Readonly<Record<SettlingAct, AuditEventName>> = {
	evidence: 'OBLIGATION_EVIDENCED',
	accept: 'OBLIGATION_ACCEPTED',
	waive: 'OBLIGATION_WAIVED',
	reopen: 'OBLIGATION_REOPENED',
	extend: 'OBLIGATION_EXTENDED'
};

/**
 * Moves a duty as part of an act of another room that settles what the duty asks for (an evaluation that both sides of
 * the region have given). Asks nobody's right: that act did.
 *
 * @param acts taken in turn; one that is not open in the state reached is passed over
 * @param toDay the new due day, where `extend` moves it; here also to an earlier one, since the occasion itself moved
 * @returns where it then stands; undefined where there is no such duty
 */
export async function moveObligationUnchecked(
	uow: UnitOfWork,
	ctx: Ctx,
	id: string,
	acts: readonly SettlingAct[],
	remark: string | null,
	toDay?: Day
): Promise<ObligationState | undefined> {
	const duty = await uow.first(obligationById({ id }));
	if (!duty) return undefined;
	const at = ctx.clock.now();
	const today = ctx.clock.today();
	const person = ctx.actor.kind === 'person' ? ctx.actor : undefined;
	let { state, version } = duty;
	for (const act of acts) {
		const next = stateAfter(state, act);
		const movesTo = act === 'extend' ? toDay : undefined;
		if (next === undefined || (act === 'extend' && (movesTo ?? duty.due_on) === duty.due_on)) continue;
		uow.guard(
			changeObligation(id, version, state, {
				state: next,
				...(next === 'evidenced' ? { evidenced_on: today } : {}),
				...(next === 'accepted' || next === 'waived' ? { settled_on: today } : {}),
				...(act === 'reopen' ? { settled_on: null, evidenced_on: null } : {}),
				...(movesTo ? { due_on: movesTo } : {}),
				remark,
				updated_at: at
			})
		);
		uow.add(
			insertObligationEvent(version + 1, {
				obligation_id: id,
				at,
				act,
				actor_id: person?.id ?? null,
				actor_name: person?.name ?? null,
				actor_position: person?.position ?? null,
				on_behalf: false,
				remark,
				from_day: movesTo ? duty.due_on : null,
				to_day: movesTo ?? null
			})
		);
		uow.audit({
			at,
			actor: auditActor(ctx.actor),
			event: eventOf[act],
			subject: { kind: 'obligation', id },
			data: { of: { kind: duty.subject_kind, id: duty.subject_id }, from: state, to: next, remark }
		});
		state = next;
		version += 1;
	}
	return state;
}

/**
 * Settles all that still waits of a subject, as part of the act by which the subject itself comes to its end. Asks
 * nobody's right: that act did.
 *
 * @param toDay the new due day, where the acts extend
 * @returns how many duties were settled
 */
export async function settlePendingUnchecked(
	uow: UnitOfWork,
	ctx: Ctx,
	subject: { readonly kind: SubjectKind; readonly id: string },
	acts: readonly SettlingAct[],
	remark: string | null,
	toDay?: Day
): Promise<number> {
	const pending = await uow.rows(pendingIdsOf(subject));
	for (const { id } of pending) await moveObligationUnchecked(uow, ctx, id, acts, remark, toDay);
	return pending.length;
}
