import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { weekday } from './day';
import { readHolidayCalendar } from './holiday';

const seed = new URL('../../../../../../db/seeds/reference/holidays.yaml', import.meta.url);
const name = { id: 'Natal', en: 'Christmas' };

describe('the reference calendar of holidays', () => {
	const { holidays, decreedYears } = readHolidayCalendar(parse(readFileSync(seed, 'utf8')));
	const of = (year: string, kind: string) =>
		holidays.filter((h) => h.day.startsWith(year) && h.kind === kind);

	it('holds the decreed years 2025 and 2026 and says nothing of 2027', () => {
		expect(decreedYears).toEqual([2025, 2026]);
		expect(holidays.every(({ day }) => day.startsWith('2025') || day.startsWith('2026'))).toBe(true);
	});

	it('holds as many days as the decrees: 17 national holidays a year, 11 and 8 days of leave', () => {
		expect([of('2025', 'national'), of('2025', 'collective_leave')].map((rows) => rows.length)).toEqual([
			17, 11
		]);
		expect([of('2026', 'national'), of('2026', 'collective_leave')].map((rows) => rows.length)).toEqual([
			17, 8
		]);
	});

	it('gives no leave on a weekend, where it would be none', () => {
		expect(holidays.filter((h) => h.kind === 'collective_leave' && weekday(h.day) > 5)).toEqual([]);
	});

	it('names every day in both languages and by its decree', () => {
		expect(holidays.every((h) => h.name.id !== '' && h.name.en !== '' && h.decree.includes('Nomor'))).toBe(
			true
		);
	});

	it('puts the leave that was added to 2025 later under the decree that added it', () => {
		expect(holidays.find(({ day }) => day === '2025-08-18')?.decree).toContain('Nomor 933 Tahun 2025');
		expect(holidays.find(({ day }) => day === '2025-08-17')?.decree).toContain('Nomor 1017 Tahun 2024');
	});
});

describe('a calendar that is wrong', () => {
	const years = [{ year: 2026, decree: 'SKB' }];
	it.each([
		['a day that is none', { years, days: [{ day: '2026-02-30', kind: 'national', name }] }, 'no day'],
		['an unknown kind', { years, days: [{ day: '2026-12-25', kind: 'libur', name }] }, 'unknown kind'],
		[
			'a name in one language',
			{ years, days: [{ day: '2026-12-25', kind: 'national', name: { id: 'x' } }] },
			'no name'
		],
		[
			'a day given twice',
			{ years, days: Array.from({ length: 2 }, () => ({ day: '2026-12-25', kind: 'national', name })) },
			'day given twice: 2026-12-25'
		],
		[
			'a day of a year that is not listed',
			{ years, days: [{ day: '2027-01-01', kind: 'national', name }] },
			'a year without a decree'
		],
		['a year given twice', { years: [...years, ...years], days: [] }, 'year given twice: 2026'],
		['a year as text', { years: [{ year: '2026', decree: 'SKB' }], days: [] }, 'no year'],
		['no list at all', null, 'no list "years"']
	])('is refused whole for %s', (_, file, fault) => {
		expect(() => readHolidayCalendar(file)).toThrow(fault);
	});
});
