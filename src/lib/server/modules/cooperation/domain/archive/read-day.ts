import { isDay } from '$lib/server/modules/calendar';

const months: Readonly<Record<string, number>> = Object.fromEntries(
	[
		['januari', 'january', 'jan'],
		['februari', 'pebruari', 'february', 'feb', 'peb'],
		['maret', 'march', 'mar'],
		['april', 'apr', 'apl'],
		['mei', 'may'],
		['juni', 'june', 'jun'],
		['juli', 'july', 'jul'],
		['agustus', 'august', 'agu', 'ags', 'agt', 'agst', 'agus', 'aug'],
		['september', 'sept', 'sep'],
		['oktober', 'october', 'okt', 'oct'],
		['november', 'nopember', 'nov', 'nop'],
		['desember', 'december', 'des', 'dec']
	].flatMap((names, at) => names.map((name) => [name, at + 1]))
);

const pad = (value: string | number) => String(value).padStart(2, '0');
/** Spreadsheets of 1900 count days from here; their invented 29 February 1900 is past anything signed. */
const serialZero = Date.UTC(1899, 11, 30);

/**
 * A day as offices write it in their registers: `12 Juni 2017`, `12/06/2017`, `12-6-17`, `2017-06-12`, `Juni 2017`,
 * `06/2017`, `2017`, or the number that a spreadsheet keeps for a day. Day before month, as Indonesian papers write.
 *
 * @returns YYYY, YYYY-MM or YYYY-MM-DD; undefined where it says no such day
 */
export function readArchiveDay(typed: string): string | undefined {
	const text = typed
		.trim()
		.toLowerCase()
		.replace(/^(senin|selasa|rabu|kamis|jumat|jum'at|sabtu|minggu)\s*,?\s*/, '')
		.replace(/[T ]00:00:00.*$/i, '');
	const year = /^(19|20)\d\d$/.exec(text);
	if (year) return text;
	const iso = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(text);
	if (iso) return whole(iso[1]!, Number(iso[2]), iso[3]);
	const serial = /^\d{5}(\.0+)?$/.exec(text);
	if (serial) {
		const day = new Date(serialZero + Math.trunc(Number(text)) * 86_400_000).toISOString().slice(0, 10);
		return day >= '1950-01-01' && day < '2100-01-01' ? day : undefined;
	}
	const figures = /^(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{4}|\d{2})$/.exec(text);
	if (figures) return whole(longYear(figures[3]!), Number(figures[2]), figures[1]);
	const monthOnly = /^(\d{1,2})\s*[-/.]\s*(\d{4})$/.exec(text);
	if (monthOnly) return whole(monthOnly[2]!, Number(monthOnly[1]));
	const words = /^(?:(\d{1,2})\s*[-/. ]?\s*)?([a-z]+)\.?\s*[-/., ]?\s*(\d{4}|\d{2})$/.exec(text);
	const month = words ? months[words[2]!] : undefined;
	return words && month ? whole(longYear(words[3]!), month, words[1]) : undefined;
}

const longYear = (year: string) => (year.length === 4 ? year : `${Number(year) < 60 ? '20' : '19'}${year}`);

function whole(year: string, month: number, day?: string): string | undefined {
	if (month < 1 || month > 12) return undefined;
	if (day === undefined) return `${year}-${pad(month)}`;
	const full = `${year}-${pad(month)}-${pad(Number(day))}`;
	return isDay(full) ? full : undefined;
}
