import { dayNumber, type Day } from '$lib/server/modules/calendar';
import { compareDecimals, decimal } from '$lib/written/decimal';

export type Call = {
	readonly themes: readonly string[];
	readonly closesOn: Day | null;
	readonly amountLeast: string | null;
	readonly amountMost: string | null;
	readonly currency: string | null;
};
export type Need = {
	readonly sector: string;
	readonly amount: string | null;
	readonly currency: string | null;
	readonly hasStudy: boolean;
	readonly hasLand: boolean;
};

/** Days below which a good proposal is hardly written: a habit of offices, no rule of law. */
export const fewestDays = 30;

export const fitReasons = {
	THEME_MATCHES: 'for',
	THEME_OPEN: 'open',
	THEME_DIFFERS: 'against',
	SIZE_FITS: 'for',
	SIZE_TOO_SMALL: 'against',
	SIZE_TOO_LARGE: 'against',
	SIZE_UNKNOWN: 'open',
	SIZE_OTHER_CURRENCY: 'open',
	TIME_ENOUGH: 'for',
	TIME_SHORT: 'against',
	TIME_PAST: 'against',
	TIME_OPEN: 'open',
	STUDY_READY: 'for',
	STUDY_MISSING: 'against',
	LAND_READY: 'for',
	LAND_MISSING: 'against'
} as const;
export type FitReason = keyof typeof fitReasons;

export type Fit = {
	/** Every reason that was weighed, in a fixed order: what is for it, against it, or not known. */
	readonly reasons: readonly FitReason[];
	/** How many reasons speak for it, less those against it; only for the order of a list. */
	readonly balance: number;
	/** False where the call is for something else or its day has passed: no balance mends that. */
	readonly isPossible: boolean;
};

/**
 * How a call fits a need of the region, each reason by itself: theme, size, time, and whether study and land are ready.
 * Amounts of different currencies are not compared: no rate of today decides what a donor gives in two years.
 */
export function fitOf(call: Call, need: Need, today: Day): Fit {
	const reasons = [
		themeOf(call, need),
		sizeOf(call, need),
		timeOf(call, today),
		need.hasStudy ? 'STUDY_READY' : 'STUDY_MISSING',
		need.hasLand ? 'LAND_READY' : 'LAND_MISSING'
	] as const satisfies readonly FitReason[];
	const count = (side: string) => reasons.filter((reason) => fitReasons[reason] === side).length;
	return {
		reasons,
		balance: count('for') - count('against'),
		isPossible: reasons[0] !== 'THEME_DIFFERS' && reasons[2] !== 'TIME_PAST'
	};
}

function themeOf({ themes }: Call, { sector }: Need): FitReason {
	if (themes.length === 0) return 'THEME_OPEN';
	return themes.includes(sector) ? 'THEME_MATCHES' : 'THEME_DIFFERS';
}

function sizeOf(call: Call, need: Need): FitReason {
	if (need.amount === null || (call.amountLeast === null && call.amountMost === null)) return 'SIZE_UNKNOWN';
	if (need.currency !== call.currency) return 'SIZE_OTHER_CURRENCY';
	const wanted = decimal(need.amount);
	if (call.amountLeast !== null && compareDecimals(wanted, decimal(call.amountLeast)) < 0)
		return 'SIZE_TOO_SMALL';
	if (call.amountMost !== null && compareDecimals(wanted, decimal(call.amountMost)) > 0)
		return 'SIZE_TOO_LARGE';
	return 'SIZE_FITS';
}

function timeOf({ closesOn }: Call, today: Day): FitReason {
	if (closesOn === null) return 'TIME_OPEN';
	const left = dayNumber(closesOn) - dayNumber(today);
	if (left < 0) return 'TIME_PAST';
	return left < fewestDays ? 'TIME_SHORT' : 'TIME_ENOUGH';
}
