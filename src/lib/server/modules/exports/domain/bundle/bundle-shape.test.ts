import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillingOrder, schemaDifferences, type BundleSchema } from './bundle-shape';

describe('the order in which tables are filled', () => {
	test('puts what is referred to before what refers, and ties every other reference at the end', () => {
		const tables = ['a', 'b', 'c', 'd', 'e', 'f'];
		const reference = fc.record({ from: fc.constantFrom(...tables), to: fc.constantFrom(...tables) });
		fc.assert(
			fc.property(fc.array(reference), (references) => {
				const { order, knots } = fillingOrder(tables, references);
				expect([...order].sort()).toEqual(tables);
				for (const one of references)
					if (!knots.includes(one)) expect(order.indexOf(one.to)).toBeLessThan(order.indexOf(one.from));
			})
		);
	});

	test('ties nothing where an order exists', () => {
		const chain = [
			{ from: 'agreement', to: 'partner' },
			{ from: 'party', to: 'agreement' }
		];
		expect(fillingOrder(['party', 'agreement', 'partner'], chain)).toEqual({
			order: ['partner', 'agreement', 'party'],
			knots: []
		});
	});
});

test('a bundle of another release is known by the columns that differ', () => {
	const column = { name: 'name', type: 'text', optional: false, made: false };
	const table = (name: string, columns = [column]) => ({ name, columns, key: ['name'] });
	const here: BundleSchema = { tables: [table('unit'), table('partner')] };
	expect(schemaDifferences(here, structuredClone(here))).toEqual([]);
	const older: BundleSchema = { tables: [table('unit', [{ ...column, type: 'integer' }])] };
	expect(schemaDifferences(older, here)).toEqual(['partner.name', 'unit.name']);
});
