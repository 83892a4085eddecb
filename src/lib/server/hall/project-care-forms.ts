import type { FormField } from '$lib/record-form';
import {
	conditionKinds,
	grievanceWays,
	levels,
	riskKinds,
	type OfficeProject,
	type ProjectCare
} from '$lib/server/modules/funding';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import { choices, parts } from './project-forms';
import { rateFields } from './project-ledger-forms';
import { valueFields } from './project-work-forms';

export function riskFields(known: ProjectCare['risks'][number] | undefined, language: Language): FormField[] {
	const { none, risks: words } = textIn(language).projectWork;
	return [
		{
			kind: 'select',
			name: 'kind',
			label: words.kind,
			required: true,
			empty: none,
			options: choices(riskKinds, words.kinds),
			width: 's',
			value: known?.kind
		},
		{ kind: 'text', name: 'title', label: words.what, required: true, most: 500, value: known?.title },
		{
			kind: 'select',
			name: 'likelihood',
			label: words.likelihood,
			hint: words.likelihoodHint,
			empty: none,
			options: choices(levels, words.levels),
			width: 's',
			value: known?.likelihood ?? ''
		},
		{
			kind: 'select',
			name: 'impact',
			label: words.impact,
			required: true,
			empty: none,
			options: choices(levels, words.levels),
			width: 's',
			value: known?.impact
		},
		{ kind: 'long', name: 'response', label: words.response, value: known?.response ?? '' },
		{ kind: 'text', name: 'owner', label: words.owner, most: 200, value: known?.owner ?? '' },
		{ kind: 'date', name: 'closed_on', label: words.closedOn, value: parts(known?.closedOn) }
	];
}

export function conditionFields(
	known: ProjectCare['conditions'][number] | undefined,
	language: Language
): FormField[] {
	const { none, note, conditions: words } = textIn(language).projectWork;
	return [
		{
			kind: 'select',
			name: 'kind',
			label: words.kind,
			required: true,
			empty: none,
			options: choices(conditionKinds, words.kinds),
			width: 'm',
			value: known?.kind
		},
		{
			kind: 'text',
			name: 'title',
			label: words.what,
			hint: words.whatHint,
			required: true,
			most: 300,
			value: known?.title
		},
		{ kind: 'text', name: 'office', label: words.office, most: 200, value: known?.office ?? '' },
		{ kind: 'text', name: 'number', label: words.number, width: 'm', most: 100, value: known?.number ?? '' },
		{ kind: 'date', name: 'due_on', label: words.dueOn, value: parts(known?.dueOn) },
		{ kind: 'date', name: 'asked_on', label: words.askedOn, value: parts(known?.askedOn) },
		{ kind: 'date', name: 'met_on', label: words.metOn, value: parts(known?.metOn) },
		{ kind: 'date', name: 'refused_on', label: words.refusedOn, value: parts(known?.refusedOn) },
		{ kind: 'date', name: 'valid_until', label: words.validUntil, value: parts(known?.validUntil) },
		{ kind: 'long', name: 'note', label: note, value: known?.note ?? '' }
	];
}

export function grievanceFields(
	known: NonNullable<ProjectCare['grievances']>[number] | undefined,
	language: Language
): FormField[] {
	const { none, grievances: words } = textIn(language).projectWork;
	return [
		{
			kind: 'date',
			name: 'received_on',
			label: words.receivedOn,
			required: true,
			value: parts(known?.receivedOn)
		},
		{
			kind: 'select',
			name: 'way',
			label: words.way,
			required: true,
			empty: none,
			options: choices(grievanceWays, words.ways),
			width: 'm',
			value: known?.way
		},
		{
			kind: 'text',
			name: 'complainant',
			label: words.complainant,
			hint: words.complainantHint,
			most: 200,
			value: known?.complainant ?? ''
		},
		{ kind: 'long', name: 'told', label: words.told, required: true, value: known?.told },
		{ kind: 'date', name: 'answered_on', label: words.answeredOn, value: parts(known?.answeredOn) },
		{ kind: 'long', name: 'answer', label: words.answer, value: known?.answer ?? '' }
	];
}

/** Minutes of a handover; only goods and technical assistance can stand behind them. */
export function minutesFields(
	fundings: OfficeProject['fundings'],
	receiver: string,
	language: Language
): FormField[] {
	const { projectWork, projectMoney } = textIn(language);
	const words = projectWork.handovers;
	return [
		{ kind: 'text', name: 'number', label: words.number, required: true, width: 'm', most: 100 },
		{ kind: 'date', name: 'signed_on', label: words.signedOn, required: true },
		{ kind: 'text', name: 'giver', label: words.giver, required: true, most: 300 },
		{ kind: 'text', name: 'receiver', label: words.receiver, required: true, most: 300, value: receiver },
		{
			kind: 'select',
			name: 'funding_id',
			label: words.funding,
			hint: words.fundingHint,
			empty: words.fundingNone,
			options: fundings
				.filter(({ instrument }) => instrument === 'in_kind' || instrument === 'technical_assistance')
				.map(({ id, title, instrument, currency }) => ({
					value: id,
					label: `${title} · ${projectMoney.instruments[instrument] ?? instrument} · ${currency}`
				}))
		},
		...rateFields(language),
		{ kind: 'file', name: 'file', label: words.scan, hint: words.scanHint, accept: '.pdf,.jpg,.jpeg,.png' },
		{ kind: 'long', name: 'note', label: projectWork.note }
	];
}

export function assetFields(required: boolean, language: Language): FormField[] {
	const words = textIn(language).projectWork.handovers;
	return [
		{ kind: 'text', name: 'asset_number', label: words.assetNumber, required, width: 'm', most: 100 },
		{ kind: 'date', name: 'asset_on', label: words.assetOn, required }
	];
}

export function itemFields(currency: string | undefined, language: Language): FormField[] {
	const words = textIn(language).projectWork.handovers;
	return [
		{ kind: 'text', name: 'name', label: words.item, required: true, most: 300 },
		{ kind: 'text', name: 'quantity', label: words.quantity, required: true, width: 's', most: 20 },
		{ kind: 'text', name: 'unit', label: words.unit, required: true, width: 's', most: 50 },
		...valueFields(words.value, { amount: '', currency: currency ?? 'IDR' }, language).map((field) => ({
			...field,
			required: true
		})),
		...assetFields(false, language)
	];
}
