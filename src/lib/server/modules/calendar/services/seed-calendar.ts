import type { Ctx } from '$lib/server/platform/context';
import { readHolidayCalendar } from '../domain/holiday';
import { insertHoliday, insertYear } from '../repository/holidays';

/** Puts the reference calendar into a new tenant's table, where an administrator goes on with it. */
export async function seedCalendar(ctx: Ctx, file: unknown): Promise<void> {
	const { holidays, decreedYears } = readHolidayCalendar(file);
	const decrees = new Map(holidays.map((holiday) => [Number(holiday.day.slice(0, 4)), holiday.decree]));
	await ctx.db.write((uow) => {
		for (const year of decreedYears) uow.add(insertYear({ year, decree: decrees.get(year) ?? null }));
		for (const { day, kind, name, decree } of holidays) uow.add(insertHoliday({ day, kind, name, decree }));
		uow.audit({
			at: ctx.clock.now(),
			actor: { id: null, role: 'program:seed' },
			event: 'CALENDAR_SEEDED',
			subject: { kind: 'calendar' },
			data: { years: decreedYears, days: holidays.length }
		});
	});
}
