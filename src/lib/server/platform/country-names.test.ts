import { describe, expect, test } from 'vitest';
import { countriesIn, countryName, isCountry } from './country-names';

test('a country has its everyday name in both languages, and a code that is none has no name', () => {
	const names = (iso: string) => [countryName(iso, 'id'), countryName(iso, 'en')];
	expect(names('SG')).toEqual(['Singapura', 'Singapore']);
	expect(names('CN')).toEqual(['China', 'China']);
	expect(names('KR')).toEqual(['Korea Selatan', 'South Korea']);
	expect(names('DE')).toEqual(['Jerman', 'Germany']);
	expect(names('DK')).toEqual(['Denmark', 'Denmark']);
	expect(names('XX')).toEqual([undefined, undefined]);
});

describe('the list of countries', () => {
	test('has each country once in both languages, Indonesia first', () => {
		for (const language of ['id', 'en'] as const) {
			const list = countriesIn(language);
			expect(list[0]).toEqual({ code: 'ID', name: 'Indonesia' });
			expect(new Set(list.map(({ code }) => code)).size).toBe(list.length);
			expect(list.length).toBeGreaterThan(240);
			expect(list.filter(({ name }) => name.trim() === '')).toEqual([]);
		}
		expect(countriesIn('id').find(({ code }) => code === 'JP')?.name).toBe('Jepang');
		expect(countriesIn('en').find(({ code }) => code === 'JP')?.name).toBe('Japan');
	});

	test('knows what is no country', () => {
		expect(isCountry('SG')).toBe(true);
		expect(isCountry('sg')).toBe(false);
		expect(isCountry('ZZ')).toBe(false);
		expect(isCountry('')).toBe(false);
	});
});
