import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { isId, newId } from '$lib/server/platform/ids';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { allows, authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import type { Conclusion } from '$lib/server/modules/workflow';
import { insertOpinion } from '../../repository/case-page';
import { attendanceOf, itemsOf, sittingById } from '../../repository/sittings';
import { loadCaseUnchecked } from '../case-file';
import { papersRead } from '../conversation/papers-read';
import { standsAside } from './stands-aside';

export type SittingOpinion = {
	readonly case_id: string;
	readonly verdict: Conclusion;
	readonly note?: string | null;
	readonly no_conflict_of_interest: boolean;
	/** The member who said it, where the secretary enters it; without it, the actor. */
	readonly person_id?: string | null;
	/** The sheet on which the member wrote it, where there is one. */
	readonly document_id?: string | null;
};

/**
 * What a member of the sitting says about one case. There is no vote (domain 10.3). The member says it, or the
 * secretary enters it from paper; entered ones are shown as such.
 *
 * `NOT_INVITED`: the person does not sit here. `CONFLICT_NOT_DECLARED`: an opinion without the statement of no
 * conflict of interest does not count (UU 30/2014 Ps 42-45). `CONFLICT_DECLARED`: the member stands aside in this
 * case. `NOTE_REQUIRED`: notes, or a no, say why.
 */
export async function giveOpinionAtSitting(
	ctx: Ctx,
	sittingId: string,
	opinion: SittingOpinion
): Promise<{ id: string } | AuthorisationRefusal | DatabaseRefusal | Refusal> {
	const { actor } = ctx;
	const forOther =
		opinion.person_id !== undefined &&
		opinion.person_id !== null &&
		!(actor.kind === 'person' && actor.id === opinion.person_id);
	const denied = forOther ? authorise(ctx, 'sitting.write') : mayGive(ctx);
	if (denied) return denied;
	if (!isId(sittingId)) return refuse('NOT_FOUND');
	const personId = forOther ? opinion.person_id! : actor.kind === 'person' ? actor.id : null;
	return carryOut(ctx, async (uow) => {
		const sitting = await uow.first(sittingById({ sittingId }));
		const item = (await uow.rows(itemsOf({ sittingId }))).find((one) => one.case_id === opinion.case_id);
		if (!sitting || !item) return refuse('NOT_FOUND');
		if (sitting.state === 'cancelled') return refuse('SITTING_CANCELLED');
		if (item.concluded_at) return refuse('ALREADY_CONCLUDED');
		const member = (await uow.rows(attendanceOf({ sittingId }))).find((one) => one.person_id === personId);
		if (!member) return refuse('NOT_INVITED');
		if (await standsAside(uow, opinion.case_id, member.person_id)) return refuse('CONFLICT_DECLARED');
		if (opinion.no_conflict_of_interest !== true) return refuse('CONFLICT_NOT_DECLARED');
		if (opinion.verdict !== 'feasible' && !opinion.note?.trim()) return refuse('NOTE_REQUIRED');
		const file = await loadCaseUnchecked(uow, opinion.case_id);
		const id = newId();
		const paper = forOther
			? {
					decided_by: member.person_id,
					decided_on: sitting.held_on,
					document_id: opinion.document_id ?? null,
					entered_by: actor.kind === 'person' ? actor.id : null
				}
			: null;
		uow.add(
			insertOpinion({
				id,
				case_id: opinion.case_id,
				step_key: item.open_steps.find((step) => step.kind === 'sitting')?.key ?? 'rapat_tkksd',
				sitting_id: sittingId,
				person_id: member.person_id,
				person_name: member.person_name,
				person_position: member.person_position,
				verdict: opinion.verdict,
				note: opinion.note?.trim() || null,
				no_conflict_of_interest: true,
				on_paper: paper,
				given_at: ctx.clock.now(),
				read: file ? await papersRead(uow, file) : []
			})
		);
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(actor),
			event: 'SITTING_OPINION_GIVEN',
			subject: { kind: 'case', id: opinion.case_id },
			data: {
				sitting: sittingId,
				person: member.person_id,
				verdict: opinion.verdict,
				note: opinion.note ?? null,
				on_paper: paper
			}
		});
		return { id };
	});
}

/** The secretary of the team is often the division's own head (domain 10.4): a member by invitation, not by role. */
export function mayGive(ctx: Ctx): AuthorisationRefusal | undefined {
	return allows(ctx.actor, 'sitting.write') ? undefined : authorise(ctx, 'opinion.give');
}
