import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { addHoliday, holidayKinds, isDay } from '$lib/server/modules/calendar';
import { enqueueRecount } from './recount-due-days';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';

export type HolidayByDecree = {
	readonly day: string;
	readonly kind: 'national' | 'collective_leave';
	readonly name: string;
	/** The name in English; the Indonesian one stands where there is none. */
	readonly nameEn?: string;
	/** Number and title of the decree that makes it a day off; without one it is no day off (domain 2.6). */
	readonly decree: string;
};

/**
 * Adds a day off by its decree and has the due days of all open cases counted again: a clock that ignores a decreed
 * day off would call people late who are not. `HOLIDAY_KNOWN`: that day stands there already.
 */
export async function addHolidayByDecree(
	ctx: Ctx,
	holiday: HolidayByDecree
): Promise<{ day: string } | AuthorisationRefusal | DatabaseRefusal | Refusal> {
	const denied = authorise(ctx, 'admin.calendar');
	if (denied) return denied;
	const errors = [
		...(isDay(holiday.day) ? [] : [{ field: 'day', message: holiday.day === '' ? 'REQUIRED' : 'NOT_A_DAY' }]),
		...(holidayKinds.includes(holiday.kind) ? [] : [{ field: 'kind', message: 'CHOOSE_ONE' }]),
		...(holiday.name.trim() === '' ? [{ field: 'name', message: 'REQUIRED' }] : []),
		...(holiday.decree.trim() === '' ? [{ field: 'decree', message: 'REQUIRED' }] : [])
	];
	if (errors.length > 0) return refuse('VALIDATION_FAILED', { errors });
	return carryOut(ctx, async (uow) => {
		const added = await addHoliday(uow, holiday);
		if (!added) return refuse('HOLIDAY_KNOWN', { day: holiday.day });
		enqueueRecount(uow, ctx);
		uow.touchPublic();
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'HOLIDAY_DECREED',
			subject: { kind: 'calendar' },
			data: { ...holiday }
		});
		return { day: holiday.day };
	});
}
