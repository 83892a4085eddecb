import { href } from '$lib/addresses';
import { keyPart, readCursor, writeCursor } from '$lib/server/platform/keyset';
import { isRefusal } from '$lib/server/platform/refusal';
import {
	agreementStatuses,
	disclosureStates,
	instruments,
	procedureKeys,
	type DisclosureState,
	type OfficeFilters,
	type OfficeLine,
	type OfficeOrder
} from '$lib/server/modules/cooperation';
import type { Place } from '$lib/server/platform/list-part';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import type { Status, Tone } from '$lib/ui';
import { writeDay } from '$lib/written/dates';
import { instrumentName, partnersIn, signedText, statusTag } from './register-words';

/** The words of the address of the office's register, in the order in which links write them. */
export const officeWords = [
	'q',
	'disclosure',
	'status',
	'type',
	'instrument',
	'unit',
	'partner',
	'year'
] as const;
export type OfficeWord = (typeof officeWords)[number];

const oneOf = (values: readonly string[]) => (text: string) => (values.includes(text) ? text : null);
const id = (text: string) => (keyPart.id.test(text) ? text : null);
const readers: Record<OfficeWord, (text: string) => string | null> = {
	q: (text) => text.slice(0, 200),
	disclosure: oneOf(disclosureStates),
	status: oneOf(agreementStatuses),
	type: oneOf(procedureKeys),
	instrument: oneOf(instruments),
	unit: id,
	partner: id,
	year: (text) => (/^(19|20)\d\d$/.test(text) ? text : null)
};

/** What an address of the office's register asks for; what cannot be understood does not narrow. */
export function readOfficeQuestion(search: URLSearchParams): {
	words: Partial<Record<OfficeWord, string>>;
	filters: OfficeFilters;
	order: OfficeOrder;
} {
	const words: Partial<Record<OfficeWord, string>> = {};
	for (const word of officeWords) {
		const text = search.get(word)?.trim();
		const value = text ? readers[word](text) : null;
		if (value) words[word] = value;
	}
	return {
		words,
		filters: {
			q: words.q ?? null,
			type: words.type ?? null,
			instrument: words.instrument ?? null,
			status: words.status ?? null,
			disclosure: words.disclosure ?? null,
			partner: words.partner ?? null,
			unit: words.unit ?? null,
			year: words.year ? Number(words.year) : null
		},
		order: search.get('sort') === 'ending' ? 'ending' : 'signed'
	};
}

/** Where a page of a list by key begins, from its address. */
export function readPlace(cursor: string | null, sort: RegExp): { after?: Place; before?: Place } {
	const read = readCursor(cursor, [/^[ab]$/, sort, keyPart.id]);
	if (read === null || isRefusal(read)) return {};
	const [way, key, record] = read as [string, string, string];
	const place = { sort: key, id: record };
	return way === 'a' ? { after: place } : { before: place };
}

/** The cursor of a neighbouring page. */
export function placeWord(way: 'a' | 'b', place: Place): string {
	return writeCursor([way, place.sort, place.id]);
}

const stateTones: Record<DisclosureState, Tone> = {
	published: 'good',
	unpublished: 'soon',
	restricted: 'paused',
	secret: 'late'
};

export function stateTag(state: DisclosureState, language: Language): Status {
	return { tone: stateTones[state], text: textIn(language).officeRegister.states[state] ?? state };
}

/** A line of the office's register, ready to print; `region` is left out of the parties. */
export function printOfficeLine(row: OfficeLine, region: string, language: Language) {
	const { site, register } = textIn(language);
	const instrument = instrumentName(row.instrument, language);
	const partner = partnersIn(row.parties, region);
	return {
		id: row.id,
		href: href(language, 'deskAgreement', { id: row.id }),
		title: row.title ?? register.titleless(instrument, partner),
		note: [instrument, row.register_number, row.origin === 'source' ? site.reportedByMedia : null]
			.filter((part) => part !== null)
			.join(' · '),
		partner,
		signed: signedText(row, language, 'short') ?? register.undated,
		until:
			row.term_known && row.ends_on !== null
				? register.until(writeDay(row.ends_on, language, 'short'))
				: undefined,
		status: statusTag(row.status, language),
		state: stateTag(row.state, language),
		example: row.is_example
	};
}
