import type { Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import type { Bilingual } from '$lib/text/bilingual';
import {
	allHolidays,
	decreedYears,
	deleteHoliday,
	holidayOn,
	insertHoliday,
	insertYear,
	yearOn
} from '../repository/holidays';
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
	holiday: { day: string; kind: HolidayKind; name: string; nameEn?: string; decree: string }
): Promise<boolean> {
	if (await uow.first(holidayOn({ day: holiday.day }))) return false;
	const name = holiday.name.trim();
	uow.add(
		insertHoliday({
			day: holiday.day,
			kind: holiday.kind,
			name: { id: name, en: holiday.nameEn?.trim() || name },
			decree: holiday.decree.trim()
		})
	);
	return true;
}

/** Takes a day off out of the calendar as part of an act that has decided it may; refused where it is not there. */
export function removeHoliday(uow: UnitOfWork, holiday: { day: string; kind: string }): void {
	uow.guard(deleteHoliday(holiday.day, holiday.kind));
}

/**
 * Notes that a year's calendar has been decreed, as part of an act that has decided it may: from then on days
 * counted in it are no longer provisional. @returns false where the year is decreed already
 */
export async function addDecreedYear(
	uow: UnitOfWork,
	year: { year: number; decree: string }
): Promise<boolean> {
	if (await uow.first(yearOn({ year: year.year }))) return false;
	uow.add(insertYear({ year: year.year, decree: year.decree.trim() }));
	return true;
}
