import type { NaskahClause, NaskahItem } from '$lib/server/platform/pdf';
import { alignLines, findMovedLines } from './align-lines';
import type { ComparedPart, Line, PartDifference, TextDifference } from './difference';
import { matchParts } from './match-parts';
import { compareWords, earlierText, laterText } from './word-difference';

/** Clauses as lines, in the order in which they are read. */
export function linesOfClauses(clauses: readonly NaskahClause[]): Line[] {
	return clauses.flatMap((clause) => [
		{ depth: 0 as const, text: clause.text },
		...(clause.items ?? []).flatMap((item) => [
			{ depth: 1 as const, text: item.text },
			...(item.items ?? []).map((part) => ({ depth: 2 as const, text: part.text }))
		])
	]);
}

/** The clauses that lines were made of. */
export function clausesOfLines(lines: readonly Line[]): NaskahClause[] {
	type Open = { text: string; items?: { text: string; items?: NaskahItem[] }[] };
	const clauses: Open[] = [];
	for (const { depth, text } of lines) {
		const clause = clauses.at(-1);
		const item = clause?.items?.at(-1);
		if (depth === 0 || !clause) clauses.push({ text });
		else if (depth === 1 || !item) (clause.items ??= []).push({ text });
		else (item.items ??= []).push({ text });
	}
	return clauses;
}

/**
 * Compares two texts part by part, line by line and word by word. Parts that changed their place are recognised
 * (`moved`), and so are lines that went into another article or to another place in their own.
 *
 * {@link applyDifference} makes the later text of the earlier one, {@link undoDifference} the earlier of the later.
 */
export function compareTexts(
	before: readonly ComparedPart[],
	after: readonly ComparedPart[]
): TextDifference {
	const pairs = matchParts(before, after);
	const differences = pairs.map(({ from, to, moved }): PartDifference => {
		const [old, next] = [from === null ? null : before[from]!, to === null ? null : after[to]!];
		const title = compareWords(old?.title ?? '', next?.title ?? '');
		const lines = alignLines(old?.lines ?? [], next?.lines ?? []);
		const changed =
			title.some(({ change }) => change) ||
			lines.some(({ act, depth, depthBefore }) => act !== 'kept' || depth !== depthBefore);
		return {
			act: old === null ? 'added' : next === null ? 'removed' : changed ? 'changed' : 'kept',
			kind: (next ?? old)!.kind,
			from,
			to,
			moved,
			title,
			lines
		};
	});
	return { parts: findMovedLines(differences) };
}

/** The later text: everything but what was removed. */
export function applyDifference({ parts }: TextDifference): ComparedPart[] {
	return parts
		.filter(({ to }) => to !== null)
		.sort((a, b) => a.to! - b.to!)
		.map(({ kind, title, lines }) => ({
			kind,
			title: laterText(title),
			lines: lines
				.filter(({ act }) => act !== 'removed')
				.map(({ depth, pieces }) => ({ depth, text: laterText(pieces) }))
		}));
}

/** The earlier text: everything but what was added. */
export function undoDifference({ parts }: TextDifference): ComparedPart[] {
	return parts
		.filter(({ from }) => from !== null)
		.sort((a, b) => a.from! - b.from!)
		.map(({ kind, title, lines }) => ({
			kind,
			title: earlierText(title),
			lines: lines
				.filter(({ act }) => act !== 'added')
				.map(({ depthBefore, pieces }) => ({ depth: depthBefore, text: earlierText(pieces) }))
		}));
}

export type DifferenceCount = {
	readonly changed: number;
	readonly added: number;
	readonly removed: number;
	readonly moved: number;
	readonly movedLines: number;
};

/** How many parts changed, came, went or moved, and how many lines moved; all zero where the texts are the same. */
export function countDifference({ parts }: TextDifference): DifferenceCount {
	const count = (test: (part: PartDifference) => boolean) => parts.filter(test).length;
	return {
		changed: count(({ act }) => act === 'changed'),
		added: count(({ act }) => act === 'added'),
		removed: count(({ act }) => act === 'removed'),
		moved: count(({ moved }) => moved),
		movedLines: parts.flatMap(({ lines }) => lines).filter(({ movedFrom }) => movedFrom).length
	};
}
