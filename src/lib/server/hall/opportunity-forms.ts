import type { FormField } from '$lib/record-form';
import { sectorKeys, stagesAfter, type OpportunityStage } from '$lib/server/modules/funding';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import { isRefusal } from '$lib/server/platform/refusal';
import { typedAmount } from './money-form';
import { partnerFields } from './partner-form';
import { currencyChoices } from './project-forms';
import type { SentFields } from './sent-form';

export const opportunityTexts = [
	'title',
	'programme',
	'about',
	'theme',
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

/** An amount as people type it, where one was typed; the sentences are those of a project's money. */
export function typedSize(sent: SentFields, name: string, language: Language) {
	if (sent.text(name) === '') return '';
	const read = typedAmount(sent, language, { amount: name, currency: 'currency' });
	return isRefusal(read) ? read : read.amount;
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

/** What is written down of a donor's call. */
export function opportunityFields(
	units: readonly Unit[],
	donors: readonly string[],
	language: Language
): FormField[] {
	const words = textIn(language).opportunities.form;
	return [
		{ kind: 'text', name: 'title', label: words.name, required: true, most: 300 },
		...partnerFields(language, donors, words.donor),
		{ kind: 'text', name: 'programme', label: words.programme, most: 300 },
		{ kind: 'text', name: 'reference', label: words.reference, most: 200, width: 'm' },
		{ kind: 'long', name: 'about', label: words.about },
		{
			kind: 'select',
			name: 'theme',
			label: words.theme,
			hint: words.themeHint,
			empty: words.notChosen,
			options: sectorChoices(language),
			width: 'm'
		},
		{ kind: 'long', name: 'eligibility', label: words.eligibility },
		{ kind: 'date', name: 'opens_on', label: words.opens },
		{ kind: 'date', name: 'closes_on', label: words.closes, hint: words.closesHint },
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
