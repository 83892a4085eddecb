import { href } from '$lib/addresses';
import type { CountryOverview } from '$lib/server/modules/portal';
import { countryName } from '$lib/server/platform/country-names';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import { writeNumber } from '$lib/written/numbers';

/** A country as a row of a table: its name, its page, what it is to the region, how much is known of it. */
export function printCountry(one: CountryOverview, language: Language) {
	const { international, standings } = textIn(language).outward;
	const counted = [
		one.visits > 0 && international.visitCount(writeNumber(one.visits, language)),
		one.sisters > 0 && international.sisterCount(writeNumber(one.sisters, language)),
		one.meetings > 0 && international.meetingCount(writeNumber(one.meetings, language)),
		one.cohorts > 0 && international.cohortCount(writeNumber(one.cohorts, language)),
		one.projects > 0 && international.projectCount(writeNumber(one.projects, language))
	].filter((part) => part !== false);
	return {
		country: one.country,
		name: countryName(one.country, language) ?? one.country,
		href: href(language, 'country', { country: one.country }),
		standings: one.standings.map(({ standing }) => standings[standing]).join(', ') || standings.other,
		known: counted.length > 0 ? counted.join(', ') : international.noRecords
	};
}
