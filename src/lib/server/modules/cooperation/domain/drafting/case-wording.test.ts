import { describe, expect, test } from 'vitest';
import { faultsOfWords, unworded, wordedFields, wordedValues, type Originals } from './case-wording';

const nothing = Object.fromEntries(wordedFields.map((name) => [name, { id: '', en: '' }])) as Originals;
const fromIndonesian: Originals = { ...nothing, purpose: { id: 'mengurangi sampah', en: '' } };
const fromEnglish: Originals = { ...nothing, purpose: { id: '', en: 'to reduce waste' } };

describe('what a case says of itself in both languages', () => {
	test('stands in each language in its own words', () => {
		const words = { purpose: { id: '', en: 'to reduce waste' } };
		expect(wordedValues(words, fromIndonesian)).toEqual({
			tujuan: { id: 'mengurangi sampah', en: 'to reduce waste' }
		});
		expect(unworded(words, fromIndonesian)).toEqual([]);
	});

	test('stands in the one language there is until somebody writes the other, and is named as lacking', () => {
		expect(wordedValues({}, fromIndonesian)).toEqual({
			tujuan: { id: 'mengurangi sampah', en: 'mengurangi sampah' }
		});
		expect(unworded({}, fromIndonesian)).toEqual(['purpose']);
		expect(wordedValues({}, fromEnglish)).toEqual({
			tujuan: { id: 'to reduce waste', en: 'to reduce waste' }
		});
		expect(unworded({}, fromEnglish)).toEqual(['purpose']);
	});

	test('a proposal made in English gets its Indonesian beside it, and keeps its own words', () => {
		expect(wordedValues({ purpose: { id: 'mengurangi sampah', en: '' } }, fromEnglish)).toEqual({
			tujuan: { id: 'mengurangi sampah', en: 'to reduce waste' }
		});
	});

	test('what nobody said is no value at all', () => {
		expect(wordedValues({}, nothing)).toEqual({});
		expect(unworded({}, nothing)).toEqual([]);
	});

	test('a list has as many lines in one language as in the other, since each becomes a part of the paper', () => {
		expect(faultsOfWords({ scope: { id: 'memilah\n\nmengangkut', en: 'sorting\ncollecting' } })).toEqual([]);
		expect(faultsOfWords({ scope: { id: 'memilah\nmengangkut', en: 'sorting' } })).toEqual([
			{ field: 'scope_en', message: 'LINES_DIFFER' }
		]);
		expect(faultsOfWords({ purpose: { id: 'a'.repeat(20_001), en: '' } })).toEqual([
			{ field: 'purpose_id', message: 'TOO_LONG' }
		]);
	});
});
