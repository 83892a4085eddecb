import { describe, expect, test } from 'vitest';
import { faultOfCountry, faultsOfPart, isEmail, parts } from './parts';

const officer = {
	contact_1_name: 'Contoh',
	contact_1_position: 'Manajer',
	contact_1_phone: '0812 3456 789',
	contact_1_email: 'a@b.co.id'
};

describe('the parts of a proposal', () => {
	test('a second contact officer may be left out, but not left half', () => {
		expect(faultsOfPart('petugas', officer)).toEqual([]);
		expect(
			faultsOfPart('petugas', { ...officer, contact_2_name: 'Dua' }).map((fault) => fault.field)
		).toEqual(['contact_2_phone', 'contact_2_email']);
	});

	test('no identity number is asked of anybody', () => {
		const names = Object.values(parts)
			.flat()
			.map((field) => field.name);
		expect(names.filter((name) => /nik|nip|npwp|passport|birth/.test(name))).toEqual([]);
	});

	test('each fault is named by its field', () => {
		const faults = faultsOfPart('kak', {
			title: '',
			background: 'x',
			purpose: 'x',
			location: 'x',
			scope: 'x',
			benefits: 'x',
			financing: 'x',
			starts_on: '2026-02-30',
			term_months: '0'
		});
		expect(faults).toEqual([
			{ field: 'title', message: 'REQUIRED' },
			{ field: 'starts_on', message: 'DAY_WRONG' },
			{ field: 'term_months', message: 'MONTHS_WRONG' }
		]);
	});

	test('an affair that regions do not share is no field', () => {
		const fieldFault = (field: string) =>
			faultsOfPart('kak', { field }).find((fault) => fault.field === 'field')?.message;
		expect(fieldFault('environment')).toBeUndefined();
		expect(fieldFault('')).toBeUndefined();
		expect(fieldFault('religion')).toBe('WORD_UNKNOWN');
	});

	test.each([
		['company', 'ID', undefined],
		['company', 'SG', 'COUNTRY_NOT_HOME'],
		['foreign_company', 'SG', undefined],
		['foreign_company', 'ID', 'COUNTRY_NOT_ABROAD'],
		['international_organisation', 'ID', undefined],
		['international_organisation', 'CH', undefined],
		['company', '', undefined]
	] as const)('a %s in %s: %s', (kind, country, message) => {
		expect(faultOfCountry(kind, country)?.message).toBe(message);
	});

	test.each([
		['mitra@contoh.co.id', true],
		['a b@c.id', false],
		['a@b', false],
		['a@b.c', false],
		['<a@b.id>', false],
		[`${'a'.repeat(250)}@b.id`, false]
	])('%s is an address: %s', (address, expected) => {
		expect(isEmail(address)).toBe(expected);
	});
});
