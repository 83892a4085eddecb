import type { Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import type { Bilingual } from '$lib/text/bilingual';
import { allHolidays, decreedYears, holidayOn, insertHoliday } from '../repository/holidays';
import type { HolidayKind } from '../domain/holiday';

export type ListedHoliday = {
	readonly day: string;
	readonly kind: string;
	readonly name: Bilingual;
	readonly decree: string | null;
};

/** The days off as they stand, and the years whose calendar is decreed. Checks no access: the calendar is public. */
export async function listHolidays(ctx: Pick<Ctx, 'db'>): Promise<{
	readonly holidays: readonly ListedHoliday[];
	readonly years: readonly { readonly year: number; readonly decree: string | null }[];
}> {
	const [holidays, years] = await ctx.db.together([allHolidays({}), decreedYears({})]);
	return {
		holidays: holidays.map((row) => ({ ...row, name: (row.name as Bilingual | null) ?? { id: '', en: '' } })),
		years: years.map(({ year, decree }) => ({ year, decree }))
	};
}

/** Adds a day off as part of an act that has decided it may. @returns false where that day is there already */
export async function addHoliday(
	uow: UnitOfWork,
	holiday: { day: string; kind: HolidayKind; name: string; decree: string }
): Promise<boolean> {
	if (await uow.first(holidayOn({ day: holiday.day }))) return false;
	const name = holiday.name.trim();
	uow.add(
		insertHoliday({
			day: holiday.day,
			kind: holiday.kind,
			name: { id: name, en: name },
			decree: holiday.decree.trim()
		})
	);
	return true;
}
