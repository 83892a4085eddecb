import { isDay } from '$lib/server/modules/calendar';
import { countriesIn } from '$lib/server/platform/country-names';
import {
	fieldsOfGovernment,
	parts,
	type Answered,
	type Field,
	type PartName
} from '$lib/server/modules/cooperation';
import type { Language } from '$lib/text/bilingual';
import { textIn } from '$lib/text';
import { datePartsOf, readDateParts, type DateParts } from '$lib/ui/date-parts';
import { writeNumber } from '$lib/written/numbers';
import { typed } from '../page-form';

type Choice = { readonly value: string; readonly label: string };

/** One field of a part as the page shows it. */
export type FieldView = {
	readonly name: string;
	readonly kind: Field['kind'];
	readonly label: string;
	readonly hint: string | undefined;
	readonly required: boolean;
	readonly most: number;
	/** How long it may be, for texts. */
	readonly longest: string | undefined;
	readonly autocomplete: string | undefined;
	readonly options: readonly (Choice | { readonly group: string; readonly options: readonly Choice[] })[];
};
export type FieldGroupView = {
	readonly title: string | null;
	readonly hint: string | undefined;
	readonly fields: readonly FieldView[];
};

/** How the fields of a part stand together, in the order in which they are asked. */
const groups: Readonly<
	Record<
		PartName,
		readonly { readonly title: string | null; readonly hint?: string; readonly names: readonly string[] }[]
	>
> = {
	lembaga: [
		{ title: null, names: ['name', 'country', 'address', 'region', 'postal_code'] },
		{ title: 'contact', names: ['phone', 'email', 'website'] }
	],
	petugas: [
		{
			title: 'first',
			names: ['contact_1_name', 'contact_1_position', 'contact_1_phone', 'contact_1_email']
		},
		{
			title: 'second',
			hint: 'secondHint',
			names: ['contact_2_name', 'contact_2_position', 'contact_2_phone', 'contact_2_email']
		}
	],
	kak: [
		{ title: 'what', names: ['title', 'field', 'location', 'scope'] },
		{ title: 'why', names: ['background', 'purpose', 'benefits', 'impact'] },
		{ title: 'when', names: ['starts_on', 'term_months', 'term_reason'] },
		{ title: 'who', names: ['financing', 'party_roles', 'risks'] }
	]
};

/** What a browser may fill in by itself (WCAG 1.3.5). */
const filledIn: Readonly<Record<string, string>> = {
	name: 'organization',
	address: 'street-address',
	postal_code: 'postal-code',
	phone: 'tel',
	email: 'email',
	website: 'url',
	contact_1_name: 'name',
	contact_1_position: 'organization-title',
	contact_1_phone: 'tel',
	contact_1_email: 'email'
};

/** The fields of a part in their groups; `locked` ones are left out, since the page shows them as facts. */
export function viewPart(
	part: PartName,
	language: Language,
	locked: readonly string[] = []
): readonly FieldGroupView[] {
	const { groups: titles } = textIn(language).proposeSteps;
	const known = parts[part] as readonly Field[];
	return groups[part].map(({ title, hint, names }) => ({
		title: title === null ? null : (titles as Record<string, string>)[title]!,
		hint: hint === undefined ? undefined : (titles as Record<string, string>)[hint],
		fields: names
			.filter((name) => !locked.includes(name))
			.map((name) =>
				viewField(
					known.find((field) => field.name === name)!,
					language
				)
			)
	}));
}

function viewField(field: Field, language: Language): FieldView {
	const { propose, proposeSteps } = textIn(language);
	return {
		...field,
		label: propose.fields[field.name] ?? field.name,
		hint: propose.hints[field.name] ?? (field.kind === 'day' ? proposeSteps.dayHint : undefined),
		longest: field.kind === 'text' ? proposeSteps.longest(writeNumber(field.most, language)) : undefined,
		autocomplete: filledIn[field.name],
		options: optionsOf(field, language)
	};
}

function optionsOf(field: Field, language: Language): FieldView['options'] {
	if (field.kind === 'country')
		return countriesIn(language).map(({ code, name }) => ({ value: code, label: name }));
	if (field.kind !== 'field_of_government') return [];
	return Object.entries(textIn(language).proposeSteps.fieldGroups).map(([group, label]) => ({
		group: label,
		options: fieldsOfGovernment
			.filter((one) => one.group === group)
			.map((one) => ({ value: one.key, label: one.name[language] }))
	}));
}

/** What was typed into a part. A date that is none is kept as it was typed: day/month/year. */
export function readPart(part: PartName, fields: FormData): Answered {
	return Object.fromEntries(
		(parts[part] as readonly Field[]).map(({ name, kind }) => {
			if (kind !== 'day') return [name, typed(fields, name)];
			const read = readDateParts(fields, name);
			if (read.state === 'empty') return [name, ''];
			if (read.state === 'day') return [name, read.day];
			return [name, [read.parts.day, read.parts.month, read.parts.year].join('/')];
		})
	);
}

/** The boxes of a date for what was kept, right or wrong. */
export function dayBoxes(value: string | undefined): DateParts {
	if (value && isDay(value)) return datePartsOf(value);
	const [day = '', month = '', year = ''] = (value ?? '').split('/');
	return { day, month, year };
}

/** A fault as it is said beside its field, and in the summary, where the field has to be named. */
export type WrittenFault = { readonly field: string; readonly text: string; readonly summary: string };

/** The sentences for the faults of a part; what is too long is told how long it is. */
export function faultsInWords(
	part: PartName,
	faults: readonly { readonly field: string; readonly message: string }[],
	values: Answered,
	language: Language
): WrittenFault[] {
	const { propose, proposeSteps } = textIn(language);
	const known = parts[part] as readonly Field[];
	// In the order in which the page asks, so that the summary is read downwards.
	const asked = groups[part].flatMap(({ names }) => names);
	const inOrder = faults.toSorted((one, other) => asked.indexOf(one.field) - asked.indexOf(other.field));
	return inOrder.map(({ field, message }) => {
		const most = known.find((one) => one.name === field)?.most ?? 0;
		const length = values[field]?.length ?? 0;
		const text =
			message === 'TOO_LONG'
				? proposeSteps.tooLong(writeNumber(length, language), writeNumber(most, language))
				: (propose.faults[message] ?? message);
		return { field, text, summary: `${propose.fields[field] ?? field}: ${text}` };
	});
}
