import { describe, expect, test } from 'vitest';
import { aPdf, beginsAsPdf, Office } from './support/casework';
import { useProgram } from './support/program';

const program = useProgram();
const office = new Office(program);
const buses = 'Contoh angkutan kota bertenaga listrik pada dua trayek';
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

describe('a text in work', () => {
	test('that two people write at once shows the later one both wordings, and nothing typed is lost', async () => {
		const first = await office.open('kerjasama', buses);
		await first.goto(`${new URL(first.url()).pathname}/naskah`);
		await first.getByRole('link', { name: 'Surat Kuasa' }).first().click();
		await first.getByRole('link', { name: 'Susun isi naskah' }).click();
		await first.getByRole('button', { name: /^Sunting Pasal 1/ }).click();
		const second = await office.page('hukum');
		await second.goto(new URL(first.url()).pathname);
		expect(await second.getByText('Sedang ditulis Contoh Nurul Hidayah').isVisible()).toBe(true);
		const before = await first.getByLabel('Isi').inputValue();
		await first.getByLabel('Isi').fill(`${before} Ditulis lebih dulu.`);
		await first.getByRole('button', { name: 'Simpan' }).click();
		await second.getByLabel('Isi').fill(`${before} Ditulis kemudian.`);
		await second.getByRole('button', { name: 'Simpan' }).click();
		expect(await second.getByText('Bagian ini sudah berubah sementara Anda menulis').isVisible()).toBe(true);
		expect(await second.locator('del').allTextContents()).toContain('[dihapus] lebih dulu');
		expect(await second.getByLabel('Isi').inputValue()).toBe(`${before} Ditulis kemudian.`);
		await second.getByLabel('Isi').fill(`${before} Ditulis bersama.`);
		await second.getByRole('button', { name: 'Simpan' }).click();
		await second.waitForURL(/done=saved/);
		await first.reload();
		expect(await first.getByLabel('Isi').inputValue()).toContain('Ditulis bersama.');
	});
});
