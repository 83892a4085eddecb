import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { fillDay } from './support/desk-forms';
import { useProgram } from './support/program';

/**
 * Training abroad (J9) as people live it, without script: an offer and its shares, names from a unit, scores, the list
 * with its reasons, the decree, the cohort, and what is owed after the return.
 */
const program = useProgram({ own: true, today: '2026-11-24' });

const theme = 'Contoh Tata Kelola Drainase';
async function name(page: Page, who: string, test: { score: string; gender: string }) {
	await page.getByRole('link', { name: 'Usulkan nama' }).first().click();
	await page.getByLabel('Nama lengkap').fill(who);
	await page.getByLabel('Jabatan').fill('Analis Drainase');
	await page.getByLabel('Jenis pegawai').selectOption({ label: 'PNS' });
	await page.getByLabel(test.gender, { exact: true }).check();
	await page.getByLabel('Alamat surel').fill(`${who.toLowerCase().replaceAll(' ', '.')}@contoh.example`);
	await page.getByLabel('Golongan ruang').selectOption('III/b');
	await fillDay(page, /^Mulai bekerja \(boleh dikosongkan\)$/, ['1', '3', '2015']);
	await page.getByLabel('Tes bahasa').selectOption({ label: 'TOEFL ITP' });
	await page.getByLabel('Nilai tes').fill(test.score);
	await page.getByLabel('Kesesuaian dengan tugas').fill('Mengelola drainase perkotaan.');
	await page.getByLabel('Rencana aksi').fill('Percontohan di satu kelurahan.');
	await page.getByRole('button', { name: 'Usulkan' }).click();
	await page.waitForURL(/done=named/);
}

describe('training abroad', () => {
	test('from the offer to the duties after the return', async () => {
		const page = await program.page({ as: 'kerjasama', javaScript: false });
		await page.goto('/meja/pelatihan');
		await page.getByRole('link', { name: 'Catat tawaran baru' }).click();
		await page.getByLabel('Tema').fill(theme);
		await page.getByLabel('Penataan kota').check();
		await fillDay(page, /^Hari pertama$/, ['1', '3', '2027']);
		await fillDay(page, /^Hari terakhir$/, ['5', '3', '2027']);
		await page.getByLabel('Jumlah tempat').fill('1');
		await fillDay(page, /^Usulan nama paling lambat$/, ['10', '12', '2026']);
		await page.getByLabel('TOEFL ITP').fill('450');
		await page.getByLabel('Dinas Lingkungan Hidup', { exact: true }).check();
		await page.getByRole('button', { name: 'Simpan dan buka usulan' }).click();
		await page.waitForURL(/done=opened/);
		const offer = new URL(page.url()).pathname;

		// The unit names its own people; who fails a condition stands on the list and is never chosen.
		const unit = await program.page({ as: 'opd', javaScript: false });
		await unit.goto(offer);
		await name(unit, 'Contoh Anisa Rahman', { score: '500', gender: 'Perempuan' });
		await name(unit, 'Contoh Beni Saputra', { score: '430', gender: 'Laki-laki' });
		expect(await unit.getByRole('row', { name: /Contoh Beni Saputra/ }).textContent()).toContain(
			'Nilai bahasa'
		);

		await page.goto(offer);
		await page.getByRole('button', { name: 'Buat daftar' }).click();
		expect(await page.getByRole('alert').textContent()).toContain('belum dinilai');
		await page.getByRole('link', { name: 'Beri nilai' }).click();
		await page.getByLabel('Kesesuaian dengan tugas: Contoh Anisa Rahman').fill('120');
		await page.getByLabel('Rencana aksi: Contoh Anisa Rahman').fill('80,5');
		await page.getByRole('button', { name: 'Simpan nilai' }).click();
		expect(await page.getByLabel('Rencana aksi: Contoh Anisa Rahman').inputValue()).toBe('80,5');
		await page.getByLabel('Kesesuaian dengan tugas: Contoh Anisa Rahman').fill('90');
		await page.getByRole('button', { name: 'Simpan nilai' }).click();
		await page.waitForURL(/done=scored/);
		await page.getByRole('button', { name: 'Buat daftar' }).click();
		await page.waitForURL(/done=selected/);
		expect(await page.getByRole('row', { name: /Contoh Anisa Rahman/ }).textContent()).toContain('Terpilih');
		expect(await page.getByRole('row', { name: /Contoh Beni Saputra/ }).textContent()).toContain(
			'Tidak memenuhi syarat'
		);
		for (const paper of ['keputusan.pdf', 'keputusan.docx', 'penjelasan.pdf']) {
			const made = await page.request.get(`${offer}/cetak/${paper}`);
			expect([made.status(), (await made.body()).length > 5_000]).toEqual([200, true]);
		}

		await page.getByLabel('Nomor keputusan').fill('Contoh/188.4/2026');
		await fillDay(page, /^Tanggal keputusan$/, ['24', '11', '2026']);
		await page.getByLabel('Umumkan nama dan jabatan peserta').check();
		await page.getByRole('button', { name: 'Simpan keputusan' }).click();
		await page.waitForURL(/angkatan/);
		const cohort = new URL(page.url()).pathname;
		await page.getByRole('link', { name: 'Contoh Anisa Rahman' }).click();
		await page.getByLabel('Keadaan: Paspor dinas').selectOption({ label: 'Sudah ada' });
		await page.getByLabel(/^Nomor paspor dinas/).fill('X7654321');
		await page.getByRole('button', { name: 'Simpan berkas' }).click();
		await page.waitForURL(/done=papers/);
		expect(await page.content()).not.toContain('X7654321');
		expect(await page.content()).toContain('•••321');

		// Everybody reads name and office, and nothing else of her.
		const reader = await program.page({ javaScript: false });
		await reader.goto(cohort.replace('/meja', ''));
		expect(await reader.getByText('Contoh Anisa Rahman').isVisible()).toBe(true);
		for (const secret of ['X7654321', 'anisa.rahman', 'III/b', 'TOEFL'])
			expect(await reader.content()).not.toContain(secret);
	});

	test('a cohort that came back owes reports, and the list says what is late', async () => {
		const page = await program.page({ as: 'kerjasama', javaScript: false });
		await page.goto('/meja/pelatihan');
		await page.getByRole('link', { name: 'Contoh Pengelolaan Sampah Perkotaan' }).last().click();
		const duties = page.getByRole('table', { name: 'Kewajiban menularkan ilmu' });
		expect(await duties.getByRole('row').count()).toBe(21);
		await duties.getByRole('link', { name: /^Laporan tertulis pelatihan, Contoh Intan Permata/ }).click();
		expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(
			'Laporan tertulis pelatihan'
		);
	});
});
