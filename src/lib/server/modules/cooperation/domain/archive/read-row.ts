import type { Instrument } from '../agreements/instrument';
import { archiveFields, type ArchiveField, type ColumnMap } from './columns';
import { readArchiveDay } from './read-day';

/** What a row says, read and judged. Nothing of it was changed: a domestic "MoU" of old stays one (domain.md 10.1). */
export type ArchiveRow = {
	readonly title: string;
	readonly partner: string;
	/** YYYY, YYYY-MM or YYYY-MM-DD. */
	readonly signedOn: string;
	readonly instrument: Instrument;
	readonly regionNumber: string | null;
	readonly partnerNumber: string | null;
	readonly startsOn: string | null;
	readonly endsOn: string | null;
	readonly unit: string | null;
	readonly country: string;
	readonly note: string | null;
};

export type RowFault = {
	readonly field: ArchiveField;
	readonly message:
		'REQUIRED' | 'DAY_WRONG' | 'DAY_IN_FUTURE' | 'ENDS_BEFORE_START' | 'TOO_LONG' | 'COUNTRY_UNKNOWN';
};

/** How offices write the kinds; what is written otherwise is kept as another paper, with its word in the note. */
const kinds: readonly (readonly [RegExp, Instrument])[] = [
	[/\b(adendum|addendum|amandemen)\b/, 'addendum'],
	[/\b(pks|perjanjian kerja ?sama|kontrak)\b/, 'pks'],
	[/\b(kesepakatan bersama|kb|ksb)\b/, 'kesepakatan_bersama'],
	[/\b(nota kesepakatan|nk)\b/, 'nota_kesepakatan'],
	[/\b(mou|memorandum|nota kesepahaman|memorandum saling pengertian)\b/, 'mou'],
	[/\b(loi|letter of intent|pernyataan kehendak)\b/, 'loi'],
	[/\b(rencana kerja|rk)\b/, 'rencana_kerja']
];

export function instrumentOf(word: string): Instrument {
	const plain = word.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
	return kinds.find(([pattern]) => pattern.test(plain))?.[1] ?? 'other';
}

/**
 * Reads one row by a mapping. A day that is only a month or a year is one; a term that is not a day is refused, since a
 * register that says "5 tahun" does not say until when.
 *
 * @param countryOf the ISO code of a country's name or code, if it is one
 */
export function readArchiveRow(
	cells: readonly string[],
	map: ColumnMap,
	today: string,
	countryOf: (name: string) => string | undefined
): { readonly row: ArchiveRow } | { readonly faults: readonly RowFault[] } {
	const said = Object.fromEntries(
		archiveFields.map((field) => [field, map[field] === undefined ? '' : (cells[map[field]] ?? '').trim()])
	) as Record<ArchiveField, string>;
	const faults: RowFault[] = [];
	const add = (field: ArchiveField, message: RowFault['message']) => faults.push({ field, message });
	for (const field of ['title', 'partner', 'signed_on'] as const)
		if (isEmpty(said[field])) add(field, 'REQUIRED');
	for (const field of ['title', 'partner'] as const) if (said[field].length > 500) add(field, 'TOO_LONG');
	const days: Partial<Record<ArchiveField, string>> = {};
	for (const field of ['signed_on', 'starts_on', 'ends_on'] as const) {
		if (isEmpty(said[field])) continue;
		const day = readArchiveDay(said[field]);
		if (day === undefined || (field !== 'signed_on' && day.length !== 10)) add(field, 'DAY_WRONG');
		else days[field] = day;
	}
	if (days.signed_on && days.signed_on > today) add('signed_on', 'DAY_IN_FUTURE');
	if (days.starts_on && days.ends_on && days.ends_on < days.starts_on) add('ends_on', 'ENDS_BEFORE_START');
	const country = isEmpty(said.country) ? 'ID' : countryOf(said.country);
	if (country === undefined) add('country', 'COUNTRY_UNKNOWN');
	if (faults.length > 0) return { faults };
	const instrument = instrumentOf(`${said.instrument} ${isEmpty(said.instrument) ? said.title : ''}`);
	const asWritten = instrument === 'other' && !isEmpty(said.instrument) ? said.instrument : '';
	const orNull = (text: string) => (isEmpty(text) ? null : text.slice(0, 300));
	return {
		row: {
			title: said.title,
			partner: said.partner,
			signedOn: days.signed_on!,
			instrument,
			regionNumber: orNull(said.region_number),
			partnerNumber: orNull(said.partner_number),
			startsOn: days.starts_on ?? null,
			endsOn: days.ends_on ?? null,
			unit: orNull(said.unit),
			country: country!,
			note: [asWritten, isEmpty(said.note) ? '' : said.note].filter(Boolean).join('; ').slice(0, 2000) || null
		}
	};
}

/** What stands in a cell that was left open: nothing, a dash, "n/a". */
const isEmpty = (text: string) => /^(-+|–|—|n\/?a|tidak ada|\?)?$/i.test(text.trim());

const plain = (text: string | null) =>
	(text ?? '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/** What a row is known by, so that the same row of the same register is never recorded twice. */
export function fingerprintOfRow(row: ArchiveRow): string {
	return [row.regionNumber, row.partner, row.title, row.signedOn].map(plain).join('|');
}
