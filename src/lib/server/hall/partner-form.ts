import type { FormField } from '$lib/record-form';
import { partnerKinds } from '$lib/server/modules/cooperation';
import { countriesIn } from '$lib/server/platform/country-names';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import { partnerKindName } from './partner-words';

export const partnerTexts = ['partner', 'kind', 'country'] as const;

export const kindChoices = (language: Language) =>
	partnerKinds.map((kind) => ({ value: kind, label: partnerKindName(kind, language) }));
export const countryChoices = (language: Language) =>
	countriesIn(language).map(({ code, name }) => ({ value: code, label: name }));

/** Who is meant: a name of the list, or with kind and country a new partner. */
export function partnerFields(
	language: Language,
	suggestions: readonly string[],
	label?: string
): FormField[] {
	const words = textIn(language).officeProjects.one;
	return [
		{
			kind: 'text',
			name: 'partner',
			label: label ?? words.partner,
			hint: words.partnerHint,
			required: true,
			most: 300,
			suggestions
		},
		{
			kind: 'select',
			name: 'kind',
			label: words.partnerKind,
			hint: words.newPartnerText,
			empty: words.notChosen,
			options: kindChoices(language),
			width: 'm'
		},
		{
			kind: 'select',
			name: 'country',
			label: words.country,
			empty: words.notChosen,
			options: countryChoices(language),
			width: 'm'
		}
	];
}
