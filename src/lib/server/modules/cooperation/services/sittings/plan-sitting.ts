import { auditActor, carryOut, makesExamples, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { newId } from '$lib/server/platform/ids';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { problemsOfPlan, writtenTime, type SittingPlan } from '../../domain/sitting-plan';
import { committeeOn } from '../../repository/committee';
import { insertAttendance, insertSitting } from '../../repository/sittings';
import { rulesUnchecked } from '../region-rules';
import { putOnAgenda } from './agenda';

/**
 * Plans a sitting of the TKKSD with the cases on its agenda; the members of that day are invited. A sitting without
 * a case is planned too: cases are added until it begins. `VALIDATION_FAILED` names the fields at fault.
 * `CIRCULATION_NOT_ALLOWED`: the region has no rule that lets letters go round instead of a meeting.
 */
export async function planSitting(
	ctx: Ctx,
	plan: SittingPlan & { readonly case_ids?: readonly string[] }
): Promise<{ id: string } | AuthorisationRefusal | DatabaseRefusal | Refusal> {
	const denied = authorise(ctx, 'sitting.write');
	if (denied) return denied;
	const errors = problemsOfPlan(plan);
	if (errors.length > 0) return refuse('VALIDATION_FAILED', { errors });
	return carryOut(ctx, async (uow) => {
		if (plan.manner === 'circulation' && !(await rulesUnchecked(uow)).circulation)
			return refuse('CIRCULATION_NOT_ALLOWED');
		const id = newId();
		const members = await uow.rows(committeeOn({ day: plan.held_on }));
		const withFunction = (name: string) => members.find((one) => one.function === name)?.person_id ?? null;
		uow.add(
			insertSitting({
				id,
				number: plan.number?.trim() || null,
				title: plan.title.trim(),
				held_on: plan.held_on,
				starts_at: writtenTime(plan.starts_at)!,
				place: plan.place.trim(),
				chair_id: withFunction('chair') ?? withFunction('deputy'),
				secretary_id: withFunction('secretary'),
				state: 'planned',
				manner: plan.manner ?? 'meeting',
				is_example: makesExamples(ctx),
				created_by: ctx.actor.kind === 'person' ? ctx.actor.id : null,
				created_at: ctx.clock.now()
			})
		);
		members.forEach((member, place) => {
			uow.add(
				insertAttendance({
					sitting_id: id,
					person_id: member.person_id,
					position: place,
					person_name: member.name,
					person_position: member.position,
					function: member.function,
					present: null
				})
			);
		});
		const refused = await putOnAgenda(uow, id, plan.case_ids ?? [], 0);
		if (refused) return refused;
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'SITTING_PLANNED',
			subject: { kind: 'sitting', id },
			data: {
				manner: plan.manner ?? 'meeting',
				held_on: plan.held_on,
				starts_at: plan.starts_at,
				place: plan.place,
				title: plan.title,
				cases: plan.case_ids ?? [],
				invited: members.map((member) => member.person_id)
			}
		});
		return { id };
	});
}
