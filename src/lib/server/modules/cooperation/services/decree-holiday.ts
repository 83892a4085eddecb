import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { addHoliday, holidayKinds, isDay, workingDaysOf } from '$lib/server/modules/calendar';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { lockCase, openCaseIds } from '../repository/cases';
import { projectSteps } from './append-events';
import { loadCaseUnchecked } from './case-file';

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
		uow.enqueue('recount-due-days', {}, { key: 'recount-due-days' });
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

/**
 * Counts the due days of all open cases again on the calendar as it now is. Each case is an act of its own; its
 * events stay as they were, only what desks show of them changes.
 *
 * @returns how many cases were counted
 */
export async function recountDueDays(ctx: Ctx): Promise<number> {
	const calendar = await workingDaysOf(ctx);
	const ids = await ctx.db.rows(openCaseIds({}));
	for (const { id } of ids) {
		await ctx.db.write(async (uow) => {
			await uow.first(lockCase({ id }));
			const file = await loadCaseUnchecked(uow, id);
			if (!file) return;
			projectSteps(
				uow,
				{ id, unitId: file.row.unit_id },
				file.state,
				file.events,
				ctx.clock.today(),
				calendar
			);
			uow.audit({
				at: ctx.clock.now(),
				actor: auditActor(ctx.actor),
				event: 'CASE_DUE_DAYS_COUNTED',
				subject: { kind: 'case', id }
			});
		});
	}
	return ids.length;
}
