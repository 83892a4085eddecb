import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countCells, facetNames, type RegisterCell } from './count-cells';
import type { RegisterFilters } from './register-question';

const cell = fc.record({
	status: fc.constantFrom('active', 'ended'),
	type: fc.constantFrom('ksdd', 'ksdpk', null),
	instrument: fc.constantFrom('mou', 'pks'),
	year: fc.constantFrom(2019, 2024, null),
	country: fc.constantFrom('ID', 'JP'),
	count: fc.integer({ min: -2, max: 9 })
}) as fc.Arbitrary<RegisterCell>;
const filters = fc.record(
	{
		status: fc.constantFrom('active', 'ended'),
		type: fc.constantFrom('ksdd', 'ksdpk'),
		instrument: fc.constantFrom('mou', 'pks'),
		year: fc.constantFrom(2019, 2024),
		country: fc.constantFrom('ID', 'JP')
	},
	{ requiredKeys: [] }
) as fc.Arbitrary<RegisterFilters>;

describe('the numbers beside a list', () => {
	test('are what the list has after the link is followed', () => {
		fc.assert(
			fc.property(fc.array(cell, { maxLength: 40 }), filters, (cells, chosen) => {
				const left = (under: RegisterFilters) =>
					cells
						.filter((one) =>
							facetNames.every((name) => under[name] === undefined || one[name] === under[name])
						)
						.reduce((sum, one) => sum + one.count, 0);
				const { total, facets } = countCells(cells, chosen);
				expect(total).toBe(left(chosen));
				for (const name of facetNames)
					for (const [value, count] of facets[name])
						expect(count, `${name}=${value}`).toBe(
							left({ ...chosen, [name]: name === 'year' ? Number(value) : value })
						);
			})
		);
	});

	test('leave those without a value in the total alone', () => {
		const { total, facets } = countCells(
			[{ status: 'active', type: null, instrument: 'mou', year: 0, country: '', count: 3 }],
			{}
		);
		expect([total, facets.type.size, facets.year.size, facets.country.size]).toEqual([3, 0, 0, 0]);
		expect(facets.status.get('active')).toBe(3);
	});
});
