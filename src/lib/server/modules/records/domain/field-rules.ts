import type { FieldFault } from '$lib/server/platform/refusal';
import { isDay, type Day } from '$lib/server/modules/calendar';
import { parseDecimal, compareDecimals, decimal } from '$lib/written/decimal';

/** What one field of a record takes. Every field comes as text, as forms and the API send it. */
export type FieldRule = {
	/** Its column; a text in both languages comes as `<name>_id` and `<name>_en`. */
	readonly name: string;
	readonly kind:
		| 'text'
		| 'long'
		| 'both'
		| 'day'
		| 'time'
		| 'choice'
		| 'amount'
		| 'currency'
		| 'rate'
		| 'count'
		| 'year'
		| 'flag'
		| 'link';
	readonly required?: boolean;
	readonly most?: number;
	/** The words of a choice. */
	readonly among?: readonly string[];
	/** A count that may be nought. */
	readonly nought?: boolean;
	/** A day that has come. */
	readonly past?: boolean;
	/** Not before the day in this field. */
	readonly after?: string;
	/** Names a person or says something of one: the log keeps a commitment only (UU 27/2022). */
	readonly personal?: boolean;
};

export type Typed = Readonly<Record<string, string | undefined>>;
export type Column = string | number | boolean | null;
export type ReadFields = { readonly columns: Record<string, Column>; readonly faults: readonly FieldFault[] };

const usualMost = { text: 300, long: 4000, both: 1000 } as const;
const isId = (value: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value);

/** The names under which a field comes in a form or in JSON. */
export const namesOf = (field: FieldRule): readonly string[] =>
	field.kind === 'both' ? [`${field.name}_id`, `${field.name}_en`] : [field.name];

/**
 * Reads what was typed into the columns of a record. Faults name the field as it came: `REQUIRED`, `TOO_LONG`,
 * `CHOOSE_ONE`, `DAY_WRONG`, `DAY_IN_FUTURE`, `ENDS_BEFORE_START`, `TIME_WRONG`, `NOT_AN_AMOUNT`, `NOT_A_CURRENCY`,
 * `NOT_A_NUMBER`, `AMOUNT_AND_CURRENCY`, `RATE_WHOLE`.
 *
 * @param today the last day that has come, in the region's calendar
 * @param isCurrency whether ISO 4217 knows the code
 */
export function readFields(
	fields: readonly FieldRule[],
	input: Typed,
	today: Day,
	isCurrency: (code: string) => boolean
): ReadFields {
	const columns: Record<string, Column> = {};
	const faults: FieldFault[] = [];
	for (const field of fields) {
		const [first, second] = namesOf(field);
		const value = (input[first!] ?? '').trim();
		const fault = (message: string) => void faults.push({ field: first!, message });
		columns[field.name] = columnOf(field, value, (input[second ?? ''] ?? '').trim());
		if (value === '') {
			if (field.required) fault(field.kind === 'choice' || field.kind === 'link' ? 'CHOOSE_ONE' : 'REQUIRED');
			continue;
		}
		const wrong = faultOf(field, value, today, isCurrency);
		if (wrong) fault(wrong);
		else if (field.after && isDay(value)) {
			const earlier = (input[field.after] ?? '').trim();
			if (isDay(earlier) && value < earlier) fault('ENDS_BEFORE_START');
		}
	}
	const has = (name: string) => fields.some((field) => field.name === name);
	if (has('amount') && has('currency') && (columns.amount === null) !== (columns.currency === null))
		faults.push({ field: columns.amount === null ? 'amount' : 'currency', message: 'AMOUNT_AND_CURRENCY' });
	if (has('rate')) {
		const given = ['rate', 'rate_on', 'rate_source'].filter((name) => columns[name] !== null).length;
		if (given !== 0 && given !== 3) faults.push({ field: 'rate', message: 'RATE_WHOLE' });
	}
	return { columns, faults };
}

function columnOf(field: FieldRule, value: string, english: string): Column {
	if (field.kind === 'flag') return ['on', 'yes', 'true'].includes(value);
	if (value === '') return null;
	if (field.kind === 'both') return JSON.stringify({ id: value, en: english || value });
	if (field.kind === 'count' || field.kind === 'year') return Number(value);
	return value;
}

function faultOf(
	field: FieldRule,
	value: string,
	today: Day,
	isCurrency: (code: string) => boolean
): string | undefined {
	switch (field.kind) {
		case 'text':
		case 'long':
		case 'both':
			return value.length > (field.most ?? usualMost[field.kind]) ? 'TOO_LONG' : undefined;
		case 'day':
			if (!isDay(value)) return 'DAY_WRONG';
			return field.past && value > today ? 'DAY_IN_FUTURE' : undefined;
		case 'time':
			return /^([01][0-9]|2[0-3])\.[0-5][0-9]$/.test(value) ? undefined : 'TIME_WRONG';
		case 'choice':
			return field.among?.includes(value) ? undefined : 'CHOOSE_ONE';
		case 'link':
			return isId(value) ? undefined : 'CHOOSE_ONE';
		case 'amount':
		case 'rate': {
			const read = parseDecimal(value);
			return read === null || compareDecimals(read, decimal('0')) <= 0 || value.length > 30
				? 'NOT_AN_AMOUNT'
				: undefined;
		}
		case 'currency':
			return isCurrency(value) ? undefined : 'NOT_A_CURRENCY';
		case 'count':
			if (field.nought && value === '0') return undefined;
			return /^[1-9]\d{0,5}$/.test(value) ? undefined : 'NOT_A_NUMBER';
		case 'year':
			return /^(19|20)\d\d$/.test(value) ? undefined : 'NOT_A_NUMBER';
		case 'flag':
			return undefined;
	}
}
