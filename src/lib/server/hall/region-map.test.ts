import { describe, expect, test } from 'vitest';
import { provinces } from '$lib/server/modules/organisations';
import { indonesiaSheet } from '$lib/ui/world-map';
import { drawRegions } from './region-map';

const all = provinces.map((province, total) => ({
	province,
	partners: [],
	total,
	running: 0,
	isExample: false
}));

describe('the map of the country', () => {
	test('has every province and the region itself on its sheet', () => {
		const { regions, home } = drawRegions(all, { settings: { map_place: [103.61, -1.61] } });
		expect(regions).toHaveLength(38);
		for (const { x, y, key } of [...regions, { ...home!, key: 'home' }])
			expect(x > 0 && x < indonesiaSheet.width && y > 0 && y < indonesiaSheet.height, key).toBe(true);
		const at = new Map(regions.map((one) => [one.key, one]));
		// Aceh lies west of Jambi, Papua in the east, Bali south of Kalimantan Selatan.
		expect(at.get('11')!.x).toBeLessThan(at.get('15')!.x);
		expect(at.get('91')!.x).toBeGreaterThan(at.get('82')!.x);
		expect(at.get('51')!.y).toBeGreaterThan(at.get('63')!.y);
	});

	test('draws more agreements larger, and the smaller over the larger', () => {
		const sizes = drawRegions(all, { settings: {} }).regions.map(({ size }) => size);
		expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
		expect(Math.max(...sizes)).toBeGreaterThan(Math.min(...sizes));
	});
});
