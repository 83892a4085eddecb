/** A piece of a compared text: what both have, what only the earlier one has, what only the later one has. */
export type Piece = { readonly text: string; readonly change?: 'added' | 'removed' };

/** Words with their hyphens, figures with their separators, spaces, and every other sign by itself. */
const token = /[\p{L}\p{M}\p{N}]+(?:[-'’][\p{L}\p{M}\p{N}]+|[.,:/]\p{N}+)*|\s+|[^]/gu;

export function tokensOf(text: string): string[] {
	return text.match(token) ?? [];
}

/** Beyond so many changed words the middle is shown as replaced: nobody could read single words there. */
const mostChanges = 1500;

/**
 * What changed from one text to another, word by word: the fewest words taken out and put in (Myers 1986). Leaving
 * out what was added gives the earlier text, leaving out what was removed the later one.
 */
export function compareWords(before: string, after: string): Piece[] {
	if (before === after) return before === '' ? [] : [{ text: before }];
	const [a, b] = [tokensOf(before), tokensOf(after)];
	let start = 0;
	while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
	let end = 0;
	while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end])
		end += 1;
	const pieces: Piece[] = [
		...kept(a.slice(0, start)),
		...middle(a.slice(start, a.length - end), b.slice(start, b.length - end)),
		...kept(a.slice(a.length - end))
	];
	return joined(withoutLoneSpaces(pieces));
}

const kept = (tokens: readonly string[]): Piece[] => tokens.map((text) => ({ text }));

function middle(a: readonly string[], b: readonly string[]): Piece[] {
	const trace = furthestPaths(a, b);
	if (trace === null) {
		return [
			...a.map((text): Piece => ({ text, change: 'removed' })),
			...b.map((text): Piece => ({ text, change: 'added' }))
		];
	}
	const pieces: Piece[] = [];
	let [x, y] = [a.length, b.length];
	for (let depth = trace.length - 1; depth >= 0; depth -= 1) {
		const row = trace[depth]!;
		const at = (k: number) => row[k + depth + 1]!;
		const k = x - y;
		const down = k === -depth || (k !== depth && at(k - 1) < at(k + 1));
		const from = down ? k + 1 : k - 1;
		const startX = depth === 0 ? 0 : at(from);
		const startY = startX - from;
		const [midX, midY] = depth === 0 ? [0, 0] : down ? [startX, startY + 1] : [startX + 1, startY];
		while (x > midX && y > midY) {
			pieces.push({ text: a[x - 1]! });
			x -= 1;
			y -= 1;
		}
		if (depth === 0) break;
		pieces.push(down ? { text: b[y - 1]!, change: 'added' } : { text: a[x - 1]!, change: 'removed' });
		x = startX;
		y = startY;
	}
	return pieces.reverse();
}

/** For each number of changes how far each diagonal reaches before it; null beyond {@link mostChanges}. */
function furthestPaths(a: readonly string[], b: readonly string[]): Int32Array[] | null {
	const trace: Int32Array[] = [];
	let reached = new Int32Array(3);
	for (let depth = 0; depth <= Math.min(a.length + b.length, mostChanges); depth += 1) {
		trace.push(reached);
		const next = new Int32Array(2 * depth + 5);
		const before = (k: number) => reached[k + depth + 1] ?? 0;
		for (let k = -depth; k <= depth; k += 2) {
			const down = k === -depth || (k !== depth && before(k - 1) < before(k + 1));
			let x = depth === 0 ? 0 : down ? before(k + 1) : before(k - 1) + 1;
			while (x < a.length && x - k < b.length && a[x] === b[x - k]) x += 1;
			next[k + depth + 2] = x;
			if (x >= a.length && x - k >= b.length) return trace;
		}
		reached = next;
	}
	return null;
}

/** A space that stayed between two changed words is read with them: "lima tahun" → "tiga bulan" is one change. */
function withoutLoneSpaces(pieces: readonly Piece[]): Piece[] {
	return pieces.flatMap((piece, place): Piece[] => {
		const lone =
			piece.change === undefined &&
			/^\s+$/.test(piece.text) &&
			pieces[place - 1]?.change !== undefined &&
			pieces[place + 1]?.change !== undefined;
		return lone
			? [
					{ text: piece.text, change: 'removed' },
					{ text: piece.text, change: 'added' }
				]
			: [piece];
	});
}

/** Neighbours of one kind become one piece; within a change what went stands before what came. */
function joined(pieces: readonly Piece[]): Piece[] {
	const result: Piece[] = [];
	let [removed, added] = ['', ''];
	const flush = () => {
		if (removed) result.push({ text: removed, change: 'removed' });
		if (added) result.push({ text: added, change: 'added' });
		[removed, added] = ['', ''];
	};
	for (const { text, change } of pieces) {
		if (change === 'removed') removed += text;
		else if (change === 'added') added += text;
		else {
			flush();
			const last = result.at(-1);
			if (last && last.change === undefined) result[result.length - 1] = { text: last.text + text };
			else result.push({ text });
		}
	}
	flush();
	return result;
}

export function laterText(pieces: readonly Piece[]): string {
	return pieces
		.filter(({ change }) => change !== 'removed')
		.map(({ text }) => text)
		.join('');
}

export function earlierText(pieces: readonly Piece[]): string {
	return pieces
		.filter(({ change }) => change !== 'added')
		.map(({ text }) => text)
		.join('');
}

/** The words of a text with how often each stands in it, case and signs apart; made once for many comparisons. */
export type WordCounts = {
	readonly text: string;
	readonly words: ReadonlyMap<string, number>;
	readonly total: number;
};

export function countWords(text: string): WordCounts {
	const words = new Map<string, number>();
	let total = 0;
	for (const one of tokensOf(text.toLowerCase())) {
		if (!/[\p{L}\p{N}]/u.test(one)) continue;
		words.set(one, (words.get(one) ?? 0) + 1);
		total += 1;
	}
	return { text, words, total };
}

/**
 * How alike two texts are, from 0 to 1: the share of their words that both have (Dice), case and signs apart. Two
 * texts without a word are alike only when they are the same.
 */
export function likenessOf(one: WordCounts, other: WordCounts): number {
	if (one.total + other.total === 0) return one.text === other.text ? 1 : 0;
	let shared = 0;
	for (const [word, count] of one.words) shared += Math.min(count, other.words.get(word) ?? 0);
	return (2 * shared) / (one.total + other.total);
}
