import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { isId } from '$lib/server/platform/ids';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { insertConflict, withdrawConflict } from '../../repository/conflicts';
import { attendanceOf, itemsOf, sittingById } from '../../repository/sittings';
import { mayGive } from './give-opinion';
import { standsAside } from './stands-aside';

export type ConflictOfInterest = {
	readonly case_id: string;
	readonly why: string;
	/** The member, where the secretariat enters it; without it, the actor. */
	readonly person_id?: string | null;
};

type Answer = Promise<{ id: string } | AuthorisationRefusal | DatabaseRefusal | Refusal>;

/**
 * A member says that they have an interest of their own in a case: from then on they give no opinion on it, and what
 * they said before does not count (UU 30/2014 Ps 42-45).
 *
 * `NOT_INVITED`: the person does not sit here. `NOTE_REQUIRED`: the interest is named. `ALREADY_CONCLUDED`: what was
 * concluded stays; the next sitting must hear of it. `CONFLICT_DECLARED`: it stands already.
 */
export async function declareConflict(ctx: Ctx, sittingId: string, input: ConflictOfInterest): Answer {
	const { actor } = ctx;
	const me = actor.kind === 'person' ? actor.id : null;
	const forOther = Boolean(input.person_id) && input.person_id !== me;
	const denied = forOther ? authorise(ctx, 'sitting.write') : mayGive(ctx);
	if (denied) return denied;
	if (!isId(sittingId) || !isId(input.case_id)) return refuse('NOT_FOUND');
	const why = input.why.trim();
	if (why === '') return refuse('NOTE_REQUIRED');
	const personId = forOther ? input.person_id! : me;
	return carryOut(ctx, async (uow) => {
		const sitting = await uow.first(sittingById({ sittingId }));
		const item = (await uow.rows(itemsOf({ sittingId }))).find((one) => one.case_id === input.case_id);
		if (!sitting || !item) return refuse('NOT_FOUND');
		if (sitting.state === 'cancelled') return refuse('SITTING_CANCELLED');
		if (item.concluded_at) return refuse('ALREADY_CONCLUDED');
		const member = (await uow.rows(attendanceOf({ sittingId }))).find((one) => one.person_id === personId);
		if (!member) return refuse('NOT_INVITED');
		if (await standsAside(uow, input.case_id, member.person_id)) return refuse('CONFLICT_DECLARED');
		uow.add(
			insertConflict({
				case_id: input.case_id,
				person_id: member.person_id,
				person_name: member.person_name,
				person_position: member.person_position,
				why,
				sitting_id: sittingId,
				entered_by: forOther ? me : null,
				declared_at: ctx.clock.now()
			})
		);
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(actor),
			event: 'CONFLICT_OF_INTEREST_DECLARED',
			subject: { kind: 'case', id: input.case_id },
			data: { sitting: sittingId, person: member.person_id, why, entered_for: forOther }
		});
		return { id: input.case_id };
	});
}

/** Takes a declaration back that was entered by mistake, with the reason; the secretariat does it. */
export async function takeBackConflict(
	ctx: Ctx,
	input: { readonly case_id: string; readonly person_id: string; readonly why: string }
): Answer {
	const denied = authorise(ctx, 'sitting.write');
	if (denied) return denied;
	if (!isId(input.case_id) || !isId(input.person_id)) return refuse('NOT_FOUND');
	if (input.why.trim() === '') return refuse('NOTE_REQUIRED');
	return carryOut(ctx, (uow) => {
		uow.guard(withdrawConflict(input.case_id, input.person_id, ctx.clock.now(), input.why.trim()));
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'CONFLICT_OF_INTEREST_TAKEN_BACK',
			subject: { kind: 'case', id: input.case_id },
			data: { person: input.person_id, why: input.why.trim() }
		});
		return { id: input.case_id };
	});
}
