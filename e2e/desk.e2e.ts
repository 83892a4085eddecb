import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { useProgram } from './support/program';

/**
 * The office's day (J2, J3) as people live it, without script: a paper is returned with a reason, a sitting serves
 * three cases and prints its minutes, the secretary's instruction comes in on paper, two tabs act at once.
 */
const program = useProgram({ own: true, today: '2026-11-24' });

const waste = 'Contoh pengolahan sampah pasar menjadi bahan bakar padat';
const open = async (page: Page, subject: string) => {
	await page.goto('/meja/permohonan');
	await page.getByRole('link', { name: subject, exact: true }).click();
};
const pdf = (name: string) => ({
	name,
	mimeType: 'application/pdf',
	buffer: Buffer.from(samplePdf)
});
/** The smallest file that a reader calls a PDF. */
const samplePdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
xref
0 4
0000000000 65535 f${' '}
0000000009 00000 n${' '}
0000000052 00000 n${' '}
0000000101 00000 n${' '}
trailer<</Size 4/Root 1 0 R>>
startxref
163
%%EOF
`;
async function fillDay(page: Page, group: string) {
	const boxes = page.getByRole('group', { name: group });
	await boxes.getByLabel('Hari').fill('24');
	await boxes.getByLabel('Bulan').fill('11');
	await boxes.getByLabel('Tahun').fill('2026');
}

describe('the desk', () => {
	test('shows what is late first, and leads to what is asked', async () => {
		const page = await program.page({ as: 'kerjasama', javaScript: false });
		await page.goto('/meja');
		const first = page.getByRole('row').nth(1);
		expect(await first.textContent()).toContain(waste);
		expect(await first.textContent()).toContain('Lewat tenggat');
		expect(await first.textContent()).toContain('Contoh');
		await first.getByRole('link', { name: /^Periksa/ }).click();
		expect(
			await page.getByRole('heading', { name: 'Yang diminta dari Anda: Periksa Kelengkapan' }).isVisible()
		).toBe(true);
	});

	test('a paper is returned with a reason; a slip loses nothing; the message to the applicant is ready', async () => {
		const page = await program.page({ as: 'kerjasama', javaScript: false });
		await open(page, waste);
		const kak = page.locator('.paper-check', { hasText: 'Kerangka Acuan Kerja (KAK)' });
		await kak.getByLabel('Perlu diperbaiki').check();
		await page.getByLabel('Kembalikan untuk diperbaiki').check();
		await page.getByRole('button', { name: 'Simpan hasil pemeriksaan' }).click();
		// Nothing says what to mend: the form comes back with what was chosen, and the summary leads to the field.
		const summary = page.getByRole('alert');
		expect(await summary.textContent()).toContain('Tulis catatannya');
		await summary.getByRole('link').first().click();
		expect(new URL(page.url()).hash).toBe(
			`#${await kak.getByLabel(/^Catatan untuk berkas ini/).getAttribute('id')}`
		);
		expect(await kak.getByLabel('Perlu diperbaiki').isChecked()).toBe(true);
		expect(await page.getByLabel('Kembalikan untuk diperbaiki').isChecked()).toBe(true);
		await kak.getByLabel(/^Catatan untuk berkas ini/).fill('Pembagian biaya belum dihitung per ritase.');
		await page.getByRole('button', { name: 'Simpan hasil pemeriksaan' }).click();
		await page.waitForURL(/tersimpan/);
		expect(await page.getByText('menunggu perbaikan pemohon').first().isVisible()).toBe(true);
		const message = await page.getByLabel('Pesan untuk pemohon').inputValue();
		expect(message).toContain('Kerangka Acuan Kerja (KAK): Pembagian biaya belum dihitung per ritase.');
		const whatsApp = await page.getByRole('link', { name: 'Buka WhatsApp' }).getAttribute('href');
		expect(decodeURIComponent(whatsApp!)).toContain('Pembagian biaya belum dihitung per ritase.');
		expect(whatsApp).toMatch(/^https:\/\/wa\.me\/62\d+\?text=/);
	});

	test('Back and a second press act once', async () => {
		const page = await program.page({ as: 'kerjasama', javaScript: false });
		await open(page, 'Contoh loket layanan paspor di mal pelayanan publik');
		const address = page.url();
		const writeNote = async () => {
			await page.getByText('Tulis catatan').click();
			await page
				.getByRole('textbox', { name: 'Catatan', exact: true })
				.fill('Sudah dihubungi lewat telepon.');
			await page.getByRole('button', { name: 'Simpan catatan' }).click();
			await page.waitForURL(/tersimpan/);
		};
		await writeNote();
		await page.goBack();
		await page.getByRole('button', { name: 'Simpan catatan' }).click();
		await page.waitForURL(/tersimpan/);
		await page.goto(address);
		expect(await page.getByText('Sudah dihubungi lewat telepon.').count()).toBe(1);
	});

	test('two tabs decide at once: the second is told where the case stands, and keeps what was written', async () => {
		const [one, other] = [
			await program.page({ as: 'kerjasama', javaScript: false }),
			await program.page({ as: 'kerjasama', javaScript: false })
		];
		for (const page of [one, other]) {
			await open(page, 'Contoh penambahan sambungan rumah air bersih kawasan Contoh Seberang');
			await page.getByLabel('Terima berkas').check();
			await page.getByRole('textbox', { name: /^Catatan \(wajib/ }).fill('Ditulis di kedua tab');
		}
		await one.getByRole('button', { name: 'Simpan hasil pemeriksaan' }).click();
		await one.waitForURL(/tersimpan/);
		await other.getByRole('button', { name: 'Simpan hasil pemeriksaan' }).click();
		expect(await other.getByRole('alert').textContent()).toContain('orang lain lebih dahulu bertindak');
		expect(await other.getByText('Yang sekarang terbuka').textContent()).toContain('Pendapat Hukum');
		expect(await other.getByLabel('Yang tadi Anda tulis').inputValue()).toBe('Ditulis di kedua tab');
	});
});

describe('a sitting', () => {
	test('serves three cases, keeps who differed, and makes its minutes', async () => {
		const page = await program.page({ as: 'kerjasama', javaScript: false });
		await page.goto('/meja/rapat');
		// The one planned for Thursday is called off: its cases wait again.
		await page
			.getByRole('link', { name: /26 November 2026/ })
			.first()
			.click();
		await page.locator('summary', { hasText: 'Batalkan rapat' }).click();
		await page.getByRole('button', { name: 'Batalkan rapat' }).click();
		await page.goto('/meja/rapat');
		await page.getByRole('link', { name: 'Rencanakan rapat' }).first().click();
		await page.getByLabel('Jam mulai').fill('9.00');
		await page.getByRole('button', { name: 'Simpan rapat' }).click();
		// Day and place are missing: both are named, and the time that was typed is still there.
		expect(await page.getByRole('alert').getByRole('link').count()).toBe(2);
		expect(await page.getByLabel('Jam mulai').inputValue()).toBe('9.00');
		await fillDay(page, 'Hari rapat');
		await page.getByLabel('Tempat').fill('Ruang Rapat Sekretariat Daerah');
		await page.getByRole('button', { name: 'Simpan rapat' }).click();
		await page.waitForURL(/meja\/rapat\/[0-9a-f-]{36}/);
		const address = new URL(page.url()).pathname;
		expect(await page.locator('article').count()).toBe(3);
		const invitation = await program.fetch(`${address}/undangan.pdf`, { as: 'kerjasama' });
		expect([invitation.status, invitation.headers.get('content-type')]).toEqual([200, 'application/pdf']);

		const member = await program.page({ as: 'tkksd', javaScript: false });
		await member.goto('/meja?view=opinions');
		expect(await member.getByText('Belum', { exact: true }).count()).toBe(3);
		await member.goto(address);
		const own = member.locator('article').first().locator('form[action="?/opinion"]').first();
		await own.getByLabel('Layak', { exact: true }).check();
		await own.getByRole('button', { name: /Kirim pendapat/ }).click();
		expect(await member.getByRole('alert').first().textContent()).toContain('benturan kepentingan');
		await own.getByLabel(/^Saya menyatakan/).check();
		expect(await own.getByLabel('Layak', { exact: true }).isChecked()).toBe(true);
		await own.getByRole('button', { name: /Kirim pendapat/ }).click();
		await member.waitForURL(/tersimpan/);

		await page.goto(address);
		for (let place = 0; place < 3; place += 1) {
			const item = page.locator('article').nth(place);
			await item.getByText('Catat kesimpulan', { exact: true }).first().click();
			const form = item.locator('form[action="?/conclude"]');
			await form.getByLabel('Layak dengan Catatan').check();
			await form.getByRole('textbox', { name: /^Catatan/ }).fill('Lengkapi rencana biaya.');
			await form.getByLabel(/^Pendapat berbeda/).fill('Contoh Siti Maryam: menunggu rencana biaya');
			await form.getByLabel(/^Tindak lanjut/).fill('Rencana biaya; DLH; 4 Desember 2026');
			await form.getByRole('button', { name: /Catat kesimpulan/ }).click();
			await page.waitForURL(/tersimpan/);
		}
		await page.getByRole('button', { name: 'Buat berita acara' }).click();
		const link = await page.getByRole('link', { name: /Unduh berita acara/ }).getAttribute('href');
		const minutes = await program.fetch(link!, { as: 'kerjasama' });
		expect(minutes.headers.get('content-disposition')).toMatch(
			/^attachment; filename="berita-acara-rapat-tkksd-/
		);
		expect(minutes.headers.get('content-security-policy')).toContain('sandbox');
		expect(
			Buffer.from(await minutes.arrayBuffer())
				.subarray(0, 5)
				.toString()
		).toBe('%PDF-');
		// The minutes are a paper of each case concluded there.
		await open(page, 'Contoh perpustakaan keliling dengan perahu');
		expect(await page.getByText('Berita acara rapat TKKSD').first().isVisible()).toBe(true);
		expect(
			await page.getByText('Pendapat berbeda: Contoh Siti Maryam: menunggu rencana biaya').isVisible()
		).toBe(true);
	});
});

describe('what was decided on paper', () => {
	test('TU enters the instruction with its scan; the history says who decided and who entered it', async () => {
		const page = await program.page({ as: 'tu', javaScript: false });
		await open(page, 'Contoh pengelolaan bersama daerah aliran sungai perbatasan');
		await page.getByRole('link', { name: 'Keputusan Kepala Daerah' }).last().click();
		await page.getByLabel('Setujui').check();
		await page.getByLabel(/^Pindaian/).setInputFiles(pdf('disposisi.pdf'));
		await page.getByRole('button', { name: 'Simpan keputusan' }).click();
		// The day is missing; the scan that came with it is not lost.
		expect(await page.getByRole('alert').textContent()).toContain('Isi tanggal yang tertulis di kertas.');
		expect(await page.getByText('Sudah diunggah: disposisi.pdf.').isVisible()).toBe(true);
		await fillDay(page, 'Tanggal di kertas');
		await page.getByRole('button', { name: 'Simpan keputusan' }).click();
		await page.waitForURL(/tersimpan/);
		const entry = page.locator('.events li').first();
		expect(await entry.textContent()).toContain('Keputusan Kepala Daerah: Disetujui');
		expect(await entry.textContent()).toContain('Diputuskan di kertas oleh Contoh Hendra Kusuma');
		expect(await entry.textContent()).toContain('dicatat oleh Contoh Lestari Ningsih');
		expect(await entry.getByRole('link', { name: 'Pindaian' }).count()).toBe(1);
	});

	test('a file that runs something is refused with its reason, and the rest stays', async () => {
		const page = await program.page({ as: 'tu', javaScript: false });
		await open(page, 'Contoh pembayaran retribusi pasar tanpa tunai');
		await page.getByRole('link', { name: 'Persetujuan DPRD' }).last().click();
		await page.getByLabel('Jawaban: disetujui').check();
		await page.getByLabel('Nomor surat').fill('170/5/DPRD/2026');
		await page.getByLabel(/^Pindaian lembar/).setInputFiles({
			name: 'surat.pdf',
			mimeType: 'application/pdf',
			buffer: Buffer.from('<html><script>alert(1)</script></html>')
		});
		await page.getByRole('button', { name: 'Catat surat' }).click();
		expect(await page.getByRole('alert').textContent()).toContain('surat.pdf');
		expect(await page.getByLabel('Nomor surat').inputValue()).toBe('170/5/DPRD/2026');
		expect(await page.getByLabel('Jawaban: disetujui').isChecked()).toBe(true);
	});

	test('instruction sheet, initialling sheet and memorandum come out as PDF', async () => {
		const page = await program.page({ as: 'kerjasama' });
		await open(page, 'Contoh pembayaran retribusi pasar tanpa tunai');
		const address = new URL(page.url()).pathname;
		for (const paper of ['lembar-disposisi', 'lembar-paraf', 'nota-dinas']) {
			const made = await program.fetch(`${address}/cetak/${paper}.pdf`, { as: 'kerjasama' });
			expect([paper, made.status]).toEqual([paper, 200]);
			expect(
				Buffer.from(await made.arrayBuffer())
					.subarray(0, 5)
					.toString()
			).toBe('%PDF-');
		}
		expect((await program.fetch(`${address}/cetak/lainnya.pdf`, { as: 'kerjasama' })).status).toBe(404);
		expect((await program.fetch(`${address}/cetak/nota-dinas.pdf`, { as: 'mitra' })).status).toBe(404);
	});
});

describe('signing in', () => {
	test('leads where one wanted to go, on this site only, and out again', async () => {
		const to = async (next: string) => {
			const answer = await program.fetch('/masuk/demo', {
				method: 'POST',
				body: new URLSearchParams({ person: 'hukum@jambi.demo', next })
			});
			return [answer.status, answer.headers.get('location')];
		};
		expect(await to('/meja/permohonan?state=open')).toEqual([303, '/meja/permohonan?state=open']);
		for (const next of ['https://jahat.example', '//jahat.example', '/\\jahat.example'])
			expect(await to(next)).toEqual([303, '/meja']);
		const refused = await program.fetch('/masuk/demo', {
			method: 'POST',
			body: new URLSearchParams({ person: 'siapa@jambi.demo' })
		});
		expect(refused.status).toBe(403);
		const page = await program.page({ as: 'hukum', javaScript: false });
		await page.goto('/meja');
		await page.getByRole('button', { name: 'Keluar' }).click();
		expect(await page.getByText('Anda telah keluar.').isVisible()).toBe(true);
		await page.goto('/meja');
		expect(new URL(page.url()).pathname).toBe('/masuk');
	});
});
