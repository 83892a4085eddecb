import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { fillDay } from './support/desk-forms';
import { useProgram } from './support/program';

/**
 * Receiving and visiting (J7) as people live it, without script: a visit with its delegation, a gift and its report, an
 * offer that becomes a duty and a wish that does not, what outsiders see of it, and a membership before its renewal.
 */
const program = useProgram({ own: true, today: '2026-11-24' });

/** The form that adds to a section of the page, opened. */
async function adding(page: Page, act: string, summary: string) {
	await page.locator('summary', { hasText: summary }).first().click();
	return page.locator(`form[action="?/${act}"]`).last();
}

const title = 'Contoh Kunjungan wali kota sahabat';
let visit: string;

describe('receiving and visiting', () => {
	test('a visit is recorded with its delegation; a gift owes a report, an offer becomes a duty, a wish does not', async () => {
		const page = await program.page({ as: 'kerjasama', javaScript: false });
		await page.goto('/meja/kunjungan');
		await page.getByRole('link', { name: 'Catat kunjungan' }).click();
		await page.getByLabel('Nama kunjungan').fill(title);
		await page.getByRole('button', { name: 'Simpan kunjungan' }).click();
		// Much is missing: each is named, and the name that was typed is still there.
		expect(await page.getByRole('alert').getByRole('link').count()).toBe(5);
		expect(await page.getByLabel('Nama kunjungan').inputValue()).toBe(title);
		await page.getByLabel('Arah').selectOption({ label: 'Masuk' });
		await page.getByLabel('Jenis', { exact: true }).selectOption({ label: 'Kunjungan' });
		await page.getByLabel('Negara pihak lain').selectOption('DK');
		await fillDay(page, /^Hari pertama/, ['16', '11', '2026']);
		await fillDay(page, /^Hari terakhir/, ['17', '11', '2026']);
		await page.getByLabel(/^Catatan pembicaraan/).fill('Contoh catatan rahasia');
		await page.getByRole('button', { name: 'Simpan kunjungan' }).click();
		await page.waitForURL(/done=recorded/);
		visit = new URL(page.url()).pathname;

		for (const [name, office, minor] of [
			['Contoh Lars Jensen', 'Contoh Wali Kota', false],
			['Contoh Freja Jensen', 'Contoh pelajar', true]
		] as const) {
			const form = await adding(page, 'delegate', 'Tambah orang');
			await form.getByLabel('Sebagai').selectOption({ label: 'Tamu' });
			await form.getByLabel('Nama', { exact: false }).first().fill(name);
			await form.getByLabel(/^Jabatan pada waktu itu/).fill(office);
			if (minor) await form.getByLabel('Belum berusia 18 tahun').check();
			await form.getByRole('button', { name: 'Simpan' }).click();
			await page.waitForURL(/done=part/);
		}
		for (const [kind, words] of [
			['Ditawarkan', 'Contoh pelatihan pemanas kota'],
			['Diharapkan', 'Contoh penerbangan langsung']
		] as const) {
			const form = await adding(page, 'statement', 'Tambah pernyataan');
			await form.getByLabel('Jenis').selectOption({ label: kind });
			await form.getByLabel('Isi', { exact: true }).fill(words);
			await form.getByRole('button', { name: 'Simpan' }).click();
			await page.waitForURL(/done=part/);
		}
		expect(await page.locator('summary', { hasText: 'Jadikan kewajiban: Contoh penerbangan' }).count()).toBe(
			0
		);
		const follow = await adding(page, 'follow', 'Jadikan kewajiban: Contoh pelatihan');
		await follow.getByLabel(/^Perangkat daerah/).selectOption({ label: 'Dinas Lingkungan Hidup' });
		await follow.getByRole('button', { name: /Jadikan kewajiban/ }).click();
		await page.waitForURL(/done=followed/);

		const gift = await adding(page, 'gift', 'Catat hadiah atau jamuan');
		await gift.getByLabel('Diterima atau diberikan').selectOption({ label: 'Diterima' });
		await gift.getByLabel('Jenis').selectOption({ label: 'Hadiah' });
		await fillDay(page, /^Tanggal/, ['16', '11', '2026']);
		await gift.getByLabel('Berupa').fill('Contoh lampu hias');
		await gift.getByLabel('Pemberi dan jabatannya').fill('Contoh Lars Jensen, Wali Kota');
		await gift.getByLabel('Penerima dan jabatannya').fill('Contoh Hendra Kusuma, Wali Kota');
		await gift.getByLabel(/^Taksiran nilai/).fill('1,5 juta');
		await gift.getByLabel(/^Mata uang/).selectOption('IDR');
		await gift.getByRole('button', { name: 'Simpan' }).click();
		await page.waitForURL(/done=part/);
		const row = page.getByRole('row', { name: /Contoh lampu hias/ });
		for (const words of ['Rp1.500.000', 'lapor paling lambat'])
			expect(await row.textContent()).toContain(words);
		await row.getByRole('link', { name: 'Lihat kewajibannya' }).click();
		expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(
			'Laporkan gratifikasi: Contoh lampu hias'
		);
	});

	test('outsiders see nothing before it is published, and then neither gift, child nor notes', async () => {
		const page = await program.page({ as: 'kerjasama', javaScript: false });
		const reader = await program.page({ javaScript: false });
		const address = visit.replace('/meja/kunjungan', '/internasional/kunjungan');
		expect((await program.fetch(address)).status).toBe(404);
		await page.goto(visit);
		await page.getByRole('button', { name: 'Umumkan kunjungan' }).click();
		await page.waitForURL(/done=published/);
		await reader.goto(address);
		expect(await reader.getByText('Contoh Lars Jensen').first().isVisible()).toBe(true);
		const whole = await reader.content();
		for (const secret of ['Freja', 'lampu hias', 'catatan rahasia']) expect(whole).not.toContain(secret);
		for (const paper of ['bahan-latar-belakang.pdf', 'siaran-pers.pdf', 'siaran-pers.docx']) {
			const made = await page.request.get(`${visit}/cetak/${paper}`);
			expect([made.status(), (await made.body()).length > 5_000]).toEqual([200, true]);
		}
		await page.goto('/meja/negara/DK');
		expect(await page.getByRole('row', { name: /Contoh pelatihan pemanas kota/ }).count()).toBe(1);
		expect(await page.getByText('Belum kita balas').isVisible()).toBe(true);
		const calendar = await (await program.fetch('/meja/kunjungan/kalender.ics', { as: 'kerjasama' })).text();
		expect(calendar).toContain('DTSTART;VALUE=DATE:20261116');
	});

	test('guests ask to come and learn without an account; the host fixes the day, and they say what they took home', async () => {
		const guest = await program.page({ javaScript: false });
		await guest.goto('/ajukan');
		await guest.getByRole('link', { name: 'Ajukan kunjungan' }).click();
		await guest.getByRole('button', { name: 'Kirim tautan ke surel saya' }).click();
		expect(await guest.getByRole('alert').getByRole('link').count()).toBe(10);
		await guest.getByLabel('Nama lembaga atau daerah Anda').fill('Contoh Kabupaten Danau Hijau');
		await guest.getByLabel('Jenis lembaga').selectOption('local_government');
		await guest.getByLabel('Tema yang ingin dipelajari').fill('Contoh pasar bersih');
		await fillDay(guest, /^Hari yang diinginkan/, ['7', '12', '2026']);
		await guest.getByLabel('Jumlah tamu').fill('15');
		await guest.getByLabel('Nomor surat').fill('Contoh-1');
		await fillDay(guest, /^Tanggal surat/, ['20', '11', '2026']);
		await guest.getByLabel('Nama penghubung').fill('Contoh Dian');
		await guest.getByLabel('Jabatan penghubung').fill('Contoh Kepala Bagian');
		await guest.getByLabel('Surel').fill('tamu@contoh.demo');
		await guest.getByRole('button', { name: 'Kirim tautan ke surel saya' }).click();
		await guest.getByRole('link', { name: 'Buka permohonan' }).click();
		const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF');
		await guest
			.getByLabel(/^Surat permohonan/)
			.setInputFiles({ name: 'surat.pdf', mimeType: 'application/pdf', buffer: pdf });
		await guest.getByRole('button', { name: 'Kirim permohonan' }).click();
		await guest.waitForURL(/done=sent/);
		const receipt = /K-\d{4}-\d{6}-\w{4}/.exec(await guest.locator('main').innerText())![0];

		const page = await program.page({ as: 'kerjasama', javaScript: false });
		await page.goto('/meja/kunjungan');
		await page.getByRole('link', { name: /^Permohonan masuk/ }).click();
		await page.getByRole('link', { name: 'Contoh pasar bersih' }).click();
		await page.getByLabel(/^Perangkat daerah/).selectOption({ label: 'Dinas Lingkungan Hidup' });
		await page.getByRole('button', { name: 'Terima dan teruskan' }).click();
		await page.waitForURL(/done=act/);
		await page.getByRole('button', { name: 'Sepakati hari' }).click();
		await page.waitForURL(/done=act/);
		await page.getByRole('link', { name: 'Catatan kunjungan' }).click();
		expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(
			'Contoh Kabupaten Danau Hijau'
		);

		await guest.goto('/lacak');
		await guest.getByLabel('Nomor tanda terima').fill(receipt.toLowerCase());
		await guest.getByRole('button', { name: 'Lacak' }).click();
		await guest.waitForURL(/lacak\/kunjungan/);
		expect(await guest.locator('main').innerText()).toContain('Pelaksanaan');
		expect(await guest.content()).not.toContain('Contoh Dian');
	});

	test('a membership shows what it cost and brought before its renewal is decided', async () => {
		const page = await program.page({ as: 'kerjasama', javaScript: false });
		await page.goto('/meja/keanggotaan');
		await page.getByRole('link', { name: 'Contoh Jejaring Kota Sungai' }).click();
		expect(await page.getByRole('table', { name: 'Lembar nilai' }).getByRole('row').count()).toBe(3);
		const decision = await adding(page, 'decision', 'Catat keputusan');
		await fillDay(page, /^Untuk perpanjangan pada/, ['4', '3', '2027']);
		await decision.getByLabel('Keputusan', { exact: true }).selectOption({ label: 'Perpanjang' });
		await fillDay(page, /^Diputuskan pada/, ['24', '11', '2026']);
		await decision.getByLabel(/^Oleh/).fill('Contoh Hendra Kusuma, Wali Kota');
		await decision.getByLabel('Alasan').fill('Contoh pendampingan lebih berharga daripada iurannya.');
		await decision.getByRole('button', { name: 'Simpan' }).click();
		await page.waitForURL(/done=part/);
		expect(await page.getByRole('row', { name: /4 Maret 2027/ }).textContent()).toContain('Perpanjang');
	});
});
