import { describe, expect, test } from 'vitest';
import { drawWorks } from './works-map';

const at = (latitude: string | null, longitude: string | null, isExample = false) => ({
	latitude,
	longitude,
	isExample
});

describe('the map of the works', () => {
	test('keeps every dot on the sheet, north above, and numbers by the table', () => {
		const map = drawWorks([
			at('-1.61', '103.61'),
			at(null, null),
			at('-1.70', '103.50'),
			at('-1.55', '103.70')
		])!;
		expect(map.works.map(({ numbers }) => numbers)).toEqual([[1], [3], [4]]);
		for (const { x, y } of map.works) {
			expect(x).toBeGreaterThan(0);
			expect(x).toBeLessThan(map.width);
			expect(y).toBeGreaterThan(0);
			expect(y).toBeLessThan(map.height);
		}
		const [first, south, north] = map.works as [
			(typeof map.works)[number],
			(typeof map.works)[number],
			(typeof map.works)[number]
		];
		expect(north.y).toBeLessThan(first.y);
		expect(first.y).toBeLessThan(south.y);
		expect(south.x).toBeLessThan(north.x);
	});

	test('draws works at one place as one dot, which is an example only where all of them are', () => {
		const map = drawWorks([
			at('-1.61', '103.61', true),
			at('-1.6101', '103.6101'),
			at('-1.3', '103.9', true)
		])!;
		expect(map.works.map(({ numbers, isExample }) => [numbers, isExample])).toEqual([
			[[1, 2], false],
			[[3], true]
		]);
	});

	test('has no drawing where no work has a point, and one work lies in its city', () => {
		expect(drawWorks([at(null, null)])).toBeUndefined();
		const map = drawWorks([at('-1.61', '103.61')])!;
		expect(map.works).toEqual([{ x: map.width / 2, y: map.height / 2, numbers: [1], isExample: false }]);
		expect(map.scale.length).toBeGreaterThan(50);
		expect(map.meridians.length).toBeGreaterThanOrEqual(3);
	});
});
