import { addCalendarDays, addMonths, type Day } from '$lib/written/day';

/** What whoever comes back owes to those who stayed (domain 6.3). */
export const dutyKinds = ['report', 'sharing_session', 'action_plan', 'outcome_6', 'outcome_12'] as const;
export type DutyKind = (typeof dutyKinds)[number];

/** Days after the return; the region's own choice, since no law sets them (domain 6.2, certainty low). */
export type DutyTerms = { readonly report: number; readonly sharing: number; readonly actionPlan: number };
export const usualDutyTerms: DutyTerms = { report: 14, sharing: 30, actionPlan: 30 };

/** When each duty falls due, counted from the last day of the course. */
export function dutyDays(returned: Day, terms: DutyTerms): Record<DutyKind, Day> {
	return {
		report: addCalendarDays(returned, terms.report),
		sharing_session: addCalendarDays(returned, terms.sharing),
		action_plan: addCalendarDays(returned, terms.actionPlan),
		outcome_6: addMonths(returned, 6),
		outcome_12: addMonths(returned, 12)
	};
}

/** From when an outcome may be told: a month before it falls due, since what is told at once is a hope. */
export const outcomeFrom = (returned: Day, months: number): Day => addMonths(returned, months - 1);

/** What each person who goes must hold before leaving. */
export const paperKinds = ['passport', 'permit', 'exit_permit', 'visa', 'ticket', 'insurance'] as const;
export type PaperKind = (typeof paperKinds)[number];

export const paperStates = ['needed', 'asked', 'held', 'not_needed'] as const;
export type PaperState = (typeof paperStates)[number];

/**
 * Days before departure by which a paper should be there. The permit is asked for at least 10 days before
 * (SE Mendagri 009/5545/SJ 2019) and answered within 10 working days; the rest is practice.
 */
const daysBefore: Record<PaperKind, number> = {
	passport: 45,
	permit: 21,
	exit_permit: 14,
	visa: 10,
	ticket: 7,
	insurance: 7
};

/** Whoever is no official of the region needs no travel permit and no exit permit (Permendagri 59/2019). */
export function papersFor(
	isOfficial: boolean,
	departure: Day
): { kind: PaperKind; dueOn: Day; state: PaperState }[] {
	return paperKinds.map((kind) => ({
		kind,
		dueOn: addCalendarDays(departure, -daysBefore[kind]),
		state: !isOfficial && (kind === 'permit' || kind === 'exit_permit') ? 'not_needed' : 'needed'
	}));
}

/**
 * What is kept of a passport's or visa's number: the last three signs, enough to know the paper again that somebody
 * has in the hand (UU 27/2022). Of a number so short that this would be most of it nothing is kept.
 */
export function endOfNumber(number: string): string | null {
	const signs = number.replace(/\s/g, '');
	return signs.length < 6 ? null : signs.slice(-3);
}

/** The kept end as it is shown. */
export const masked = (end: string): string => `•••${end}`;
