import type { FormField } from '$lib/record-form';
import { entryKinds, figureMeasures, methods, type OfficeProject } from '$lib/server/modules/funding';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import { decimal } from '$lib/written/decimal';
import { writeDecimal } from '$lib/written/numbers';
import { choices, currencyChoices, parts } from './project-forms';

/** The rate of a foreign amount, its day and its source. */
export function rateFields(language: Language): FormField[] {
	const words = textIn(language).officeProjects.money;
	return [
		{ kind: 'text', name: 'rate', label: words.rate, hint: words.rateHint, width: 's', most: 40 },
		{ kind: 'date', name: 'rate_on', label: words.rateOn },
		{
			kind: 'text',
			name: 'rate_source',
			label: words.rateSource,
			hint: words.rateSourceHint,
			width: 'm',
			most: 200
		}
	];
}

/** A tranche: of which instrument, by when, how much, and what must be fulfilled before it. */
export function trancheFields(
	known:
		| { fundingId: string | null; dueOn: string; amount: string; currency: string; condition: string | null }
		| undefined,
	fundings: OfficeProject['fundings'],
	language: Language
): FormField[] {
	const { officeProjects, projectMoney } = textIn(language);
	// What a tranche is paid in is what its money was agreed in, or rupiah.
	const ownCurrencies = [
		...new Set(['IDR', ...fundings.map(({ currency }) => currency), ...(known ? [known.currency] : [])])
	];
	const words = officeProjects.money;
	return [
		{
			kind: 'select',
			name: 'funding_id',
			label: words.funding,
			empty: projectMoney.instruments.own ?? '',
			options: fundings.map(({ id, title, currency }) => ({ value: id, label: `${title} · ${currency}` })),
			value: known?.fundingId ?? ''
		},
		{
			kind: 'date',
			name: 'due_on',
			label: projectMoney.tranches.due,
			required: true,
			value: parts(known?.dueOn)
		},
		{
			kind: 'text',
			name: 'amount',
			label: words.amount,
			hint: words.amountHint,
			required: true,
			width: 'm',
			most: 60,
			value: known === undefined ? '' : writeDecimal(decimal(known.amount), language)
		},
		{
			kind: 'select',
			name: 'currency',
			label: words.entryCurrency,
			required: true,
			empty: officeProjects.one.notChosen,
			options: ownCurrencies.map((value) => ({ value, label: value })),
			width: 's',
			value: known?.currency ?? ''
		},
		{
			kind: 'long',
			name: 'condition',
			label: projectMoney.tranches.condition,
			hint: projectMoney.tranches.conditionHint,
			value: known?.condition ?? ''
		}
	];
}

/** An entry of the ledger. */
export function entryFields(fundings: OfficeProject['fundings'], language: Language): FormField[] {
	const { officeProjects, projectMoney } = textIn(language);
	const words = officeProjects.money;
	const empty = officeProjects.one.notChosen;
	return [
		{
			kind: 'select',
			name: 'kind',
			label: words.kind,
			required: true,
			empty,
			options: choices(entryKinds, projectMoney.kinds),
			width: 'm'
		},
		{
			kind: 'select',
			name: 'funding_id',
			label: words.funding,
			empty: words.fundingOwn,
			options: fundings.map(({ id, title, instrument, currency }) => ({
				value: id,
				label: `${title} · ${projectMoney.instruments[instrument] ?? instrument} · ${currency}`
			}))
		},
		{
			kind: 'select',
			name: 'method',
			label: words.method,
			hint: words.methodHint,
			empty,
			options: choices(
				methods.filter((method) => method !== 'in_kind'),
				projectMoney.methods
			),
			width: 'm'
		},
		{ kind: 'date', name: 'happened_on', label: words.happenedOn, required: true },
		{
			kind: 'text',
			name: 'amount',
			label: words.amount,
			hint: words.amountHint,
			required: true,
			width: 'm',
			most: 60
		},
		{
			kind: 'select',
			name: 'currency',
			label: words.entryCurrency,
			required: true,
			empty,
			options: currencyChoices,
			width: 's'
		},
		...rateFields(language),
		{
			kind: 'text',
			name: 'reference',
			label: words.reference,
			hint: words.referenceHint,
			width: 'm',
			most: 200
		},
		{ kind: 'long', name: 'note', label: words.note }
	];
}

/** A figure that a source reports, with the source. */
export function figureFields(language: Language): FormField[] {
	const { officeProjects, outward } = textIn(language);
	const words = officeProjects.money;
	const figure = words.figure;
	return [
		{
			kind: 'select',
			name: 'measure',
			label: outward.projects.measure,
			required: true,
			empty: officeProjects.one.notChosen,
			options: choices(figureMeasures, outward.projects.measures)
		},
		{ kind: 'text', name: 'year', label: outward.projects.year, required: true, width: 'xs', most: 4 },
		{
			kind: 'text',
			name: 'amount',
			label: words.amount,
			hint: words.amountHint,
			required: true,
			width: 'm',
			most: 60
		},
		{
			kind: 'select',
			name: 'currency',
			label: words.entryCurrency,
			required: true,
			empty: officeProjects.one.notChosen,
			options: currencyChoices,
			width: 's'
		},
		{ kind: 'text', name: 'instrument', label: outward.projects.called, hint: figure.calledHint, most: 200 },
		{ kind: 'text', name: 'channel', label: outward.projects.channel, most: 200 },
		{
			kind: 'text',
			name: 'publisher',
			label: figure.publisher,
			hint: figure.publisherHint,
			required: true,
			most: 300
		},
		{ kind: 'text', name: 'source_title', label: figure.title, most: 500 },
		{ kind: 'date', name: 'source_on', label: figure.on },
		{ kind: 'text', name: 'address', label: figure.address, most: 500 }
	];
}
