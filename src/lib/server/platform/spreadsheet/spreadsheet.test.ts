import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { buffer, text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { bufferSource, inspectFile } from '../uploads';
import { neutralText, originalText, writeCsv, writeXlsx, type Sheet, type SheetRow } from './index';

const hostile = [
	'=1+1',
	'+62 741 000000',
	'-5 persen',
	'@SUM(A1)',
	'\t=1',
	'\r=1',
	'\n=1',
	'＝1+1',
	'＋1',
	'－1',
	'＠a',
	' =1+1',
	"'=1+1",
	"''=1",
	'=HYPERLINK("https://contoh.example","klik")',
	"=cmd|' /C calc'!A0"
];
const harmless = [
	'Kota Jambi',
	"Jum'at",
	"'kutip'",
	'a=b',
	'12-13',
	'x@contoh.example',
	'',
	' spasi ',
	'“Šk” – €5 山田'
];

function sheetOf(rows: readonly SheetRow[], change: Partial<Sheet> = {}): Sheet {
	return {
		title: 'Daftar Kerja Sama',
		columns: [
			{ label: 'Judul' },
			{ label: 'Nilai', kind: 'number' },
			{ label: 'Ditandatangani', kind: 'day' }
		],
		rows,
		exampleMark: false,
		language: 'id',
		...change
	};
}

async function reopened(sheet: Sheet): Promise<ExcelJS.Workbook> {
	const book = new ExcelJS.Workbook();
	await book.xlsx.load((await buffer(writeXlsx(sheet))) as unknown as ExcelJS.Buffer);
	return book;
}

/** RFC 4180, read by nobody we know. */
function parseCsv(csv: string): string[][] {
	const rows: string[][] = [];
	for (const line of csv.matchAll(
		/((?:"(?:[^"]|"")*"|[^"\r\n,]*)(?:,(?:"(?:[^"]|"")*"|[^"\r\n,]*))*)\r\n/g
	)) {
		rows.push(
			[...`${line[1]},`.matchAll(/("(?:[^"]|"")*"|[^",]*),/g)].map(([, cell = '']) =>
				cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell
			)
		);
	}
	return rows;
}

describe('formulas', () => {
	it.each(hostile)('%j is neutralised and can be read back', (value) => {
		expect(neutralText(value)).toBe(`'${value}`);
		expect(originalText(neutralText(value))).toBe(value);
	});

	it.each(harmless)('%j stays as it is', (value) => {
		expect(neutralText(value)).toBe(value);
		expect(originalText(value)).toBe(value);
	});

	it('any text comes back, and no neutralised text begins like a formula', () => {
		const sign = fc.constantFrom(...`=+-@'\t\r\n ＝＋－＠a"1`);
		fc.assert(
			fc.property(fc.array(sign, { maxLength: 12 }), (signs) => {
				const value = signs.join('');
				expect(originalText(neutralText(value))).toBe(value);
				expect(neutralText(value)).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u);
			}),
			{ numRuns: 3000 }
		);
	});
});

describe('a list as XLSX', () => {
	it('is opened by a foreign reader with exact texts, numbers and days, and not one formula', async () => {
		const rows = [...hostile, ...harmless].map((value): SheetRow => [value, '13400000.50', '2026-11-23']);
		const sheet = (await reopened(sheetOf(rows))).worksheets[0]!;
		expect(sheet.name).toBe('Daftar Kerja Sama');
		expect((sheet.getRow(1).values as string[]).slice(1)).toEqual(['Judul', 'Nilai', 'Ditandatangani']);
		rows.forEach(([value], place) => {
			const row = sheet.getRow(place + 2);
			expect(row.getCell(1).value ?? '').toBe((value as string).replace(/\r\n?/g, '\n'));
			expect(row.getCell(2).value).toBe(13_400_000.5);
			expect(row.getCell(3).value).toEqual(new Date('2026-11-23T00:00:00Z'));
			if (value !== '') expect(row.getCell(1).numFmt).toBe('@');
			row.eachCell((cell) => expect(cell.type).not.toBe(ExcelJS.ValueType.Formula));
		});
	});

	it('what is no number and no day stays readable text, and a long amount stays exact', async () => {
		const rows: SheetRow[] = [
			['a', 'tidak diketahui', '2017'],
			['b', '=1+1', '2026-02-30'],
			['c', '12345678901234567.89', '1899-01-01'],
			['d', -5, null],
			['e', '-0.50', '']
		];
		const sheet = (await reopened(sheetOf(rows))).worksheets[0]!;
		const cells = rows.map((_, place) =>
			[2, 3].map((column) => sheet.getRow(place + 2).getCell(column).value)
		);
		expect(cells).toEqual([
			['tidak diketahui', '2017'],
			['=1+1', '2026-02-30'],
			['12345678901234567.89', '1899-01-01'],
			[-5, null],
			[-0.5, null]
		]);
	});

	it('marks invented rows in a last column, on the printed page and on the sheet of notes', async () => {
		const rows: SheetRow[] = [
			['nyata', 1, null],
			['buatan', 2, null]
		];
		const book = await reopened(
			sheetOf(rows, {
				exampleMark: (row) => row[0] === 'buatan',
				notes: [{ label: 'Saringan', value: 'Jenis = KSDPK' }]
			})
		);
		const [sheet, notes] = book.worksheets;
		expect(sheet!.getRow(1).getCell(4).value).toBe('Contoh');
		expect(sheet!.getRow(2).getCell(4).value).toBeNull();
		expect(sheet!.getRow(3).getCell(4).value).toBe('Contoh – data buatan');
		expect(sheet!.headerFooter.oddHeader).toContain('Contoh – data buatan');
		expect(notes!.getSheetValues().flat().join(' ')).toContain('Jenis = KSDPK');
		expect(notes!.getSheetValues().flat().join(' ')).toContain('CONTOH – data buatan');
		const real = await reopened(sheetOf(rows));
		expect(real.worksheets[0]!.getRow(1).getCell(4).value).toBeNull();
	});

	it('holds no control character, no broken letter and no longer cell than the format allows', async () => {
		const rows: SheetRow[] = [
			['a\u0000b\u001Fc \uD83D d _x000D_ ]]>', null, null],
			['x'.repeat(40_000), null, null]
		];
		const sheet = (await reopened(sheetOf(rows))).worksheets[0]!;
		expect(sheet.getRow(2).getCell(1).value).toContain('abc');
		expect(sheet.getRow(2).getCell(1).value).toContain(']]>');
		const long = sheet.getRow(3).getCell(1).value as string;
		expect(long).toHaveLength(32_767);
		expect(long.endsWith('… [dipotong]')).toBe(true);
	});

	it.each([
		['Laporan [2026]: A/B?', 'Laporan 2026 A B'],
		['', 'Data'],
		['Keterangan', 'Data'],
		['history', 'Data'],
		['Judul yang sangat panjang sekali untuk sebuah lembar', 'Judul yang sangat panjang sekal']
	])('a tab for %j is called %j', async (title, name) => {
		expect((await reopened(sheetOf([], { title }))).worksheets[0]!.name).toBe(name);
	});

	it('passes our own door for uploads', async () => {
		const bytes = await buffer(writeXlsx(sheetOf([['a', 1, '2026-01-01']])));
		expect(await inspectFile(bufferSource(bytes), ['xlsx'])).toEqual({ kind: 'xlsx' });
	});

	it('ends with an error where its rows do', async () => {
		async function* broken(): AsyncGenerator<SheetRow> {
			yield ['a', 1, null];
			throw new Error('the database went away');
		}
		await expect(buffer(writeXlsx(sheetOf([], { rows: broken() })))).rejects.toThrow('went away');
		await expect(text(writeCsv(sheetOf([], { rows: broken() })))).rejects.toThrow('went away');
	});

	it('100,000 rows pass through a slow reader without filling the memory', { timeout: 60_000 }, async () => {
		let made = 0;
		async function* rows(): AsyncGenerator<SheetRow> {
			for (; made < 100_000; made++) yield [`Kerja sama nomor ${made} ${'x'.repeat(80)}`, made, '2026-11-23'];
		}
		const before = process.memoryUsage().rss;
		let bytes = 0;
		let peak = 0;
		let madeAtFirst = 0;
		for await (const piece of writeXlsx(sheetOf([], { rows: rows() }))) {
			if (bytes === 0) {
				await new Promise((resolve) => setTimeout(resolve, 100));
				madeAtFirst = made;
			}
			bytes += (piece as Buffer).length;
			peak = Math.max(peak, process.memoryUsage().rss - before);
		}
		expect(made).toBe(100_000);
		// While nobody reads, hardly anybody writes.
		expect(madeAtFirst).toBeLessThan(20_000);
		expect(peak).toBeLessThan(100 * 1024 * 1024);
	});
});

describe('a list as CSV', () => {
	it('is read by a strict parser, text for text, and holds no live formula', async () => {
		const rows = [...hostile, ...harmless, 'koma, "kutip"', 'dua\nbaris'].map((value): SheetRow => [
			value,
			'-12.50',
			'2026-11-23'
		]);
		const csv = await text(writeCsv(sheetOf(rows)));
		const parsed = parseCsv(csv);
		expect(parsed[0]).toEqual(['Judul', 'Nilai', 'Ditandatangani']);
		expect(parsed.slice(1).map((cells) => originalText(cells[0]!))).toEqual(
			rows.map(([value]) => (value as string).replace(/\r\n?/g, '\n'))
		);
		for (const [title = '', amount] of parsed.slice(1)) {
			expect(title).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u);
			expect(amount).toBe('-12.50');
		}
	});

	it('a number column with something else in it is text', async () => {
		const parsed = parseCsv(
			await text(
				writeCsv(
					sheetOf([
						['a', '-1+cmd', null],
						['b', '1e5', null]
					])
				)
			)
		);
		expect(parsed.slice(1).map((cells) => cells[1])).toEqual(["'-1+cmd", '1e5']);
	});

	it('marks invented rows in a last column', async () => {
		const parsed = parseCsv(
			await text(writeCsv(sheetOf([['a', 1, null]], { exampleMark: true, language: 'en' })))
		);
		expect(parsed.map((cells) => cells.at(-1))).toEqual(['Example', 'Contoh – data buatan (example)']);
	});

	it('an empty list has its heads', async () => {
		expect(await text(writeCsv(sheetOf([])))).toBe('Judul,Nilai,Ditandatangani\r\n');
	});
});
