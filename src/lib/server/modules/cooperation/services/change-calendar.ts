import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { addDecreedYear, isDay, listHolidays, removeHoliday } from '$lib/server/modules/calendar';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import type { Bilingual } from '$lib/text/bilingual';
import { enqueueRecount } from './recount-due-days';
import { casesCountedOver } from '../repository/counted-cases';

type CalendarRefusal = AuthorisationRefusal | DatabaseRefusal | Refusal;

/**
 * Notes the decree that sets a year's calendar; days counted in that year stop being provisional, and the due days
 * of open cases are counted again. `VALIDATION_FAILED` says what is wrong beside which field.
 */
export async function decreeYear(
	ctx: Ctx,
	input: { year: string; decree: string }
): Promise<{ year: number } | CalendarRefusal> {
	const denied = authorise(ctx, 'admin.calendar');
	if (denied) return denied;
	const errors = [
		...(/^(19|20)\d\d$/.test(input.year) ? [] : [{ field: 'year', message: 'NOT_A_YEAR' }]),
		...(input.decree.trim() === '' ? [{ field: 'year_decree', message: 'REQUIRED' }] : []),
		...(input.decree.length > 500 ? [{ field: 'year_decree', message: 'TOO_LONG' }] : [])
	];
	if (errors.length > 0) return refuse('VALIDATION_FAILED', { errors });
	const year = Number(input.year);
	return carryOut(ctx, async (uow) => {
		const added = await addDecreedYear(uow, { year, decree: input.decree });
		if (!added) return refuse('VALIDATION_FAILED', { errors: [{ field: 'year', message: 'YEAR_KNOWN' }] });
		enqueueRecount(uow, ctx);
		uow.touchPublic();
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'CALENDAR_YEAR_DECREED',
			subject: { kind: 'calendar' },
			data: { year, decree: input.decree.trim() }
		});
		return { year };
	});
}

/**
 * Takes a day off away by the decree that revokes or moves it, and has the due days of open cases counted again.
 * `NOT_FOUND`: no such day off; `VALIDATION_FAILED`: no decree is named.
 */
export async function removeHolidayByDecree(
	ctx: Ctx,
	input: { day: string; kind: string; decree: string }
): Promise<{ day: string } | CalendarRefusal> {
	const denied = authorise(ctx, 'admin.calendar');
	if (denied) return denied;
	if (input.decree.trim() === '')
		return refuse('VALIDATION_FAILED', { errors: [{ field: 'revoking', message: 'REQUIRED' }] });
	const { holidays } = await listHolidays(ctx);
	const holiday = holidays.find(({ day, kind }) => day === input.day && kind === input.kind);
	if (!isDay(input.day) || !holiday) return refuse('NOT_FOUND');
	return carryOut(ctx, (uow) => {
		removeHoliday(uow, input);
		enqueueRecount(uow, ctx);
		uow.touchPublic();
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'HOLIDAY_REVOKED',
			subject: { kind: 'calendar' },
			data: { was: holiday, decree: input.decree.trim() }
		});
		return { day: input.day };
	});
}

export type RecountedCase = {
	readonly id: string;
	readonly subject: string;
	readonly isExample: boolean;
	readonly step: Bilingual;
	readonly dueOn: string | null;
	readonly provisional: boolean;
};

/** The open cases whose due days hang on the calendar between two days, both included; 100 at most. */
export async function listRecountedCases(
	ctx: Ctx,
	span: { from: string; to: string }
): Promise<RecountedCase[] | AuthorisationRefusal> {
	const denied = authorise(ctx, 'admin.calendar');
	if (denied) return denied;
	const rows = await ctx.db.rows(casesCountedOver({ ...span, limit: 100 }));
	return rows.map((row) => ({
		id: row.id,
		subject: row.subject,
		isExample: row.is_example,
		step: row.step_name as Bilingual,
		dueOn: row.due_on,
		provisional: row.due_provisional
	}));
}
