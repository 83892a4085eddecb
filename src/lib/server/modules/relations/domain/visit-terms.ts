import { addCalendarDays, type Day, type WorkingDays } from '$lib/server/modules/calendar';

/** The region's terms around visits; what no law fixes is its own choice (domain 6.2, 10.16). */
export type VisitTerms = {
	/** Working days to report a gift: 30 by UU 20/2001 Ps 12C; many a region asks for less, none may ask for more. */
	readonly giftReport: number;
	/** Calendar days before departure by which the ministry is asked (SE Mendagri 009/5545/SJ 2019). */
	readonly permitRequest: number;
	/** Calendar days after the return until the written report; no law sets them. */
	readonly travelReport: number;
};

export const statutoryGiftDays = 30;
export const usualVisitTerms: VisitTerms = {
	giftReport: statutoryGiftDays,
	permitRequest: 10,
	travelReport: 14
};

/** The terms as the region has set them (`visit_terms`), each the usual one where it is not set or beyond the law. */
export function visitTermsOf(settings: Readonly<Record<string, unknown>>): VisitTerms {
	const given = (settings.visit_terms ?? {}) as Record<string, unknown>;
	const days = (name: string, usual: number, least: number, most: number) => {
		const value = given[name];
		return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
			? value
			: usual;
	};
	return {
		giftReport: days('gift_report', usualVisitTerms.giftReport, 1, statutoryGiftDays),
		permitRequest: days('permit_request', usualVisitTerms.permitRequest, usualVisitTerms.permitRequest, 90),
		travelReport: days('travel_report', usualVisitTerms.travelReport, 1, 90)
	};
}

/** The last day on which a gift received on `day` is still reported in time. */
export const giftReportDue = (day: Day, terms: VisitTerms, workingDays: Pick<WorkingDays, 'add'>): Day =>
	workingDays.add(day, terms.giftReport).day;

/** The last day on which the ministry is still asked in time for a journey that begins on `departure`. */
export const permitRequestDue = (departure: Day, terms: VisitTerms): Day =>
	addCalendarDays(departure, -terms.permitRequest);

export const travelReportDue = (returned: Day, terms: VisitTerms): Day =>
	addCalendarDays(returned, terms.travelReport);
