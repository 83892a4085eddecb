import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { merkleRoot } from './hash-chain';
import { inclusionPath, rootOfPath } from './inclusion';

const links = (size: number) =>
	Array.from({ length: size }, (_, index) => createHash('sha256').update(String(index)).digest());
const placed = fc
	.integer({ min: 1, max: 300 })
	.chain((size) => fc.record({ size: fc.constant(size), index: fc.integer({ min: 0, max: size - 1 }) }));

describe('the path from an entry to the root of its checkpoint', () => {
	test('leads to the root that was signed, for every entry of every size', () => {
		fc.assert(
			fc.property(placed, ({ size, index }) => {
				const all = links(size);
				expect(rootOfPath(all[index]!, index, size, inclusionPath(all, index))).toEqual(merkleRoot(all));
			})
		);
	});

	test('leads nowhere for another entry, another place or another size', () => {
		fc.assert(
			fc.property(placed, fc.integer({ min: 1, max: 300 }), ({ size, index }, by) => {
				const all = links(size);
				const [path, root] = [inclusionPath(all, index), merkleRoot(all)];
				const other = createHash('sha256').update('another entry').digest();
				expect(rootOfPath(other, index, size, path)).not.toEqual(root);
				const elsewhere = (index + by) % size;
				if (elsewhere !== index) expect(rootOfPath(all[index]!, elsewhere, size, path)).not.toEqual(root);
				expect(rootOfPath(all[index]!, size, size, path)).toBeUndefined();
			})
		);
	});

	test('is short: ten nodes for a thousand entries', () => {
		expect(inclusionPath(links(1_000), 517)).toHaveLength(10);
	});
});
