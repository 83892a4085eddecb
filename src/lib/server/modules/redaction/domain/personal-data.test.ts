import { describe, expect, test } from 'vitest';
import type { PageWord } from '$lib/server/platform/page-reader';
import { boxBetween, covers, readCorner, readPercent, writeCorner } from './boxes';
import { faultsOfExemption, grounds, nameGrounds } from './exemption';
import { boxesOf, linesOf } from './page-lines';
import { findPersonalData, findWords } from './personal-data';

// Invented numbers, put together from their parts: no number of a person stands in this file.
const nik = ['990101', '170845', '0001'].join('');
const woman = ['990101', '570845', '0002'].join('');
const nip = ['19860926', '201505', '1', '001'].join('');
const spaced = ['19870926', '201505', '1', '001'].join(' ');
const npwp = ['99.999', '999.9-999', '999'].join('.');

const kinds = (line: string) => findPersonalData(line).map(({ kind }) => kind);
const texts = (line: string) => findPersonalData(line).map(({ from, to }) => line.slice(from, to));

describe('personal data in a line', () => {
	test.each([
		[`NIK: ${nik}`, 'nik', nik],
		[`NIK: ${woman}`, 'nik', woman],
		[`NIP. ${nip}`, 'nip', nip],
		[`NIP ${spaced}`, 'nip', spaced],
		[`NPWP ${npwp}`, 'npwp', npwp],
		[`NPWP: ${'9'.repeat(15)}`, 'npwp', '9'.repeat(15)],
		['hubungi 0812-3456-7890 saja', 'phone', '0812-3456-7890'],
		['telepon +62 812 3456 7890', 'phone', '+62 812 3456 7890'],
		['telepon (0741) 123456', 'phone', '(0741) 123456'],
		['surel: budi.contoh@contoh.test.', 'email', 'budi.contoh@contoh.test'],
		['Nomor paspor: A 1234567', 'passport', 'A 1234567'],
		['Rekening nomor 123-456-7890', 'account', '123-456-7890']
	])('%s holds a %s', (line, kind, text) => {
		expect(kinds(line)).toEqual([kind]);
		expect(texts(line)).toEqual([text]);
	});

	test.each([
		'Nomor 12/KB/2026 tanggal 17 Agustus 2026',
		'Rp13.400.000.000,00',
		'Pasal 366 ayat (2) huruf b',
		`kode ${['990101', '321345', '0001'].join('')}`,
		'Permendagri 22 Tahun 2020 dan PP 28/2018',
		'A 1234567 tanpa kata di depannya'
	])('%s holds none', (line) => expect(kinds(line)).toEqual([]));

	test('is found once where two patterns fit', () => {
		expect(kinds(`NPWP/NIK ${nik}`)).toHaveLength(1);
	});

	test('words are found whatever their letters and spaces, and nothing by regular expression', () => {
		expect(findWords('Sdr. BUDI  Contoh dan budi contoh', 'Budi Contoh')).toHaveLength(2);
		expect(findWords('apa saja', '.*')).toEqual([]);
	});
});

const word = (text: string, x: number, width: number, y = 0.1): PageWord => ({
	text,
	box: [x, y, width, 0.02]
});

describe('a line of a page', () => {
	test('joins a number that stands in several runs, and boxes each of them', () => {
		const [line] = linesOf(
			[
				word('201505', 0.3, 0.1),
				word('NIP', 0.05, 0.05),
				word('19870926', 0.12, 0.15),
				word('1', 0.42, 0.02),
				word('001', 0.46, 0.05)
			],
			Math.SQRT2
		);
		expect(line!.text).toBe(`NIP ${spaced}`);
		const [found] = findPersonalData(line!.text);
		const boxes = boxesOf(line!, found!);
		expect(boxes).toHaveLength(4);
		expect(boxes[0]![0]).toBeLessThan(0.12);
		expect(boxes[3]![0] + boxes[3]![2]).toBeGreaterThan(0.51);
	});

	test('gives a part of a long run a box that is wider than it, and not the whole line', () => {
		const text = `Telepon 0812-3456-7890 pada jam kerja kantor`;
		const [line] = linesOf([word(text, 0.1, 0.6)], Math.SQRT2);
		const [[x, y, width, height]] = boxesOf(line!, findPersonalData(line!.text)[0]!) as [
			[number, number, number, number]
		];
		expect(x).toBeGreaterThan(0.1);
		expect(x).toBeLessThan(0.1 + (8 / text.length) * 0.6);
		expect(x + width).toBeGreaterThan(0.1 + (22 / text.length) * 0.6);
		expect(x + width).toBeLessThan(0.6);
		expect([y < 0.1, y + height > 0.12]).toEqual([true, true]);
	});

	test('keeps two lines apart', () => {
		expect(
			linesOf([word('satu', 0.1, 0.1), word('dua', 0.1, 0.1, 0.14)], 1.4).map(({ text }) => text)
		).toEqual(['satu', 'dua']);
	});
});

describe('a box', () => {
	test('lies between two corners whichever came first, and never beyond the page', () => {
		expect(boxBetween([0.5, 0.6], [0.1, 0.2])).toEqual([0.1, 0.2, 0.4, 0.39999999999999997]);
		expect(boxBetween([0.9, 0.9], [2, 2])).toEqual([0.9, 0.9, 0.09999999999999998, 0.09999999999999998]);
		expect(boxBetween([0.5, 0.5], [0.5, 0.9])).toBeNull();
	});

	test('is typed in percent, and a corner is carried in an address', () => {
		expect([readPercent('12,5'), readPercent('12.5 %'), readPercent('101'), readPercent('-1')]).toEqual([
			0.125,
			0.125,
			null,
			null
		]);
		expect(readCorner(writeCorner([0.12344, 1]))).toEqual([0.1234, 1]);
		expect([readCorner('2,0'), readCorner('a'), readCorner(null)]).toEqual([null, null, null]);
		expect(covers([0, 0, 0.5, 0.5], [0.1, 0.1, 0.1, 0.1])).toBe(true);
		expect(covers([0, 0, 0.15, 0.15], [0.1, 0.1, 0.1, 0.1])).toBe(false);
	});
});

describe('an exemption', () => {
	const whole = { title: 'Salinan', grounds: ['h'], until: '2030-01-01', openReason: '' };
	const faults = (change: object) =>
		faultsOfExemption({ ...whole, ...change }, '2026-11-23').map(
			({ field, message }) => `${field} ${message}`
		);

	test('has its ground from the list of the law, and its period', () => {
		expect(faults({})).toEqual([]);
		expect(faults({ grounds: [] })).toEqual(['grounds CHOOSE_ONE']);
		expect(faults({ grounds: ['k'] })).toEqual(['grounds CHOOSE_ONE']);
		expect(faults({ until: '' })).toEqual(['exempt_until PERIOD_NEEDED']);
		expect(faults({ openReason: 'selama orangnya hidup' })).toEqual(['open_reason PERIOD_TWICE']);
		expect(faults({ until: '', openReason: 'selama orangnya hidup' })).toEqual([]);
		expect(faults({ until: '2026-11-23' })).toEqual(['exempt_until DAY_PAST']);
		expect(faults({ title: ' ' })).toEqual(['title REQUIRED']);
	});

	test('is named with its article', () => {
		expect(grounds).toHaveLength(11);
		expect(nameGrounds(['h', 'personal_data'], 'id')).toBe(
			'UU 14/2008 Pasal 17 huruf h: mengungkapkan rahasia pribadi; UU 27/2022: data pribadi'
		);
	});
});
