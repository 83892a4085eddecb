import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { DraftPart, KeptPart } from './draft';
import { offersOf, placeAdded, wordingFrom } from './taking-over';

const part = (id: string, text: string, en: string | null = null): KeptPart => ({
	id,
	kind: 'article',
	topic: null,
	clause: null,
	title: { id: `Judul ${id}`, en: en === null ? null : `Title ${id}` },
	body: { id: [{ text }], en: en === null ? null : [{ text: en }] },
	table: null
});
const standing = (of: KeptPart, version = 1): DraftPart => ({
	...of,
	position: 1000,
	version,
	updatedBy: null,
	updatedAt: new Date(0),
	writing: null
});

describe('what may be taken over from a version', () => {
	test('is what it says otherwise: changed, added and taken out, each by its article', () => {
		const present = [standing(part('a', 'satu'), 3), standing(part('b', 'dua')), standing(part('c', 'tiga'))];
		const version = [part('a', 'satu sekali'), part('n', 'baru'), part('c', 'tiga')];
		expect(
			offersOf(present, version, ['id']).map(({ partId, act, base, article }) => [partId, act, base, article])
		).toEqual([
			['a', 'changed', 3, 1],
			['n', 'added', 0, 2],
			['b', 'removed', 1, 2]
		]);
	});

	test('of a text that says the same is nothing', () => {
		expect(offersOf([standing(part('a', 'satu'))], [part('a', 'satu')], ['id'])).toEqual([]);
	});

	test('of a file in one language leaves the other as it was written since', () => {
		const present = standing(part('a', 'satu', 'one, written since'));
		const version = part('a', 'satu sekali', 'one');
		expect(wordingFrom(version, present, ['id'])).toEqual({
			title: present.title,
			body: { id: [{ text: 'satu sekali' }], en: [{ text: 'one, written since' }] }
		});
		expect(offersOf([present], [part('a', 'satu', 'one')], ['id'])).toEqual([]);
	});
});

describe('where added parts come to stand', () => {
	test('each behind the part that it follows in the version', () => {
		const present = [
			{ id: 'a', position: 1000 },
			{ id: 'b', position: 2000 }
		];
		const version = ['a', 'n', 'm', 'b', 'z'].map((id) => ({ id }));
		const { added, moved } = placeAdded(present, version, new Set(['n', 'm', 'z']));
		expect(moved).toEqual([]);
		expect(added.map(({ id }) => id)).toEqual(['n', 'm', 'z']);
		const [n, m, z] = added.map(({ position }) => position) as [number, number, number];
		expect(1000 < n && n < m && m < 2000 && 2000 < z).toBe(true);
	});

	test('in one order and no two at one place, however little room is left', () => {
		fc.assert(
			fc.property(
				fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 12 }),
				fc.array(fc.nat(20), { maxLength: 12 }),
				(positions, places) => {
					const present = positions
						.toSorted((a, b) => a - b)
						.map((position) => ({ id: `p${position}`, position }));
					const version: { id: string }[] = present.map(({ id }) => ({ id }));
					const added = places.map((_, at) => `n${at}`);
					for (const [at, place] of places.entries())
						version.splice(place % (version.length + 1), 0, { id: added[at]! });
					const placed = placeAdded(present, version, new Set(added));
					const now = new Map(
						[...present, ...placed.moved, ...placed.added].map(({ id, position }) => [id, position])
					);
					const order = version.map(({ id }) => now.get(id)!);
					expect(order).toEqual([...new Set(order)].toSorted((a, b) => a - b));
				}
			)
		);
	});
});
