import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { href } from '$lib/addresses';
import type { FormField } from '$lib/record-form';
import {
	callFields,
	themeNames,
	type CallField,
	type CallList,
	type CallMapping,
	type CallVerdict
} from '$lib/server/modules/funding';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import type { ReadTable } from '$lib/server/platform/spreadsheet';
import { sentenceFor, textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import type { Tone } from '$lib/ui';
import { writeDay } from '$lib/written/dates';
import { typed } from './page-form';
import { partnerFields } from './partner-form';

const mostBytes = 2 * 1024 * 1024;

/** A table on its way through the reader's page, so that the list need not be sent again to change a column. */
export const packTable = (table: ReadTable): string =>
	deflateRawSync(JSON.stringify(table)).toString('base64url');

/** What came back of it; whatever was made of it meanwhile, it is read like any other list. */
export function unpackTable(packed: string): ReadTable | Refusal<'NOT_A_LIST_OF_CALLS'> {
	try {
		const text = inflateRawSync(Buffer.from(packed, 'base64url'), { maxOutputLength: mostBytes }).toString();
		const { head, rows } = JSON.parse(text) as Partial<ReadTable>;
		const isTexts = (value: unknown): value is string[] =>
			Array.isArray(value) && value.every((one) => typeof one === 'string');
		if (!isTexts(head) || !Array.isArray(rows) || rows.length > 200) return refuse('NOT_A_LIST_OF_CALLS');
		if (!rows.every(({ line, cells }) => Number.isInteger(line) && isTexts(cells)))
			return refuse('NOT_A_LIST_OF_CALLS');
		return { head, rows, isCut: false };
	} catch {
		return refuse('NOT_A_LIST_OF_CALLS');
	}
}

/** The columns as the form says them; what names no column of the table is left out. */
export function mappingIn(fields: FormData, table: ReadTable): CallMapping {
	const found: Partial<Record<CallField, number>> = {};
	for (const field of callFields) {
		const sent = typed(fields, `column_${field}`);
		if (/^\d{1,2}$/.test(sent) && Number(sent) < table.head.length) found[field] = Number(sent);
	}
	return found;
}

/** What a person says of a whole list. */
export function listFields(
	units: readonly { readonly id: string; readonly name: string }[],
	donors: readonly string[],
	language: Language,
	typedBefore: Readonly<Record<string, string>> = {}
): FormField[] {
	const { opportunities, callImport } = textIn(language);
	const fields: FormField[] = [
		...partnerFields(language, donors, callImport.donor).map((field) =>
			field.name === 'partner' && field.kind === 'text'
				? { ...field, required: false, hint: callImport.donorHint }
				: field
		),
		{
			kind: 'select',
			name: 'unit_id',
			label: opportunities.form.unit,
			hint: callImport.unitHint,
			empty: opportunities.form.notChosen,
			options: units.map(({ id, name }) => ({ value: id, label: name }))
		}
	];
	return fields.map((field) =>
		field.kind === 'text' || field.kind === 'select'
			? { ...field, value: typedBefore[field.name] ?? field.value ?? '' }
			: field
	);
}

export const listTexts = ['partner', 'kind', 'country', 'unit_id'] as const;

export function callListOf(
	fields: FormData,
	table: ReadTable,
	mapping: CallMapping,
	source: string,
	language: Language
): CallList {
	return {
		table,
		mapping,
		donor: {
			name: typed(fields, 'partner'),
			kind: typed(fields, 'kind'),
			country: typed(fields, 'country')
		},
		unit_id: typed(fields, 'unit_id') || undefined,
		themes: themeNames([textIn('id').projectMoney.sectors, textIn('en').projectMoney.sectors]),
		language,
		source
	};
}

const tones: Readonly<Record<CallVerdict['verdict'], Tone>> = {
	new: 'good',
	known: 'neutral',
	wrong: 'late'
};

/** Verdicts as lines: what becomes of each row and, where nothing does, why. */
export function printVerdicts(verdicts: readonly CallVerdict[], isRecorded: boolean, language: Language) {
	const { callImport: words, opportunities, officeProjects } = textIn(language);
	const made = new Set(verdicts.flatMap((one) => (one.verdict === 'new' ? [one.id] : [])));
	const faultOf = (message: string) =>
		words.faults[message] ??
		opportunities.faults[message] ??
		officeProjects.faults[message] ??
		sentenceFor(language, refuse(message));
	return verdicts.map((one) => {
		const isTwice = one.verdict === 'known' && made.has(one.id);
		const word = isTwice ? 'twice' : one.verdict === 'new' && isRecorded ? 'recorded' : one.verdict;
		return {
			key: String(one.line),
			line: String(one.line),
			title: one.title || words.noTitle,
			donor: one.donor,
			closes: one.closesOn ? writeDay(one.closesOn, language, 'long') : '',
			state: { tone: tones[one.verdict], text: words.verdicts[word] ?? word },
			// Before it is recorded a new call has no page to go to.
			href:
				one.verdict === 'wrong' || (one.verdict === 'new' && !isRecorded) || (isTwice && !isRecorded)
					? undefined
					: href(language, 'deskOpportunity', { id: one.id }),
			faults:
				one.verdict === 'wrong'
					? one.faults.map(({ field, message }) => `${words.fields[field] ?? field}: ${faultOf(message)}`)
					: []
		};
	});
}

/** One choice a thing that a list may say: which of its columns says it. */
export function columnChoices(table: ReadTable, mapping: CallMapping, language: Language) {
	const words = textIn(language).callImport;
	const options = table.head.map((name, place) => ({
		value: String(place),
		label: name || words.column(String(place + 1))
	}));
	return callFields.map((field) => ({
		name: `column_${field}`,
		label: words.fields[field] ?? field,
		options,
		value: mapping[field] === undefined ? '' : String(mapping[field])
	}));
}
