import { describe, expect, test } from 'vitest';
import { aPdf, beginsAsPdf, fillToday, Office } from './support/casework';
import { useProgram } from './support/program';

/**
 * What waits for the council (J6): the list says whom to ask, each question is noted, all papers go out as one PDF with
 * what is missing, and the answer that comes on paper lets the case go on. And what waits for nobody is reviewed.
 */
const program = useProgram({ own: true, today: '2026-11-24' });
const office = new Office(program);
const market = 'Contoh pembayaran retribusi pasar tanpa tunai';

describe('a case that waits for the council', () => {
	test('stands on the list of what waits outside, and whom to ask now', async () => {
		const page = await office.page('kerjasama');
		await page.goto('/meja?view=outside');
		const row = page.getByRole('row').filter({ hasText: market });
		const text = await row.textContent();
		for (const words of ['Persetujuan DPRD', 'Sekretariat DPRD', 'Tanyakan sekarang', 'Contoh'])
			expect(text).toContain(words);
		await row.getByRole('link', { name: /^Buka/ }).click();
		expect(new URL(page.url()).hash).toBe('#luar');
	});

	test('keeps each question with its answer; a slip loses nothing', async () => {
		const page = await office.page('kerjasama');
		const part = page.locator('#luar');
		await part.getByText(/^Catat pertanyaan kepada pihak luar/).click();
		await part.getByLabel(/^Jawabannya/).fill('Dijadwalkan pekan depan.');
		await part.getByRole('button', { name: /^Catat/ }).click();
		expect(await page.getByRole('alert').textContent()).toContain('perlu diisi');
		expect(await part.getByLabel(/^Jawabannya/).inputValue()).toBe('Dijadwalkan pekan depan.');
		await fillToday(part, 'Tanggal bertanya');
		await part.getByRole('button', { name: /^Catat/ }).click();
		await page.waitForURL(/tersimpan/);
		expect(await part.textContent()).toContain('Dijadwalkan pekan depan.');
		await page.goto('/meja?view=outside');
		const row = await page.getByRole('row').filter({ hasText: market }).textContent();
		expect(row).not.toContain('Tanyakan sekarang');
	});

	test('goes out as one PDF, for the office only, and says what is missing', async () => {
		const page = await office.open('kerjasama', market);
		const missing = await page.locator('#luar').textContent();
		expect(missing).toContain('Surat permohonan persetujuan kepada DPRD');
		const address = `${new URL(page.url()).pathname}/cetak/berkas-lengkap.pdf`;
		const made = await program.fetch(address, { as: 'kerjasama' });
		expect([made.status, await beginsAsPdf(made)]).toEqual([200, true]);
		expect((await program.fetch(address, { as: 'mitra' })).status).toBe(404);
	});

	test('goes on when the answer is entered with its letter, and leaves the list', async () => {
		const step = { name: 'Persetujuan DPRD', outcome: 'Jawaban: disetujui', send: 'Catat surat' };
		const page = await office.take('kerjasama', market, step, async (form) => {
			await form.getByLabel('Nomor surat').fill('170/5/DPRD/2026');
			await fillToday(form, 'Tanggal surat');
			await form.locator('input[type="file"]').first().setInputFiles(aPdf('persetujuan.pdf'));
		});
		expect(await page.locator('#surat').textContent()).toContain('170/5/DPRD/2026');
		const list = await office.page('kerjasama');
		await list.goto('/meja?view=outside');
		expect(await list.getByRole('row').filter({ hasText: market }).count()).toBe(0);
	});
});

test('nothing is stalled in a demonstration that is alive', async () => {
	const page = await office.page('kerjasama');
	await page.goto('/meja/macet');
	expect(await page.getByText('Tidak ada yang macet').isVisible()).toBe(true);
});
