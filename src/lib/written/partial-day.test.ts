import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromNumber } from './day';
import {
	comparePartialDays,
	firstDayOf,
	isSurelyBefore,
	lastDayOf,
	parsePartialDay,
	partialDay,
	partialDayText,
	precisions
} from './partial-day';

const partials = fc
	.tuple(fc.integer({ min: 10_000, max: 30_000 }), fc.constantFrom(...precisions))
	.map(([number, precision]) => partialDay(dayFromNumber(number), precision));
const read = (text: string) => parsePartialDay(text)!;

describe('a partial day', () => {
	it.each([
		['2017', { day: '2017-01-01', precision: 'year' }, '2017-12-31'],
		['2024-02', { day: '2024-02-01', precision: 'month' }, '2024-02-29'],
		['9999-12', { day: '9999-12-01', precision: 'month' }, '9999-12-31'],
		['2017-08-21', { day: '2017-08-21', precision: 'day' }, '2017-08-21']
	])('%s is read, and ends with its span', (text, partial, last) => {
		expect(parsePartialDay(text)).toEqual(partial);
		expect(lastDayOf(read(text))).toBe(last);
	});

	it.each(['17', '2017-13', '2017-8', '2017-02-30', '2017-', '20170', '', 2017, null])(
		'%s is none',
		(text) => {
			expect(parsePartialDay(text)).toBeNull();
		}
	);

	it('begins with its span, whichever day of it is given', () => {
		expect(partialDay('2017-08-21', 'year')).toEqual({ day: '2017-01-01', precision: 'year' });
		expect(firstDayOf({ day: '2017-08-21', precision: 'month' })).toBe('2017-08-01');
		expect(() => partialDay('2017-02-30', 'month')).toThrow(RangeError);
	});

	it('is written as it is read', () => {
		fc.assert(
			fc.property(partials, (partial) => {
				expect(parsePartialDay(partialDayText(partial))).toEqual(partial);
			})
		);
	});

	it('stands by its first day, the less exact before the more exact', () => {
		const texts = ['2017-01-02', '2018', '2017-01', '2016-12-31', '2017-01-01', '2017'];
		expect(texts.map(read).sort(comparePartialDays).map(partialDayText)).toEqual([
			'2016-12-31',
			'2017',
			'2017-01',
			'2017-01-01',
			'2017-01-02',
			'2018'
		]);
	});

	it('has one place in an order: comparison is antisymmetric and transitive', () => {
		fc.assert(
			fc.property(partials, partials, partials, (a, b, c) => {
				expect(comparePartialDays(a, b) + comparePartialDays(b, a)).toBe(0);
				if (comparePartialDays(a, b) <= 0 && comparePartialDays(b, c) <= 0)
					expect(comparePartialDays(a, c)).toBeLessThanOrEqual(0);
			})
		);
	});

	it('is surely before another only when their spans do not touch', () => {
		expect(isSurelyBefore(read('2016'), read('2017-01'))).toBe(true);
		expect(isSurelyBefore(read('2017'), read('2017-06-01'))).toBe(false);
		expect(isSurelyBefore(read('2017-06-01'), read('2017'))).toBe(false);
	});
});
