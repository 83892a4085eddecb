import type { Ctx } from '$lib/server/platform/context';
import { refuse } from '$lib/server/platform/refusal';
import { isDay } from '$lib/server/modules/calendar';
import { tellOfChange } from '$lib/server/modules/notifications';
import { actOnObligation, type ActedOnObligation, type ObligationRefusal } from './act-on-obligation';

/**
 * Puts the due day off with a reason; the day before stands in the history, and of a recurring duty only this
 * occasion moves. `VALIDATION_FAILED` on `due_on`: `DAY_WRONG` where it is no day, `NOT_LATER` where it is not later
 * than the day that stands or lies before today.
 */
export function extendObligation(
	ctx: Ctx,
	id: string,
	input: { readonly due_on: string; readonly remark: string }
): Promise<ActedOnObligation | ObligationRefusal> {
	return actOnObligation(
		ctx,
		id,
		'extend',
		{ remark: input.remark, toDay: input.due_on },
		async (uow, duty) => {
			const wrong = (message: string) =>
				refuse('VALIDATION_FAILED', { errors: [{ field: 'due_on', message }] });
			if (!isDay(input.due_on)) return wrong('DAY_WRONG');
			if ((duty.due_on !== null && input.due_on <= duty.due_on) || input.due_on < ctx.clock.today())
				return wrong('NOT_LATER');
			await tellOfChange(
				uow,
				ctx,
				{
					subject: { kind: 'obligation', id },
					title: { id: duty.what, en: duty.what },
					was: duty.due_on,
					now: input.due_on
				},
				{
					unitIds: [duty.owner_unit_id, duty.other_unit_id].flatMap((one) => one ?? []),
					partnerIds: [duty.owner_partner_id, duty.other_partner_id].flatMap((one) => one ?? []),
					personId: duty.owner_person_id
				}
			);
			return {
				change: { due_on: input.due_on },
				facts: { from_day: duty.due_on, to_day: input.due_on }
			};
		}
	);
}
