import { expect, test } from 'vitest';
import { aPdf, fillToday, Office } from './support/casework';
import { useProgram } from './support/program';

/**
 * J5: an agreement is followed after its signature, as people live it and without script. What its partner owes is handed
 * in and accepted, its half year is judged by three sides of which each judges alone, and the renewal that is asked for
 * becomes a case. The tests follow one another like the days.
 */
const program = useProgram({ own: true, today: '2026-11-24' });
const office = new Office(program);

const waste = 'Contoh pengangkutan sampah terpilah dari kawasan Contoh Seberang';
const report = 'Menyerahkan laporan pelaksanaan semester pertama';
const reading = 'Contoh pengelolaan taman baca tepi sungai';

test('a partner hands in what it owes, and the unit gives it back with what is missing', async () => {
	const partner = await office.page('mitra');
	await partner.goto('/akun/kewajiban?view=late');
	await partner.getByRole('link', { name: report }).click();
	await partner.setInputFiles('input[type=file]', aPdf('laporan.pdf'));
	await partner.getByRole('button', { name: 'Serahkan bukti' }).click();
	const unit = await office.page('opd');
	await unit.goto('/meja/kewajiban?view=to_accept');
	await unit.getByRole('link', { name: report }).click();
	await unit.getByLabel('Yang masih kurang').fill('Lampiran angka timbulan.');
	await unit.getByRole('button', { name: 'Kembalikan' }).click();
	await partner.reload();
	expect(await partner.getByText('Lampiran angka timbulan.').first().isVisible()).toBe(true);
});

test('the division judges without seeing the others, and then sees where the sides disagree', async () => {
	const page = await office.page('kerjasama');
	await page.goto('/meja/evaluasi');
	const row = page.getByRole('row').filter({ hasText: waste }).filter({ hasText: 'Mitra, Perangkat daerah' });
	await row.getByRole('link').click();
	expect(await page.getByRole('heading', { name: 'Jawaban berdampingan' }).count()).toBe(0);
	await page.getByRole('button', { name: 'Beri penilaian' }).click();
	// A slip loses nothing, and the summary says which question is meant.
	const summary = page.getByRole('alert');
	expect(await summary.textContent()).toContain('Apakah kegiatan tepat waktu? Pilih salah satu.');
	for (const question of await page.locator('form[action="?/answer"] fieldset').all()) {
		const first = question.getByRole('radio').first();
		if ((await first.count()) > 0) await first.check();
	}
	await page.getByRole('button', { name: 'Beri penilaian' }).click();
	await page.waitForURL(/done=answer/);
	const apart = page.getByRole('row').filter({ hasText: 'Apakah kegiatan terlaksana sesuai perjanjian?' });
	expect(await apart.textContent()).toContain('Berbeda pendapat');
	expect(await page.getByText('Selesai').first().isVisible()).toBe(true);
});

test('what the sides recommend opens its act', async () => {
	const page = await office.page('kerjasama');
	await page.getByRole('link', { name: 'Usulkan perpanjangan' }).click();
	expect(await page.getByRole('heading', { name: 'Masa Kerja Sama', level: 1 }).isVisible()).toBe(true);
	expect(await page.getByRole('radio', { name: /^Perpanjangan/ }).isChecked()).toBe(true);
});

test('a renewal that was asked for is decided on paper, and becomes a case that says what it comes from', async () => {
	const page = await office.page('tu');
	await page.goto('/meja/daftar');
	await page.getByRole('link', { name: reading, exact: true }).click();
	await page.getByRole('link', { name: 'Masa kerja sama' }).click();
	await page.getByLabel('Disetujui', { exact: true }).check();
	await page.getByLabel('Diputuskan oleh').selectOption({ index: 1 });
	await fillToday(page, 'Tanggal keputusan');
	await page.setInputFiles('#decide-document', aPdf('disposisi.pdf'));
	await page.getByRole('button', { name: 'Catat keputusan' }).click();
	await page.waitForURL(/done=decide/);
	await page.getByRole('link', { name: 'Buka permohonan' }).first().click();
	expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(`Perpanjangan: ${reading}`);
});

test('an agreement whose chain is broken stands in the worklist with its reason', async () => {
	const page = await office.page('kerjasama');
	await page.goto('/meja/daftar/perlu-ditinjau?kind=obligation_after_end');
	const row = page.getByRole('row').filter({ hasText: reading });
	expect(await row.textContent()).toContain('Menyerahkan kembali rak dan perahu pinjaman');
});
