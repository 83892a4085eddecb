import type { PartnerFilters } from '$lib/server/modules/portal';
import { countryName } from '$lib/server/platform/country-names';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import { partnerKindName } from './partner-words';

/** What the address of the list of partners narrows it by; every other word is as if it had not been said. */
export function readPartnerFilters(query: URLSearchParams): PartnerFilters {
	const word = (name: string, form: RegExp) => {
		const text = query.get(name)?.trim();
		return text && form.test(text) ? text : undefined;
	};
	const q = query.get('q')?.trim().replaceAll('\0', '').slice(0, 200);
	const kind = word('kind', /^[a-z_]{1,50}$/);
	const country = word('country', /^[A-Z]{2}$/);
	return { ...(q ? { q } : {}), ...(kind ? { kind } : {}), ...(country ? { country } : {}) };
}

/** What the list is narrowed by, in the words of its page. */
export function partnersChosen({ q, kind, country }: PartnerFilters, language: Language) {
	const chosen: { word: keyof PartnerFilters; text: string }[] = [];
	if (q) chosen.push({ word: 'q', text: textIn(language).register.list.chosen.words(q) });
	if (kind) chosen.push({ word: 'kind', text: partnerKindName(kind, language) });
	if (country) chosen.push({ word: 'country', text: countryName(country, language) ?? country });
	return chosen;
}
