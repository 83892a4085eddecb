import { createHash } from 'node:crypto';

/** The link before a tenant's first entry, as the database makes it when the tenant is made (0003). */
export function firstLink(kodeWilayah: string): Buffer {
	return createHash('sha256').update(`satu-pintu ${kodeWilayah}`).digest();
}

/** The link of an entry: SHA-256 over the link before it, its number, a line feed and its canonical text. */
export function linkOf(previous: Buffer, seq: number, body: string): Buffer {
	return createHash('sha256').update(previous).update(`${seq}\n${body}`).digest();
}

/**
 * The Merkle root over the links of a checkpoint's entries, as in RFC 6962 2.1: leaves and nodes are hashed with
 * different first bytes, so that no node can be passed off as a leaf; an odd one out is carried up.
 *
 * @throws RangeError over nothing
 */
export function merkleRoot(links: readonly Buffer[]): Buffer {
	if (links.length === 0) throw new RangeError('a checkpoint covers at least one entry');
	const leaves = links.map((link) => createHash('sha256').update(Uint8Array.of(0)).update(link).digest());
	return rootOf(leaves, 0, leaves.length);
}

function rootOf(leaves: readonly Buffer[], from: number, to: number): Buffer {
	const size = to - from;
	if (size === 1) return leaves[from]!;
	let left = 1;
	while (left * 2 < size) left *= 2;
	return createHash('sha256')
		.update(Uint8Array.of(1))
		.update(rootOf(leaves, from, from + left))
		.update(rootOf(leaves, from + left, to))
		.digest();
}
