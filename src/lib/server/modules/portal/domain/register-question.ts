import { isDay, type Day } from '$lib/server/modules/calendar';
import {
	agreementStatuses,
	instruments,
	procedureKeys,
	type AgreementStatus,
	type Instrument,
	type ProcedureKey
} from '$lib/server/modules/cooperation';
import { readCursor, type RegisterCursor } from './register-cursor';

/** What the register may be sorted by; a minus turns it round. `relevance` needs words to search for. */
export const registerSorts = ['-signed_on', 'signed_on', 'ends_on', '-ends_on', 'relevance'] as const;
export type RegisterSort = (typeof registerSorts)[number];

/** The filters of the register (contract.md); what is absent does not narrow. */
export type RegisterFilters = {
	readonly q?: string;
	readonly type?: ProcedureKey;
	readonly instrument?: Instrument;
	readonly status?: AgreementStatus;
	/** A partner's id. */
	readonly partner?: string;
	/** A unit's id. */
	readonly unit?: string;
	/** ISO 3166-1 alpha-2. */
	readonly country?: string;
	/** Year of signing. */
	readonly year?: number;
	/** Known last day before this one. */
	readonly expires_before?: Day;
};

export type RegisterQuestion = RegisterFilters & {
	readonly sort: RegisterSort;
	readonly limit: number;
	readonly cursor?: RegisterCursor;
};

/** The words that a question may be made of, in the order in which addresses write them. */
export const registerWords = [
	'q',
	'type',
	'instrument',
	'status',
	'partner',
	'unit',
	'country',
	'year',
	'expires_before',
	'sort'
] as const;
export type RegisterWord = (typeof registerWords)[number];

export type QuestionFault = { readonly field: string; readonly message: string };

const id = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const oneOf =
	<Value extends string>(values: readonly Value[]) =>
	(text: string): Value | undefined =>
		(values as readonly string[]).includes(text) ? (text as Value) : undefined;
const matching = (pattern: RegExp) => (text: string) => (pattern.test(text) ? text : undefined);

const readers = {
	q: (text: string) => (text.length <= 200 ? text : undefined),
	type: oneOf(procedureKeys),
	instrument: oneOf(instruments),
	status: oneOf(agreementStatuses),
	partner: matching(id),
	unit: matching(id),
	country: (text: string) => matching(/^[A-Z]{2}$/)(text.toUpperCase()),
	year: (text: string) => (/^(19|20)\d\d$/.test(text) ? Number(text) : undefined),
	expires_before: (text: string) => (isDay(text) ? text : undefined),
	sort: oneOf(registerSorts)
} satisfies Record<RegisterWord, (text: string) => unknown>;

/** What each word may be, for the message beside it. */
export const expected: Record<RegisterWord, string> = {
	q: '≤ 200',
	type: procedureKeys.join(' | '),
	instrument: instruments.join(' | '),
	status: agreementStatuses.join(' | '),
	partner: 'uuid',
	unit: 'uuid',
	country: 'ISO 3166-1 alpha-2',
	year: 'YYYY',
	expires_before: 'YYYY-MM-DD',
	sort: registerSorts.join(' | ')
};

/**
 * Reads a question from the words of an address. Empty words are no words; what cannot be understood is told by
 * field, and the rest of the question stands, so that a page can show both.
 *
 * @param limit how many records the asker gets at most
 */
export function readRegisterQuestion(
	words: Readonly<Record<string, string | undefined>>,
	limit: number
): { question: RegisterQuestion; faults: QuestionFault[] } {
	const read: Record<string, unknown> = {};
	const faults: QuestionFault[] = [];
	for (const word of registerWords) {
		const text = words[word]?.trim();
		if (text === undefined || text === '') continue;
		const value = readers[word](text);
		if (value === undefined) faults.push({ field: word, message: expected[word] });
		else read[word] = value;
	}
	const asked = read as RegisterFilters & { sort?: RegisterSort };
	let sort = asked.sort ?? (asked.q === undefined ? '-signed_on' : 'relevance');
	if (sort === 'relevance' && asked.q === undefined) sort = '-signed_on';
	const cursor = words.cursor ? readCursor(words.cursor, sort) : undefined;
	if (words.cursor && cursor === undefined) faults.push({ field: 'cursor', message: 'page.next' });
	return { question: { ...asked, sort, limit, ...(cursor ? { cursor } : {}) }, faults };
}
