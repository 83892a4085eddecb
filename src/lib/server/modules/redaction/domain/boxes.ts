import type { Box } from '$lib/server/platform/page-reader';

/** What a box takes out; each is named in the copy. */
export const takenKinds = [
	'nik',
	'nip',
	'npwp',
	'phone',
	'email',
	'passport',
	'account',
	'name',
	'address',
	'signature',
	'other'
] as const;
export type TakenKind = (typeof takenKinds)[number];

export function isTakenKind(word: unknown): word is TakenKind {
	return (takenKinds as readonly unknown[]).includes(word);
}

/** A smaller box hides nothing and is a slip of the hand. Parts of the page's width or height. */
const smallest = 0.002;

const onPage = (part: number) => Math.min(1, Math.max(0, part));

/** The box between two corners, whichever of them was pointed at first; null where they are too near to one another. */
export function boxBetween(one: readonly [number, number], other: readonly [number, number]): Box | null {
	const [x1, x2] = [onPage(Math.min(one[0], other[0])), onPage(Math.max(one[0], other[0]))];
	const [y1, y2] = [onPage(Math.min(one[1], other[1])), onPage(Math.max(one[1], other[1]))];
	return x2 - x1 < smallest || y2 - y1 < smallest ? null : [x1, y1, x2 - x1, y2 - y1];
}

/** A percentage as somebody types it: `12`, `12,5`, `12.5 %`; null where it is none between 0 and 100. */
export function readPercent(typed: string): number | null {
	const match = /^(\d{1,3}(?:[.,]\d{1,3})?)\s*%?$/.exec(typed.trim());
	const value = match ? Number(match[1]!.replace(',', '.')) : Number.NaN;
	return value >= 0 && value <= 100 ? value / 100 : null;
}

/** A corner as an address carries it (`0.1234,0.5`); null where it is none. */
export function readCorner(written: string | null): readonly [number, number] | null {
	const match = /^(0(?:\.\d{1,6})?|1),(0(?:\.\d{1,6})?|1)$/.exec(written ?? '');
	return match ? [Number(match[1]), Number(match[2])] : null;
}

export const writeCorner = ([x, y]: readonly [number, number]): string =>
	`${Number(onPage(x).toFixed(4))},${Number(onPage(y).toFixed(4))}`;

/** Whether most of one box lies inside another, so that a proposal says nothing new. */
export function covers(outer: Box, inner: Box): boolean {
	const width = Math.min(outer[0] + outer[2], inner[0] + inner[2]) - Math.max(outer[0], inner[0]);
	const height = Math.min(outer[1] + outer[3], inner[1] + inner[3]) - Math.max(outer[1], inner[1]);
	return width > 0 && height > 0 && width * height >= 0.9 * inner[2] * inner[3];
}
