import type { Language } from '$lib/text/bilingual';
import { dayFromParts, dayParts, parseDay, weekday, type Day } from './day';
import { clockInZone, dayInZone, indonesianTimes, type TimeZone } from './time-zone';
import { partialDay, type PartialDay } from './partial-day';

type Twelve = readonly string[];

/** The months, January first. */
export const monthNames: Record<Language, Twelve> = {
	id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' '),
	en: 'January February March April May June July August September October November December'.split(' ')
};
/** The months as tables and charts write them. */
export const shortMonthNames: Record<Language, Twelve> = {
	id: 'Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des'.split(' '),
	en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
};
/** The days of the week, Monday first. */
export const weekdayNames: Record<Language, readonly string[]> = {
	id: 'Senin Selasa Rabu Kamis Jumat Sabtu Minggu'.split(' '),
	en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')
};

/**
 * `full` "Senin, 23 November 2026" (how every date stands on a page), `long` "23 November 2026" (inside a
 * sentence), `short` "23 Nov 2026" (tables and charts).
 */
export type DayForm = 'full' | 'long' | 'short';

/** A day in words; throws RangeError for text that is no day. */
export function writeDay(day: Day, language: Language, form: DayForm = 'full'): string {
	const { year, month, dayOfMonth } = dayParts(day);
	const months = form === 'short' ? shortMonthNames : monthNames;
	const date = `${dayOfMonth} ${months[language][month - 1]} ${year}`;
	return form === 'full' ? `${weekdayNames[language][weekday(day) - 1]}, ${date}` : date;
}

/** A partial day no more exactly than it is known: "2017", "Agustus 2017", "Senin, 21 Agustus 2017". */
export function writePartialDay(partial: PartialDay, language: Language, form: DayForm = 'full'): string {
	const { day, precision } = partialDay(partial.day, partial.precision);
	if (precision === 'day') return writeDay(day, language, form);
	const { year, month } = dayParts(day);
	if (precision === 'year') return `${year}`;
	return `${(form === 'short' ? shortMonthNames : monthNames)[language][month - 1]} ${year}`;
}

/**
 * From one day to another without saying anything twice: "2–5 Maret 2026", "28 Februari – 2 Maret 2026",
 * "30 Desember 2026 – 2 Januari 2027"; a single day where both are the same.
 */
export function writeSpan(from: Day, to: Day, language: Language, form: 'long' | 'short' = 'long'): string {
	const end = writeDay(to, language, form);
	if (from === to) return end;
	const start = writeDay(from, language, form);
	if (from.slice(0, 7) === to.slice(0, 7)) return `${dayParts(from).dayOfMonth}–${end}`;
	return `${from.slice(0, 4) === to.slice(0, 4) ? start.slice(0, start.lastIndexOf(' ')) : start} – ${end}`;
}

/** The time of day with the name of the legal time: "14.30 WIB", in English "14:30 WIB". */
export function writeTime(instant: Date, zone: TimeZone, language: Language): string {
	const { hour, minute } = clockInZone(instant, zone);
	const point = language === 'id' ? '.' : ':';
	return `${two(hour)}${point}${two(minute)} ${indonesianTimes[zone].abbreviation}`;
}

/** Day and time: "Senin, 23 November 2026, pukul 14.30 WIB", "Monday, 23 November 2026, 14:30 WIB". */
export function writeInstant(
	instant: Date,
	zone: TimeZone,
	language: Language,
	form: DayForm = 'full'
): string {
	const day = writeDay(dayInZone(instant, zone), language, form);
	return `${day}, ${language === 'id' ? 'pukul ' : ''}${writeTime(instant, zone, language)}`;
}

const romanMonths: Twelve = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** The month as letter numbers write it: XI for a day of November. */
export function romanMonth(day: Day): string {
	return romanMonths[dayParts(day).month - 1]!;
}

/** Spellings that older agreements still carry, each in its month's place. */
const oldMonthNames: Twelve = ['', 'Pebruari', '', '', '', '', '', '', '', '', 'Nopember', ''];

/**
 * Reads a day as people write it: `2026-11-23`, `23-11-2026`, `23/11/2026`, `23.11.2026`, "23 November 2026",
 * "23 Nov 2026", with or without the day of the week in front, months in either language. Day before month always,
 * since both languages of this program write it so. Null where it is not understood, where there is no such day,
 * or where the day of the week belongs to another date: then one of the two is a slip of the pen.
 */
export function readWrittenDay(text: string): Day | null {
	const clean = text.trim().replace(/\s+/g, ' ');
	const iso = parseDay(clean);
	if (iso !== null) return iso;
	const numeric = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(clean);
	if (numeric) return dayFromParts(Number(numeric[4]), Number(numeric[3]), Number(numeric[1]));
	const named = /^(?:([a-z]+['’]?[a-z]*),? )?(\d{1,2}) ([a-z]+)\.? (\d{4})$/i.exec(clean);
	if (!named) return null;
	const [, spokenWeekday, dayOfMonth, spokenMonth, year] = named;
	const lists = [monthNames.id, monthNames.en, shortMonthNames.id, shortMonthNames.en, oldMonthNames];
	const month = placeIn(lists, spokenMonth!);
	const day = dayFromParts(Number(year), month, Number(dayOfMonth));
	if (day === null || spokenWeekday === undefined) return day;
	const place = placeIn([weekdayNames.id, weekdayNames.en], spokenWeekday.replace(/['’]/, ''));
	return place === weekday(day) ? day : null;
}

/** The place, from 1, of a word in the first list that has it; 0 where none has. */
function placeIn(lists: readonly (readonly string[])[], word: string): number {
	const sought = word.toLowerCase();
	for (const list of lists) {
		const place = list.findIndex((name) => name.toLowerCase() === sought);
		if (place >= 0) return place + 1;
	}
	return 0;
}

function two(value: number): string {
	return value < 10 ? `0${value}` : `${value}`;
}
