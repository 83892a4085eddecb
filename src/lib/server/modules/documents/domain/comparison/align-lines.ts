import type { Line, LineDifference, LinePlace, PartDifference } from './difference';
import {
	compareWords,
	countWords,
	earlierText,
	laterText,
	likenessOf,
	type WordCounts
} from './word-difference';

/** Below this a line is taken for another one: removed here, added there. */
const alike = 0.5;

/** A line is taken for moved only where its words are surely its own: a short one may stand twice. */
const fewestWords = 5;
const surelyTheSame = 0.8;

/**
 * Lines of an article beside each other: the pairing with the greatest likeness in which no two pairs cross. What is
 * paired is compared word by word.
 */
export function alignLines(before: readonly Line[], after: readonly Line[]): LineDifference[] {
	const [earlier, later] = [before, after].map((lines) => lines.map(({ text }) => countWords(text)));
	const scores = before.map((old, at) =>
		after.map((next, place) => scoreOf(old, next, earlier![at]!, later![place]!))
	);
	// best[i][j]: the greatest likeness of before[i…] with after[j…].
	const best = Array.from({ length: before.length + 1 }, () => new Float64Array(after.length + 1));
	for (let i = before.length - 1; i >= 0; i -= 1)
		for (let j = after.length - 1; j >= 0; j -= 1)
			best[i]![j] = Math.max(
				best[i + 1]![j]!,
				best[i]![j + 1]!,
				scores[i]![j]! > 0 ? scores[i]![j]! + best[i + 1]![j + 1]! : 0
			);
	const lines: LineDifference[] = [];
	let [i, j] = [0, 0];
	while (i < before.length || j < after.length) {
		const paired =
			i < before.length &&
			j < after.length &&
			scores[i]![j]! > 0 &&
			best[i]![j] === scores[i]![j]! + best[i + 1]![j + 1]!;
		if (paired) lines.push(comparedLine(before[i++]!, after[j++]!));
		else if (j >= after.length || (i < before.length && best[i]![j] === best[i + 1]![j]))
			lines.push(lineOf(before[i++]!, 'removed'));
		else lines.push(lineOf(after[j++]!, 'added'));
	}
	return lines;
}

function scoreOf(old: Line, next: Line, oldWords: WordCounts, nextWords: WordCounts): number {
	if (old.text === next.text) return old.depth === next.depth ? 1 : 0.95;
	const score = likenessOf(oldWords, nextWords);
	return score >= alike ? score * 0.9 : 0;
}

function comparedLine(old: Line, next: Line): LineDifference {
	const pieces = compareWords(old.text, next.text);
	const changed = old.text !== next.text || old.depth !== next.depth;
	return { act: changed ? 'changed' : 'kept', depth: next.depth, depthBefore: old.depth, pieces };
}

const lineOf = ({ depth, text }: Line, act: 'added' | 'removed'): LineDifference => ({
	act,
	depth,
	depthBefore: depth,
	pieces: text === '' ? [] : [{ text, change: act }]
});

/** Lines that were taken out in one place and put in at another are shown as moved, with what changed on the way. */
export function findMovedLines(parts: readonly PartDifference[]): PartDifference[] {
	const removed = placesOf(parts, 'removed');
	const taken = new Set<string>();
	const from = new Map<string, (typeof removed)[number]>();
	const to = new Map<string, LinePlace>();
	for (const added of placesOf(parts, 'added')) {
		const source = removed
			.filter(({ key }) => !taken.has(key))
			.map((one) => ({ one, score: one.text === added.text ? 1 : likenessOf(one.words, added.words) }))
			.filter(({ score }) => score >= surelyTheSame)
			.sort((a, b) => b.score - a.score)[0]?.one;
		if (!source) continue;
		taken.add(source.key);
		from.set(added.key, source);
		to.set(source.key, added.place);
	}
	return parts.map((part, place) => ({
		...part,
		lines: part.lines.map((line, at): LineDifference => {
			const source = from.get(`${place} ${at}`);
			if (source)
				return {
					...line,
					movedFrom: source.place,
					pieces: compareWords(source.text, laterText(line.pieces))
				};
			const target = to.get(`${place} ${at}`);
			return target ? { ...line, movedTo: target } : line;
		})
	}));
}

function placesOf(parts: readonly PartDifference[], act: 'added' | 'removed') {
	return parts.flatMap((part, place) => {
		const partPlace = act === 'added' ? part.to : part.from;
		let number = -1;
		return part.lines.flatMap((line, at) => {
			if (line.act !== (act === 'added' ? 'removed' : 'added')) number += 1;
			if (line.act !== act || partPlace === null) return [];
			const text = act === 'added' ? laterText(line.pieces) : earlierText(line.pieces);
			if (text.trim().split(/\s+/).length < fewestWords) return [];
			return [
				{ key: `${place} ${at}`, text, words: countWords(text), place: { part: partPlace, line: number } }
			];
		});
	});
}
