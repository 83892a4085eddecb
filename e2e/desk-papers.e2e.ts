import { describe, expect, test } from 'vitest';
import { sheetsIn } from '../src/lib/server/platform/photo-scan';
import { zip } from '../src/lib/server/platform/uploads/sample-zip';
import { anOldRegister, aScan, until } from './support/archive';
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

describe('a paper is signed on screen (J4)', () => {
	const signer = 'hasan@contoh.test';
	/** What was mailed to the signer outside last. */
	async function lastMail(): Promise<string> {
		const { rows } = await program.database.query<{ body: string }>(
			'select body from kept_mail where recipient = $1 order by id desc limit 1',
			[signer]
		);
		return rows[0]?.body ?? '';
	}
	const signingOf = async (person: 'sekda' | 'walikota' | 'kerjasama') => {
		const page = await office.open(person, buses);
		await page.goto(`${new URL(page.url()).pathname}/tanda-tangan`);
		return page;
	};

	test('the chain initials it in its order, and the head of region signs with the certificate of the region', async () => {
		const early = await signingOf('walikota');
		expect(await early.getByRole('link', { name: 'Baca dan tandatangani' }).count()).toBe(0);
		const sekda = await signingOf('sekda');
		await sekda.getByRole('button', { name: 'Bubuhkan paraf' }).click();
		await sekda.waitForURL(/tersimpan/);
		const head = await signingOf('walikota');
		await head.getByRole('link', { name: 'Baca dan tandatangani' }).click();
		const [, document] = /dokumen\/([0-9a-f-]+)/.exec(head.url())!;
		await head.getByRole('button', { name: 'Bubuhkan tanda tangan elektronik' }).first().click();
		const division = await signingOf('kerjasama');
		expect(await division.getByText('Semua sudah bertanda tangan').first().isVisible()).toBe(true);
		const as = { as: { token: await program.tokenFor('kerjasama') } };
		const checked = await program.fetch(`/api/v1/documents/${document}/signatures`, as);
		expect(await checked.json()).toMatchObject({
			conclusion: 'valid',
			signatures: [{ integrity: 'intact', covers: 'whole', certificate: 'trusted' }]
		});
	});

	test('a signer outside proves the address by a code, reads the paper and signs it by the personal link', async () => {
		const page = await signingOf('kerjasama');
		const form = page.locator('form').filter({ has: page.locator('[name=seat_1_act]') });
		await form.locator('[name=document]').selectOption({ index: 1 });
		await form.getByRole('radio', { name: 'Tidak dibubuhkan' }).check();
		const seat = { name: 'Contoh Hasan Basri', capacity: 'Direktur', email: signer };
		await form.locator('[name=meterai_note]').fill('Contoh: bukan naskah bernilai uang');
		await form.locator('[name=seat_1_act]').selectOption('sign');
		await form.locator('[name=seat_1_person]').selectOption('outside');
		const written = form.locator('details').filter({ has: page.locator('[name=seat_1_name]') });
		await written.locator('summary').last().click();
		for (const [field, value] of Object.entries(seat))
			await form.locator(`[name=seat_1_${field}]`).fill(value);
		await form.getByRole('button', { name: 'Mulai putaran' }).click();
		await page.waitForURL(/tersimpan/);
		const guest = await program.page({ javaScript: false });
		await guest.goto(/https?:\/\/[^/\s]+(\/\S+)/.exec(await lastMail())![1]!);
		// Nothing of the paper before the address is proved.
		expect(await guest.getByRole('link', { name: 'Unduh naskah (PDF)' }).count()).toBe(0);
		await guest.getByRole('button', { name: /^Kirim kode ke/ }).click();
		await guest.getByLabel('Kode enam angka').fill(/\b(\d{6})\b/.exec(await lastMail())![1]!);
		await guest.getByRole('button', { name: 'Buka naskah' }).click();
		const paper = await guest.getByRole('link', { name: 'Unduh naskah (PDF)' }).getAttribute('href');
		expect(paper).toMatch(/^\//);
		await guest.getByRole('button', { name: 'Bubuhkan tanda tangan peragaan' }).click();
		expect(await guest.getByText('Tanda tangan Anda sudah tercatat').isVisible()).toBe(true);
		const after = await signingOf('kerjasama');
		expect(await after.getByText('Semua sudah bertanda tangan').count()).toBeGreaterThan(1);
	});
});

describe('the archive is brought in (J13)', () => {
	const twice: { register: Buffer; folder: Buffer } = { register: Buffer.alloc(0), folder: Buffer.alloc(0) };
	const results = async (name: string) => {
		const page = await office.page('tu');
		await page
			.getByRole('link', { name: new RegExp(`^${name}`) })
			.first()
			.click();
		return page.getByRole('table').last().locator('tbody tr').allTextContents();
	};
	async function bringRegisterIn() {
		const page = await office.page('tu');
		await page.goto('/meja/daftar/impor');
		await page.getByLabel('Nama sumber').fill('Buku lama arsip');
		await page.getByLabel('Berkas (XLSX atau CSV)').setInputFiles({
			name: 'daftar-2015.xlsx',
			mimeType: 'application/octet-stream',
			buffer: twice.register
		});
		await page.getByRole('button', { name: 'Baca berkas' }).click();
		await page.waitForURL(/impor\/[0-9a-f-]+/);
		return page;
	}
	async function record() {
		const page = await office.page('tu');
		await page.getByRole('button', { name: 'Catat baris-baris ini' }).click();
		await until(page, async () => (await page.getByText('Selesai', { exact: true }).count()) > 0);
	}
	async function sendFolder() {
		const page = await office.page('tu');
		await page.goto('/meja/daftar/pindaian');
		await page.getByLabel('Asal pindaian').fill('Lemari lama, boks 7');
		await page
			.getByLabel(/^Berkas PDF/)
			.setInputFiles({ name: 'boks-7.zip', mimeType: 'application/zip', buffer: twice.folder });
		await page.getByRole('button', { name: 'Kirim pindaian' }).click();
		await page.getByText('boks 7/naskah-21.jpg').first().waitFor();
		return page;
	}

	test('a register with its title above the table is mapped by its heads, and each row says what became of it', async () => {
		twice.register = await anOldRegister();
		const page = await bringRegisterIn();
		const chosen = (label: string) =>
			page.getByLabel(label, { exact: true }).locator('option:checked').textContent();
		expect(await Promise.all(['Judul atau tentang', 'Mitra', 'Tanggal ditandatangani'].map(chosen))).toEqual([
			'Tentang',
			'Mitra',
			'Tanggal TTD'
		]);
		await record();
		const accepted = await results('Dicatat');
		expect(accepted).toHaveLength(2);
		// The partner of two merged rows is that of each.
		expect(accepted.every((row) => row.includes('Yayasan Contoh Arsip'))).toBe(true);
		const [rejected] = await results('Ditolak');
		expect(rejected).toMatch(/Mitra: tidak diisi|Mitra: Wajib diisi/);
		expect(rejected).toContain('bukan tanggal yang dapat dibaca');
	});

	test('a folder of scans is read by OCR, joins its row, and its words are found', async () => {
		const page = await office.page('tu');
		const scan = await aScan(page, [
			'KESEPAKATAN BERSAMA',
			'ANTARA PEMERINTAH KOTA JAMBI',
			'DENGAN YAYASAN CONTOH ARSIP',
			'TENTANG CONTOH PERPUSTAKAAN KELILING',
			'NOMOR: Contoh/21/KB/2015',
			'Pada hari ini Senin tanggal sembilan bulan Maret tahun dua ribu lima belas (9-3-2015) yang bertanda tangan di bawah ini sepakat menjalankan perpustakaan keliling pada sebelas kecamatan.'
		]);
		twice.folder = zip([
			{ name: 'boks 7/naskah-21.jpg', data: scan, stored: true },
			{ name: 'boks 7/catatan.exe', data: 'MZ bukan naskah' }
		]);
		await sendFolder();
		const row = page.getByRole('row').filter({ hasText: 'naskah-21.jpg' });
		await until(page, async () => (await row.getByText('Menunggu pemeriksaan').count()) > 0);
		expect(await page.getByRole('row').filter({ hasText: 'catatan.exe' }).textContent()).toContain('Ditolak');
		await row.getByRole('link').first().click();
		expect(await page.locator('#terbaca').textContent()).toMatch(/perpustakaan keliling.*%/is);
		await page.getByLabel(/Contoh perpustakaan keliling/).check();
		await page.getByRole('button', { name: 'Gabungkan' }).click();
		await page.waitForURL(/\/meja\/daftar\/[0-9a-f-]{36}/);
		await page.goto('/meja/daftar/cari-naskah?q=sebelas+kecamatan');
		expect(await page.getByRole('main').textContent()).toContain('Contoh perpustakaan keliling');
	});

	test('the same register and the same folder again double nothing', async () => {
		const page = await bringRegisterIn();
		await record();
		expect(await results('Sudah pernah dicatat')).toHaveLength(2);
		await sendFolder();
		const known = page.getByRole('row').filter({ hasText: 'naskah-21.jpg' });
		expect(
			(await known.allTextContents()).map((row) => /Sudah pernah masuk|Digabung/.exec(row)?.[0]).sort()
		).toEqual(['Digabung', 'Sudah pernah masuk']);
		const found = await program.fetch('/api/v1/imports', { as: { token: await program.tokenFor('tu') } });
		expect(
			((await found.json()) as { data: { source: string; state: string }[] }).data.slice(0, 2)
		).toMatchObject([
			{ source: 'Buku lama arsip', state: 'done' },
			{ source: 'Buku lama arsip', state: 'done' }
		]);
	});
});

describe('a scan made with a telephone', () => {
	test('is one PDF of its pages in the order that a person gives, and is sent once however often the form comes back', async () => {
		const page = await office.page('tu');
		const photos = [await aScan(page, ['SURAT CONTOH', 'Halaman satu']), await aScan(page, ['Halaman dua'])];
		await page.goto('/meja/surat/baru');
		await page.getByLabel('Surat masuk').check();
		await page.getByLabel('Pengirim atau tujuan').fill('PT Contoh Foto');
		await page
			.getByLabel(/^Pindaian surat/)
			.setInputFiles(
				photos.map((buffer, place) => ({ name: `IMG_${place}.jpg`, mimeType: 'image/jpeg', buffer }))
			);
		await page.getByLabel('Perlihatkan dahulu halaman fotonya').check();
		await page.getByRole('button', { name: 'Catat dalam agenda' }).click();
		expect(await page.getByRole('alert').textContent()).toContain('Belum ada yang dikirim');
		// The subject is missing: the form comes back once more, with what it held.
		await page.getByRole('button', { name: 'Catat dalam agenda' }).click();
		expect(await page.getByText('Sudah diterima; tidak perlu dipilih lagi.').isVisible()).toBe(true);
		const pages = await page.getByRole('link', { name: 'Periksa dan urutkan halaman' }).getAttribute('href');
		const other = await program.page({ as: 'tu', javaScript: false });
		await other.goto(pages!);
		const pictures = await Promise.all(
			[1, 2].map(async (number) =>
				Buffer.from(await (await program.fetch(`${pages}/${number}`, { as: 'tu' })).arrayBuffer())
			)
		);
		expect((await program.fetch(`${pages}/1`, { as: 'opd' })).status).toBe(404);
		await other.getByLabel('Urutan halaman 1').fill('dua');
		await other.getByRole('button', { name: 'Simpan urutan' }).click();
		expect(await other.getByRole('alert').textContent()).toContain('Tulis angka');
		await other.getByLabel('Urutan halaman 1').fill('2');
		await other.getByLabel('Urutan halaman 2').fill('1');
		await other.getByRole('button', { name: 'Simpan urutan' }).click();
		await other.waitForURL(/saved=/);
		await page.getByLabel('Perihal').fill('Contoh surat dari foto');
		await page.getByRole('button', { name: 'Catat dalam agenda' }).click();
		await page.waitForURL(/done=entered/);
		const file = await page.getByRole('link', { name: 'Buka pindaian' }).getAttribute('href');
		const answer = await program.fetch(file!, { as: 'tu' });
		expect(answer.headers.get('content-type')).toBe('application/pdf');
		const sheets = sheetsIn(Buffer.from(await answer.arrayBuffer()))!;
		expect(sheets.map(({ bytes }) => pictures.findIndex((one) => one.equals(bytes)))).toEqual([1, 0]);
	});
});
