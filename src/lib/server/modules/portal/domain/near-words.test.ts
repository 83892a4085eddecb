import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mistakesBetween, nearestWord, wordsOfQuestion } from './near-words';

const word = fc.string({ unit: fc.constantFrom(...'abcde'), minLength: 0, maxLength: 9 });

describe('a word that was meant', () => {
	test('one swap, one letter lost, added or changed is one mistake', () => {
		expect(mistakesBetween('bpsj', 'bpjs', 2)).toBe(1);
		expect(mistakesBetween('landfil', 'landfill', 2)).toBe(1);
		expect(mistakesBetween('polressta', 'polresta', 2)).toBe(1);
		expect(mistakesBetween('singapora', 'singapura', 2)).toBe(1);
	});

	test('the number of mistakes is the same either way, none only for the same word, and never above the limit by more than one', () => {
		fc.assert(
			fc.property(word, word, fc.integer({ min: 0, max: 4 }), (one, other, most) => {
				const there = mistakesBetween(one, other, most);
				expect(mistakesBetween(other, one, most)).toBe(there);
				expect(there === 0).toBe(one === other);
				expect(there).toBeLessThanOrEqual(most + 1);
			}),
			{ numRuns: 2000 }
		);
	});

	test('a short word may hold one mistake, a long one two, and what is far is not meant', () => {
		expect(nearestWord('bpsj', ['bpjs', 'bpom', 'bank'])).toBe('bpjs');
		expect(nearestWord('perumdmam', ['perumdam', 'perusahaan'])).toBe('perumdam');
		expect(nearestWord('kfw', ['adb', 'giz'])).toBeUndefined();
	});

	test('words are taken as the index writes them', () => {
		expect(wordsOfQuestion('  MoU BPJS/2017, für „Énergi”')).toEqual([
			'mou',
			'bpjs',
			'2017',
			'fur',
			'energi'
		]);
	});
});
