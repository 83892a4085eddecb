import { describe, expect, test } from 'vitest';
import { isRefusal } from '$lib/server/platform/refusal';
import { readWord, renderWord } from '$lib/server/platform/word';
import {
	assembleText,
	builtInClauses,
	builtInTemplate,
	formOf,
	paperKinds,
	partsFromWord,
	type TextPart
} from '$lib/server/modules/documents';
import { draftValues, type DraftFacts } from './draft-values';
import { partiesOf, type Sides } from './parties';
import { writePaper } from './write-paper';

const facts: DraftFacts = {
	region: { name: 'Pemerintah Kota Contoh', shortName: 'Kota Contoh', address: 'Jalan Contoh 1' },
	head: { title: { id: 'Wali Kota Contoh', en: 'Mayor of Contoh' }, name: 'Contoh Nama' },
	unit: 'Dinas Contoh',
	partner: { name: 'PT Mitra & Uji', address: 'Jakarta' },
	term: { months: 36, startsOn: null },
	worded: {
		tentang: 'pengolahan sampah <pasar>',
		latar_belakang: 'timbulan naik',
		tujuan: 'mengurangi',
		ruang_lingkup: 'memilah\nmengangkut\nmengolah',
		induk_judul: 'sampah'
	},
	numbers: { region: '1/KB/2026', partner: null },
	parent: { kind: 'kesepakatan_bersama', number: '1/KB/2026', signedOn: '2026-01-05' },
	addenda: 0
};
const sides: Sides = {
	region: {
		region: 'Pemerintah Kota Contoh',
		name: 'Contoh Nama',
		office: 'Wali Kota Contoh',
		capacity: 'definitive',
		decree: null,
		address: null,
		power: null
	},
	partner: { organisation: 'PT Mitra & Uji', name: null, office: null, address: null },
	delegate: { name: null, office: null },
	numbers: { region: null, partner: null },
	officeInEnglish: 'Mayor of Contoh'
};

const shown = (parts: readonly TextPart[], upper: boolean) =>
	parts.map(({ kind, title, body, table }) => ({
		kind,
		title: title.id,
		body: body.id.map((clause) => ({
			...clause,
			text: kind === 'heading' && upper ? clause.text.toUpperCase() : clause.text
		})),
		columns: table?.columns.map(({ id }) => id)
	}));

describe('a text that went out as Word and came back untouched', () => {
	test.each(paperKinds.filter((kind) => formOf(kind) === 'agreement'))(
		'%s has the same parts',
		async (kind) => {
			const { parts } = assembleText(builtInTemplate(kind), builtInClauses, draftValues(kind, facts), ['id']);
			const paper = writePaper(
				{
					kind,
					parts: parts.map((part, place) => ({ ...part, id: String(place) })),
					parties: partiesOf(kind, sides),
					mark: 'RANCANGAN versi 1',
					marks: { region: null, partner: null },
					letterhead: null,
					place: 'Contoh',
					verification: null
				},
				'id'
			);
			if (paper.template !== 'naskah') throw new Error('not an agreement');
			const docx = await renderWord({
				kind: 'naskah',
				data: paper.data,
				language: 'id',
				title: 'Uji',
				example: false
			});
			const blocks = await readWord(docx);
			if (isRefusal(blocks)) throw new Error(blocks.refused);
			expect(shown(partsFromWord(blocks), false)).toEqual(shown(parts, true));
		}
	);

	test('a file that is no Word text is refused in words', async () => {
		expect(await readWord(Buffer.from('PK not a zip'))).toEqual({ refused: 'WORD_UNREADABLE' });
	});
});
