import type { Piece } from './word-difference';

/** A line of an article: a clause (0), a part of it (1), a part of that (2). */
export type Line = { readonly depth: 0 | 1 | 2; readonly text: string };

/** Where a line stands: the part by its place in its text, the line by its place in the part. */
export type LinePlace = { readonly part: number; readonly line: number };

export type LineDifference = {
	readonly act: 'kept' | 'changed' | 'added' | 'removed';
	/** In the later text; of a removed line in the earlier one. */
	readonly depth: Line['depth'];
	readonly depthBefore: Line['depth'];
	readonly pieces: readonly Piece[];
	/** An added line that stood elsewhere in the earlier text; its pieces then say what changed on the way. */
	readonly movedFrom?: LinePlace;
	/** A removed line that stands elsewhere in the later text. */
	readonly movedTo?: LinePlace;
};

export type PartDifference = {
	readonly act: 'kept' | 'changed' | 'added' | 'removed';
	readonly kind: string;
	/** Its place in the earlier and in the later text. */
	readonly from: number | null;
	readonly to: number | null;
	/** It stands in another order among its neighbours. */
	readonly moved: boolean;
	readonly title: readonly Piece[];
	readonly lines: readonly LineDifference[];
};

/** What changed between two texts, in the order of the later one; what was removed stands where it stood. */
export type TextDifference = { readonly parts: readonly PartDifference[] };

/** A part as it is compared, in one language; `id` where both texts grew from one draft. */
export type ComparedPart = {
	readonly id?: string;
	readonly kind: string;
	readonly clauseKey?: string | null;
	readonly title: string;
	readonly lines: readonly Line[];
};
