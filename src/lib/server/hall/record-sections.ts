import { trimmed } from '$lib/written/decimal';
import type { FormField } from '$lib/record-form';
import { currencyChoices, idOfAddress } from '$lib/server/hall/project-forms';
import { namesOf, type FieldRule, type RecordKind, type Typed } from '$lib/server/modules/records';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import type { Bilingual, Language } from '$lib/text/bilingual';
import type { PartWords } from '$lib/text/id/visits';
import { datePartsOf } from '$lib/ui/date-parts';
import { writeDay } from '$lib/written/dates';
import { readTypedMoney } from '$lib/written/money-input';
import { readMoney, writeMoney } from '$lib/written/money';
import { readNumber, writeNumber } from '$lib/written/numbers';
import type { SentForm } from './desk-form';

export type Row = Readonly<Record<string, unknown>> & { readonly id: string; readonly version: number };
type Words = Pick<PartWords, 'fields' | 'hints' | 'choices'>;
/** What may be chosen for a field that names another record. */
export type Links = Readonly<Record<string, readonly { readonly value: string; readonly label: string }[]>>;

const wideTexts: ReadonlySet<string> = new Set(['what', 'title', 'text']);

/** The form of a record as its fields describe it, with what is known of it in the fields. */
export function fieldsOf(
	kind: Pick<RecordKind, 'fields'>,
	words: Words,
	known: Readonly<Record<string, unknown>> | undefined,
	links: Links,
	language: Language
): FormField[] {
	return kind.fields.flatMap((field) =>
		namesOf(field).map((name) => fieldOf(field, name, words, known, links, language))
	);
}

function fieldOf(
	field: FieldRule,
	name: string,
	words: Words,
	known: Readonly<Record<string, unknown>> | undefined,
	links: Links,
	language: Language
): FormField {
	const value = known?.[field.name] ?? null;
	const isEnglish = field.kind === 'both' && name.endsWith('_en');
	const shared = {
		name,
		label: words.fields[name] ?? words.fields[field.name] ?? name,
		hint: words.hints?.[name],
		required: field.required && !isEnglish
	};
	const choices = links[field.name] ?? choicesOf(field, words);
	if (choices)
		return {
			...shared,
			kind: 'select',
			empty: textIn(language).projectWork.none,
			options: choices,
			width: 'm',
			value: told(value)
		};
	switch (field.kind) {
		case 'both': {
			const text = value as Bilingual | null;
			const typed = text === null ? '' : isEnglish ? (text.en === text.id ? '' : text.en) : text.id;
			return (field.most ?? 1000) > 300
				? { ...shared, kind: 'long', value: typed }
				: { ...shared, kind: 'text', most: field.most, value: typed };
		}
		case 'day':
			return { ...shared, kind: 'date', value: value === null ? undefined : datePartsOf(told(value)) };
		case 'flag':
			return { ...shared, kind: 'check', value: value === true };
		case 'long':
			return { ...shared, kind: 'long', value: told(value) };
		case 'amount':
		case 'rate':
			return { ...shared, kind: 'text', width: 'm', most: 60, value: typedNumber(value, language) };
		case 'time':
		case 'count':
		case 'year':
			return { ...shared, kind: 'text', width: 'xs', most: 6, value: told(value) };
		default:
			return {
				...shared,
				kind: 'text',
				most: field.most ?? 300,
				value: told(value),
				width: wideTexts.has(name) ? 'full' : undefined
			};
	}
}

const told = (value: unknown) => (value === null || value === undefined ? '' : String(value));
const typedNumber = (value: unknown, language: Language) =>
	value === null
		? ''
		: writeNumber(
				told(value)
					.replace(/(\.\d*?)0+$/, '$1')
					.replace(/\.$/, ''),
				language
			);

function choicesOf(field: FieldRule, words: Words) {
	if (field.kind === 'currency') return currencyChoices;
	if (field.kind !== 'choice') return undefined;
	return (field.among ?? []).map((key) => ({ value: key, label: words.choices?.[field.name]?.[key] ?? key }));
}

/** The names of a form's texts and days, as its action reads them. */
export function formNames(kind: Pick<RecordKind, 'fields'>): { texts: string[]; days: string[] } {
	const days = kind.fields.filter((field) => field.kind === 'day').map(({ name }) => name);
	return {
		days,
		texts: kind.fields.flatMap((field) => namesOf(field)).filter((name) => !days.includes(name))
	};
}

/** What was sent, as the rules take it: amounts and rates as people type them become exact decimals. */
export function typedInput(
	kind: RecordKind,
	sent: SentForm,
	language: Language
): Typed | Refusal<'VALIDATION_FAILED'> {
	const { texts, days } = formNames(kind);
	const input: Record<string, string> = {
		...Object.fromEntries(texts.map((name) => [name, sent.text(name)])),
		...Object.fromEntries(days.map((name) => [name, sent.day(name)]))
	};
	if (input.amount) {
		const read = readTypedMoney(input.amount, language, input.currency || undefined);
		if ('refused' in read) {
			const isCurrency = read.refused.startsWith('CURRENCY');
			const fault = isCurrency
				? { field: 'currency', message: 'CHOOSE_ONE' }
				: { field: 'amount', message: 'AMOUNT_UNREADABLE' };
			return refuse('VALIDATION_FAILED', { errors: [fault] });
		}
		Object.assign(input, read);
	}
	for (const { name, kind: of } of kind.fields) {
		const value = input[name];
		if (!value || name === 'amount') continue;
		if (of === 'rate' || of === 'amount') input[name] = readNumber(value, language) ?? value;
		if (of === 'link') input[name] = idOfAddress(value);
	}
	return input;
}

/** One value as it is read: a day in full, a choice by its name, an amount with its currency. */
export function cellOf(field: string, kind: RecordKind, row: Row, words: Words, language: Language): string {
	const rule = kind.fields.find(({ name }) => name === field);
	const value = row[field];
	if (value === null || value === undefined || value === '') return '';
	if (rule?.kind === 'amount' || field === 'amount' || field === 'dues') {
		const money = readMoney({ amount: trimmed(told(value)), currency: row.currency });
		return money ? writeMoney(money, language) : told(value);
	}
	if (rule?.kind === 'day' || field.endsWith('_on')) return writeDay(told(value), language, 'long');
	if (rule?.kind === 'both') return (value as Bilingual)[language];
	if (rule?.kind === 'choice') return words.choices?.[field]?.[told(value)] ?? told(value);
	if (rule?.kind === 'count' && typeof value === 'number') return writeNumber(value, language);
	if (rule?.kind === 'rate') return typedNumber(value, language);
	return told(value);
}

export type SectionData = {
	readonly key: string;
	readonly title: string;
	readonly note?: string;
	readonly empty: string;
	readonly add: string;
	readonly columns: { key: string; label: string; lead?: boolean; end?: boolean }[];
	readonly rows: {
		readonly id: string;
		readonly version: string;
		readonly title: string;
		readonly cells: Readonly<Record<string, string>>;
		readonly notes: readonly string[];
		readonly isLate: boolean;
		readonly isExample: boolean;
		readonly mayRemove: boolean;
		readonly link?: { readonly href: string; readonly text: string };
		readonly fields: readonly FormField[];
	}[];
	readonly newFields: readonly FormField[];
	readonly mayWrite: boolean;
};

/**
 * A section of a record's page: the parts of one kind as a table, each with its form where it may be changed.
 *
 * @param of.show the columns, the first of which names the part
 * @param of.more what is said of a row beyond its fields
 */
export function sectionOf(of: {
	key: string;
	kind: RecordKind;
	words: PartWords;
	rows: readonly Row[];
	show: readonly string[];
	mayWrite: boolean;
	links?: Links;
	language: Language;
	more?: (row: Row) => {
		cells?: Readonly<Record<string, string>>;
		notes?: readonly string[];
		isLate?: boolean;
		link?: { href: string; text: string };
	};
}): SectionData {
	const { kind, words, language, links = {} } = of;
	return {
		key: of.key,
		title: words.title,
		note: words.note,
		empty: words.empty,
		add: words.add,
		mayWrite: of.mayWrite,
		columns: of.show.map((key, index) => ({
			key,
			label: words.fields[key] ?? key,
			lead: index === 0,
			end: key === 'amount' || key === 'rupiah'
		})),
		rows: of.rows.map((row) => {
			const more = of.more?.(row) ?? {};
			const cells = {
				...Object.fromEntries(of.show.map((key) => [key, cellOf(key, kind, row, words, language)])),
				...more.cells
			};
			return {
				id: row.id,
				isExample: row.is_example === true,
				version: String(row.version),
				title: cells[of.show[0]!] || cells[of.show[1] ?? ''] || words.title,
				cells,
				notes: more.notes ?? [],
				isLate: more.isLate ?? false,
				mayRemove: !row.obligation_id,
				link: more.link,
				// What a source tells is not changed by hand.
				fields: of.mayWrite && !row.source_id ? fieldsOf(kind, words, row, links, language) : []
			};
		}),
		newFields: of.mayWrite ? fieldsOf(kind, words, undefined, links, language) : []
	};
}
