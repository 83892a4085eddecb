import type { ComparedPart } from './difference';
import { countWords, likenessOf } from './word-difference';

export type PartPair = { readonly from: number | null; readonly to: number | null; readonly moved: boolean };

/** Below this two articles are taken for two different ones. */
const alike = 0.45;

/**
 * Which part of the earlier text is which of the later one: first by its own id, then what is word for word the same,
 * then by the clause of the library and by the words. The pairs stand in the order of the later text, what was
 * removed behind the part that it stood behind.
 */
export function matchParts(before: readonly ComparedPart[], after: readonly ComparedPart[]): PartPair[] {
	const partnerOf = new Map<number, number>();
	const taken = new Set<number>();
	const pair = (from: number, to: number) => {
		partnerOf.set(to, from);
		taken.add(from);
	};
	const free = () => ({
		from: before.map((_, place) => place).filter((place) => !taken.has(place)),
		to: after.map((_, place) => place).filter((place) => !partnerOf.has(place))
	});
	const matchBy = (same: (old: ComparedPart, next: ComparedPart) => boolean) => {
		const open = free();
		for (const to of open.to) {
			const from = open.from.find((place) => !taken.has(place) && same(before[place]!, after[to]!));
			if (from !== undefined) pair(from, to);
		}
	};
	matchBy((old, next) => old.id !== undefined && old.id === next.id && old.kind === next.kind);
	matchBy((old, next) => old.kind === next.kind && wholeText(old) === wholeText(next));
	// Of the parts around the articles there is one of a kind, whatever it says now.
	matchBy((old, next) => old.kind === next.kind && old.kind !== 'article' && old.kind !== 'annex');
	// An article that alone bears a title is the one with that title, even where most of its words went elsewhere.
	const alone = (parts: readonly ComparedPart[], title: string) =>
		parts.filter((part) => titleOf(part) === title).length === 1;
	matchBy(
		(old, next) =>
			old.kind === next.kind &&
			titleOf(old) !== '' &&
			titleOf(old) === titleOf(next) &&
			alone(before, titleOf(old)) &&
			alone(after, titleOf(next))
	);
	for (const { from, to } of byLikeness(before, after, free()))
		if (!taken.has(from) && !partnerOf.has(to)) pair(from, to);
	return inOrder(before, after, partnerOf);
}

const wholeText = ({ title, lines }: ComparedPart) =>
	[title, ...lines.map(({ depth, text }) => `${depth} ${text}`)].join('\n');

const titleOf = ({ title }: ComparedPart) => title.replace(/\s+/g, ' ').trim().toLowerCase();

const spoken = ({ title, lines }: ComparedPart) => [title, ...lines.map(({ text }) => text)].join('\n');

function byLikeness(
	before: readonly ComparedPart[],
	after: readonly ComparedPart[],
	open: { readonly from: readonly number[]; readonly to: readonly number[] }
) {
	const counted = (parts: readonly ComparedPart[], places: readonly number[]) =>
		new Map(places.map((place) => [place, countWords(spoken(parts[place]!))]));
	const [earlier, later] = [counted(before, open.from), counted(after, open.to)];
	return open.to
		.flatMap((to) =>
			open.from.map((from) => {
				const [old, next] = [before[from]!, after[to]!];
				if (old.kind !== next.kind) return { from, to, score: 0 };
				const sameClause = old.clauseKey && old.clauseKey === next.clauseKey ? 0.3 : 0;
				const sameTitle = titleOf(old) === titleOf(next) ? 0.2 : 0;
				return { from, to, score: likenessOf(earlier.get(from)!, later.get(to)!) + sameClause + sameTitle };
			})
		)
		.filter(({ score }) => score >= alike)
		.sort((a, b) => b.score - a.score || a.to - b.to || a.from - b.from);
}

function inOrder(
	before: readonly ComparedPart[],
	after: readonly ComparedPart[],
	partnerOf: ReadonlyMap<number, number>
): PartPair[] {
	const stayed = longestRun(after.flatMap((_, to) => partnerOf.get(to) ?? []));
	const pairs: PartPair[] = after.map((_, to) => {
		const from = partnerOf.get(to) ?? null;
		return { from, to, moved: from !== null && !stayed.has(from) };
	});
	const matched = new Set(partnerOf.values());
	for (const from of before.keys()) {
		if (matched.has(from)) continue;
		const ahead = pairs.findLastIndex((one) => one.from !== null && !one.moved && one.from < from);
		pairs.splice(ahead + 1, 0, { from, to: null, moved: false });
		matched.add(from);
	}
	return pairs;
}

/** The longest sequence that rises, of distinct numbers: what stayed in its order; all others were moved. */
export function longestRun(sequence: readonly number[]): ReadonlySet<number> {
	const tails: number[] = [];
	const previous = new Map<number, number | undefined>();
	for (const value of sequence) {
		let at = tails.findIndex((tail) => tail > value);
		if (at < 0) at = tails.length;
		previous.set(value, tails[at - 1]);
		tails[at] = value;
	}
	const run = new Set<number>();
	for (let value = tails.at(-1); value !== undefined; value = previous.get(value)) run.add(value);
	return run;
}
