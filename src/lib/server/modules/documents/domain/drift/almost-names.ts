import type { PartyName } from './read-facts';

/** How many letters must be changed, put in or taken out to make one word of the other; stops beyond `most`. */
export function lettersApart(one: string, other: string, most: number): number {
	if (Math.abs(one.length - other.length) > most) return most + 1;
	let row = Array.from({ length: other.length + 1 }, (_, at) => at);
	for (let i = 1; i <= one.length; i += 1) {
		const next = [i];
		for (let j = 1; j <= other.length; j += 1)
			next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1)));
		if (Math.min(...next) > most) return most + 1;
		row = next;
	}
	return row[other.length]!;
}

/** Beyond so many letters it is another name and not a slip. */
const mostLetters = 2;

/**
 * What stands in a line and is almost the name of a party: one to two letters off, or with one word of three or more
 * exchanged. A name that is written right is none of these.
 */
export function almostNames(line: string, names: readonly PartyName[]): string[] {
	const tokens = [...line.matchAll(/[\p{L}\p{N}.&'’-]+/gu)];
	const known = new Set(names.map(({ name }) => plain(name)));
	const found: string[] = [];
	for (const { name } of names) {
		const wanted = name.match(/[\p{L}\p{N}.&'’-]+/gu) ?? [];
		if (wanted.join('').length < 6) continue;
		for (let at = 0; at + wanted.length <= tokens.length; at += 1) {
			const run = tokens.slice(at, at + wanted.length);
			const first = run[0]!;
			const last = run.at(-1)!;
			const text = line.slice(first.index, last.index + last[0].length).replace(/[.]+$/, '');
			if (known.has(plain(text)) || !/^\p{Lu}|^\p{N}/u.test(text)) continue;
			if (
				isAlmost(
					run.map(([word]) => word),
					wanted
				)
			)
				found.push(text);
		}
	}
	return [...new Set(found)];
}

const plain = (text: string) =>
	text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

function isAlmost(run: readonly string[], wanted: readonly string[]): boolean {
	const [a, b] = [run, wanted].map((words) => words.map(plain));
	const different = a!.filter((word, at) => word !== b![at]);
	if (different.length === 0) return false;
	const apart = lettersApart(a!.join(' '), b!.join(' '), mostLetters);
	if (apart <= mostLetters && b!.join('').length >= 6) return true;
	// One word of a long name exchanged, and that word still a proper one.
	return (
		wanted.length >= 3 &&
		different.length === 1 &&
		run.every((word) => /^[\p{Lu}\p{N}]|^(?:of|the|dan|and)$/u.test(word))
	);
}
