import { describe, expect, it } from 'vitest';
import { dayOfMoment, isMoment, momentsFrom } from './moments';

describe('a moment before or after a day', () => {
	it('of months ends where the shorter month ends', () => {
		expect(dayOfMoment('2027-03-31', '-1m')).toBe('2027-02-28');
		expect(dayOfMoment('2028-03-31', '-1m')).toBe('2028-02-29');
		expect(dayOfMoment('2027-12-31', '-12m')).toBe('2026-12-31');
	});

	it('of days counts calendar days, and the day itself is one', () => {
		expect(dayOfMoment('2027-01-03', '-7d')).toBe('2026-12-27');
		expect(dayOfMoment('2027-01-03', '0d')).toBe('2027-01-03');
		expect(dayOfMoment('2026-12-31', '+1d')).toBe('2027-01-01');
	});

	it('is a sign, a number and a unit, and nothing else', () => {
		for (const wrong of ['7d', '-0d', '+0m', '-7', '-7w', '-1000d', '0m', '', 7, null])
			expect(isMoment(wrong)).toBe(false);
	});

	it('is the region’s own where its setting is well-formed, and the common one where it is not', () => {
		expect(momentsFrom({ a: ['-2m', '0d'] }, 'a', ['-1m'])).toEqual(['-2m', '0d']);
		for (const a of ['-2m', ['-2m', 'soon'], undefined])
			expect(momentsFrom({ a }, 'a', ['-1m'])).toEqual(['-1m']);
	});
});
