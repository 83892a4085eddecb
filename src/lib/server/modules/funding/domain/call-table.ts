import { readWrittenDay } from '$lib/written/dates';
import { readTypedMoney } from '$lib/written/money-input';
import type { Language } from '$lib/text/bilingual';
import { isSector } from './sector';

/** What a list of calls may say of each, in the order in which it is asked. */
export const callFields = [
	'title',
	'donor',
	'programme',
	'reference',
	'about',
	'theme',
	'eligibility',
	'opens_on',
	'closes_on',
	'amount_least',
	'amount_most',
	'currency',
	'languages',
	'contact',
	'address'
] as const;
export type CallField = (typeof callFields)[number];

/** Which column holds what, by its place from 0. */
export type CallMapping = Readonly<Partial<Record<CallField, number>>>;

/** How such columns are called in lists that offices and donors pass on, in Indonesian and English. */
const usualNames: Readonly<Record<CallField, readonly string[]>> = {
	title: [
		'title',
		'judul',
		'nama peluang',
		'panggilan',
		'call',
		'call title',
		'opportunity',
		'opportunity title'
	],
	donor: ['donor', 'pemberi dana', 'pendana', 'lembaga', 'funder', 'agency', 'organisation', 'organization'],
	programme: ['programme', 'program', 'skema', 'scheme', 'facility'],
	reference: [
		'reference',
		'nomor',
		'no panggilan',
		'nomor panggilan',
		'kode',
		'id',
		'guid',
		'call id',
		'number'
	],
	about: ['about', 'description', 'summary', 'uraian', 'deskripsi', 'ringkasan', 'isi', 'content'],
	theme: ['theme', 'tema', 'bidang', 'sektor', 'sector', 'topic'],
	eligibility: ['eligibility', 'syarat', 'kelayakan', 'yang boleh mengajukan', 'who can apply'],
	opens_on: ['opens', 'opens on', 'dibuka', 'tanggal buka', 'open date', 'posted', 'start date'],
	closes_on: [
		'closes',
		'closes on',
		'deadline',
		'tenggat',
		'ditutup',
		'batas akhir',
		'closing date',
		'due date'
	],
	amount_least: ['least', 'minimum', 'min amount', 'jumlah paling kecil', 'award floor'],
	amount_most: [
		'most',
		'maximum',
		'max amount',
		'jumlah paling besar',
		'jumlah',
		'amount',
		'award ceiling',
		'budget'
	],
	currency: ['currency', 'mata uang'],
	languages: ['language', 'languages', 'bahasa'],
	contact: ['contact', 'kontak', 'email', 'surel'],
	address: ['address', 'alamat web', 'tautan', 'link', 'url', 'web']
};

const plain = (text: string) =>
	text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/** The columns that say by their name what they hold; the rest is for a person to say. */
export function guessMapping(head: readonly string[]): CallMapping {
	const names = head.map(plain);
	const found: Partial<Record<CallField, number>> = {};
	const taken = new Set<number>();
	for (const field of callFields) {
		const place = names.findIndex((name, at) => !taken.has(at) && usualNames[field].includes(name));
		if (place < 0) continue;
		found[field] = place;
		taken.add(place);
	}
	return found;
}

/** By what a list is known again: the plain names of its columns, in whatever order they stand. */
export const headsOf = (head: readonly string[]): string => head.map(plain).toSorted().join('|');

/** What is kept of a mapping: the names of the columns, not their places. */
export const namesOf = (mapping: CallMapping, head: readonly string[]): Record<string, string> =>
	Object.fromEntries(Object.entries(mapping).map(([field, place]) => [field, plain(head[place] ?? '')]));

/** A kept mapping for a list whose columns may stand in another order now; without those that it no longer has. */
export function mappingByNames(kept: Readonly<Record<string, string>>, head: readonly string[]): CallMapping {
	const names = head.map(plain);
	return Object.fromEntries(
		callFields.flatMap((field) => {
			const place = kept[field] === undefined ? -1 : names.indexOf(kept[field]);
			return place < 0 ? [] : [[field, place] as const];
		})
	);
}

export type CallFault = { readonly field: string; readonly message: string };
export type ReadCall = Readonly<Partial<Record<Exclude<CallField, 'theme'>, string>>> & {
	readonly themes: readonly string[];
};

/**
 * One row of a list as a call, with what could not be read of it: `DAY_WRONG`, `MONEY_WRONG`, `CHOOSE_ONE` for a theme
 * that is none of ours. Nothing is guessed: a value that is not understood is a fault, never left out in silence.
 *
 * @param themeOf the key of a field of work by its name in either language
 * @param language how a lone point or comma in an amount is read
 */
export function readCall(
	cells: readonly string[],
	mapping: CallMapping,
	themeOf: ReadonlyMap<string, string>,
	language: Language
): { readonly call: ReadCall; readonly faults: readonly CallFault[] } {
	const faults: CallFault[] = [];
	const cell = (field: CallField) => {
		const place = mapping[field];
		return place === undefined ? '' : (cells[place]?.trim() ?? '');
	};
	const day = (field: 'opens_on' | 'closes_on') => {
		const typed = cell(field);
		if (typed === '') return '';
		// Feeds and programs write an instant; the day is what the sender calls it.
		const read = readWrittenDay(/^\d{4}-\d{2}-\d{2}T/.test(typed) ? typed.slice(0, 10) : typed);
		if (read === null) faults.push({ field, message: 'DAY_WRONG' });
		return read ?? '';
	};
	let currency = cell('currency').toUpperCase();
	const amount = (field: 'amount_least' | 'amount_most') => {
		const typed = cell(field);
		if (typed === '') return '';
		// A bare decimal is what a spreadsheet keeps, whatever the language of its reader.
		if (/^\d+(\.\d+)?$/.test(typed)) return typed;
		const money = readTypedMoney(typed, language, currency || undefined);
		if ('refused' in money) {
			faults.push({
				field,
				message: money.refused === 'CURRENCY_MISSING' ? 'CURRENCY_MISSING' : 'MONEY_WRONG'
			});
			return '';
		}
		currency ||= money.currency;
		return money.amount;
	};
	const themes = cell('theme')
		.split(/[;,/]/)
		.map(plain)
		.filter((word) => word !== '')
		.flatMap((word) => {
			const key = isSector(word.replaceAll(' ', '_')) ? word.replaceAll(' ', '_') : themeOf.get(word);
			if (key === undefined) faults.push({ field: 'theme', message: 'THEME_UNKNOWN' });
			return key === undefined ? [] : [key];
		});
	const texts = [
		'title',
		'donor',
		'programme',
		'reference',
		'about',
		'eligibility',
		'languages',
		'contact'
	] as const;
	const call = {
		...Object.fromEntries(texts.map((field) => [field, cell(field)])),
		address: cell('address'),
		opens_on: day('opens_on'),
		closes_on: day('closes_on'),
		amount_least: amount('amount_least'),
		amount_most: amount('amount_most'),
		currency,
		themes: [...new Set(themes)]
	};
	return { call, faults };
}

/** A theme's names in both languages, as {@link readCall} looks for them. */
export function themeNames(words: readonly Readonly<Record<string, string>>[]): ReadonlyMap<string, string> {
	return new Map(words.flatMap((one) => Object.entries(one).map(([key, name]) => [plain(name), key])));
}
