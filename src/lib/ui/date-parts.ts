/** The three boxes of a DateField, in the order of an Indonesian letter. */
export const dateParts = ['day', 'month', 'year'] as const;
export type DatePart = (typeof dateParts)[number];

/** A date as it was typed, right or wrong, so that it can be shown again. */
export type DateParts = Record<DatePart, string>;

/** What the boxes of a sent form hold: nothing, a day (YYYY-MM-DD), or which boxes are at fault. */
export type ReadDate =
	| { state: 'empty'; parts: DateParts }
	| { state: 'day'; day: string; parts: DateParts }
	| { state: 'missing' | 'not_a_date'; wrong: DatePart[]; parts: DateParts };

/**
 * Reads the boxes `name.day`, `name.month`, `name.year` of a sent form. A year needs four digits: "26" may be the
 * year of a birth or of a signing. The 31st of a short month is refused, never rolled on.
 */
export function readDateParts(form: FormData, name: string): ReadDate {
	const read = (part: DatePart) => {
		const value = form.get(`${name}.${part}`);
		return typeof value === 'string' ? value.trim() : '';
	};
	const parts: DateParts = { day: read('day'), month: read('month'), year: read('year') };
	const missing = dateParts.filter((part) => parts[part] === '');
	if (missing.length === 3) return { state: 'empty', parts };
	if (missing.length > 0) return { state: 'missing', wrong: missing, parts };

	const [day, month, year] = dateParts.map((part) => Number(parts[part])) as [number, number, number];
	const wrong: DatePart[] = [];
	if (!/^\d{4}$/.test(parts.year) || year < 1000) wrong.push('year');
	if (!/^\d{1,2}$/.test(parts.month) || month < 1 || month > 12) wrong.push('month');
	const longest = wrong.length > 0 ? 31 : new Date(Date.UTC(year, month, 0)).getUTCDate();
	if (!/^\d{1,2}$/.test(parts.day) || day < 1 || day > longest) wrong.unshift('day');
	if (wrong.length > 0) return { state: 'not_a_date', wrong, parts };
	return { state: 'day', day: `${parts.year}-${pad(month)}-${pad(day)}`, parts };
}

/** The boxes for a known day: `2026-03-07` gives 7, 3, 2026. */
export function datePartsOf(day: string): DateParts {
	const [year = '', month = '', dayOfMonth = ''] = day.split('-');
	return { day: dayOfMonth.replace(/^0/, ''), month: month.replace(/^0/, ''), year };
}

function pad(n: number): string {
	return String(n).padStart(2, '0');
}
