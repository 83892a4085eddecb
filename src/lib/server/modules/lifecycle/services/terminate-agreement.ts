import type { Ctx } from '$lib/server/platform/context';
import { newId } from '$lib/server/platform/ids';
import { isRefusal, type Refusal, type FieldFault } from '$lib/server/platform/refusal';
import { isDay } from '$lib/server/modules/calendar';
import { indexAgreement } from '$lib/server/modules/cooperation';
import { endRecurring } from '$lib/server/modules/obligations';
import { textIn } from '$lib/text';
import { dueDayOf, periodOf } from '../domain/evaluation-period';
import { terminationReasons, type TerminationReason } from '../domain/life';
import { changeAgreement, insertLifeEvent } from '../repository/life';
import { invalid, liveAct, personOf, takePaper, type LifeRefusal } from './live-act';

export type Termination = {
	readonly terminated_on: string;
	readonly reason: TerminationReason;
	readonly note: string;
	/** The paper by which it ends: the agreement to end it, the letter, the decision. */
	readonly document_id: string;
};

/**
 * Ends an agreement before its time, for one of the reasons of the law and by a paper. Recurring duties end with it;
 * what was promised once stays on the desk until it is brought or let go, and the closing-out asks for it. That the head
 * of region changed is no reason (domain.md 5).
 */
export function terminateAgreement(
	ctx: Ctx,
	id: string,
	input: Termination
): Promise<{ id: string; waived: number } | LifeRefusal | Refusal> {
	return liveAct(
		ctx,
		id,
		{ name: 'terminate', permission: 'agreement.end', event: 'AGREEMENT_TERMINATED' },
		async (uow, agreement) => {
			const faults: FieldFault[] = [];
			if (!isDay(input.terminated_on)) faults.push({ field: 'terminated_on', message: 'DAY_WRONG' });
			else if (input.terminated_on > ctx.clock.today())
				faults.push({ field: 'terminated_on', message: 'DAY_IN_FUTURE' });
			else if (agreement.signed_on && input.terminated_on < agreement.signed_on)
				faults.push({ field: 'terminated_on', message: 'BEFORE_SIGNING' });
			if (!terminationReasons.includes(input.reason)) faults.push({ field: 'reason', message: 'CHOOSE_ONE' });
			if (!input.note.trim()) faults.push({ field: 'note', message: 'REQUIRED' });
			if (faults.length > 0) return invalid(...faults);
			const document = await takePaper(uow, ctx, input.document_id, id);
			if (isRefusal(document)) return document;
			const subject = { kind: 'agreement', id } as const;
			const why = textIn('id').life.waivedWithAgreement;
			const duties = await endRecurring(uow, ctx, subject, input.terminated_on, why);
			// What was carried out in the last half-year is still looked back on once.
			const lastLook = dueDayOf(periodOf(input.terminated_on, 'half_yearly'));
			const waived = duties + (await endRecurring(uow, ctx, subject, lastLook, why, { evaluations: true }));
			uow.guard(
				changeAgreement(id, agreement.version, {
					fact: 'terminated',
					terminated_on: input.terminated_on,
					termination_reason: input.reason,
					termination_note: input.note.trim(),
					updated_at: ctx.clock.now()
				})
			);
			uow.add(
				insertLifeEvent({
					id: newId(),
					agreement_id: id,
					kind: 'terminated',
					happened_on: input.terminated_on,
					note: input.note.trim(),
					document_id: document,
					created_by: personOf(ctx),
					created_at: ctx.clock.now()
				})
			);
			indexAgreement(uow, ctx, id);
			return {
				result: { id, waived },
				facts: { terminated_on: input.terminated_on, reason: input.reason, document, waived }
			};
		}
	);
}
