import { auditActor, type Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { stateAfter, type ObligationState } from '../domain/transitions';
import { changeObligation, insertObligationEvent, obligationById } from '../repository/obligations';

/**
 * Moves a duty as part of an act of another room that settles what the duty asks for (an evaluation that both sides of
 * the region have given). Asks nobody's right: that act did.
 *
 * @param acts taken in turn; one that is not open in the state reached is passed over
 * @returns where it then stands; undefined where there is no such duty
 */
export async function moveObligationUnchecked(
	uow: UnitOfWork,
	ctx: Ctx,
	id: string,
	acts: readonly ('evidence' | 'accept')[],
	remark: string | null
): Promise<ObligationState | undefined> {
	const duty = await uow.first(obligationById({ id }));
	if (!duty) return undefined;
	const at = ctx.clock.now();
	const today = ctx.clock.today();
	const person = ctx.actor.kind === 'person' ? ctx.actor : undefined;
	let { state, version } = duty;
	for (const act of acts) {
		const next = stateAfter(state, act);
		if (next === undefined) continue;
		uow.guard(
			changeObligation(id, version, state, {
				state: next,
				...(next === 'evidenced' ? { evidenced_on: today } : {}),
				...(next === 'accepted' ? { settled_on: today } : {}),
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
				from_day: null,
				to_day: null
			})
		);
		uow.audit({
			at,
			actor: auditActor(ctx.actor),
			event: act === 'accept' ? 'OBLIGATION_ACCEPTED' : 'OBLIGATION_EVIDENCED',
			subject: { kind: 'obligation', id },
			data: { of: { kind: duty.subject_kind, id: duty.subject_id }, from: state, to: next, remark }
		});
		state = next;
		version += 1;
	}
	return state;
}
