import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnsByHead, guessColumns, headsOf } from './columns';
import { readArchiveDay } from './read-day';
import { fingerprintOfRow, instrumentOf, readArchiveRow } from './read-row';

describe('the heads of an old register', () => {
	const guessed = (...head: string[]) =>
		Object.fromEntries(Object.entries(guessColumns(head)).map(([field, at]) => [field, head[at]]));

	test('are recognised as offices write them', () => {
		expect(
			guessed(
				'No.',
				'Nomor Naskah',
				'Jenis Dokumen',
				'Mitra Kerja Sama',
				'Tentang',
				'Tgl. TTD',
				'Berakhir',
				'OPD',
				'Ket.'
			)
		).toEqual({
			region_number: 'Nomor Naskah',
			instrument: 'Jenis Dokumen',
			partner: 'Mitra Kerja Sama',
			title: 'Tentang',
			signed_on: 'Tgl. TTD',
			ends_on: 'Berakhir',
			unit: 'OPD',
			note: 'Ket.'
		});
		expect(guessed('Number', 'Partner', 'Title', 'Signed', 'Country', 'File')).toMatchObject({
			partner: 'Partner',
			title: 'Title',
			signed_on: 'Signed',
			country: 'Country'
		});
	});

	test('are recognised as they were typed in a hurry', () => {
		expect(
			guessed('No.', 'Pihak Ke-2', 'Ttg. / Judul Kerjasama', 'Tgl. MoU', 's/d', 'Jenis Dok', 'Ket.')
		).toEqual({
			partner: 'Pihak Ke-2',
			title: 'Ttg. / Judul Kerjasama',
			instrument: 'Jenis Dok',
			signed_on: 'Tgl. MoU',
			ends_on: 's/d',
			note: 'Ket.'
		});
	});

	test('are told apart where two parties have their numbers and a term has two days', () => {
		expect(
			guessed(
				'Nomor Pihak Kesatu',
				'Nomor Pihak Kedua',
				'Pihak Kedua',
				'Judul',
				'Tanggal Mulai',
				'Tanggal Berakhir',
				'Tanggal'
			)
		).toEqual({
			region_number: 'Nomor Pihak Kesatu',
			partner_number: 'Nomor Pihak Kedua',
			partner: 'Pihak Kedua',
			title: 'Judul',
			starts_on: 'Tanggal Mulai',
			ends_on: 'Tanggal Berakhir',
			signed_on: 'Tanggal'
		});
	});

	test('a mapping that was kept fits a file whose columns moved, and no file that lacks one', () => {
		const kept = headsOf({ title: 0, partner: 1, signed_on: 2 }, ['Tentang', 'Mitra', 'Tanggal']);
		expect(columnsByHead(kept, ['No', 'TANGGAL', 'mitra', 'Tentang'])).toEqual({
			title: 3,
			partner: 2,
			signed_on: 1
		});
		expect(columnsByHead(kept, ['No', 'Tanggal', 'Tentang'])).toBeUndefined();
	});
});

describe('a day of an old register', () => {
	test.each([
		['12 Juni 2017', '2017-06-12'],
		['Senin, 12 Juni 2017', '2017-06-12'],
		['1 Nopember 2016', '2016-11-01'],
		['17 Agt 2017', '2017-08-17'],
		['3-Peb-16', '2016-02-03'],
		['12/06/2017', '2017-06-12'],
		['12-6-17', '2017-06-12'],
		['5.1.1998', '1998-01-05'],
		['2017-06-12', '2017-06-12'],
		['42898', '2017-06-12'],
		['Juni 2017', '2017-06'],
		['06/2017', '2017-06'],
		['2017', '2017'],
		['31 Februari 2017', undefined],
		['13/13/2017', undefined],
		['5 tahun', undefined],
		['12 Foo 2017', undefined],
		['belum', undefined],
		['99999', undefined]
	])('%s', (typed, day) => {
		expect(readArchiveDay(typed)).toBe(day);
	});

	test('every day is read back from each of its forms', () => {
		fc.assert(
			fc.property(
				fc.date({ min: new Date('1960-01-01'), max: new Date('2059-12-31'), noInvalidDate: true }),
				(date) => {
					const day = date.toISOString().slice(0, 10);
					const [year, month, of] = day.split('-');
					for (const form of [
						day,
						`${of}/${month}/${year}`,
						`${Number(of)}-${Number(month)}-${year!.slice(2)}`
					])
						expect(readArchiveDay(form)).toBe(day);
				}
			)
		);
	});
});

describe('a row of an old register', () => {
	const map = { title: 0, partner: 1, signed_on: 2, instrument: 3, ends_on: 4, country: 5 };
	const read = (...cells: string[]) =>
		readArchiveRow(
			cells,
			map,
			'2026-11-23',
			(name) => ({ jepang: 'JP', indonesia: 'ID' })[name.toLowerCase()]
		);

	test('keeps its domestic "MoU" of old as what it was', () => {
		expect(read('Pelatihan', 'Polresta Jambi', '2017', 'MoU')).toMatchObject({
			row: { instrument: 'mou', signedOn: '2017', country: 'ID', endsOn: null }
		});
	});

	test('says each thing that is wrong with it', () => {
		expect(read('', '-', '31 Februari 2017', 'PKS', '5 tahun', 'Atlantis')).toEqual({
			faults: [
				{ field: 'title', message: 'REQUIRED' },
				{ field: 'partner', message: 'REQUIRED' },
				{ field: 'signed_on', message: 'DAY_WRONG' },
				{ field: 'ends_on', message: 'DAY_WRONG' },
				{ field: 'country', message: 'COUNTRY_UNKNOWN' }
			]
		});
		expect(read('A', 'B', '2027')).toEqual({ faults: [{ field: 'signed_on', message: 'DAY_IN_FUTURE' }] });
	});

	test('of a kind that nobody knows is kept as another paper with its word', () => {
		expect(read('A', 'B', '2017', 'Piagam')).toMatchObject({ row: { instrument: 'other', note: 'Piagam' } });
		expect(instrumentOf('Adendum PKS')).toBe('addendum');
		expect(instrumentOf('Perjanjian Kerjasama')).toBe('pks');
	});

	test('is the same row whatever its capitals, signs and spaces', () => {
		const one = read('Air  Bersih', 'PT. Contoh', '2017');
		const other = read('AIR BERSIH', 'PT Contoh', '2017');
		if (!('row' in one) || !('row' in other)) throw new Error('both are readable');
		expect(fingerprintOfRow(one.row)).toBe(fingerprintOfRow(other.row));
	});
});
