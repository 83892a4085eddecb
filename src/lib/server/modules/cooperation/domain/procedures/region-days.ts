import type { Basis, Deadline } from '$lib/server/modules/workflow';
import { law } from './law';

/**
 * Limits that a region sets for itself; these are the defaults until it does. None is statutory: the figures
 * of 15 and 45 days for the council came from the repealed rules and are never shown, and neither an offer
 * nor a request to the council is ever deemed granted (domain §10.8). Nor do we set days for ministries.
 *
 * From the check to the letter of answer they add up to 21 working days, so that an offer is ordinarily
 * answered within the thirty days that at least one city promises in public (domain §10.22).
 */
export const regionDays = {
	/** To put the papers together, and to mend them when they come back. */
	preparing: days(10, 'working_days', law.regionSetting),
	checking: days(5, 'working_days', law.regionSetting),
	opinion: days(5, 'working_days', law.regionSetting),
	sitting: days(5, 'working_days', law.regionSetting),
	instruction: days(2, 'working_days', law.regionSetting),
	decision: days(2, 'working_days', law.regionSetting),
	letter: days(2, 'working_days', law.replyToOffer),
	/** The partner's time to answer our offer. */
	answer: days(30, 'calendar_days', law.replyToOffer)
} as const;

function days(n: number, unit: Deadline['unit'], basis: Basis): Deadline {
	return { n, unit, source: 'region_setting', basis };
}
