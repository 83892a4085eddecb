import { prepared, query } from '$lib/server/platform/database/builder';

export const allHolidays = prepared<Record<string, never>>()(() =>
	query.selectFrom('holiday').select(['day', 'kind', 'name', 'decree']).orderBy('day')
);

export const decreedYears = prepared<Record<string, never>>()(() =>
	query.selectFrom('calendar_year').select(['year', 'decree', 'note']).orderBy('year')
);

export const insertHoliday = (row: { day: string; kind: string; name: unknown; decree: string | null }) =>
	query.insertInto('holiday').values({ ...row, name: JSON.stringify(row.name) });

export const insertYear = (row: { year: number; decree: string | null }) =>
	query.insertInto('calendar_year').values(row);

export const holidayOn = prepared<{ day: string }>()((value) =>
	query.selectFrom('holiday').select('day').where('day', '=', value('day')).limit(1)
);

export const yearOn = prepared<{ year: number }>()((value) =>
	query.selectFrom('calendar_year').select('year').where('year', '=', value('year'))
);

export const deleteHoliday = (day: string, kind: string) =>
	query.deleteFrom('holiday').where('day', '=', day).where('kind', '=', kind);
