import { describe, expect, test } from 'vitest';
import { aPdf, beginsAsPdf, Office } from './support/casework';
import { useProgram } from './support/program';

const program = useProgram();
const office = new Office(program);
const market = 'Contoh pembayaran retribusi pasar tanpa tunai';

describe('papers of a case', () => {
	test('a file that runs something is refused with its reason, and the rest stays', async () => {
		const page = await office.open('tu', market);
		await page.getByRole('link', { name: 'Persetujuan DPRD' }).last().click();
		await page.getByLabel('Jawaban: disetujui').check();
		await page.getByLabel('Nomor surat').fill('170/5/DPRD/2026');
		await page
			.getByLabel(/^Pindaian lembar/)
			.setInputFiles({ ...aPdf('surat.pdf'), buffer: Buffer.from('<html><script>alert(1)</script></html>') });
		await page.getByRole('button', { name: 'Catat surat' }).click();
		expect(await page.getByRole('alert').textContent()).toContain('surat.pdf');
		expect(await page.getByLabel('Nomor surat').inputValue()).toBe('170/5/DPRD/2026');
		expect(await page.getByLabel('Jawaban: disetujui').isChecked()).toBe(true);
	});

	test('instruction sheet, initialling sheet and memorandum come out as PDF, for the office only', async () => {
		const page = await office.open('kerjasama', market);
		const address = new URL(page.url()).pathname;
		for (const paper of ['lembar-disposisi', 'lembar-paraf', 'nota-dinas']) {
			const made = await program.fetch(`${address}/cetak/${paper}.pdf`, { as: 'kerjasama' });
			expect([paper, made.status, await beginsAsPdf(made)]).toEqual([paper, 200, true]);
		}
		expect((await program.fetch(`${address}/cetak/lainnya.pdf`, { as: 'kerjasama' })).status).toBe(404);
		expect((await program.fetch(`${address}/cetak/nota-dinas.pdf`, { as: 'mitra' })).status).toBe(404);
	});
});
