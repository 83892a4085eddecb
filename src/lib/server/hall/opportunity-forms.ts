import type { FormField } from '$lib/record-form';
import {
	sectorKeys,
	stagesAfter,
	type NewOpportunity,
	type Opportunity,
	type OpportunityStage
} from '$lib/server/modules/funding';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import { decimal } from '$lib/written/decimal';
import { writeDecimal } from '$lib/written/numbers';
import { withTypedAmounts } from './money-form';
import { partnerFields, partnerTexts } from './partner-form';
import { currencyChoices, parts } from './project-forms';
import type { SentFields } from './sent-form';

export const opportunityTexts = [
	'title',
	'programme',
	'about',
	'eligibility',
	'amount_least',
	'amount_most',
	'currency',
	'languages',
	'contact',
	'address',
	'unit_id',
	'reference'
] as const;
export const opportunityDays = ['opens_on', 'closes_on'] as const;

/** What the form of a call is shown again with. */
export const opportunityForm = {
	texts: [...opportunityTexts, ...partnerTexts],
	lists: ['themes'],
	days: opportunityDays
} as const;

/** A call as its form tells it, amounts as people type them, given on to the act that records or changes it. */
export function withOpportunity<Result>(
	sent: SentFields,
	language: Language,
	work: (input: NewOpportunity) => Promise<Result>
) {
	const told = Object.fromEntries(opportunityTexts.map((name) => [name, sent.text(name)])) as Record<
		(typeof opportunityTexts)[number],
		string
	>;
	return withTypedAmounts(sent, language, ['amount_least', 'amount_most'], (amounts) =>
		work({
			...told,
			amount_least: amounts.amount_least.amount,
			amount_most: amounts.amount_most.amount,
			themes: sent.all('themes'),
			opens_on: sent.day('opens_on'),
			closes_on: sent.day('closes_on'),
			donor: { name: sent.text('partner'), kind: sent.text('kind'), country: sent.text('country') }
		})
	);
}

/** What is said of a field that is wrong, of a call and of its amounts. */
export const opportunityFaults = (language: Language): Record<string, string> => {
	const { officeProjects, opportunities } = textIn(language);
	return { ...officeProjects.faults, ...opportunities.faults };
};

type Unit = { readonly id: string; readonly name: string };

const sectorChoices = (language: Language) =>
	sectorKeys.map((key) => ({ value: key, label: textIn(language).projectMoney.sectors[key] ?? key }));
const unitChoices = (units: readonly Unit[]) => units.map(({ id, name }) => ({ value: id, label: name }));

/** What is written down of a donor's call; of a recorded one as it stands. */
export function opportunityFields(
	units: readonly Unit[],
	donors: readonly string[],
	language: Language,
	known?: Opportunity
): FormField[] {
	const words = textIn(language).opportunities.form;
	const amount = (value: string | null | undefined) => (value ? writeDecimal(decimal(value), language) : '');
	const values: Readonly<Record<string, string | null>> = known
		? {
				title: known.title,
				partner: known.donor,
				programme: known.programme,
				about: known.about,
				eligibility: known.eligibility,
				amount_least: amount(known.amountLeast),
				amount_most: amount(known.amountMost),
				currency: known.currency,
				languages: known.languages,
				contact: known.contact,
				address: known.address,
				unit_id: known.unitId,
				reference: known.reference
			}
		: {};
	const fields: FormField[] = [
		{ kind: 'text', name: 'title', label: words.name, required: true, most: 300 },
		...partnerFields(language, donors, words.donor),
		{ kind: 'text', name: 'programme', label: words.programme, most: 300 },
		{ kind: 'text', name: 'reference', label: words.reference, most: 200, width: 'm' },
		{ kind: 'long', name: 'about', label: words.about },
		{
			kind: 'several',
			name: 'themes',
			label: words.theme,
			hint: words.themeHint,
			options: sectorChoices(language),
			value: known?.themes
		},
		{ kind: 'long', name: 'eligibility', label: words.eligibility },
		{ kind: 'date', name: 'opens_on', label: words.opens, value: parts(known?.opensOn) },
		{
			kind: 'date',
			name: 'closes_on',
			label: words.closes,
			hint: words.closesHint,
			value: parts(known?.closesOn)
		},
		{
			kind: 'text',
			name: 'amount_least',
			label: words.least,
			hint: textIn(language).officeProjects.money.amountHint,
			most: 60,
			width: 'm'
		},
		{
			kind: 'text',
			name: 'amount_most',
			label: words.most,
			hint: textIn(language).officeProjects.money.amountHint,
			most: 60,
			width: 'm'
		},
		{
			kind: 'select',
			name: 'currency',
			label: words.currency,
			empty: words.notChosen,
			options: currencyChoices,
			width: 's'
		},
		{ kind: 'text', name: 'languages', label: words.languages, most: 200, width: 'm' },
		{ kind: 'text', name: 'contact', label: words.contact, most: 300 },
		{ kind: 'text', name: 'address', label: words.address, most: 500 },
		{
			kind: 'select',
			name: 'unit_id',
			label: words.unit,
			empty: words.notChosen,
			options: unitChoices(units)
		}
	];
	return fields.map((field) =>
		field.kind === 'text' || field.kind === 'long' || field.kind === 'select'
			? { ...field, value: values[field.name] ?? undefined }
			: field
	);
}

/** Where a call may go from its stage, with what is said of it. */
export function moveFields(stage: OpportunityStage, language: Language): FormField[] {
	const words = textIn(language).opportunities;
	return [
		{
			kind: 'select',
			name: 'stage',
			label: words.moveTo,
			required: true,
			empty: words.form.notChosen,
			options: stagesAfter(stage).map((key) => ({ value: key, label: words.stages[key] ?? key })),
			width: 'm'
		},
		{ kind: 'long', name: 'note', label: words.note },
		{ kind: 'long', name: 'lesson', label: words.lesson, hint: words.lessonHint }
	];
}

/** What the region needs. */
export function needFields(units: readonly Unit[], language: Language): FormField[] {
	const words = textIn(language).opportunities;
	return [
		{ kind: 'text', name: 'title', label: words.needTitle, required: true, most: 300 },
		{
			kind: 'select',
			name: 'sector',
			label: words.needSector,
			required: true,
			empty: words.form.notChosen,
			options: sectorChoices(language),
			width: 'm'
		},
		{
			kind: 'text',
			name: 'amount',
			label: words.needAmount,
			hint: textIn(language).officeProjects.money.amountHint,
			most: 60,
			width: 'm'
		},
		{
			kind: 'select',
			name: 'currency',
			label: words.form.currency,
			empty: words.form.notChosen,
			options: currencyChoices,
			width: 's'
		},
		{ kind: 'check', name: 'has_study', label: words.needStudy },
		{ kind: 'check', name: 'has_land', label: words.needLand },
		{
			kind: 'select',
			name: 'unit_id',
			label: words.form.unit,
			empty: words.form.notChosen,
			options: unitChoices(units)
		}
	];
}
