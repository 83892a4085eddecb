import { describe, expect, test } from 'vitest';
import { worldProjection, worldSheet } from '$lib/ui/world-map';
import { drawCountry, placeOnMap } from './facts-map';

describe('a country on the map', () => {
	test('lies where the sheet of the land has it: Germany west of China, both north of Singapore', () => {
		const [germany, china, singapore] = ['DE', 'CN', 'SG'].map((iso) => drawCountry(iso, worldProjection)!);
		expect(germany!.x).toBeLessThan(china!.x);
		expect(singapore!.y).toBeGreaterThan(china!.y);
		for (const one of [germany!, china!, singapore!]) {
			expect(one.x).toBeGreaterThan(0);
			expect(one.x).toBeLessThan(worldSheet.width);
			expect(one.y).toBeGreaterThan(0);
			expect(one.y).toBeLessThan(worldSheet.height);
		}
		expect(germany!.d).toMatch(/^M/);
	});

	test('that is too small for the atlas is a place without an outline', () => {
		expect(drawCountry('SG', worldProjection)).toMatchObject({
			d: '',
			...placeOnMap([103.8, 1.35], worldProjection)
		});
	});

	test('that does not exist is not drawn', () => {
		expect(drawCountry('XX', worldProjection)).toBeUndefined();
	});
});
