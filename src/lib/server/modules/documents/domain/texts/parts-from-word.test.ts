import { describe, expect, test } from 'vitest';
import type { WordBlock } from '$lib/server/platform/word';
import { partsFromWord } from './parts-from-word';

const paragraph = (
	text: string,
	rest: Partial<Extract<WordBlock, { kind: 'paragraph' }>> = {}
): WordBlock => ({
	kind: 'paragraph',
	style: null,
	numbering: null,
	centred: false,
	text,
	...rest
});
const centred = (text: string) => paragraph(text, { centred: true });

describe('a Word file that somebody else wrote', () => {
	const parts = partsFromWord([
		centred('PERJANJIAN KERJA SAMA'),
		centred('TENTANG'),
		centred('PENGOLAHAN SAMPAH'),
		centred('NOMOR: 1/PKS/2026'),
		paragraph('Pada hari ini Senin, yang bertanda tangan di bawah ini:'),
		paragraph('Wali Kota', { numbering: { level: 0, pattern: '%1.', format: 'upperRoman' } }),
		paragraph('Selanjutnya disebut PARA PIHAK.'),
		paragraph('bahwa perlu kerja sama;', { numbering: { level: 0, pattern: '%1.', format: 'lowerLetter' } }),
		paragraph('PARA PIHAK sepakat:'),
		centred('Pasal 1'),
		centred('TUJUAN'),
		paragraph('(1) Tujuan kerja sama ini:\na. satu;\nb. dua.'),
		paragraph('(2) Ayat kedua.'),
		centred('PASAL 2 OBJEK'),
		paragraph('Objeknya sampah.'),
		paragraph('Demikian perjanjian ini dibuat.'),
		{ kind: 'table', rows: [['PIHAK KESATU', 'PIHAK KEDUA']] },
		centred('LAMPIRAN'),
		{
			kind: 'table',
			rows: [
				['Kegiatan', 'Jadwal'],
				['Pilah', 'Januari']
			]
		}
	]);

	test('is known by the word Pasal and by the marks that people type', () => {
		expect(parts.map(({ kind, title }) => [kind, title.id])).toEqual([
			['heading', ''],
			['opening', ''],
			['together', ''],
			['recitals', ''],
			['agreed', ''],
			['article', 'TUJUAN'],
			['article', 'OBJEK'],
			['closing', ''],
			['annex', 'LAMPIRAN']
		]);
		expect(parts[5]!.body.id).toEqual([
			{ text: 'Tujuan kerja sama ini:', items: [{ text: 'satu;' }, { text: 'dua.' }] },
			{ text: 'Ayat kedua.' }
		]);
	});

	test('keeps its annex with the table, and takes no signatures for text', () => {
		expect(parts.at(-1)!.table).toEqual({
			columns: [
				{ id: 'Kegiatan', en: null },
				{ id: 'Jadwal', en: null }
			],
			rows: [['Pilah', 'Januari']]
		});
		expect(JSON.stringify(parts)).not.toContain('PIHAK KEDUA');
	});

	test('an empty file has no parts', () => {
		expect(partsFromWord([])).toEqual([]);
	});
});
