import { describe, expect, test } from 'vitest';
import { readFacts } from '$lib/server/modules/documents';
import { readScan } from './read-scan';

const factsOf = (text: string) => [...readFacts(text, 'id').facts].sort((one, other) => one.at - other.at);
const read = (text: string, confidence: number | null = null) =>
	readScan([{ text, confidence }], 'Kota Jambi', factsOf);
const values = (text: string) =>
	Object.fromEntries(Object.entries(read(text)).map(([field, said]) => [field, said.value]));

const kb = `KESEPAKATAN BERSAMA
ANTARA
PEMERINTAH KOTA JAMBI
DENGAN
PT CONTOH TERANG DAN BERSAMA
TENTANG
PENERANGAN JALAN DI KAWASAN PASAR
NOMOR : 119 / 12 / KB / 2015
NOMOR : CT-007/III/2015

Pada hari ini, Kamis tanggal dua belas bulan Maret tahun dua ribu lima belas (12-03-2015), bertempat di Jambi, kami yang bertanda tangan di bawah ini:
Pasal 5
Jangka waktu Kesepakatan Bersama ini adalah 3 (tiga) tahun.`;

describe('the head of an old paper', () => {
	test('says its kind, its partner, its title and both numbers', () => {
		expect(values(kb)).toEqual({
			instrument: 'kesepakatan_bersama',
			title: 'Penerangan Jalan di Kawasan Pasar',
			partner: 'PT Contoh Terang dan Bersama',
			regionNumber: '119/12/KB/2015',
			partnerNumber: 'CT-007/III/2015',
			signedOn: '2015-03-12',
			endsOn: '2018-03-11'
		});
	});

	test('gives the numbers in the order of the parties: the partner may stand first', () => {
		const turned = kb.replace(
			'PEMERINTAH KOTA JAMBI\nDENGAN\nPT CONTOH TERANG DAN BERSAMA',
			'PT CONTOH TERANG\nDENGAN\nPEMERINTAH KOTA JAMBI'
		);
		expect(values(turned)).toMatchObject({
			partner: 'PT Contoh Terang',
			regionNumber: 'CT-007/III/2015',
			partnerNumber: '119/12/KB/2015'
		});
	});

	test('of an addendum is an addendum, whatever it changes', () => {
		expect(values(`ADENDUM I PERJANJIAN KERJA SAMA\n${kb}`).instrument).toBe('addendum');
	});

	test('is not looked for in the sentences of an inner page that was scanned alone', () => {
		const inner = `(1) Perjanjian Kerja Sama ini mengatur kerja sama tentang angkutan kota pada dua trayek. (2) Tujuan
Perjanjian Kerja Sama ini adalah mengganti armada. Pasal 2 Objek Perjanjian ini adalah angkutan kota.`;
		expect(read(inner).title).toEqual({ value: 'angkutan kota pada dua trayek', sure: 40 });
		expect(read(`PKS tentang ${'kata yang panjang '.repeat(30)}`).title).toBeUndefined();
		expect(values('PERJANJIAN KERJA SAMA\nTENTANG\nPIPA AIR OLEH PT. TIRTA CONTOH').title).toBe(
			'Pipa Air oleh PT. Tirta Contoh'
		);
	});

	test('that names nobody and no day proposes nothing of them', () => {
		expect(values('PERJANJIAN KERJASAMA\ntentang hal yang tidak terbaca')).toEqual({
			instrument: 'pks',
			title: 'hal yang tidak terbaca'
		});
		expect(read('')).toEqual({});
	});
});

describe('what was recognised on a picture', () => {
	test('is no surer than the recognition was', () => {
		const [clear, blurred] = [read(kb, 100), read(kb, 50)];
		expect(blurred.title!.sure).toBe(Math.round(clear.title!.sure / 2));
	});

	test('ends a term on the day before its anniversary, also in February', () => {
		const leap = kb.replace(
			'dua belas bulan Maret tahun dua ribu lima belas (12-03-2015)',
			'29 Februari 2016'
		);
		expect(values(leap)).toMatchObject({ signedOn: '2016-02-29', endsOn: '2019-02-27' });
	});
});
