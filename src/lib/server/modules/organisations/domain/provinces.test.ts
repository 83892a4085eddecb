import { getProvinces } from 'idn-area-data';
import { describe, expect, test } from 'vitest';
import { isRegionCode, provinceOf, provinces } from './provinces';

describe('the provinces', () => {
	test('are thirty-eight, each with a code and names of its own, within the country', () => {
		expect(provinces).toHaveLength(38);
		for (const of of [
			(one: (typeof provinces)[number]) => one.code,
			(one: (typeof provinces)[number]) => one.name.id,
			(one: (typeof provinces)[number]) => one.name.en
		])
			expect(new Set(provinces.map(of)).size).toBe(38);
		for (const { name, place } of provinces) {
			const [longitude, latitude] = place;
			expect(longitude > 94 && longitude < 142 && latitude > -12 && latitude < 7, name.id).toBe(true);
		}
	});

	test('are those of the published list of regions', async () => {
		const written = (name: string) =>
			name.toUpperCase().replace('DI YOGYAKARTA', 'DAERAH ISTIMEWA YOGYAKARTA');
		expect(provinces.map(({ code, name }) => [code, written(name.id)])).toEqual(
			(await getProvinces()).map(({ code, name }) => [code, name])
		);
	});

	test.each([
		['15', true],
		['15.71', true],
		['15.7', false],
		['1571', false],
		['15.71 ', false],
		['', false]
	])('a code of a region is two digits, and two more behind a dot: %j, %s', (code, isOne) => {
		expect(isRegionCode(code)).toBe(isOne);
	});

	test('hold their regencies and cities', () => {
		expect(provinceOf('15.71')?.name.id).toBe('Jambi');
		expect(provinceOf('99')).toBeUndefined();
		expect(isRegionCode('99')).toBe(true);
	});
});
