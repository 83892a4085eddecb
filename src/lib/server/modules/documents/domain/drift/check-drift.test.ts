import { describe, expect, test } from 'vitest';
import { assembleText } from '../texts/assemble-text';
import { builtInClauses, builtInTemplate } from '../texts/built-in';
import { readClauses } from '../texts/clause-text';
import { almostNames } from './almost-names';
import { checkDrift, type DriftRecord } from './check-drift';

const article = (
	id: string | null,
	en: string | null,
	title: [string | null, string | null] = ['Judul', 'Title']
) => ({
	kind: 'article',
	title: { id: title[0], en: title[1] },
	body: { id: id === null ? null : readClauses(id), en: en === null ? null : readClauses(en) }
});
const check = (parts: ReturnType<typeof article>[], record?: DriftRecord) =>
	checkDrift({ languages: ['id', 'en'], parts }, record).map(({ kind, part, mark }) =>
		`${kind} ${part} ${mark}`.trim()
	);

describe('between the languages', () => {
	test('the templates that come with the program are clean in both', () => {
		for (const kind of ['loi', 'mou'] as const) {
			const values = {
				tentang: 'air bersih',
				jangka_waktu: 60,
				hari_penandatanganan: '2026-11-23',
				nama_mitra: 'Kobe City'
			};
			const { parts } = assembleText(builtInTemplate(kind), builtInClauses, values, ['id', 'en']);
			expect([kind, checkDrift({ languages: ['id', 'en'], parts })]).toEqual([kind, []]);
		}
	});

	test('a missing article, clause, part or title is found, and where', () => {
		expect(check([article('Ada.', 'There is.'), article('Ada.', null)])).toEqual(['missing 1']);
		expect(check([article('(1) Satu.\n(2) Dua.', '(1) One.')])).toEqual(['missing 0 (2)']);
		expect(check([article('(1) Satu:\na. x;\nb. y.', '(1) One:\na. x.')])).toEqual(['missing 0 b.']);
		expect(check([article('Ada.', 'There is.', ['Judul', ''])])).toEqual(['missing 0']);
		expect(
			check([
				article(
					'Para pihak melaksanakan kegiatan bersama menurut rencana tahunan yang disetujui.',
					'The Parties cooperate.'
				)
			])
		).toEqual(['missing 0']);
	});

	test('each kind of fact that differs is reported under its word', () => {
		const pairs: [string, string, string][] = [
			['amount', 'Sebesar Rp5.000.000,00.', 'In the sum of IDR 6,000,000.'],
			['date', 'Pada 1 Maret 2027.', 'On 1 April 2027.'],
			['number', 'Selama 30 hari.', 'For 60 days.'],
			['party', 'PIHAK KESATU membayar.', 'The SECOND PARTY pays.'],
			['reference', 'Menurut Pasal 1.', 'Under Article 1 paragraph (2).']
		];
		for (const [kind, id, en] of pairs) expect(check([article(id, en)])).toEqual([`${kind} 0`]);
	});
});

describe('within a language', () => {
	test('a reference to an article that the text does not have leads nowhere, one to a law does', () => {
		expect(check([article('Sesuai Pasal 9.', 'Under Article 9.')])).toEqual(['reference 0', 'reference 0']);
		expect(
			check([
				article(
					'Sesuai Pasal 366 Undang-Undang Nomor 23 Tahun 2014.',
					'Under Article 366 of Law Number 23 of 2014.'
				)
			])
		).toEqual([]);
	});

	test('a name that is almost that of a party is found', () => {
		const names = [{ key: '0', name: 'PT Contoh Air Bersih' }];
		expect(almostNames('antara PT Contoh Air Bersi dan kota', names)).toEqual(['PT Contoh Air Bersi']);
		expect(almostNames('antara PT Contoh Air Limbah dan kota', names)).toEqual(['PT Contoh Air Limbah']);
		expect(almostNames('antara PT Contoh Air Bersih dan kota', names)).toEqual([]);
		expect(almostNames('penyediaan air bersih bagi kota', names)).toEqual([]);
	});
});

describe('with the record', () => {
	const term = article('Berlaku selama 5 (lima) tahun.', 'Remains in force for 5 (five) years.');

	test('the term of the text is that of the record', () => {
		expect(check([term], { termMonths: 60 })).toEqual([]);
		expect(check([term], { termMonths: 36 })).toEqual(['record 0', 'record 0']);
		expect(check([term], {})).toEqual([]);
	});

	test('the days from which and until which it is in force are those of the record', () => {
		const days = article(
			'Mulai berlaku pada tanggal 1 Januari 2027 sampai dengan tanggal 31 Desember 2029.',
			'Takes effect on 1 January 2027 until 31 December 2029.'
		);
		expect(check([days], { startsOn: '2027-01-01', endsOn: '2029-12-31' })).toEqual([]);
		expect(check([days], { startsOn: '2027-02-01', endsOn: '2029-12-31' })).toEqual(['record 0', 'record 0']);
		expect(check([days], { endsOn: '2030-12-31' })).toEqual(['record 0', 'record 0']);
	});

	test('a text that names amounts names one of the record', () => {
		const money = article('Sebesar EUR 100.000.', 'In the sum of EUR 100,000.');
		expect(check([money], { amounts: [{ amount: '100000.00', currency: 'EUR' }] })).toEqual([]);
		expect(check([money], { amounts: [{ amount: '90000', currency: 'EUR' }] })).toEqual([
			'record 0',
			'record 0'
		]);
		expect(check([term], { amounts: [{ amount: '90000', currency: 'EUR' }] })).toEqual([]);
	});
});

describe('words that nobody translated', () => {
	const kinds = (id: string, en: string, parties: { id: string; en: string }[] = []) =>
		checkDrift({ languages: ['id', 'en'], parts: [article(id, en)] }, { parties }).map(({ kind, only }) => [
			kind,
			only.id
		]);

	test('are found within a sentence', () => {
		expect(
			kinds(
				'Kerja sama meliputi pemilahan sampah di sumber, pengangkutan terpilah dan pengolahan menjadi kompos.',
				'The cooperation covers pemilahan sampah di sumber, pengangkutan terpilah dan pengolahan menjadi kompos.'
			)
		).toEqual([
			['untranslated', ['pemilahan sampah di sumber, pengangkutan terpilah dan pengolahan menjadi kompos']]
		]);
	});

	test('are no finding where they are the name of a party, a number, or only a few', () => {
		const party = {
			id: 'Institute for Global Environmental Strategies of Japan',
			en: 'Institute for Global Environmental Strategies of Japan'
		};
		expect(
			kinds(
				'Laporan disampaikan kepada Institute for Global Environmental Strategies of Japan.',
				'Reports are submitted to the Institute for Global Environmental Strategies of Japan.',
				[party]
			)
		).toEqual([]);
		expect(kinds('Disampaikan kepada Balai Kota Jambi.', 'Submitted to Balai Kota Jambi.')).toEqual([]);
	});
});
