import type { Ctx } from '$lib/server/platform/context';
import { newId } from '$lib/server/platform/ids';
import { isRefusal, type Refusal, type FieldFault } from '$lib/server/platform/refusal';
import { isDay } from '$lib/server/modules/calendar';
import { addObligation } from '$lib/server/modules/obligations';
import { textIn } from '$lib/text';
import {
	dueDayOf,
	evaluationRhythms,
	firstPeriod,
	periodOf,
	type EvaluationRhythm
} from '../domain/evaluation-period';
import { changeAgreement, insertLifeEvent } from '../repository/life';
import { obligationOf } from './add-agreement-obligation';
import { invalid, liveAct, personOf, type LifeRefusal } from './live-act';

export type Start = {
	readonly started_on: string;
	/** How often it is evaluated; at least twice a budget year. */
	readonly rhythm: EvaluationRhythm;
	readonly note?: string;
};

export type Started = { readonly id: string; readonly evaluations: number };

/**
 * "Pelaksanaan dimulai": carrying out has begun, on a day that somebody says and not by the calendar. From now on
 * evaluations fall due as a duty of the unit that carries the agreement out, until its last day. Without a unit on
 * record nobody could owe them: `VALIDATION_FAILED` on `unit` with `NO_UNIT`.
 */
export function startCarryingOut(
	ctx: Ctx,
	id: string,
	input: Start
): Promise<Started | LifeRefusal | Refusal> {
	return liveAct(
		ctx,
		id,
		{ name: 'start', permission: 'agreement.start', event: 'CARRYING_OUT_STARTED' },
		async (uow, agreement) => {
			const faults: FieldFault[] = [];
			if (!isDay(input.started_on)) faults.push({ field: 'started_on', message: 'DAY_WRONG' });
			else if (input.started_on > ctx.clock.today())
				faults.push({ field: 'started_on', message: 'DAY_IN_FUTURE' });
			else if (agreement.signed_on && input.started_on < agreement.signed_on)
				faults.push({ field: 'started_on', message: 'BEFORE_SIGNING' });
			if (!evaluationRhythms.includes(input.rhythm)) faults.push({ field: 'rhythm', message: 'CHOOSE_ONE' });
			const [unit] = agreement.units;
			if (!unit) faults.push({ field: 'unit', message: 'NO_UNIT' });
			if (faults.length > 0 || !unit) return invalid(...faults);
			// What began long ago is evaluated from now on, not for all its years at once.
			const begins = input.started_on > ctx.clock.today() ? input.started_on : ctx.clock.today();
			const dueOn = dueDayOf(firstPeriod(begins, input.rhythm));
			// The last period is evaluated too, and falls due after the agreement's own end.
			const last =
				agreement.term_known && agreement.ends_on
					? dueDayOf(periodOf(agreement.ends_on, input.rhythm))
					: null;
			const added = addObligation(
				uow,
				ctx,
				obligationOf(agreement, {
					kind: 'evaluation',
					what: textIn('id').life.evaluationDuty,
					owner: { kind: 'unit', id: unit.id },
					// Accepted when the evaluation is complete, which the division says.
					other: {},
					due_on: dueOn,
					recurrence: input.rhythm,
					recurs_until: last !== null && last < dueOn ? dueOn : last
				})
			);
			if (isRefusal(added)) return added;
			uow.guard(
				changeAgreement(id, agreement.version, {
					started_on: input.started_on,
					updated_at: ctx.clock.now()
				})
			);
			uow.add(
				insertLifeEvent({
					id: newId(),
					agreement_id: id,
					kind: 'started',
					happened_on: input.started_on,
					note: input.note?.trim() || null,
					document_id: null,
					created_by: personOf(ctx),
					created_at: ctx.clock.now()
				})
			);
			uow.touchPublic();
			return {
				result: { id, evaluations: added.occasions },
				facts: { started_on: input.started_on, rhythm: input.rhythm, evaluation: added.id }
			};
		}
	);
}
