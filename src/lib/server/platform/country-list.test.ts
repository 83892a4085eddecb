import { describe, expect, test } from 'vitest';
import { countriesIn, isCountry } from './country-list';

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
