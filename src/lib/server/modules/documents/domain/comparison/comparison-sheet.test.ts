import { expect, test } from 'vitest';
import type { ComparedPart } from './difference';
import { comparisonSheet, marksOf } from './comparison-sheet';
import { compareTexts } from './text-difference';

const part = (kind: string, title: string, ...texts: string[]): ComparedPart => ({
	kind,
	title,
	lines: texts.map((text) => ({ depth: 0, text }))
});

test('lines bear the marks that the paper shows', () => {
	const depths = (list: (0 | 1 | 2)[]) => marksOf(list.map((depth) => ({ depth, text: '' })));
	expect(depths([0])).toEqual(['']);
	expect(depths([0, 1, 1, 2, 2, 0, 1])).toEqual(['(1)', 'a.', 'b.', '1)', '2)', '(2)', 'a.']);
});

test('a difference names articles and clauses by the numbers of each text', () => {
	const clause = 'Laporan disampaikan kepada Tim Koordinasi Kerja Sama Daerah setiap semester.';
	const before = [
		part('opening', '', 'Pada hari ini'),
		part('article', 'Tujuan', 'Tujuannya.'),
		part('article', 'Laporan', 'Ada laporan.', clause)
	];
	const after = [
		part('opening', '', 'Pada hari ini'),
		part('article', 'Objek', 'Objek yang sama sekali baru.'),
		part('article', 'Tujuan', 'Tujuannya.', clause),
		part('article', 'Laporan', 'Ada laporan.')
	];
	const sheet = comparisonSheet(before, after, compareTexts(before, after));
	expect(
		sheet.map(({ kind, act, articleBefore, articleAfter }) => [kind, act, articleBefore, articleAfter])
	).toEqual([
		['opening', 'kept', null, null],
		['article', 'added', null, 1],
		['article', 'changed', 1, 2],
		['article', 'changed', 2, 3]
	]);
	expect(sheet[2]!.lines[1]).toMatchObject({
		markAfter: '(2)',
		movedFrom: { article: 2, kind: 'article', mark: '(2)' }
	});
	expect(sheet[3]!.lines[1]).toMatchObject({
		markBefore: '(2)',
		markAfter: '',
		movedTo: { article: 2, kind: 'article', mark: '(2)' }
	});
});
