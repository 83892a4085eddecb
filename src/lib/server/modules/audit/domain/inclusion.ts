import { createHash } from 'node:crypto';

const hashOf = (first: number, ...parts: Buffer[]) => {
	const hash = createHash('sha256').update(Uint8Array.of(first));
	for (const part of parts) hash.update(part);
	return hash.digest();
};
const leafOf = (link: Buffer) => hashOf(0, link);
const nodeOf = (left: Buffer, right: Buffer) => hashOf(1, left, right);

/** The largest power of two below a size: where RFC 6962 2.1 parts a tree. */
function half(size: number): number {
	let left = 1;
	while (left * 2 < size) left *= 2;
	return left;
}

/**
 * The nodes that lead from one entry of a checkpoint to its Merkle root (RFC 6962 2.1.1), the lowest first: whoever
 * has them needs no other entry to see that this one is under the signature.
 *
 * @throws RangeError where there is no such entry
 */
export function inclusionPath(links: readonly Buffer[], index: number): Buffer[] {
	if (index < 0 || index >= links.length) throw new RangeError('no such entry under this checkpoint');
	const leaves = links.map(leafOf);
	const rootOf = (from: number, to: number): Buffer => {
		if (to - from === 1) return leaves[from]!;
		const middle = from + half(to - from);
		return nodeOf(rootOf(from, middle), rootOf(middle, to));
	};
	const pathIn = (from: number, to: number): Buffer[] => {
		if (to - from === 1) return [];
		const middle = from + half(to - from);
		return index < middle
			? [...pathIn(from, middle), rootOf(middle, to)]
			: [...pathIn(middle, to), rootOf(from, middle)];
	};
	return pathIn(0, links.length);
}

/** The root that a path leads to; undefined where the path is none for that place in a tree of that size. */
export function rootOfPath(
	link: Buffer,
	index: number,
	size: number,
	path: readonly Buffer[]
): Buffer | undefined {
	if (!Number.isSafeInteger(index) || !Number.isSafeInteger(size) || index < 0 || index >= size)
		return undefined;
	// From the root down: on which side the entry lies each time, so that the path can be climbed from below.
	const sides: ('left' | 'right')[] = [];
	for (let from = 0, to = size; to - from > 1;) {
		const middle = from + half(to - from);
		sides.push(index < middle ? 'left' : 'right');
		if (index < middle) to = middle;
		else from = middle;
	}
	if (sides.length !== path.length) return undefined;
	return sides
		.toReversed()
		.reduce(
			(node, side, level) => (side === 'left' ? nodeOf(node, path[level]!) : nodeOf(path[level]!, node)),
			leafOf(link)
		);
}
