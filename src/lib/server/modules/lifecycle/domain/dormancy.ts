import { addMonths, type Day } from '$lib/server/modules/calendar';

/** Where life shows: something owed was answered, something was done, money moved, somebody spoke. */
export const lifeSigns = ['obligation', 'activity', 'money', 'contact'] as const;
export type LifeSign = (typeof lifeSigns)[number];

export type SignsOfLife = {
	readonly signedOn: Day;
	/** The last day on which each sign was seen; null where it never was. */
	readonly last: Readonly<Record<LifeSign, Day | null>>;
	/** Obligations that are late today. */
	readonly late: number;
};

export type Dormancy = {
	readonly dormant: boolean;
	/** Since when nothing is seen: the last sign of any kind, or the signing. */
	readonly since: Day;
	/** Each sign with its last day, silent ones first: why the verdict is what it is. */
	readonly signs: readonly { readonly sign: LifeSign; readonly last: Day | null; readonly silent: boolean }[];
	readonly late: number;
};

/** Twelve months, unless the region has set another number; a setting, no statutory term. */
export function dormantAfterMonths(settings: Readonly<Record<string, unknown>>): number {
	return monthsIn(settings.dormant_after_months, 12);
}

/** Six months to the first contract under an umbrella, unless the region has set another number (domain.md 9.4). */
export function umbrellaMonthsOf(settings: Readonly<Record<string, unknown>>): number {
	return monthsIn(settings.umbrella_months, 6);
}

function monthsIn(set: unknown, otherwise: number): number {
	return typeof set === 'number' && Number.isInteger(set) && set >= 1 && set <= 120 ? set : otherwise;
}

/**
 * Whether an agreement in force sleeps: for so many calendar months nothing that was owed was answered, nothing was
 * done, no money moved and nobody spoke. A young agreement does not sleep: its signing is the first sign.
 */
export function dormancyOf(facts: SignsOfLife, today: Day, months: number): Dormancy {
	const silentFrom = (day: Day) => addMonths(day, months) <= today;
	const seen = Object.values(facts.last).filter((day): day is Day => day !== null);
	const since = [facts.signedOn, ...seen].toSorted().at(-1)!;
	const signs = lifeSigns
		.map((sign) => {
			const last = facts.last[sign];
			return { sign, last, silent: last === null || silentFrom(last) };
		})
		.toSorted((a, b) => Number(b.silent) - Number(a.silent));
	return { dormant: silentFrom(since), since, signs, late: facts.late };
}
