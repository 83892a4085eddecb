import type { Bilingual } from '$lib/text/bilingual';
import { isDay, type Day } from './day';

/**
 * National holidays are those of Keppres 8/2024; their days, and the days of collective leave (cuti bersama), are
 * set year by year in a joint decree of three ministers (SKB 3 Menteri). Both stop the count of working days.
 */
export const holidayKinds = ['national', 'collective_leave'] as const;
export type HolidayKind = (typeof holidayKinds)[number];

/** One day off; `name` may be empty where it is not known, `decree` names the decree that set the day. */
export type Holiday = {
	readonly day: Day;
	readonly kind: HolidayKind;
	readonly name: Bilingual;
	readonly decree: string;
};

/** The days off, and the years whose calendar has been decreed: in any other year a counted day is provisional. */
export type HolidayCalendar = {
	readonly holidays: readonly Holiday[];
	readonly decreedYears: readonly number[];
};

/**
 * Reads a calendar as the reference seed writes it:
 * `{ years: [{ year, decree }], days: [{ day, kind, name: { id, en }, decree? }] }`; a day without a decree of its
 * own stands under its year's. Throws with every fault found, since a wrong calendar moves legal deadlines: a day
 * that is none, an unknown kind, a day given twice, a day of a year that is not listed.
 */
export function readHolidayCalendar(file: unknown): HolidayCalendar {
	const faults: string[] = [];
	const decrees = new Map<number, string>();
	for (const row of rowsOf(file, 'years', faults)) {
		if (typeof row.year !== 'number' || !Number.isInteger(row.year)) faults.push(`no year: ${show(row)}`);
		else if (typeof row.decree !== 'string') faults.push(`no decree: ${show(row)}`);
		else if (decrees.has(row.year)) faults.push(`year given twice: ${row.year}`);
		else decrees.set(row.year, row.decree);
	}
	const holidays = new Map<Day, Holiday>();
	for (const row of rowsOf(file, 'days', faults)) {
		const holiday = readRow(row, decrees);
		if (typeof holiday === 'string') faults.push(`${holiday}: ${show(row)}`);
		else if (holidays.has(holiday.day)) faults.push(`day given twice: ${holiday.day}`);
		else holidays.set(holiday.day, holiday);
	}
	if (faults.length > 0) throw new Error(`The holiday calendar is wrong: ${faults.join('; ')}`);
	return { holidays: [...holidays.values()], decreedYears: [...decrees.keys()] };
}

type Row = Readonly<Record<string, unknown>>;

function readRow(row: Row, decrees: ReadonlyMap<number, string>): Holiday | string {
	const { day, kind, name, decree: ownDecree } = row;
	if (!isDay(day)) return 'no day';
	if (!holidayKinds.includes(kind as HolidayKind)) return 'unknown kind';
	if (!isRow(name) || typeof name.id !== 'string' || typeof name.en !== 'string') return 'no name';
	const decree = ownDecree ?? decrees.get(Number(day.slice(0, 4)));
	if (typeof decree !== 'string') return 'a year without a decree';
	return { day, kind: kind as HolidayKind, name: { id: name.id, en: name.en }, decree };
}

function rowsOf(file: unknown, key: string, faults: string[]): Row[] {
	const rows = isRow(file) ? file[key] : undefined;
	if (Array.isArray(rows) && rows.every(isRow)) return rows;
	faults.push(`no list "${key}"`);
	return [];
}

function isRow(value: unknown): value is Row {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function show(value: unknown): string {
	return JSON.stringify(value);
}
