import { describe, expect, it } from 'vitest';
import { keptNumber, maskNik, papersAskedOf, stateOfPaper, writtenNumber } from './due-diligence';

// Built from parts: no number of this form stands in the tree, invented or not.
const nik = (day: string, month = '01') => ['157101', day, month, '90', '0001'].join('');

describe('the number of a partner’s paper', () => {
	it('of a NIB has thirteen digits, however they are grouped', () => {
		expect(keptNumber('nib', '1234 5678 90123')).toEqual({ number: '1234567890123' });
		for (const wrong of ['123456789012', '12345678901234', '0000000000000', 'A234567890123'])
			expect(keptNumber('nib', wrong)).toEqual({ fault: 'NIB_WRONG' });
	});

	it('of a NPWP has fifteen digits or sixteen: a nought before the old form, or a plausible NIK, kept masked', () => {
		expect(keptNumber('npwp', '01.234.567.8-901.000')).toEqual({ number: '012345678901000' });
		expect(keptNumber('npwp', `0${'012345678901000'}`)).toEqual({ number: `0${'012345678901000'}` });
		expect(keptNumber('npwp', nik('17'))).toEqual({ number: maskNik(nik('17')) });
		for (const wrong of ['01234567890100', nik('17', '13'), nik('75'), ''])
			expect(keptNumber('npwp', wrong)).toEqual({ fault: 'NPWP_WRONG' });
		expect(writtenNumber('npwp', '012345678901000')).toBe('01.234.567.8-901.000');
	});

	it('of a person is never kept or shown whole', () => {
		expect(maskNik(nik('57'))).toBe('1571********0001');
		expect(keptNumber('npwp', nik('30', '02'))).toEqual({ fault: 'NPWP_WRONG' });
	});
});

describe('a partner’s paper', () => {
	it('holds through its last day, and ends soon from ninety days before', () => {
		expect(stateOfPaper(null, '2026-11-23')).toBe('no_end');
		expect(stateOfPaper('2026-11-23', '2026-11-23')).toBe('ends_soon');
		expect(stateOfPaper('2026-11-22', '2026-11-23')).toBe('expired');
		expect(stateOfPaper('2027-02-21', '2026-11-23')).toBe('ends_soon');
		expect(stateOfPaper('2027-02-22', '2026-11-23')).toBe('valid');
	});

	it('is asked of businesses, bodies and international NGOs, and of no public body', () => {
		expect(papersAskedOf('company')).toContain('nib');
		expect(papersAskedOf('international_ngo')).toContain('ingo_permission');
		expect(papersAskedOf('ministry')).toEqual([]);
	});
});
