import { describe, expect, test } from 'vitest';
import { assembleText } from './assemble-text';
import { builtInClauses, builtInTemplate } from './built-in';
import { textsOf } from './clause-text';
import { missingTopics, requirementsOf } from './clause-topics';
import { komparisiOfPartner, komparisiOfRegion, type RegionAuthority } from './komparisi';
import { blank, fieldNames, lengthInWords, mergeText, type FieldValues } from './merge-fields';
import { checkDrift } from '../drift/check-drift';
import {
	formOf,
	isBilingual,
	isPaperKind,
	languagesOf,
	paperNames,
	paperOf,
	templateFor,
	templateKeys,
	templateOf
} from './paper-kinds';
import { checkClause, checkTemplate, readLines, writeLines } from './template-body';

const known: FieldValues = {
	naskah: { id: 'Perjanjian Kerja Sama', en: 'Cooperation Agreement' },
	tentang: 'pengolahan sampah',
	nama_daerah: 'Pemerintah Kota Contoh',
	nama_mitra: 'PT Mitra Uji',
	jangka_waktu: 60,
	hari_penandatanganan: '2026-11-23',
	tempat_penandatanganan: 'Contoh',
	nilai: { amount: '1250000.00', currency: 'IDR' },
	urutan_adendum: 1
};

/** The same, with its subject in each language. */
const both: FieldValues = { ...known, tentang: { id: 'pengolahan sampah', en: 'waste treatment' } };

const allText = (kind: (typeof templateKeys)[number], values: FieldValues) =>
	assembleText(builtInTemplate(kind), builtInClauses, values, languagesOf(kind));

const flat = (text: ReturnType<typeof allText>, language: 'id' | 'en') =>
	text.parts
		.flatMap((part) => [part.title[language] ?? '', ...textsOf(part.body[language] ?? [])])
		.join('\n');

describe('the templates that come with the program', () => {
	test.each(templateKeys)('%s: is sound, and its clauses are all in the library', (kind) => {
		expect(checkTemplate(kind, builtInTemplate(kind).body, builtInClauses)).toEqual([]);
		expect(allText(kind, {}).lacking).toEqual([]);
	});

	test.each(templateKeys)('%s: settles whatever law and practice ask of it', (kind) => {
		const settled = builtInTemplate(kind).body.articles.map((key) => builtInClauses.get(key)!.topic);
		expect(missingTopics(paperOf(kind), true, settled)).toEqual([]);
	});

	test.each(templateKeys)('%s: leaves a dotted line for what is not known, and no brace', (kind) => {
		const text = flat(allText(kind, {}), 'id');
		expect(text).toContain(blank);
		expect(text).not.toMatch(/[{}]|undefined|\[object|null/);
	});

	test('every clause of the library is sound by itself', () => {
		for (const clause of builtInClauses.values())
			expect([clause.key, checkClause(clause)]).toEqual([clause.key, []]);
	});

	test('whatever a party abroad signs stands complete in both languages, article by article', () => {
		for (const kind of templateKeys.filter(isBilingual)) {
			const { parts } = allText(kind, known);
			for (const part of parts) {
				expect([part.kind, part.title.id, part.body.en?.length]).toEqual([
					part.kind,
					part.title.id,
					part.body.id.length
				]);
				if (part.kind === 'article') expect(part.title.en).toBeTruthy();
			}
		}
		expect(flat(allText('mou', known), 'en')).toContain('5 (five) years');
	});

	test.each(templateKeys.filter(isBilingual))('%s: says the same facts in both languages', (key) => {
		const { parts } = allText(key, { ...both, naskah: paperNames[paperOf(key)] });
		const names = ['Pemerintah Kota Contoh', 'PT Mitra Uji'].map((name) => ({ id: name, en: name }));
		expect(
			checkDrift(
				{ languages: ['id', 'en'], parts },
				{ parties: names, partiesApart: formOf(paperOf(key)) !== 'agreement' }
			)
		).toEqual([]);
	});

	test('a contract with a party abroad is not sent to the court of the region', () => {
		const { parts } = allText('pks_luar_negeri', known);
		expect(JSON.stringify(parts)).not.toContain('pengadilan negeri');
		expect(parts.find(({ topic }) => topic === 'disputes')?.clause?.key).toBe('perselisihan_arbitrase');
	});

	test('a paper that both kinds of party sign has a template for each, a letter one for all', () => {
		expect(templateFor('addendum', 'abroad')).toBe('addendum_luar_negeri');
		expect(templateFor('addendum', 'regions')).toBe('addendum');
		expect(templateFor('surat_kuasa', 'abroad')).toBe('surat_kuasa');
		expect(templateFor('mou', 'abroad')).toBe('mou');
		for (const key of templateKeys) expect(isPaperKind(paperOf(key))).toBe(true);
	});

	test('what was begun in Indonesian alone was made from the template of home', () => {
		expect(templateOf('addendum', ['id'], 'abroad')).toBe('addendum');
		expect(templateOf('addendum', ['id', 'en'], 'abroad')).toBe('addendum_luar_negeri');
		expect(templateOf('mou', ['id', 'en'], 'third_party')).toBe('mou');
	});

	test('a feasibility study asks other things of another region and of a ministry than of a third party', () => {
		const chapters = (setting: 'regions' | 'third_party' | 'synergy') =>
			builtInTemplate(templateFor('studi_kelayakan', setting)).body.articles;
		expect(chapters('third_party')).toHaveLength(14);
		expect(chapters('regions')).toHaveLength(10);
		expect(chapters('synergy')).toHaveLength(10);
		expect(chapters('third_party')).toContain('studi_finansial');
		expect(chapters('regions')).toContain('studi_dampak_lintas_batas');
		expect(chapters('synergy')).toContain('studi_penganggaran');
	});
});

describe('what a contract with a third party must settle', () => {
	test('rights and duties, term, disputes and sanctions are asked by law (UU 23/2014 Ps 366(2))', () => {
		const byLaw = requirementsOf('pks', true).filter(({ by }) => by === 'law');
		expect(byLaw.map(({ topic }) => topic)).toEqual(['rights_and_duties', 'term', 'disputes', 'sanctions']);
		expect(new Set(byLaw.map(({ source }) => source))).toEqual(new Set(['UU 23/2014 Pasal 366 ayat (2)']));
	});

	test('between regions the same matters are only practice', () => {
		expect(requirementsOf('pks', false).every(({ by }) => by === 'practice')).toBe(true);
	});

	test.each(['hak_kewajiban_kesatu', 'jangka_waktu', 'perselisihan_pihak_ketiga', 'sanksi'])(
		'a template of a PKS without %s is refused',
		(key) => {
			const { body } = builtInTemplate('pks');
			const dropped = key === 'hak_kewajiban_kesatu' ? [key, 'hak_kewajiban_kedua'] : [key];
			const faults = checkTemplate(
				'pks',
				{ ...body, articles: body.articles.filter((one) => !dropped.includes(one)) },
				builtInClauses
			);
			expect(faults).toEqual([
				{ field: 'articles', message: 'TOPIC_MISSING', what: builtInClauses.get(key)!.topic }
			]);
		}
	);
});

describe('merged fields', () => {
	test('days, lengths and amounts are written out by the program, in figures and in words', () => {
		expect(mergeText('selama {jangka_waktu}', known, 'id')).toBe('selama 5 (lima) tahun');
		expect(mergeText('{hari_penandatanganan}', known, 'id')).toBe(
			'hari Senin tanggal dua puluh tiga bulan November tahun dua ribu dua puluh enam'
		);
		expect(mergeText('{nilai}', known, 'id')).toContain('(satu juta dua ratus lima puluh ribu rupiah)');
		expect(mergeText('ADENDUM {urutan_adendum}', known, 'id')).toBe('ADENDUM Kesatu');
		expect(lengthInWords(18, 'en')).toBe('18 (eighteen) months');
		expect(lengthInWords(12, 'en')).toBe('1 (one) year');
	});

	test('what was typed on several lines becomes parts of its clause', () => {
		const scope = allText('pks', {
			...known,
			ruang_lingkup: '- pemilahan;\n2. pengangkutan.\n\nc) pengolahan'
		});
		expect(scope.parts.find(({ topic }) => topic === 'scope')!.body.id).toEqual([
			{
				text: 'Ruang lingkup Perjanjian Kerja Sama ini meliputi:',
				items: [{ text: 'pemilahan;' }, { text: 'pengangkutan;' }, { text: 'pengolahan.' }]
			}
		]);
	});

	test('what was typed with a full stop ends its sentence once', () => {
		const text = flat(allText('pks', { ...known, tujuan: 'menekan timbulan sampah. ' }), 'id');
		expect(text).toContain('adalah menekan timbulan sampah.');
		expect(text).not.toContain('..');
	});

	test('a value that is typed is text, never a field of its own', () => {
		expect(mergeText('{tentang}', { ...known, tentang: '{nama_mitra} $& {x}' }, 'id')).toBe(
			'{nama_mitra} $& {x}'
		);
	});

	test('a field that nobody knows is found before the template is kept', () => {
		const { body } = builtInTemplate('kesepakatan_bersama');
		expect(
			checkTemplate(
				'kesepakatan_bersama',
				{ ...body, opening: { id: 'Oleh {nama_mitraa} dan {toString}', en: null } },
				builtInClauses
			)
		).toEqual([
			{ field: 'opening', message: 'FIELD_UNKNOWN', what: 'nama_mitraa' },
			{ field: 'opening', message: 'FIELD_UNKNOWN', what: 'toString' }
		]);
	});

	test('a recital with a condition stands only where its field is filled', () => {
		const recital = (values: FieldValues) =>
			allText('pks', values)
				.parts.find(({ kind }) => kind === 'recitals')!
				.body.id.map(({ text }) => text);
		expect(recital(known)).toHaveLength(1);
		expect(recital({ ...known, induk_nomor: '1/KB/2026', induk_judul: 'sampah' })).toHaveLength(2);
	});

	test('the last basis that stands ends the list, with an agreement above and without', () => {
		const bases = (values: FieldValues) =>
			allText('addendum', values)
				.parts.find(({ kind }) => kind === 'bases')!
				.body.id.map(({ text }) => text.at(-1));
		expect(bases(known).join('')).toBe(';;.');
		expect(bases({ ...known, induk_nomor: '1/PKS/2026' }).join('')).toBe(';;;.');
	});

	test('lines are read and written back the same, with their conditions', () => {
		const typed = '?{induk_nomor} bahwa ada induk;\nbahwa {tentang};';
		expect(writeLines(readLines(typed, ''), 'id')).toBe(typed);
		expect(readLines('?{salah} bahwa', '')).toEqual([
			{ text: { id: '?{salah} bahwa', en: null }, onlyIf: null }
		]);
	});

	test('every field has a name that a template may write', () => {
		for (const name of fieldNames) expect(name).toMatch(/^[a-z][a-z_]*$/);
	});
});

describe('the party clause', () => {
	const mayor: RegionAuthority = {
		region: 'Pemerintah Kota Contoh',
		name: 'Contoh Nama',
		office: 'Wali Kota Contoh',
		capacity: 'definitive',
		decree: null,
		address: 'Jalan Contoh Nomor 1',
		power: null
	};

	test('names the office held on the day, and on whose behalf', () => {
		expect(komparisiOfRegion(mayor, 'id')).toEqual({
			name: 'Contoh Nama',
			statement:
				'Wali Kota Contoh, berkedudukan di Jalan Contoh Nomor 1, dalam hal ini bertindak untuk dan atas nama Pemerintah Kota Contoh',
			capacity: ['WALI KOTA CONTOH']
		});
	});

	test.each([
		['plt', 'Pelaksana Tugas Wali Kota Contoh', 'Plt. WALI KOTA CONTOH'],
		['plh', 'Pelaksana Harian Wali Kota Contoh', 'Plh. WALI KOTA CONTOH'],
		['pj', 'Penjabat Wali Kota Contoh', 'Pj. WALI KOTA CONTOH'],
		['pjs', 'Penjabat Sementara Wali Kota Contoh', 'Pjs. WALI KOTA CONTOH']
	] as const)('says that somebody acts as %s', (capacity, said, signed) => {
		const clause = komparisiOfRegion({ ...mayor, capacity }, 'id');
		expect(clause.statement.startsWith(`${said}, `)).toBe(true);
		expect(clause.capacity).toEqual([signed]);
	});

	test('says the acting capacity once, where the office is already recorded with it', () => {
		expect(
			komparisiOfRegion({ ...mayor, office: 'Penjabat Wali Kota Contoh', capacity: 'pj' }, 'id').statement
		).toMatch(/^Penjabat Wali Kota Contoh,/);
	});

	test('of a delegate cites the power of attorney', () => {
		const clause = komparisiOfRegion(
			{
				...mayor,
				office: 'Kepala Dinas Contoh',
				decree: 'Keputusan Wali Kota Contoh Nomor 1 Tahun 2025',
				power: { number: '7/SK/2026', day: '2026-11-02', giver: 'Wali Kota Contoh' }
			},
			'id'
		);
		expect(clause.statement).toContain('diangkat berdasarkan Keputusan Wali Kota Contoh Nomor 1 Tahun 2025');
		expect(clause.statement).toContain(
			'Surat Kuasa Wali Kota Contoh Nomor 7/SK/2026 tanggal 2 November 2026'
		);
	});

	test('of a partner who has not told its signatory yet has lines to fill in', () => {
		const clause = komparisiOfPartner(
			{ organisation: 'PT Mitra Uji', name: null, office: null, address: null },
			'id'
		);
		expect(clause).toEqual({
			name: blank,
			statement: `${blank}, berkedudukan di ${blank}, dalam hal ini bertindak untuk dan atas nama PT Mitra Uji`,
			capacity: ['PT MITRA UJI']
		});
	});
});
