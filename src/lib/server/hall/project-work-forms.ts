import type { FormField } from '$lib/record-form';
import { tenderSteps, type ProjectWorks } from '$lib/server/modules/funding';
import { textIn } from '$lib/text';
import type { Bilingual, Language } from '$lib/text/bilingual';
import { decimal } from '$lib/written/decimal';
import { writeDecimal } from '$lib/written/numbers';
import { currencyChoices, parts } from './project-forms';

const english = (text: Bilingual | undefined) => (text && text.en !== text.id ? text.en : '');

type Component = ProjectWorks['components'][number];
type Milestone = ProjectWorks['milestones'][number];
type Tender = ProjectWorks['tenders'][number];

/** The texts and days of each form, as its action reads them. */
export const workForms = {
	component: { texts: ['title_id', 'title_en', 'amount', 'currency', 'note'], days: [] },
	milestone: { texts: ['title_id', 'title_en', 'component_id', 'note'], days: ['planned_on', 'reached_on'] },
	tender: {
		texts: ['title', 'component_id', 'reference', 'winner', 'contract_number', 'amount', 'currency', 'note'],
		days: [...tenderSteps, 'cancelled_on']
	},
	progress: {
		texts: ['percent', 'told', 'told_by', 'component_id', 'caption', 'show_photos'],
		days: ['seen_on']
	},
	tranche: { texts: ['funding_id', 'amount', 'currency', 'condition'], days: ['due_on'] },
	risk: { texts: ['kind', 'title', 'likelihood', 'impact', 'response', 'owner'], days: ['closed_on'] },
	condition: {
		texts: ['kind', 'title', 'office', 'number', 'note'],
		days: ['due_on', 'asked_on', 'met_on', 'refused_on', 'valid_until']
	},
	grievance: { texts: ['way', 'complainant', 'told', 'answer'], days: ['received_on', 'answered_on'] },
	minutes: {
		texts: ['number', 'giver', 'receiver', 'funding_id', 'note', 'rate', 'rate_source'],
		days: ['signed_on', 'rate_on']
	},
	item: { texts: ['name', 'quantity', 'unit', 'amount', 'currency', 'asset_number'], days: ['asset_on'] },
	asset: { texts: ['asset_number'], days: ['asset_on'] }
} as const satisfies Record<string, { texts: readonly string[]; days: readonly string[] }>;

const titles = (known: { title?: Bilingual } | undefined, language: Language): FormField[] => {
	const words = textIn(language).projectWork;
	return [
		{
			kind: 'text',
			name: 'title_id',
			label: words.titleId,
			required: true,
			most: 300,
			value: known?.title?.id
		},
		{
			kind: 'text',
			name: 'title_en',
			label: words.titleEn,
			hint: textIn(language).officeProjects.form.enHint,
			most: 300,
			value: english(known?.title)
		}
	];
};

export const valueFields = (
	label: string,
	known: { amount?: string | null; currency?: string | null } | undefined,
	language: Language
): FormField[] => {
	const { projectWork, officeProjects } = textIn(language);
	return [
		{
			kind: 'text',
			name: 'amount',
			label,
			hint: officeProjects.money.amountHint,
			width: 'm',
			most: 60,
			value: known?.amount ? writeDecimal(decimal(known.amount), language) : ''
		},
		{
			kind: 'select',
			name: 'currency',
			label: projectWork.currency,
			empty: projectWork.none,
			options: currencyChoices,
			width: 's',
			value: known?.currency ?? ''
		}
	];
};

const componentField = (
	components: readonly Component[],
	value: string | null | undefined,
	language: Language
): FormField => {
	const words = textIn(language).projectWork;
	return {
		kind: 'select',
		name: 'component_id',
		label: words.component,
		empty: words.progress.whole,
		options: components.map(({ id, title }) => ({ value: id, label: title[language] })),
		value: value ?? ''
	};
};

export function componentFields(known: Component | undefined, language: Language): FormField[] {
	const words = textIn(language).projectWork;
	return [
		...titles(known, language),
		...valueFields(words.components.cost, known, language),
		{ kind: 'long', name: 'note', label: words.note, value: known?.note ?? '' }
	];
}

export function milestoneFields(
	known: Milestone | undefined,
	components: readonly Component[],
	language: Language
): FormField[] {
	const words = textIn(language).projectWork;
	return [
		...titles(known, language),
		componentField(components, known?.componentId, language),
		{
			kind: 'date',
			name: 'planned_on',
			label: words.milestones.planned,
			required: true,
			value: parts(known?.plannedOn)
		},
		{ kind: 'date', name: 'reached_on', label: words.milestones.reached, value: parts(known?.reachedOn) },
		{ kind: 'long', name: 'note', label: words.note, value: known?.note ?? '' }
	];
}

export function tenderFields(
	known: Tender | undefined,
	components: readonly Component[],
	language: Language
): FormField[] {
	const words = textIn(language).projectWork;
	return [
		{
			kind: 'text',
			name: 'title',
			label: words.tenders.name,
			required: true,
			most: 300,
			value: known?.title
		},
		componentField(components, known?.componentId, language),
		{
			kind: 'text',
			name: 'reference',
			label: words.tenders.reference,
			width: 'm',
			most: 100,
			value: known?.reference ?? ''
		},
		...[...tenderSteps, 'cancelled_on' as const].map((step): FormField => ({
			kind: 'date',
			name: step,
			label: words.tenders.steps[step] ?? step,
			value: parts(known?.[step])
		})),
		{
			kind: 'text',
			name: 'winner',
			label: words.tenders.winner,
			hint: words.tenders.winnerHint,
			most: 300,
			value: known?.winner ?? ''
		},
		{
			kind: 'text',
			name: 'contract_number',
			label: words.tenders.contractNumber,
			width: 'm',
			most: 100,
			value: known?.contractNumber ?? ''
		},
		...valueFields(words.tenders.value, known, language),
		{ kind: 'long', name: 'note', label: words.note, value: known?.note ?? '' }
	];
}

export function progressFields(
	toldBy: string,
	components: readonly Component[],
	language: Language
): FormField[] {
	const words = textIn(language).projectWork.progress;
	return [
		{ kind: 'date', name: 'seen_on', label: words.seenOn, required: true },
		componentField(components, undefined, language),
		{
			kind: 'text',
			name: 'percent',
			label: words.percent,
			hint: words.percentHint,
			required: true,
			width: 'xs',
			most: 6
		},
		{ kind: 'long', name: 'told', label: words.told, required: true },
		{
			kind: 'text',
			name: 'told_by',
			label: words.toldBy,
			hint: words.toldByHint,
			required: true,
			most: 200,
			value: toldBy
		},
		{
			kind: 'file',
			name: 'file',
			label: words.photos,
			hint: words.photosHint,
			accept: '.jpg,.jpeg,.png,image/jpeg,image/png',
			many: true
		},
		{ kind: 'text', name: 'caption', label: words.caption, hint: words.captionHint, most: 300 },
		{ kind: 'check', name: 'show_photos', label: words.show }
	];
}
