import { expect, test } from 'vitest';
import { countryName } from './country-names';

test('a country has its everyday name in both languages, and a code that is none has no name', () => {
	const names = (iso: string) => [countryName(iso, 'id'), countryName(iso, 'en')];
	expect(names('SG')).toEqual(['Singapura', 'Singapore']);
	expect(names('CN')).toEqual(['China', 'China']);
	expect(names('KR')).toEqual(['Korea Selatan', 'South Korea']);
	expect(names('DE')).toEqual(['Jerman', 'Germany']);
	expect(names('DK')).toEqual(['Denmark', 'Denmark']);
	expect(names('XX')).toEqual([undefined, undefined]);
});
