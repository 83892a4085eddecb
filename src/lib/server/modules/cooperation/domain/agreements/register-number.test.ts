import { describe, expect, test } from 'vitest';
import { defaultNumberTemplate, insertedSuffix, writeNumber } from './register-number';
import { legalRegimeOn } from './legal-regime';
import { signedByHeadOfRegionOnly } from './instrument';

describe('the number of an agreement', () => {
	test('is written by the template of the region, the month in Roman figures', () => {
		expect(
			writeNumber(defaultNumberTemplate, {
				sequence: 12,
				suffix: '',
				instrument: 'kesepakatan_bersama',
				unit: 'BKS',
				day: '2026-11-23'
			})
		).toBe('12/KB/BKS/XI/2026');
	});

	test('a late paper stands between two numbers with a letter', () => {
		expect(
			writeNumber('119/{urut}/{tahun}', {
				sequence: 12,
				suffix: insertedSuffix(1),
				instrument: 'pks',
				unit: 'BKS',
				day: '2026-01-05'
			})
		).toBe('119/12a/2026');
		expect([1, 2, 26, 27, 28].map(insertedSuffix)).toEqual(['a', 'b', 'z', 'aa', 'ab']);
	});

	test('a word of the template that is unknown stays as it is, so that the mistake is seen', () => {
		expect(
			writeNumber('{nomor}/{urut}', {
				sequence: 1,
				suffix: '',
				instrument: 'pks',
				unit: 'BKS',
				day: '2026-01-05'
			})
		).toBe('{nomor}/1');
	});
});

describe('the rule of the day', () => {
	test('an agreement of 2017 is judged by the rules of 2017', () => {
		expect(legalRegimeOn('2017-12-31')).toBe('pp_50_2007');
		expect(legalRegimeOn('2018-07-18')).toBe('pp_50_2007');
		expect(legalRegimeOn('2018-07-19')).toBe('pp_28_2018');
		expect(legalRegimeOn('2026-01-01')).toBe('pp_28_2018');
	});

	test('a delegate signs a PKS and nothing above it', () => {
		expect(signedByHeadOfRegionOnly('kesepakatan_bersama')).toBe(true);
		expect(signedByHeadOfRegionOnly('mou')).toBe(true);
		expect(signedByHeadOfRegionOnly('pks')).toBe(false);
	});
});
