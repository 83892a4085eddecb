import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareWords, countWords, earlierText, laterText, likenessOf } from './word-difference';

const likeness = (one: string, other: string) => likenessOf(countWords(one), countWords(other));
import {
	applyDifference,
	clausesOfLines,
	compareTexts,
	countDifference,
	linesOfClauses,
	undoDifference
} from './text-difference';
import type { ComparedPart } from './difference';
import { longestRun } from './match-parts';

const words = fc.constantFrom(
	...'PIHAK KESATU berhak menerima laporan setiap 3 (tiga) bulan sekali, paling lambat tanggal 10 Rp1.250.000,00 dan/atau sama-sama; 第 é 😀'.split(
		' '
	)
);
const sentence = fc.array(words, { maxLength: 25 }).map((list) => list.join(' '));
const anyText = fc.oneof(sentence, fc.string({ unit: 'grapheme', maxLength: 40 }));
const line = fc.record({ depth: fc.constantFrom(0 as const, 1 as const, 2 as const), text: anyText });
const part: fc.Arbitrary<ComparedPart> = fc.record({
	kind: fc.constantFrom('article', 'article', 'article', 'recitals', 'annex'),
	title: sentence,
	lines: fc.array(line, { maxLength: 6 })
});
const text = fc.array(part, { maxLength: 7 });

/** A text, and what somebody made of it: parts shuffled, dropped, put in, lines changed. */
const edited = fc.tuple(text, text, fc.infiniteStream(fc.nat({ max: 9 }))).map(([before, others, dice]) => {
	const next = () => dice.next().value as number;
	const after = before.flatMap((one, place): ComparedPart[] => {
		const roll = next();
		if (roll === 0) return [];
		if (roll === 1 && others[place]) return [one, others[place]!];
		if (roll > 5) return [one];
		return [
			{
				...one,
				lines: one.lines.flatMap((each) => {
					const act = next();
					if (act === 0) return [];
					if (act < 4)
						return [{ ...each, text: each.text.replace('laporan', 'dokumen') + (act === 1 ? ' baru' : '') }];
					return [each];
				})
			}
		];
	});
	if (after.length > 1 && next() < 5) after.unshift(after.pop()!);
	return { before, after };
});

const plain = (parts: readonly ComparedPart[]) =>
	parts.map(({ kind, title, lines }) => ({ kind, title, lines }));

describe('words', () => {
	test('what was added and removed gives both texts back, whatever they say', () => {
		fc.assert(
			fc.property(anyText, anyText, (before, after) => {
				const pieces = compareWords(before, after);
				expect(earlierText(pieces)).toBe(before);
				expect(laterText(pieces)).toBe(after);
				for (const [place, piece] of pieces.entries()) {
					expect(piece.text).not.toBe('');
					expect(
						piece.change === undefined && pieces[place + 1]?.change === undefined && place < pieces.length - 1
					).toBe(false);
				}
			}),
			{ numRuns: 1000 }
		);
	});

	test('an amount, a hyphenated word and a figure change as one', () => {
		expect(
			compareWords('sebesar Rp1.250.000,00 setiap tahun', 'sebesar Rp1.350.000,00 setiap tahun')
		).toEqual([
			{ text: 'sebesar ' },
			{ text: 'Rp1.250.000,00', change: 'removed' },
			{ text: 'Rp1.350.000,00', change: 'added' },
			{ text: ' setiap tahun' }
		]);
	});

	test('two words that changed side by side are one change', () => {
		expect(compareWords('selama lima tahun sejak', 'selama tiga bulan sejak')).toEqual([
			{ text: 'selama ' },
			{ text: 'lima tahun', change: 'removed' },
			{ text: 'tiga bulan', change: 'added' },
			{ text: ' sejak' }
		]);
	});

	test('two long texts that have nothing in common are compared in reasonable time', () => {
		const long = (word: string) => Array.from({ length: 20_000 }, (_, at) => `${word}${at}`).join(' ');
		const started = performance.now();
		const pieces = compareWords(long('a'), long('b'));
		expect(performance.now() - started).toBeLessThan(4000);
		expect(laterText(pieces)).toBe(long('b'));
	});

	test('likeness knows neither case nor order of signs', () => {
		expect(likeness('Pihak Kesatu berhak.', 'PIHAK KESATU, berhak')).toBe(1);
		expect(likeness('satu dua', 'tiga empat')).toBe(0);
		expect(likeness('', '')).toBe(1);
		expect(likeness('—', '…')).toBe(0);
	});
});

describe('texts', () => {
	test('applying the difference gives the later text, undoing it the earlier one', () => {
		fc.assert(
			fc.property(fc.oneof(edited, fc.record({ before: text, after: text })), ({ before, after }) => {
				const difference = compareTexts(before, after);
				expect(applyDifference(difference)).toEqual(plain(after));
				expect(undoDifference(difference)).toEqual(plain(before));
			}),
			{ numRuns: 600 }
		);
	});

	test('two texts of a hundred articles are compared in reasonable time', () => {
		const many = (word: string) =>
			Array.from({ length: 100 }, (_, at) =>
				article(
					`Pasal ${word} ${at}`,
					...Array.from(
						{ length: 12 },
						(_, each) => `${word} ayat ${each} dari pasal ${at} tentang hak dan kewajiban`
					)
				)
			);
		const started = performance.now();
		compareTexts(many('lama'), many('baru'));
		expect(performance.now() - started).toBeLessThan(4000);
	});

	test('a text compared with itself has no difference', () => {
		fc.assert(
			fc.property(text, (same) => {
				expect(countDifference(compareTexts(same, same))).toEqual({
					changed: 0,
					added: 0,
					removed: 0,
					moved: 0,
					movedLines: 0
				});
			})
		);
	});

	const article = (title: string, ...lines: string[]): ComparedPart => ({
		kind: 'article',
		title,
		lines: lines.map((each) => ({ depth: 0, text: each }))
	});
	const sanctions = article('Sanksi', 'Pihak yang lalai dikenai teguran tertulis oleh pihak lainnya.');
	const term = article('Jangka Waktu', 'Perjanjian ini berlaku selama 5 (lima) tahun sejak ditandatangani.');
	const disputes = article('Perselisihan', 'Perselisihan diselesaikan secara musyawarah untuk mufakat.');

	test('an article that changed its place is moved, not removed and added', () => {
		const { parts } = compareTexts([sanctions, term, disputes], [term, disputes, sanctions]);
		expect(parts.map(({ title, act, moved }) => [laterText(title), act, moved])).toEqual([
			['Jangka Waktu', 'kept', false],
			['Perselisihan', 'kept', false],
			['Sanksi', 'kept', true]
		]);
	});

	test('an article that moved and changed shows both', () => {
		const shorter = article(
			'Jangka Waktu',
			'Perjanjian ini berlaku selama 3 (tiga) tahun sejak ditandatangani.'
		);
		const { parts } = compareTexts([term, sanctions, disputes], [sanctions, disputes, shorter]);
		expect(parts.at(-1)).toMatchObject({ act: 'changed', moved: true, from: 0, to: 2 });
	});

	test('a clause that went into another article is recognised, with what changed on the way', () => {
		const clause = 'Hasil evaluasi dilaporkan kepada Tim Koordinasi Kerja Sama Daerah setiap semester.';
		const moved = 'Hasil evaluasi dilaporkan kepada Tim Koordinasi Kerja Sama Daerah setiap tahun.';
		const { parts } = compareTexts(
			[article('Pelaksanaan', 'Dilaksanakan oleh dinas.', clause), sanctions],
			[
				article('Pelaksanaan', 'Dilaksanakan oleh dinas.'),
				{ ...sanctions, lines: [...sanctions.lines, { depth: 0, text: moved }] }
			]
		);
		expect(parts[0]!.lines[1]).toMatchObject({ act: 'removed', movedTo: { part: 1, line: 1 } });
		expect(parts[1]!.lines[1]).toMatchObject({ act: 'added', movedFrom: { part: 0, line: 1 } });
		expect(parts[1]!.lines[1]!.pieces).toContainEqual({ text: 'semester', change: 'removed' });
	});

	test('two articles of one title are told apart by their words', () => {
		const [first, second] = [
			article('Hak dan Kewajiban', 'PIHAK KESATU berhak menerima laporan.'),
			article('Hak dan Kewajiban', 'PIHAK KEDUA berhak menggunakan lahan.')
		];
		const { parts } = compareTexts(
			[first, second],
			[article('Hak dan Kewajiban', 'PIHAK KEDUA berhak menggunakan lahan dan air.')]
		);
		expect(parts.map(({ from, to, act }) => [from, to, act])).toEqual([
			[0, null, 'removed'],
			[1, 0, 'changed']
		]);
	});

	test('a part keeps its identity through any change where both texts grew from one draft', () => {
		const { parts } = compareTexts(
			[{ ...term, id: 'a' }],
			[{ ...article('Lain sama sekali', 'Tidak ada kata yang sama.'), id: 'a' }]
		);
		expect(parts).toHaveLength(1);
		expect(parts[0]).toMatchObject({ from: 0, to: 0, act: 'changed' });
	});
});

test('clauses become lines and clauses again', () => {
	const clauses = [
		{ text: 'satu', items: [{ text: 'a', items: [{ text: 'i' }] }, { text: 'b' }] },
		{ text: '', items: [{ text: 'c' }] },
		{ text: 'dua' }
	];
	expect(clausesOfLines(linesOfClauses(clauses))).toEqual(clauses);
});

test('what stayed in order is the longest run that rises', () => {
	expect([...longestRun([2, 0, 1, 3])].sort()).toEqual([0, 1, 3]);
	expect([...longestRun([])]).toEqual([]);
});
