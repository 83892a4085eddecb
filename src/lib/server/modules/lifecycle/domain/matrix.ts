import { addCalendarDays, addMonths, type Day } from '$lib/server/modules/calendar';
import { questionKeys, type EvaluationSide } from './evaluation';
import type { EvaluationPeriod } from './evaluation-period';

/** The matrix is filled in by units: partners have their own form, the division its desk. */
export const matrixSide: EvaluationSide = 'unit';

export const matrixSheets = ['evaluation', 'indicator', 'obligation'] as const;
export type MatrixSheet = (typeof matrixSheets)[number];

/** What a unit fills in of each sheet. */
export const matrixFields = {
	evaluation: [
		...questionKeys,
		'recommendation',
		'stars',
		'planned',
		'realised',
		'obstacles',
		'advice'
	] as readonly string[],
	indicator: ['actual'] as readonly string[],
	obligation: ['done', 'report', 'new_due', 'reason'] as readonly string[]
} satisfies Record<MatrixSheet, readonly string[]>;

/**
 * A period as an address names it: `2026` the year, `2026-S1` a half, `2026-T3` a quarter ("triwulan"); undefined for
 * anything else. The budget year is the calendar year.
 */
export function readMatrixPeriod(text: string): EvaluationPeriod | undefined {
	const match = /^(2\d{3})(?:-(S[12]|T[1-4]))?$/.exec(text);
	if (!match) return undefined;
	const [, year, part] = match;
	const months = part === undefined ? 12 : part.startsWith('S') ? 6 : 3;
	const place = part === undefined ? 0 : Number(part.slice(1)) - 1;
	const from: Day = `${year}-${String(place * months + 1).padStart(2, '0')}-01`;
	return { from, to: addCalendarDays(addMonths(from, months), -1) };
}

/** The periods that somebody may ask for on a day: the parts of this year that have begun, and last year's. */
export function matrixPeriods(today: Day): string[] {
	const year = Number(today.slice(0, 4));
	const parts = ['T1', 'T2', 'S1', 'T3', 'T4', 'S2'];
	const named = [year, year - 1].flatMap((one) => [
		`${one}`,
		...parts.toReversed().map((part) => `${one}-${part}`)
	]);
	return named.filter((one) => readMatrixPeriod(one)!.from <= today);
}

/** The period that ended last: what a matrix is most often sent out for. */
export function usualMatrixPeriod(today: Day): string {
	return matrixPeriods(today).find((one) => one.includes('-S') && readMatrixPeriod(one)!.to < today)!;
}

/**
 * `empty`: nothing filled in · `same`: it says what stands on record · `new`: it may count · `conflict`: what it speaks
 * about changed after the file was made · `refused`: it cannot count, for the faults named.
 */
export const matrixVerdicts = ['new', 'conflict', 'refused', 'same', 'empty'] as const;
export type MatrixVerdict = (typeof matrixVerdicts)[number];

/** What a row would change: what stands on record, and what the file says. */
export type MatrixDifference = {
	readonly field: string;
	readonly from: string | null;
	readonly to: string | null;
};

export type MatrixFault = { readonly field: string; readonly message: string };

/** The differences between what is on record and what a file says, leaving out what is alike. */
export function differencesOf(
	fields: readonly string[],
	recorded: Readonly<Record<string, string | null | undefined>>,
	said: Readonly<Record<string, string | null | undefined>>
): MatrixDifference[] {
	return fields.flatMap((field) => {
		const [from, to] = [recorded[field] || null, said[field] || null];
		return alike(from, to) ? [] : [{ field, from, to }];
	});
}

/** Numbers are alike by their value: 12.50 is 12.5. */
function alike(one: string | null, other: string | null): boolean {
	if (one === other) return true;
	const number = /^-?\d+(\.\d+)?$/;
	return one !== null && other !== null && number.test(one) && number.test(other)
		? trimmed(one) === trimmed(other)
		: false;
}

const trimmed = (value: string) =>
	value.includes('.') ? value.replace(/0+$/, '').replace(/\.$/, '') : value.replace(/^0+(?=\d)/, '');
