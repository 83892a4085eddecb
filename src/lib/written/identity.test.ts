import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromNumber, dayNumber, dayParts } from './day';
import {
	maskNumber,
	readNib,
	readNik,
	readNip,
	readNpwp,
	readPhone,
	writeNip,
	writeNpwp,
	type IdentityNumber
} from './identity';

// Every number here is put together at run time: none stands in the repository, so none can be a real person's.
const padded = (value: number, length: number) => String(value).padStart(length, '0');
const births = fc
	.integer({ min: dayNumber('1940-01-01'), max: dayNumber('2008-12-31') })
	.map((number) => dayFromNumber(number));
const areas = fc
	.tuple(fc.integer({ min: 11, max: 96 }), fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }))
	.map((parts) => parts.map((part) => padded(part, 2)));
const genders = fc.constantFrom('male', 'female');
const nikOf = (area: readonly string[], born: string, gender: string, serial: string) => {
	const { year, month, dayOfMonth } = dayParts(born);
	const day = dayOfMonth + (gender === 'female' ? 40 : 0);
	return area.join('') + padded(day, 2) + padded(month, 2) + padded(year % 100, 2) + serial;
};
const niks = fc
	.record({ area: areas, born: births, gender: genders, serial: fc.integer({ min: 1, max: 9999 }) })
	.map((parts) => ({
		...parts,
		digits: nikOf(parts.area, parts.born, parts.gender, padded(parts.serial, 4))
	}));
const nips = fc
	.record({
		born: births,
		age: fc.integer({ min: 18, max: 35 }),
		kind: fc.constantFrom('pns', 'pppk'),
		month: fc.integer({ min: 1, max: 12 }),
		code: fc.integer({ min: 13, max: 99 }),
		gender: genders,
		serial: fc.integer({ min: 1, max: 999 })
	})
	.map((parts) => {
		const year = dayParts(parts.born).year + parts.age;
		const middle = padded(parts.kind === 'pns' ? parts.month : parts.code, 2);
		const gender = parts.gender === 'male' ? '1' : '2';
		const digits = parts.born.replaceAll('-', '') + year + middle + gender + padded(parts.serial, 3);
		return { ...parts, digits, appointed: parts.kind === 'pns' ? `${year}-${middle}` : `${year}` };
	});

const fault = (read: object) => ('details' in read ? (read.details as { fault: string }).fault : null);

describe('a NIK', () => {
	it('of the right form is read with its area and gender, however it is grouped', () => {
		fc.assert(
			fc.property(niks, ({ digits, area, gender }) => {
				expect(readNik(digits)).toEqual({ digits, area: area.join('.'), gender });
				expect(readNik(` ${digits.replace(/(.{4})/g, '$1 ')}`)).toMatchObject({ digits });
				expect(readNik(digits.replace(/^(.{6})(.{6})/, '$1.$2-'))).toMatchObject({ digits });
			})
		);
	});

	it('of a woman carries her day of birth plus 40', () => {
		const area = ['15', '71', '01'];
		expect(readNik(nikOf(area, '1990-01-31', 'female', '0001'))).toMatchObject({ gender: 'female' });
		expect(readNik(area.join('') + '720190' + '0001')).toMatchObject({ details: { fault: 'date' } });
		expect(readNik(area.join('') + '400190' + '0001')).toMatchObject({ details: { fault: 'date' } });
	});

	it('takes 29 February for real where either century had it', () => {
		const of = (year: string) => readNik('157101' + '2902' + year + '0001');
		expect(fault(of('00'))).toBeNull();
		expect(fault(of('96'))).toBeNull();
		expect(fault(of('97'))).toBe('date');
	});

	it.each([
		['a digit too few', '157101' + '010190' + '001', 'length'],
		['a letter', '157101' + '010190' + '000A', 'length'],
		['a province below 11', '107101' + '010190' + '0001', 'area'],
		['no regency', '150001' + '010190' + '0001', 'area'],
		['no district', '157100' + '010190' + '0001', 'area'],
		['a month 13', '157101' + '011390' + '0001', 'date'],
		['a day 32', '157101' + '320190' + '0001', 'date'],
		['no serial', '157101' + '010190' + '0000', 'serial'],
		['nothing', '', 'length']
	])('with %s is refused, and the refusal does not repeat it', (_, text, expected) => {
		const read = readNik(text);
		expect(read).toEqual({ refused: 'IDENTITY_NUMBER_WRONG', details: { number: 'NIK', fault: expected } });
	});
});

describe('a NIP', () => {
	it('is read as that of a civil servant, or of an employee under contract where its middle can be no month', () => {
		fc.assert(
			fc.property(nips, ({ digits, kind, born, gender, appointed }) => {
				expect(readNip(digits)).toEqual({ digits, kind, bornOn: born, gender, appointed });
				expect(readNip(writeNip(digits), kind)).toMatchObject({ digits });
			})
		);
	});

	it('of an employee under contract is not asked for a month, that of a civil servant is', () => {
		const contract = '19860926' + '202121' + '1' + '001';
		expect(readNip(contract, 'pppk')).toMatchObject({ kind: 'pppk', appointed: '2021' });
		expect(fault(readNip(contract, 'pns'))).toBe('date');
		const lowCode = '19860926' + '202105' + '1' + '001';
		expect(readNip(lowCode, 'pppk')).toMatchObject({ kind: 'pppk', appointed: '2021' });
	});

	it.each([
		['a birth date that is none', '19860931' + '201505' + '1' + '001', 'date'],
		['an appointment before birth', '19860926' + '198505' + '1' + '001', 'date'],
		['a gender digit 3', '19860926' + '201505' + '3' + '001', 'gender'],
		['nine digits, as before 2007', '470012345', 'length']
	])('with %s is refused', (_, text, expected) => {
		expect(fault(readNip(text))).toBe(expected);
	});

	it('is written in its four groups', () => {
		expect(writeNip('19860926' + '201505' + '1' + '001')).toBe(['19860926', '201505', '1', '001'].join(' '));
	});
});

describe('an NPWP', () => {
	const legacy = '01' + '234' + '567' + '8' + '331' + '000';
	it('is read in the older form, as a NIK, and as a body’s', () => {
		expect(readNpwp(writeNpwp(legacy))).toEqual({ digits: legacy, form: 'legacy' });
		expect(readNpwp(`0${legacy}`)).toEqual({ digits: `0${legacy}`, form: 'body' });
		fc.assert(
			fc.property(niks, ({ digits }) => {
				expect(readNpwp(digits)).toEqual({ digits, form: 'nik' });
			})
		);
	});

	it('is refused with another number of digits, all zeros, or a NIK that cannot be', () => {
		expect(fault(readNpwp(legacy.slice(1)))).toBe('length');
		expect(fault(readNpwp(`${legacy}00`))).toBe('length');
		expect(fault(readNpwp('0'.repeat(15)))).toBe('serial');
		expect(fault(readNpwp('157101' + '011390' + '0001'))).toBe('date');
	});

	it('is written as the forms print it', () => {
		expect(writeNpwp(legacy)).toBe('01.234.567.8-331.000');
		expect(writeNpwp(`0${legacy}`)).toBe(['0012', '3456', '7833', '1000'].join(' '));
	});
});

describe('a NIB', () => {
	it('has 13 digits', () => {
		const digits = '91200' + '01234' + '567';
		expect(readNib(digits)).toEqual({ digits });
		expect(fault(readNib(digits + '8'))).toBe('length');
		expect(fault(readNib('0'.repeat(13)))).toBe('serial');
	});
});

describe('a telephone number', () => {
	it.each([
		['0812 3456 7890', '+6281234567890'],
		['0812-3456-7890', '+6281234567890'],
		['62812 3456 7890', '+6281234567890'],
		['+62 812 3456 7890', '+6281234567890'],
		['+62 0812 3456 7890', '+6281234567890'],
		['(0741) 123456', '+62741123456'],
		['0741/123456', '+62741123456'],
		['+65 6123 4567', '+6561234567']
	])('%s is %s', (typed, number) => {
		expect(readPhone(typed)).toEqual({ number });
	});

	it.each([
		['812 3456 7890', 'prefix'],
		['00 62 812', 'prefix'],
		['+0812', 'prefix'],
		['0812', 'length'],
		['+62 812 3456 7890 12345', 'length'],
		['+65', 'length'],
		['hubungi kantor', 'length'],
		['', 'length']
	])('%j is refused: %s', (typed, expected) => {
		expect(fault(readPhone(typed))).toBe(expected);
	});
});

describe('a masked number', () => {
	it('shows where a NIK is from and its serial, of a NIP the serial only', () => {
		expect(maskNumber('NIK', '157101' + '010190' + '0001')).toBe('1571' + '*'.repeat(8) + '0001');
		expect(maskNumber('NIP', '19860926' + '201505' + '1' + '001')).toBe('*'.repeat(15) + '001');
		expect(maskNumber('PHONE', '+6281234567890')).toBe('+62' + '*'.repeat(8) + '890');
	});

	it('never shows the date of birth', () => {
		fc.assert(
			fc.property(niks, nips, (nik, nip) => {
				expect(maskNumber('NIK', nik.digits).slice(4, 12)).toBe('*'.repeat(8));
				expect(maskNumber('NIP', nip.digits)).not.toMatch(/^\d/);
				expect(maskNumber('NPWP', nik.digits).slice(2, 13)).toBe('*'.repeat(11));
			})
		);
	});

	it('keeps its length, always hides at least four characters, and is all stars when too short', () => {
		const kinds = fc.constantFrom<IdentityNumber>('NIK', 'NIP', 'NPWP', 'NIB', 'PHONE');
		fc.assert(
			fc.property(kinds, fc.string({ unit: fc.constantFrom(...'0123456789') }), (kind, text) => {
				const masked = maskNumber(kind, text);
				expect(masked).toHaveLength(text.length);
				expect([...masked].filter((sign) => sign === '*').length).toBeGreaterThanOrEqual(
					Math.min(4, text.length)
				);
			})
		);
		expect(maskNumber('NIK', '12345')).toBe('*****');
	});
});
