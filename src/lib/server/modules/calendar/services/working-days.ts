import type { Reader } from '$lib/server/platform/database/tenant-database';
import type { Bilingual } from '$lib/text/bilingual';
import type { Holiday } from '../domain/holiday';
import { makeWorkingDays, type WorkingDays } from '../domain/working-days';
import { allHolidays, decreedYears } from '../repository/holidays';

/** The working days of the tenant, from its table of holidays as it stands now. */
export async function workingDaysOf(ctx: { readonly db: Pick<Reader, 'together'> }): Promise<WorkingDays> {
	const [holidays, years] = await ctx.db.together([allHolidays({}), decreedYears({})]);
	return makeWorkingDays(
		holidays.map((row): Holiday => ({
			day: row.day,
			kind: row.kind === 'collective_leave' ? 'collective_leave' : 'national',
			name: (row.name as Bilingual | null) ?? { id: '', en: '' },
			decree: row.decree ?? ''
		})),
		years.map((row) => row.year)
	);
}
