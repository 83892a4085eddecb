import type { Day } from '$lib/server/modules/calendar';

export type LegalRegime = 'pp_50_2007' | 'pp_28_2018';

/**
 * PP 28/2018 was promulgated in July 2018 (State Gazette 2018 no. 97; the day from memory, certainty medium) and
 * replaced PP 50/2007.
 */
const presentRuleSince: Day = '2018-07-19';

/**
 * An agreement stands under the rules of the day it was signed (domain.md 10.1): in 2017 ministries, vertical
 * agencies and state enterprises counted as third parties, so their PKS were proper and get no warning today.
 * For a day known to the year only, the last day of that year decides.
 */
export function legalRegimeOn(signedOn: Day): LegalRegime {
	return signedOn < presentRuleSince ? 'pp_50_2007' : 'pp_28_2018';
}
