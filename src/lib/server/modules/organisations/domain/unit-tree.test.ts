import { describe, expect, test } from 'vitest';
import { inTreeOrder, readAliases, searchUnits } from './unit-tree';

const unit = (id: string, name: string, parent_id: string | null = null, aliases: string[] = []) => ({
	id,
	name,
	short_name: null,
	code: null,
	aliases,
	parent_id
});
const units = [
	unit('3', 'Puskesmas Contoh', '2'),
	unit('2', 'Dinas Kesehatan', null, ['Dinkes', 'DKK']),
	unit('1', 'Badan Contoh'),
	unit('4', 'Bagian Tanpa Induk', 'gone')
];

describe('the tree of units', () => {
	test('each unit stands below the one it belongs to, by name', () => {
		expect(inTreeOrder(units).map(({ unit: { id }, depth }) => [id, depth])).toEqual([
			['1', 0],
			['4', 0],
			['2', 0],
			['3', 1]
		]);
	});

	test('a unit is found by an old name too', () => {
		expect(searchUnits(units, 'dkk').map(({ id }) => id)).toEqual(['2']);
		expect(searchUnits(units, 'kesehatan DINAS').map(({ id }) => id)).toEqual(['2']);
		expect(searchUnits(units, '')).toHaveLength(4);
	});

	test('other names are typed one a line', () => {
		expect(readAliases(' Dinkes \r\n\nDKK\nDinkes')).toEqual(['Dinkes', 'DKK']);
	});
});
