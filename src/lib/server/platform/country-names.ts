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
