import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { isId, newId } from '$lib/server/platform/ids';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { authorise } from '$lib/server/modules/identity';
import { outcomesOfKind } from '$lib/server/modules/workflow';
import { insertOpinion, opinionsOfCase } from '../../repository/case-page';
import { loadCaseUnchecked, mayReadCase, type CaseAccessRefusal } from '../case-file';
import { standsAside } from '../sittings/stands-aside';
import { describeOpinions } from '../view/opinions';
import { papersRead } from './papers-read';

/**
 * Gives one's own view again that a new version of a paper has reset, although its step is over; the earlier one stands
 * beside it. `NOT_RESET`: nothing of one's own at this step was reset, or the sitting has concluded.
 * `CONFLICT_NOT_DECLARED`, `CONFLICT_DECLARED`, `NOTE_REQUIRED` as at the step itself.
 */
export async function renewOpinion(
	ctx: Ctx,
	caseId: string,
	input: {
		readonly step: string;
		readonly verdict: string;
		readonly note: string;
		readonly no_conflict_of_interest: boolean;
	}
): Promise<{ id: string } | CaseAccessRefusal | DatabaseRefusal | Refusal> {
	const denied = authorise(ctx, 'opinion.give');
	if (denied) return denied;
	const { actor } = ctx;
	if (!isId(caseId) || actor.kind !== 'person') return refuse('NOT_FOUND');
	if (!(outcomesOfKind.opinion as readonly string[]).includes(input.verdict))
		return refuse('OUTCOME_UNKNOWN', { outcomes: outcomesOfKind.opinion });
	return carryOut(ctx, async (uow): Promise<{ id: string } | Refusal> => {
		const file = await loadCaseUnchecked(uow, caseId);
		if (!file || !mayReadCase(ctx, file.row)) return refuse('NOT_FOUND');
		const rows = await uow.rows(opinionsOfCase({ caseId }));
		const mine = describeOpinions(file.state, rows, actor.id);
		if (!mine.some((one) => one.step === input.step && one.may_renew)) return refuse('NOT_RESET');
		if (await standsAside(uow, caseId, actor.id)) return refuse('CONFLICT_DECLARED');
		if (!input.no_conflict_of_interest) return refuse('CONFLICT_NOT_DECLARED');
		if (input.verdict !== 'feasible' && input.note.trim() === '') return refuse('NOTE_REQUIRED');
		const id = newId();
		const read = await papersRead(uow, file);
		uow.add(
			insertOpinion({
				id,
				case_id: caseId,
				step_key: input.step,
				sitting_id: null,
				person_id: actor.id,
				person_name: actor.name,
				person_position: actor.position,
				verdict: input.verdict,
				note: input.note.trim() || null,
				no_conflict_of_interest: true,
				on_paper: null,
				given_at: ctx.clock.now(),
				read
			})
		);
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(actor),
			event: 'OPINION_RENEWED',
			subject: { kind: 'case', id: caseId },
			data: { step: input.step, verdict: input.verdict, note: input.note.trim() || null, read }
		});
		return { id };
	});
}
