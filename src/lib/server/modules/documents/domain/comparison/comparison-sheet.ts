import { letterOf } from '../texts/clause-text';
import type { ComparedPart, Line, LineDifference, LinePlace, TextDifference } from './difference';
import type { Piece } from './word-difference';

/** Where a line stands, as people say it: article 3, clause (2), part a. */
export type SaidPlace = { readonly article: number | null; readonly kind: string; readonly mark: string };

export type SheetLine = {
	readonly act: LineDifference['act'];
	readonly depth: Line['depth'];
	/** `(2)`, `a.`, `1)`; empty where a single clause bears none, and on the side where the line is not. */
	readonly markBefore: string;
	readonly markAfter: string;
	readonly pieces: readonly Piece[];
	readonly movedFrom: SaidPlace | null;
	readonly movedTo: SaidPlace | null;
};

export type SheetPart = {
	readonly act: 'kept' | 'changed' | 'added' | 'removed';
	readonly kind: string;
	readonly moved: boolean;
	/** The numbers of an article before and after; null for other parts and where it is not. */
	readonly articleBefore: number | null;
	readonly articleAfter: number | null;
	readonly title: readonly Piece[];
	readonly lines: readonly SheetLine[];
};

/** The marks of lines as the paper shows them. */
export function marksOf(lines: readonly Line[]): string[] {
	const several = lines.filter(({ depth }) => depth === 0).length > 1;
	let [clause, item, part] = [0, 0, 0];
	return lines.map(({ depth }) => {
		if (depth === 0) {
			clause += 1;
			[item, part] = [0, 0];
			return several ? `(${clause})` : '';
		}
		if (depth === 1) {
			item += 1;
			part = 0;
			return `${letterOf(item - 1)}.`;
		}
		part += 1;
		return `${part})`;
	});
}

function articleNumbers(parts: readonly ComparedPart[]): (number | null)[] {
	let number = 0;
	return parts.map(({ kind }) => (kind === 'article' ? (number += 1) : null));
}

/** A difference as it is shown to people: with the numbers that articles and clauses bear in each text. */
export function comparisonSheet(
	before: readonly ComparedPart[],
	after: readonly ComparedPart[],
	difference: TextDifference
): readonly SheetPart[] {
	const [numbersBefore, numbersAfter] = [articleNumbers(before), articleNumbers(after)];
	const [allBefore, allAfter] = [before, after].map((parts) => parts.map(({ lines }) => marksOf(lines)));
	const said = (
		place: LinePlace | undefined,
		parts: readonly ComparedPart[],
		numbers: readonly (number | null)[],
		marks: readonly string[][]
	): SaidPlace | null =>
		place === undefined
			? null
			: {
					article: numbers[place.part] ?? null,
					kind: parts[place.part]?.kind ?? 'article',
					mark: marks[place.part]?.[place.line] ?? ''
				};
	return difference.parts.map((part) => {
		let [old, next] = [-1, -1];
		const [marksBefore, marksAfter] = [
			part.from === null ? [] : allBefore![part.from]!,
			part.to === null ? [] : allAfter![part.to]!
		];
		return {
			act: part.act,
			kind: part.kind,
			moved: part.moved,
			articleBefore: part.from === null ? null : numbersBefore[part.from]!,
			articleAfter: part.to === null ? null : numbersAfter[part.to]!,
			title: part.title,
			lines: part.lines.map((line): SheetLine => {
				if (line.act !== 'added') old += 1;
				if (line.act !== 'removed') next += 1;
				return {
					act: line.act,
					depth: line.depth,
					markBefore: line.act === 'added' ? '' : (marksBefore[old] ?? ''),
					markAfter: line.act === 'removed' ? '' : (marksAfter[next] ?? ''),
					pieces: line.pieces,
					movedFrom: said(line.movedFrom, before, numbersBefore, allBefore!),
					movedTo: said(line.movedTo, after, numbersAfter, allAfter!)
				};
			})
		};
	});
}
