import { expect, test } from 'vitest';
import fc from 'fast-check';
import { clashOf, faultsOfMembership, type Membership } from './committee';

const membership: Membership = {
	personId: 'a',
	function: 'chair',
	kind: 'permanent',
	decree: 'Keputusan Wali Kota Nomor 1 Tahun 2026',
	decreedOn: '2026-01-02',
	from: '2026-01-05',
	to: '2026-12-31',
	seat: ''
};
const held = [
	{ person_id: 'a', function: 'member', valid_from: '2025-01-01', valid_to: '2025-12-31' },
	{ person_id: 'b', function: 'chair', valid_from: '2027-01-01', valid_to: null }
];

test('a seat has a person, a decree with its day, and a period that does not begin before the decree', () => {
	expect(faultsOfMembership(membership)).toEqual([]);
	expect(faultsOfMembership({ ...membership, from: '2026-01-01', to: '2025-12-31', decree: ' ' })).toEqual([
		{ field: 'decree', message: 'REQUIRED' },
		{ field: 'member_from', message: 'BEFORE_THE_LETTER' },
		{ field: 'member_to', message: 'ENDS_BEFORE_START' }
	]);
});

test('the same person sits once, and on one day one person chairs', () => {
	expect(clashOf(membership, held)).toBeUndefined();
	expect(clashOf({ ...membership, from: '2025-12-31' }, held)?.person_id).toBe('a');
	expect(clashOf({ ...membership, to: '' }, held)?.person_id).toBe('b');
	expect(clashOf({ ...membership, function: 'member', to: '' }, held)).toBeUndefined();
});

test('seats that were let in one after another never leave a day with two chairs', () => {
	const day = fc.integer({ min: 1, max: 28 }).map((one) => `2026-02-${String(one).padStart(2, '0')}`);
	const seat = fc.record({
		personId: fc.constantFrom('a', 'b', 'c'),
		function: fc.constantFrom('chair', 'member'),
		from: day,
		to: fc.option(day, { nil: '' })
	});
	fc.assert(
		fc.property(fc.array(seat, { maxLength: 12 }), (wanted) => {
			const rows: typeof held = [];
			for (const one of wanted) {
				if ((one.to !== '' && one.to < one.from) || clashOf(one, rows)) continue;
				rows.push({
					person_id: one.personId,
					function: one.function,
					valid_from: one.from,
					valid_to: (one.to || null) as null
				});
			}
			for (let date = 1; date <= 28; date += 1) {
				const today = `2026-02-${String(date).padStart(2, '0')}`;
				const sits = rows.filter((row) => row.valid_from <= today && (row.valid_to ?? '9999') >= today);
				expect(sits.filter((row) => row.function === 'chair').length).toBeLessThanOrEqual(1);
				expect(new Set(sits.map((row) => row.person_id)).size).toBe(sits.length);
			}
		})
	);
});
