import { describe, expect, test } from 'vitest';
import { dimensions, indicators, standingsOf, weakest, type Item } from './self-assessment';

const item = (indicator: string, score: number | null, over: Partial<Item> = {}): Item => ({
	indicator,
	score,
	not_applicable: false,
	evidence: null,
	reason: 'Alasan',
	mend: null,
	score_before: null,
	...over
});

describe('the self-assessment', () => {
	test('has 26 indicators: 8, 6, 9 and 3', () => {
		expect(dimensions.map((one) => one.indicators.length)).toEqual([8, 6, 9, 3]);
		expect(new Set(indicators.map(({ key }) => key)).size).toBe(26);
	});

	test('counts what applies, and names what has no score or no reason', () => {
		const four = standingsOf(
			[item('4.1', 4), item('4.2', null, { not_applicable: true }), item('4.3', 1, { reason: ' ' })],
			false
		)[3];
		expect(four).toEqual({ key: '4', got: 5, possible: 8, percent: 63, missing: ['4.3'] });
	});

	test('of continuations of a national cooperation three indicators are not asked', () => {
		const [, two] = standingsOf([], true);
		expect(two).toMatchObject({ possible: 12, missing: ['2.4', '2.5', '2.6'] });
	});

	test('a dimension in which nothing applies has no per cent', () => {
		const none = ['4.1', '4.2', '4.3'].map((key) => item(key, null, { not_applicable: true }));
		expect(standingsOf(none, false)[3]).toMatchObject({ possible: 0, percent: null, missing: [] });
	});

	test('what is weakest is mended first', () => {
		expect(weakest([item('1.1', 3), item('1.2', 0), item('1.3', 4), item('1.4', 0)], 3)).toEqual([
			'1.2',
			'1.4',
			'1.1'
		]);
	});
});
