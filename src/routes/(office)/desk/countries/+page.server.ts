import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { printCountry } from '$lib/server/hall/country-words';
import { countryOverviews } from '$lib/server/modules/portal';
import { listOfficeSisterCities, listOfficeVisits } from '$lib/server/modules/relations';
import { countryName } from '$lib/server/platform/country-names';
import type { PageServerLoad } from './$types';

/** The countries that are known outside, and after them those that so far only the office deals with. */
export const load: PageServerLoad = async ({ locals: { ctx, language } }) => {
	const [{ countries }, visits, sisters] = await Promise.all([
		countryOverviews(ctx),
		listOfficeVisits(ctx),
		listOfficeSisterCities(ctx)
	]);
	const known = new Set(countries.map(({ country }) => country));
	const others = [...orError(language, visits), ...orError(language, sisters)]
		.map(({ country }) => country)
		.filter((country) => country !== 'ID' && !known.has(country));
	const page = (country: string) => href(language, 'deskCountry', { country });
	return {
		rows: [
			...countries.map((one) => ({ ...printCountry(one, language), href: page(one.country) })),
			...[...new Set(others)].sort().map((country) => ({
				country,
				name: countryName(country, language) ?? country,
				href: page(country),
				standings: '',
				known: ''
			}))
		]
	};
};
