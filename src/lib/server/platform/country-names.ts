import { createRequire } from 'node:module';
import isoCountries from 'i18n-iso-countries';
import type { Language } from '$lib/text/bilingual';

/** Where the list's own name is longer or older than what readers of that language write. */
const knownNames: Readonly<Record<string, Partial<Record<Language, string>>>> = {
	CN: { en: 'China' },
	VN: { id: 'Vietnam' },
	US: { id: 'Amerika Serikat', en: 'United States' },
	GB: { id: 'Britania Raya', en: 'United Kingdom' },
	RU: { id: 'Rusia', en: 'Russia' },
	LA: { id: 'Laos', en: 'Laos' },
	TW: { id: 'Taiwan', en: 'Taiwan' },
	SY: { id: 'Suriah', en: 'Syria' },
	TZ: { id: 'Tanzania', en: 'Tanzania' },
	BO: { id: 'Bolivia', en: 'Bolivia' },
	IR: { id: 'Iran', en: 'Iran' }
};

let loaded = false;

/** The name of a country (ISO 3166-1 alpha-2, capitals) in a language, or undefined where there is none of that code. */
export function countryName(iso: string, language: Language): string | undefined {
	const known = knownNames[iso]?.[language];
	if (known) return known;
	if (!loaded) {
		// The two lists are read when first asked for: a start needs neither.
		const load = createRequire(import.meta.url);
		for (const one of ['id', 'en']) isoCountries.registerLocale(load(`i18n-iso-countries/langs/${one}.json`));
		loaded = true;
	}
	return isoCountries.getName(iso, language);
}

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
