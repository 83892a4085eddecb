import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NaskahClause } from '$lib/server/platform/pdf';
import { letterOf, mapTexts, readClauses, textsOf, writeClauses } from './clause-text';

const word = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' });
const text = fc
	.array(fc.oneof(word, fc.constantFrom('a.', '(1)', '2)', 'Pasal', 'PIHAK')), { minLength: 1, maxLength: 8 })
	.map((words) =>
		words
			.join(' ')
			.replace(/[\s\u2028\u2029]+/g, ' ')
			.trim()
	)
	.filter((one) => one !== '');
const part = fc.record({ text });
const item = fc.record(
	{ text, items: fc.array(part, { minLength: 1, maxLength: 4 }) },
	{ requiredKeys: ['text'] }
);
const clause: fc.Arbitrary<NaskahClause> = fc.record(
	{ text, items: fc.array(item, { minLength: 1, maxLength: 5 }) },
	{ requiredKeys: ['text'] }
);

describe('the typed text of an article', () => {
	test('is read as clauses, parts and parts of parts, whatever figures were typed', () => {
		expect(
			readClauses(
				'(1) PIHAK KESATU berhak:\na. menerima laporan;\nc. memeriksa:\n   1) lokasi;\n   5) buku.\n\n(7) Ayat kedua.'
			)
		).toEqual([
			{
				text: 'PIHAK KESATU berhak:',
				items: [
					{ text: 'menerima laporan;' },
					{ text: 'memeriksa:', items: [{ text: 'lokasi;' }, { text: 'buku.' }] }
				]
			},
			{ text: 'Ayat kedua.' }
		]);
	});

	test('takes an empty line for a new clause and a line break for a space', () => {
		expect(readClauses('Satu\nkalimat panjang.\n\nKalimat lain.')).toEqual([
			{ text: 'Satu kalimat panjang.' },
			{ text: 'Kalimat lain.' }
		]);
	});

	test('loses no part that stands without a clause', () => {
		expect(readClauses('a. sendirian')).toEqual([{ text: '', items: [{ text: 'sendirian' }] }]);
	});

	test('written and read again is the same, whatever it says', () => {
		fc.assert(
			fc.property(fc.array(clause, { maxLength: 6 }), (clauses) => {
				expect(readClauses(writeClauses(clauses))).toEqual(clauses);
			}),
			{ numRuns: 500 }
		);
	});

	test('keeps its shape when each text is made anew', () => {
		fc.assert(
			fc.property(fc.array(clause, { maxLength: 4 }), (clauses) => {
				expect(mapTexts(clauses, (one) => one)).toEqual(clauses);
				expect([...textsOf(mapTexts(clauses, (one) => `${one}!`))]).toEqual(
					[...textsOf(clauses)].map((one) => `${one}!`)
				);
			})
		);
	});

	test('letters its parts beyond z', () => {
		expect([0, 25, 26, 27, 701].map(letterOf)).toEqual(['a', 'z', 'aa', 'ab', 'zz']);
	});
});
