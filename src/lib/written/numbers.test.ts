import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalText } from './decimal';
import { readNumber, writeNumber, writePercent } from './numbers';

const decimals = fc
	.record({ digits: fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), scale: fc.nat(4) })
	.map(decimalText);
const languages = fc.constantFrom('id', 'en');

describe('a number', () => {
	it.each([
		[1234567, '1.234.567', '1,234,567'],
		[999, '999', '999'],
		['1234.50', '1.234,50', '1,234.50'],
		[-1234.5, '-1.234,5', '-1,234.5'],
		[0, '0', '0'],
		[10n ** 12n, '1.000.000.000.000', '1,000,000,000,000']
	])('%s is grouped as the language groups', (value, id, en) => {
		expect(writeNumber(value, 'id')).toBe(id);
		expect(writeNumber(value, 'en')).toBe(en);
	});

	it('is rounded and filled up where places are asked', () => {
		expect(writeNumber('2.345', 'id', 2)).toBe('2,35');
		expect(writeNumber(2, 'en', 1)).toBe('2.0');
		expect(writePercent('12.50', 'id')).toBe('12,5%');
		expect(writePercent(100, 'en')).toBe('100%');
		expect(writePercent('33.333', 'en', 2)).toBe('33.33%');
	});

	it('that is none is a fault', () => {
		for (const value of [NaN, Infinity, 1e21, '', 'abc'])
			expect(() => writeNumber(value, 'id')).toThrow(RangeError);
	});

	it('is read as it is written', () => {
		fc.assert(
			fc.property(decimals, languages, (text, language) => {
				expect(readNumber(writeNumber(text, language), language)).toBe(text);
			}),
			{ numRuns: 5_000 }
		);
	});
});

describe('a typed number', () => {
	it.each([
		['1.250', '1250', '1.250'],
		['1,250', '1.250', '1250'],
		['1.250,75', '1250.75', '1250.75'],
		['13,400,000.00', '13400000.00', '13400000.00'],
		['13.400.000,00', '13400000.00', '13400000.00'],
		['12.5', '12.5', '12.5'],
		['12,5', '12.5', '12.5'],
		['13,400,000', '13400000', '13400000'],
		['625 000 000 000', '625000000000', '625000000000'],
		['1\u00a0250,5', '1250.5', '1250.5'],
		['0.125', '0.125', '0.125'],
		['007', '7', '7'],
		['−5', '-5', '-5'],
		// A slip in a grouped number would be wrong by a thousand times.
		['1250.500', null, '1250.500'],
		['1250,500', '1250.500', null],
		['1.25.000', null, null],
		['1.250 000', null, null],
		['1..5', null, null],
		['1e5', null, null],
		['lima', null, null],
		['', null, null],
		['-', null, null]
	])('%j is %s on an Indonesian page and %s on an English one', (typed, id, en) => {
		expect(readNumber(typed, 'id')).toBe(id);
		expect(readNumber(typed, 'en')).toBe(en);
	});

	it('is never read as two different numbers where both signs stand in it', () => {
		fc.assert(
			fc.property(decimals, (text) => {
				for (const language of ['id', 'en'] as const) {
					const written = writeNumber(text, language);
					if (written.includes('.') && written.includes(','))
						expect(readNumber(written, 'id')).toBe(readNumber(written, 'en'));
				}
			})
		);
	});

	it('of any length or content costs no time', () => {
		const started = performance.now();
		for (const text of [
			'1.'.repeat(50_000),
			'9'.repeat(100_000),
			' '.repeat(100_000) + 'x',
			'1 '.repeat(50_000)
		])
			expect(readNumber(text, 'id')).toBeNull();
		expect(performance.now() - started).toBeLessThan(500);
	});
});
