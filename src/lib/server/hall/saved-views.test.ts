import { describe, expect, test } from 'vitest';
import { chosenView, viewIn, viewToKeep } from './saved-views';

describe('a view of a list', () => {
	test('is what was chosen, without the place in the list or what was just done there', () => {
		expect(chosenView('/meja/daftar', new URLSearchParams('year=2017&cursor=x&q='))).toBe(
			'/meja/daftar?year=2017'
		);
		expect(chosenView('/meja/daftar', new URLSearchParams('cursor=x&done=saved'))).toBeUndefined();
	});

	test('is kept as the Indonesian page and opened in the language of the reader', () => {
		expect(viewToKeep('/en/desk/register?year=2017&instrument=mou')).toBe(
			'/meja/daftar?year=2017&instrument=mou'
		);
		expect(viewIn('/meja/daftar?year=2017', 'en')).toBe('/en/desk/register?year=2017');
		expect(viewIn('/meja/daftar?year=2017', 'id')).toBe('/meja/daftar?year=2017');
	});

	test.each([
		'https://elsewhere.example/meja/daftar?year=2017',
		'//elsewhere.example/meja?x=1',
		'/kerja-sama?q=a',
		'/meja/daftar',
		''
	])('“%s” is none', (asked) => {
		expect(viewToKeep(asked)).toBeUndefined();
	});
});
