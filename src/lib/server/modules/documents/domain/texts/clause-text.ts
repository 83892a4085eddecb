import type { NaskahClause, NaskahItem } from '$lib/server/platform/pdf';

/**
 * The text of an article as lawyers type it. A line that begins with `(1)` is a clause of its own, one with `a.` a
 * part of it, one with `1)` a part of that; an empty line begins a clause too. Figures and letters are written anew by
 * the paper, so that one put in between moves the others on: which one was typed does not matter.
 */
const clauseMark = /^\(\d{1,3}[a-z]?\)(?:\s+|$)/i;
const itemMark = /^[a-z]{1,2}\.(?:\s+|$)/;
const partMark = /^\d{1,3}\)(?:\s+|$)/;

type Writing = { text: string; items: { text: string; items: { text: string }[] }[] };

const joined = (before: string, more: string) => (before ? `${before} ${more}` : more);

/**
 * Reads the typed text of an article. Spaces and line breaks within a text count as one space; a part without a
 * clause above it becomes a part of an empty clause, so that nothing typed is lost.
 */
export function readClauses(typed: string): NaskahClause[] {
	const clauses: Writing[] = [];
	let mayContinue = false;
	for (const raw of typed.split(/\r\n|[\n\r\u2028\u2029\v\f]/)) {
		const line = raw.replace(/\s+/g, ' ').trim();
		const last = clauses.at(-1);
		if (line === '') {
			mayContinue = false;
			continue;
		}
		if (clauseMark.test(line)) {
			clauses.push({ text: line.replace(clauseMark, ''), items: [] });
		} else if (itemMark.test(line)) {
			const item = { text: line.replace(itemMark, ''), items: [] };
			if (last) last.items.push(item);
			else clauses.push({ text: '', items: [item] });
		} else if (partMark.test(line) && last && last.items.length > 0) {
			last.items.at(-1)!.items.push({ text: line.replace(partMark, '') });
		} else if (mayContinue && last) {
			continueWith(last, line);
		} else {
			clauses.push({ text: line, items: [] });
		}
		mayContinue = true;
	}
	return clauses.map(withoutEmptyLists).filter((one) => one.text !== '' || one.items !== undefined);
}

/** A line without a mark goes on with whatever was written last. */
function continueWith(clause: Writing, line: string): void {
	const item = clause.items.at(-1);
	const part = item?.items.at(-1);
	const open = part ?? item ?? clause;
	open.text = joined(open.text, line);
}

function withoutEmptyLists({ text, items }: Writing): NaskahClause {
	if (items.length === 0) return { text };
	return {
		text,
		items: items.map((item): NaskahItem => {
			if (item.items.length === 0) return { text: item.text };
			return { text: item.text, items: item.items.map((part) => ({ text: part.text })) };
		})
	};
}

/** Writes clauses as they are typed, each with its mark: what {@link readClauses} reads back is the same. */
export function writeClauses(clauses: readonly NaskahClause[]): string {
	return clauses
		.map((clause, place) => {
			const items = (clause.items ?? []).flatMap((item, letter) => [
				`${letterOf(letter)}. ${item.text}`,
				...(item.items ?? []).map((part, number) => `   ${number + 1}) ${part.text}`)
			]);
			const only = clauses.length === 1 && !startsWithMark(clause.text) && clause.text !== '';
			return [only ? clause.text : `(${place + 1}) ${clause.text}`, ...items].join('\n');
		})
		.join('\n\n');
}

const startsWithMark = (text: string) => [clauseMark, itemMark, partMark].some((mark) => mark.test(text));

/** a … z, aa, ab …: how parts are lettered. */
export function letterOf(index: number): string {
	const letter = String.fromCharCode(97 + (index % 26));
	return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter;
}

/** Every text of some clauses in the order in which it is read. */
export function* textsOf(clauses: readonly NaskahClause[]): Generator<string> {
	for (const clause of clauses) {
		yield clause.text;
		yield* textsOf(clause.items ?? []);
	}
}

/** The same clauses with each text made anew. */
export function mapTexts<Part extends NaskahClause>(
	clauses: readonly Part[],
	write: (text: string) => string
): NaskahClause[] {
	return clauses.map((clause) =>
		clause.items
			? { text: write(clause.text), items: mapTexts(clause.items, write) }
			: { text: write(clause.text) }
	);
}
