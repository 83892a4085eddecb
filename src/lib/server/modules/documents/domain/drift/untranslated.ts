/** A run of as many words alike in both languages is no chance and no name of a law (docs/drift-rules.md). */
const leastRun = 6;
/** A whole line alike: shorter ones may be a name or a place. */
const leastLine = 3;

type Word = { readonly key: string; readonly at: number; readonly end: number };

/**
 * The words that stand in both languages of a line as if nobody had translated them; empty where there are none.
 *
 * @param proper names and addresses, which stand alike in every language
 */
export function untranslated(id: string, en: string, proper: readonly string[]): string {
	const [mine, others] = [wordsOf(id, proper), wordsOf(en, proper)];
	const isLine = mine.length >= leastLine && mine.length === others.length;
	if (isLine && mine.every(({ key }, at) => key !== '' && key === others[at]!.key)) return id.trim();
	const run = longestRun(mine, others);
	return run.length >= leastRun ? id.slice(run[0]!.at, run.at(-1)!.end) : '';
}

/** The words of a line; what belongs to a name is one word that is alike to nothing. */
function wordsOf(line: string, proper: readonly string[]): Word[] {
	const lower = line.toLowerCase();
	const names = proper.flatMap((name) => {
		const wanted = name.trim().toLowerCase();
		const at = wanted === '' ? -1 : lower.indexOf(wanted);
		return at < 0 ? [] : [{ at, end: at + wanted.length }];
	});
	return [...lower.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => {
		const isName = names.some(({ at, end }) => match.index >= at && match.index < end);
		// A number is alike in both by right.
		const counts = !isName && /\p{L}/u.test(match[0]);
		return { key: counts ? match[0] : '', at: match.index, end: match.index + match[0].length };
	});
}

function longestRun(mine: readonly Word[], others: readonly Word[]): readonly Word[] {
	let best = { end: 0, length: 0 };
	let before = Array.from<number>({ length: others.length + 1 }).fill(0);
	for (const [place, { key }] of mine.entries()) {
		const now = Array.from<number>({ length: others.length + 1 }).fill(0);
		if (key !== '')
			for (const [at, other] of others.entries())
				if (other.key === key) {
					now[at + 1] = before[at]! + 1;
					if (now[at + 1]! > best.length) best = { end: place + 1, length: now[at + 1]! };
				}
		before = now;
	}
	return mine.slice(best.end - best.length, best.end);
}
