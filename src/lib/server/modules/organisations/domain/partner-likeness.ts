import { abbreviates, partsOfName, slips, type NameParts } from './partner-name';

/** A name under which a partner is known: its own, a former one, an abbreviation. */
export type KnownName = { readonly id: string; readonly name: string };

export type Suggested = {
	readonly id: string;
	/** The name that was recognised. */
	readonly name: string;
	/** 0 to 1; from {@link veryLike} on it is very likely the same organisation. */
	readonly likeness: number;
};

/** From here on two names are shown as one organisation written twice. */
export const veryLike = 0.82;

type Prepared = KnownName & { readonly parts: NameParts; readonly rarity: number };

export type NameIndex = {
	readonly names: readonly Prepared[];
	readonly weigh: (word: string) => number;
	readonly byTrigram: ReadonlyMap<string, readonly number[]>;
	readonly byFirst: ReadonlyMap<string, readonly number[]>;
	readonly byInitials: ReadonlyMap<string, readonly number[]>;
};

/** Prepares names once so that many can be looked up; a rare word tells more than one that many names share. */
export function prepareNames(known: readonly KnownName[]): NameIndex {
	const taken = known.map((one) => ({ ...one, parts: partsOfName(one.name) }));
	const frequency = new Map<string, number>();
	for (const { parts } of taken)
		for (const word of new Set(parts.words)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
	const all = Math.log(1 + taken.length);
	const weigh = (word: string) =>
		Math.max(0.15, (all - Math.log(frequency.get(word) ?? 1)) / Math.max(all, 1)) *
		(word.length < 2 ? 0.3 : 1);
	const byTrigram = new Map<string, number[]>();
	const byFirst = new Map<string, number[]>();
	const byInitials = new Map<string, number[]>();
	const put = (map: Map<string, number[]>, key: string, place: number) => {
		const list = map.get(key);
		if (list === undefined) map.set(key, [place]);
		else if (list.at(-1) !== place) list.push(place);
	};
	const names = taken.map((one, place): Prepared => {
		for (const key of trigramsOf(one.parts.joined)) put(byTrigram, key, place);
		for (const initials of one.parts.initials) put(byInitials, initials, place);
		put(byFirst, one.parts.joined[0] ?? '', place);
		return { ...one, rarity: one.parts.words.reduce((sum, word) => sum + weigh(word), 0) };
	});
	return { names, weigh, byTrigram, byFirst, byInitials };
}

function trigramsOf(text: string): Set<string> {
	const padded = ` ${text} `;
	const keys = new Set<string>();
	for (let at = 0; at + 3 <= padded.length; at += 1) keys.add(padded.slice(at, at + 3));
	return keys;
}

/** How many names are looked at closely; the others share too few letters to matter. */
const closely = 160;

/**
 * The partners that a typed name most likely means, the likeliest first, each once. Forms, spelling, order, slips of the
 * finger and abbreviations are recognised; a translation is not, and needs an alias.
 */
export function suggestPartners(index: NameIndex, typed: string, most = 5): Suggested[] {
	const asked = partsOfName(typed);
	if (asked.words.length === 0) return [];
	const rarity = asked.words.reduce((sum, word) => sum + index.weigh(word), 0);
	const best = new Map<string, Suggested>();
	for (const place of candidates(index, asked)) {
		const one = index.names[place]!;
		const likeness = likenessOf(index, asked, rarity, one);
		const before = best.get(one.id);
		if (likeness > 0.2 && (!before || before.likeness < likeness))
			best.set(one.id, { id: one.id, name: one.name, likeness });
	}
	return [...best.values()]
		.toSorted((a, b) => b.likeness - a.likeness || a.name.length - b.name.length || (a.id < b.id ? -1 : 1))
		.slice(0, most);
}

function candidates(index: NameIndex, asked: NameParts): Set<number> {
	const shared = new Map<number, number>();
	for (const key of trigramsOf(asked.joined)) {
		const places = index.byTrigram.get(key);
		if (!places) continue;
		const weight = 1 / Math.sqrt(places.length);
		for (const place of places) shared.set(place, (shared.get(place) ?? 0) + weight);
	}
	const found = new Set(
		[...shared]
			.toSorted((a, b) => b[1] - a[1])
			.slice(0, closely)
			.map(([place]) => place)
	);
	for (const key of [...asked.words, ...asked.initials])
		for (const place of index.byInitials.get(key) ?? []) found.add(place);
	// An abbreviation by syllables shares its first letter with the name, and little else.
	for (const word of asked.words) {
		if (word.length < 3 || word.length > 12) continue;
		for (const place of index.byFirst.get(word[0]!) ?? [])
			if (!found.has(place) && abbreviates(word, index.names[place]!.parts.words) > 0) found.add(place);
	}
	return found;
}

/** How much of either name the other one holds, by the weight of its words. */
function likenessOf(index: NameIndex, asked: NameParts, rarity: number, one: Prepared): number {
	const { parts } = one;
	const joined = asked.joined === parts.joined ? 1 : slips(asked.joined, parts.joined, 2) <= 2 ? 0.94 : 0;
	const words = Math.max(
		joined * (Math.min(asked.joined.length, parts.joined.length) > 5 || joined === 1 ? 1 : 0.6),
		byWords(index, asked, rarity, one),
		byAbbreviation(index, asked, rarity, one)
	);
	if (asked.forms.length === 0 || parts.forms.length === 0) return words * 0.99;
	return asked.forms.some((form) => parts.forms.includes(form)) ? words : words * 0.85;
}

function byWords(index: NameIndex, asked: NameParts, rarity: number, one: Prepared): number {
	const left = [...one.parts.words];
	let [held, holding] = [0, 0];
	for (const word of asked.words) {
		let [bestAt, bestBy] = [-1, 0];
		for (const [at, other] of left.entries()) {
			const by = wordLikeness(word, other);
			if (by > bestBy) [bestAt, bestBy] = [at, by];
		}
		if (bestAt < 0) continue;
		held += index.weigh(word) * bestBy;
		holding += index.weigh(left[bestAt]!) * bestBy;
		left.splice(bestAt, 1);
	}
	if (rarity === 0 || one.rarity === 0) return 0;
	const [ofAsked, ofName] = [Math.min(1, held / rarity), Math.min(1, holding / one.rarity)];
	// A short way of saying a long name holds all of itself and little of the other.
	return 0.55 * ofAsked + 0.45 * ofName;
}

function wordLikeness(a: string, b: string): number {
	if (a === b) return 1;
	const shorter = Math.min(a.length, b.length);
	if (shorter >= 4) {
		const most = shorter >= 8 ? 2 : 1;
		const made = slips(a, b, most);
		if (made <= most) return made === 1 ? 0.9 : 0.75;
	}
	// "Univ" for "Universitas", "Kes" for "Kesehatan".
	if (shorter >= 3 && (a.startsWith(b) || b.startsWith(a))) return 0.7;
	return 0;
}

/** One of the names holds an abbreviation of the other: letters, or syllables. */
function byAbbreviation(index: NameIndex, asked: NameParts, rarity: number, one: Prepared): number {
	const there = oneWay(asked.words, one.parts, (word) => index.weigh(word), rarity);
	const back = oneWay(one.parts.words, asked, (word) => index.weigh(word), one.rarity);
	return Math.max(there, back);
}

function oneWay(
	words: readonly string[],
	name: NameParts,
	weigh: (word: string) => number,
	rarity: number
): number {
	if (name.words.length < 2 || rarity === 0) return 0;
	let best = 0;
	for (const [at, word] of words.entries()) {
		if (word.length < 2 || word.length > 14) continue;
		const byLetters = name.initials.includes(word) ? name.words.length : 0;
		const stands = Math.max(byLetters, bySomeInitials(word, name.words), abbreviates(word, name.words));
		if (stands < 2) continue;
		const others = words.filter((_, place) => place !== at);
		const said = others.reduce(
			(sum, other) => sum + weigh(other) * Math.max(0, ...name.words.map((own) => wordLikeness(other, own))),
			0
		);
		const share = (weigh(word) + said) / rarity;
		const covers = Math.min(1, (stands + others.length) / name.words.length);
		best = Math.max(best, share * (byLetters ? 0.93 : 0.6 + 0.28 * covers));
	}
	return best;
}

/** The first letters of some words in a row ("BRI" in "Bank Rakyat Indonesia Cabang Jambi"). */
function bySomeInitials(word: string, words: readonly string[]): number {
	return words
		.map((one) => one[0])
		.join('')
		.includes(word) && word.length >= 3
		? word.length
		: 0;
}
