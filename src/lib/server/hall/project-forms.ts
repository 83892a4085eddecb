import type { FormField } from '$lib/record-form';
import {
	channels,
	instruments,
	partyRoles,
	sectorKeys,
	stages,
	type OfficeProject,
	type ProjectInput
} from '$lib/server/modules/funding';
import { currencies } from '$lib/server/platform/currency-list';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import { datePartsOf, type DateParts } from '$lib/ui/date-parts';
import type { SentFields } from './sent-form';
import { partnerFields } from './partner-form';

export const choices = (keys: readonly string[], words: Readonly<Record<string, string>>) =>
	keys.map((key) => ({ value: key, label: words[key] ?? key }));

export const parts = (day: string | null | undefined): DateParts | undefined =>
	day ? datePartsOf(day) : undefined;

export const currencyChoices = currencies.map((code) => ({ value: code, label: code }));

/** Kinds of money and the ways by which it comes. */
export function instrumentChoices(language: Language) {
	const { projectMoney } = textIn(language);
	return {
		instruments: choices(instruments, projectMoney.instruments),
		channels: choices(channels, projectMoney.channels)
	};
}

/** The texts and days of a project's form, as the action reads them. */
export const projectTexts = [
	'title_id',
	'title_en',
	'summary_id',
	'summary_en',
	'sector',
	'location',
	'stage',
	'latitude',
	'longitude',
	'unit_id',
	'agreement'
] as const;
export const projectDays = ['planned_start', 'planned_end', 'actual_start', 'actual_end'] as const;

type Known = Partial<OfficeProject>;

/** What is asked about a project; what is known of it stands in the fields. */
export function projectFields(
	known: Known,
	units: readonly { id: string; name: string }[],
	language: Language
): FormField[] {
	const { officeProjects, projectMoney } = textIn(language);
	const words = officeProjects.form;
	const english = (text: { id: string; en: string } | null | undefined) =>
		text && text.en !== text.id ? text.en : '';
	return [
		{
			kind: 'text',
			name: 'title_id',
			label: words.titleId,
			required: true,
			most: 300,
			value: known.title?.id
		},
		{
			kind: 'text',
			name: 'title_en',
			label: words.titleEn,
			hint: words.enHint,
			most: 300,
			value: english(known.title)
		},
		{
			kind: 'long',
			name: 'summary_id',
			label: words.summaryId,
			hint: words.summaryIdHint,
			value: known.summary?.id
		},
		{
			kind: 'long',
			name: 'summary_en',
			label: words.summaryEn,
			hint: words.enHint,
			value: english(known.summary)
		},
		{
			kind: 'select',
			name: 'sector',
			label: words.sector,
			empty: words.none,
			options: choices(sectorKeys, projectMoney.sectors),
			value: known.sector ?? '',
			width: 'm'
		},
		{
			kind: 'select',
			name: 'stage',
			label: words.stage,
			empty: words.none,
			options: choices(stages, projectMoney.stages),
			value: known.stage ?? '',
			width: 'm'
		},
		{
			kind: 'text',
			name: 'location',
			label: words.location,
			hint: words.locationHint,
			most: 300,
			value: known.location ?? ''
		},
		{
			kind: 'text',
			name: 'latitude',
			label: words.latitude,
			hint: words.placeHint,
			width: 's',
			most: 12,
			value: known.latitude ?? ''
		},
		{
			kind: 'text',
			name: 'longitude',
			label: words.longitude,
			width: 's',
			most: 12,
			value: known.longitude ?? ''
		},
		{ kind: 'date', name: 'planned_start', label: words.plannedStart, value: parts(known.plannedStart) },
		{ kind: 'date', name: 'planned_end', label: words.plannedEnd, value: parts(known.plannedEnd) },
		{ kind: 'date', name: 'actual_start', label: words.actualStart, value: parts(known.actualStart) },
		{ kind: 'date', name: 'actual_end', label: words.actualEnd, value: parts(known.actualEnd) },
		{
			kind: 'select',
			name: 'unit_id',
			label: words.unit,
			empty: words.none,
			options: units.map(({ id, name }) => ({ value: id, label: name })),
			value: known.unitId ?? ''
		},
		{
			kind: 'text',
			name: 'agreement',
			label: words.agreement,
			hint: words.agreementHint,
			most: 300,
			value: known.agreementId ?? ''
		}
	];
}

/** A project's form as the services take it. */
export function projectInputOf(sent: SentFields): ProjectInput {
	const texts = Object.fromEntries(projectTexts.map((name) => [name, sent.text(name)]));
	const days = Object.fromEntries(projectDays.map((name) => [name, sent.day(name)]));
	const { agreement = '', ...rest } = texts;
	return { ...(rest as Record<'title_id', string>), ...days, agreement_id: idOfAddress(agreement) };
}

/** The id at the end of an address that was pasted, or the id itself; anything else as it was typed. */
export function idOfAddress(typed: string): string {
	return /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(typed.toLowerCase())?.[0] ?? typed;
}

/** A party in its role. */
export function partyFields(language: Language, suggestions: readonly string[]): FormField[] {
	const { officeProjects, projectMoney } = textIn(language);
	return [
		{
			kind: 'select',
			name: 'role',
			label: officeProjects.one.role,
			required: true,
			empty: officeProjects.one.notChosen,
			options: choices(partyRoles, projectMoney.roles),
			width: 'm'
		},
		...partnerFields(language, suggestions)
	];
}

export const paperTexts = [
	'title',
	'agreement_number',
	'register_number',
	'register_office',
	'provider_activity_id',
	'note'
] as const;
export const paperDays = ['signed_on', 'closing_on', 'register_on'] as const;

/** What the papers of an instrument say. */
export function paperFields(
	known: Partial<OfficeProject['fundings'][number]>,
	language: Language
): FormField[] {
	const words = textIn(language).officeProjects.money;
	return [
		{
			kind: 'text',
			name: 'title',
			label: words.fundingTitle,
			hint: words.fundingTitleHint,
			required: true,
			most: 300,
			value: known.title
		},
		{
			kind: 'text',
			name: 'agreement_number',
			label: words.agreementNumber,
			width: 'm',
			most: 100,
			value: known.agreementNumber ?? ''
		},
		{ kind: 'date', name: 'signed_on', label: words.signedOn, value: parts(known.signedOn) },
		{ kind: 'date', name: 'closing_on', label: words.closingOn, value: parts(known.closingOn) },
		{
			kind: 'text',
			name: 'register_number',
			label: words.registerNumber,
			hint: words.registerHint,
			width: 'm',
			most: 100,
			value: known.registerNumber ?? ''
		},
		{ kind: 'date', name: 'register_on', label: words.registerOn, value: parts(known.registerOn) },
		{
			kind: 'text',
			name: 'register_office',
			label: words.registerOffice,
			most: 200,
			value: known.registerOffice ?? ''
		},
		{
			kind: 'text',
			name: 'provider_activity_id',
			label: words.activityId,
			hint: words.activityIdHint,
			width: 'm',
			most: 200,
			value: known.providerActivityId ?? ''
		},
		{ kind: 'long', name: 'note', label: words.note, value: known.note ?? '' }
	];
}

/** A new instrument: what it is and how it comes, then its papers. */
export function fundingFields(language: Language, suggestions: readonly string[]): FormField[] {
	const { officeProjects, projectMoney } = textIn(language);
	const words = officeProjects.money;
	const empty = officeProjects.one.notChosen;
	return [
		...partnerFields(language, suggestions, words.provider),
		{
			kind: 'select',
			name: 'instrument',
			label: words.instrument,
			required: true,
			empty,
			options: choices(instruments, projectMoney.instruments),
			width: 'm'
		},
		{
			kind: 'select',
			name: 'channel',
			label: words.channel,
			required: true,
			empty,
			options: choices(channels, projectMoney.channels)
		},
		{ kind: 'text', name: 'direct_basis', label: words.directBasis, hint: words.directBasisHint, most: 500 },
		{
			kind: 'select',
			name: 'currency',
			label: words.currency,
			required: true,
			empty,
			options: currencyChoices,
			width: 's'
		},
		...paperFields({}, language)
	];
}
