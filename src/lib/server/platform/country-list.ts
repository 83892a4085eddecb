import isoCountries from 'i18n-iso-countries';
import type { Language } from '$lib/text/bilingual';
import { countryName } from './country-names';

export type Country = { readonly code: string; readonly name: string };

const lists = new Map<Language, readonly Country[]>();

/** Every country of ISO 3166-1 by its name in a language, in the order of that language's letters; Indonesia is first. */
export function countriesIn(language: Language): readonly Country[] {
	const known = lists.get(language);
	if (known) return known;
	const codes = Object.keys(isoCountries.getAlpha2Codes());
	const list = codes
		.flatMap((code) => {
			const name = countryName(code, language);
			return name === undefined ? [] : [{ code, name }];
		})
		.sort((a, b) => (a.code === 'ID' ? -1 : b.code === 'ID' ? 1 : a.name.localeCompare(b.name, language)));
	lists.set(language, list);
	return list;
}

/** Whether this is the code of a country, in capitals. */
export function isCountry(code: string): boolean {
	return /^[A-Z]{2}$/.test(code) && isoCountries.isValid(code);
}
