import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	addDecimals,
	compareDecimals,
	decimal,
	decimalText,
	multiplyDecimals,
	negateDecimal,
	parseDecimal,
	roundDecimal,
	trimDecimal,
	type Rounding
} from './decimal';

const decimals = fc.record({ digits: fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), scale: fc.nat(6) });
const rounded = (text: string, scale: number, rounding: Rounding) =>
	decimalText(roundDecimal(decimal(text), scale, rounding));

describe('an exact decimal', () => {
	it('is written as it is read', () => {
		fc.assert(
			fc.property(decimals, (value) => {
				expect(parseDecimal(decimalText(value))).toEqual(value);
			})
		);
	});

	it.each(['', '.5', '5.', '1e3', '+1', '1,5', '1.000.000', ' 1', '--1', 'NaN', '９', '1'.repeat(61)])(
		'is not %j',
		(text) => {
			expect(parseDecimal(text)).toBeNull();
			expect(() => decimal(text)).toThrow(RangeError);
		}
	);

	it('adds what floating numbers cannot', () => {
		expect(decimalText(addDecimals(decimal('0.1'), decimal('0.2')))).toBe('0.3');
	});

	it('obeys the laws of sums, products and order', () => {
		fc.assert(
			fc.property(decimals, decimals, decimals, (a, b, c) => {
				const same = (x: typeof a, y: typeof a) => expect(compareDecimals(x, y)).toBe(0);
				same(addDecimals(a, b), addDecimals(b, a));
				same(addDecimals(addDecimals(a, b), c), addDecimals(a, addDecimals(b, c)));
				same(addDecimals(a, negateDecimal(a)), decimal('0'));
				same(
					multiplyDecimals(a, addDecimals(b, c)),
					addDecimals(multiplyDecimals(a, b), multiplyDecimals(a, c))
				);
				same(trimDecimal(a), a);
				expect(compareDecimals(a, b) + compareDecimals(b, a)).toBe(0);
			})
		);
	});

	it.each([
		['2.5', 0, '3', '2', '2'],
		['3.5', 0, '4', '4', '3'],
		['-2.5', 0, '-3', '-2', '-2'],
		['-3.5', 0, '-4', '-4', '-3'],
		['2.51', 0, '3', '3', '2'],
		['-0.4', 0, '0', '0', '0'],
		['1.005', 2, '1.01', '1.00', '1.00'],
		['7', 2, '7.00', '7.00', '7.00']
	] as const)(
		'%s to %i places is %s half up, %s half even, %s down',
		(text, scale, halfUp, halfEven, down) => {
			expect(rounded(text, scale, 'half_up')).toBe(halfUp);
			expect(rounded(text, scale, 'half_even')).toBe(halfEven);
			expect(rounded(text, scale, 'down')).toBe(down);
		}
	);

	it('is never moved by rounding further than half a unit', () => {
		fc.assert(
			fc.property(
				decimals,
				fc.nat(6),
				fc.constantFrom<Rounding>('half_up', 'half_even'),
				(value, scale, rounding) => {
					const moved = addDecimals(roundDecimal(value, scale, rounding), negateDecimal(value));
					const twice = multiplyDecimals(moved, decimal(moved.digits < 0n ? '-2' : '2'));
					expect(compareDecimals(twice, { digits: 1n, scale })).toBeLessThanOrEqual(0);
				}
			)
		);
	});
});
