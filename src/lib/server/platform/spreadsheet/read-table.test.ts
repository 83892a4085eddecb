import { text } from 'node:stream/consumers';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv } from './read-table';
import { readWorkbook } from './read-workbook';
import { writeCsv } from './write-csv';

describe('a table that is brought', () => {
	test('is read with semicolons, quotes, line ends inside cells and empty lines', () => {
		const csv = '\uFEFFJudul;Uraian\r\n\r\n"Air; bersih";"dua\nbaris dan ""kutip"""\r\nLain;x';
		expect(readCsv(csv)).toEqual({
			head: ['Judul', 'Uraian'],
			rows: [
				{ line: 3, cells: ['Air; bersih', 'dua\nbaris dan "kutip"'] },
				{ line: 5, cells: ['Lain', 'x'] }
			],
			isCut: false
		});
		expect(readCsv(' \n\n')).toBeUndefined();
		expect(readCsv('a\n1\n2\n3', { mostRows: 2 })).toMatchObject({ isCut: true, rows: [{}, {}] });
	});

	test('gives back what this program wrote', async () => {
		// Leading signs get an apostrophe on the way out, so that no cell is a formula.
		const cell = fc.string({ maxLength: 12, unit: 'grapheme-ascii' }).map((one) => `x${one.trim()}`);
		await fc.assert(
			fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), async (rows) => {
				const columns = [{ label: 'a' }, { label: 'b' }];
				const sheet = { title: 'x', columns, rows, exampleMark: false, language: 'id' } as const;
				const written = await text(writeCsv(sheet));
				expect(readCsv(written)?.rows.map(({ cells }) => cells)).toEqual(rows);
			}),
			{ numRuns: 40 }
		);
	});

	test('is read from a workbook: days, numbers, links and formulas by what they show', async () => {
		const book = new ExcelJS.Workbook();
		const sheet = book.addWorksheet('Panggilan');
		sheet.addRow(['Judul', 'Tenggat', 'Jumlah', 'Tautan', 'Rumus']);
		sheet.addRow([
			'Air',
			new Date('2026-11-30T00:00:00Z'),
			1250000.5,
			{ text: 'halaman', hyperlink: 'https://contoh.example/a' },
			{ formula: '1+1', result: 2 }
		]);
		const table = await readWorkbook(Buffer.from(await book.xlsx.writeBuffer()));
		expect(table?.rows).toEqual([{ line: 2, cells: ['Air', '2026-11-30', '1250000.5', 'halaman', '2'] }]);
		expect(await readWorkbook(Buffer.from('bukan buku kerja'))).toBeUndefined();
	});
});
