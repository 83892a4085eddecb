import ExcelJS from 'exceljs';
import type { Page } from 'playwright-core';
import { pause } from './running-program';

/** An old register as offices keep it: its title above the table, numbers under the heads, a partner beside two rows. */
export async function anOldRegister(): Promise<Buffer> {
	const book = new ExcelJS.Workbook();
	const sheet = book.addWorksheet('Daftar');
	sheet.addRow(['DAFTAR KERJA SAMA KOTA CONTOH TAHUN 2015']);
	sheet.mergeCells('A1:F1');
	sheet.addRow([]);
	sheet.addRow(['No', 'Nomor Naskah', 'Jenis', 'Mitra', 'Tentang', 'Tanggal TTD']);
	sheet.addRow([1, 2, 3, 4, 5, 6]);
	sheet.addRow([
		1,
		'Contoh/21/KB/2015',
		'Kesepakatan Bersama',
		'Yayasan Contoh Arsip',
		'Contoh perpustakaan keliling',
		new Date('2015-03-09T00:00:00Z')
	]);
	sheet.addRow([2, 'Contoh/22/PKS/2015', 'PKS', '', 'Contoh taman baca', '10 Maret 2015']);
	sheet.mergeCells('D5:D6');
	sheet.addRow([3, '', 'PKS', '', 'Contoh tanpa mitra', '31 Februari 2015']);
	return Buffer.from(await book.xlsx.writeBuffer());
}

/** A scanned sheet: a picture of words, nothing in it that could be copied. */
export async function aScan(page: Page, lines: readonly string[]): Promise<Buffer> {
	const html = `<body style="margin:90px;font:26px/1.6 serif;width:1060px">${lines.map((line) => `<p style="text-align:center">${line}</p>`).join('')}</body>`;
	const before = page.viewportSize();
	await page.setViewportSize({ width: 1240, height: 1000 });
	await page.goto(`data:text/html;charset=utf-8,${encodeURIComponent(html)}`);
	const picture = await page.screenshot({ type: 'jpeg', quality: 85 });
	if (before) await page.setViewportSize(before);
	return picture;
}

/** Looks again until the page says it; what the worker does takes a moment. */
export async function until(page: Page, says: () => Promise<boolean>): Promise<void> {
	for (let turn = 0; turn < 120; turn += 1) {
		if (await says()) return;
		await pause(500);
		await page.reload();
	}
	throw new Error(`it never came: ${page.url()}`);
}
