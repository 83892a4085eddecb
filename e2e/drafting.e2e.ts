import { describe, expect, test } from 'vitest';
import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { bufferSource } from '../src/lib/server/platform/uploads/verdict';
import { zip } from '../src/lib/server/platform/uploads/sample-zip';
import { readZipDirectory, unpack } from '../src/lib/server/platform/uploads/zip-directory';
import { aPdf, Office } from './support/casework';
import { useProgram } from './support/program';

const program = useProgram();
const office = new Office(program);
const buses = 'Contoh angkutan kota bertenaga listrik pada dua trayek';
const river = 'Contoh pelatihan pemantauan mutu air Sungai Batanghari';
const market = 'Contoh pembayaran retribusi pasar tanpa tunai';

const inEnglish = {
	'Judul kerja sama': 'Contoh training in monitoring the water quality of the Batanghari River',
	'Latar belakang':
		'The officers of the environmental laboratory need a cheaper and more frequent way of monitoring.',
	'Maksud dan tujuan': 'To train officers in monitoring water quality and to write a common guide.',
	Lokasi: 'Jambi City and Delft',
	'Ruang lingkup':
		'Two training cohorts, exchange of water quality data, and one field guide in two languages.',
	'Peran para pihak':
		'The institute trains; the environmental agency names participants and monitoring points.',
	Pembiayaan: 'The institute bears trainers and materials; the travel of participants has no budget yet.'
};

/** A Word file as the other side changes it in its own program. */
async function inWord(docx: Buffer, change: (text: string) => string): Promise<Buffer> {
	const source = bufferSource(docx);
	const parts = await Promise.all(
		(await readZipDirectory(source)).map(async (entry) => ({
			name: entry.name,
			data: await buffer(Readable.from(unpack(source, entry)))
		}))
	);
	return zip(
		parts.map(({ name, data }) => ({
			name,
			data: name === 'word/document.xml' ? change(data.toString('utf8')) : data
		}))
	);
}

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

	test('comes back from the other side as a Word file, and only what is chosen is taken over', async () => {
		const page = await office.open('kerjasama', market);
		await page.goto(`${new URL(page.url()).pathname}/naskah`);
		await page.getByLabel('Jenis naskah').selectOption({ label: 'Perjanjian Kerja Sama (PKS)' });
		await page.getByRole('button', { name: 'Buat dari templat' }).click();
		const address = new URL(page.url()).pathname;
		const word = await page.getByRole('link', { name: 'Word, Indonesia' }).getAttribute('href');
		const sent = Buffer.from(await (await program.fetch(word!, { as: 'kerjasama' })).arrayBuffer());
		const changed = await inWord(sent, (text) =>
			text
				.replace('teguran tertulis ketiga', 'teguran tertulis kedua')
				.replace('Keadaan kahar adalah', 'Kahar ialah')
		);
		await page.goto(`${address}/banding`);
		await page
			.getByLabel('Berkas Word', { exact: true })
			.setInputFiles({ ...aPdf('naskah.docx'), buffer: changed });
		await page.getByRole('button', { name: 'Baca dan bandingkan' }).click();
		expect(await page.locator('ins').allTextContents()).toContain('[ditambahkan] kedua');
		// Nothing ticked: the page says so and still shows the same two versions.
		await page.getByRole('button', { name: 'Pakai yang dicentang' }).click();
		expect(await page.getByRole('alert').textContent()).toContain('Centang paling sedikit satu bagian.');
		await page.getByLabel(/^Pasal \d+ Sanksi \(diubah\)$/).check();
		await page.getByRole('button', { name: 'Pakai yang dicentang' }).click();
		await page.waitForURL(/taken=1/);
		await page.goto(address);
		const text = await page.locator('#teks, section').filter({ hasText: 'Isi naskah' }).first().textContent();
		expect(text).toContain('teguran tertulis kedua');
		expect(text).toContain('Keadaan kahar adalah');
	});
});

describe('a text in two languages', () => {
	const institute = 'Contoh Institute for River Studies';
	let address = '';
	/** Writes in one part of the text; what is given changes what stands there. */
	async function write(
		part: string,
		change: { id?: (text: string) => string; en?: (text: string) => string }
	): Promise<void> {
		const page = await office.page('kerjasama');
		await page.goto(`${address}/susun`);
		await page.getByRole('button', { name: new RegExp(`^Sunting ${part} `) }).click();
		for (const [label, to] of [
			['Isi', change.id],
			['Isi dalam bahasa Inggris', change.en]
		] as const) {
			const field = page.getByLabel(label, { exact: true });
			if (to) await field.fill(to(await field.inputValue()));
		}
		await page.getByRole('button', { name: 'Simpan' }).click();
		await page.waitForURL(/done=saved/);
	}
	/** What the check finds now: where, and of what kind. */
	async function found(): Promise<string[]> {
		const page = await office.page('kerjasama');
		await page.goto(`${address}/selaras`);
		return page
			.locator('main tbody tr')
			.evaluateAll((rows) =>
				rows.map((row) => row.firstElementChild!.textContent!.replace(/\s+/g, ' ').trim())
			);
	}

	test('stands side by side, shows where the two drift apart, and is quiet again when that is mended', async () => {
		const page = await office.open('kerjasama', river);
		await page.goto(`${new URL(page.url()).pathname}/naskah`);
		const texts = page.url();
		// The applicant told it in Indonesian: the other language is written once, before any paper is begun.
		expect(await page.getByText(/isian permohonan belum ada padanannya/).isVisible()).toBe(true);
		await page.getByRole('link', { name: 'Padanan bahasa' }).click();
		for (const [field, english] of Object.entries(inEnglish))
			await page.getByLabel(`${field}, bahasa Inggris`).fill(english);
		await page.getByRole('button', { name: 'Simpan padanan' }).click();
		expect(await page.getByText('Semua isian sudah ada dalam kedua bahasa.').isVisible()).toBe(true);
		await page.goto(texts);
		await page.getByLabel('Jenis naskah').selectOption({ label: 'Memorandum Saling Pengertian (MoU)' });
		await page.getByRole('button', { name: 'Buat dari templat' }).click();
		address = new URL(page.url()).pathname;
		expect(await page.locator('.paper-side[lang=id]').count()).toBe(
			await page.locator('.paper-side[lang=en]').count()
		);
		expect(await found()).toEqual([]);
		expect(await page.getByText('Tidak ada').first().isVisible()).toBe(true);

		await write('Paragraf 11', {
			id: (text) => `${text}\n(4) Naskah ini ditinjau bersama ${institute} pada 1 Desember 2027.`,
			en: (text) =>
				`${text.replace('2 (two)', '3 (three)')}\n(4) This text is reviewed with Contoh Institute for Rivers Studies on 1 December 2028.`
		});
		await write('Paragraf 5', { en: (text) => text.slice(0, text.indexOf('(2)')).replace('(1) ', '') });
		const drifts = await found();
		for (const drift of [
			'Paragraf 5 (2) Ada yang kurang',
			'Paragraf 11 (1) Angka atau lama waktu',
			'Paragraf 11 (1) Catatan permohonan',
			'Paragraf 11 (4) Tanggal',
			'Paragraf 11 (4) Nama atau sebutan pihak'
		])
			expect(drifts).toContain(drift);
		// From a finding one comes to the part that says it.
		await page.getByRole('link', { name: 'Paragraf 5 (2)' }).click();
		await page
			.getByLabel('Isi dalam bahasa Inggris')
			.fill(
				'(1) Each Party protects the intellectual property of the other Party.\n(2) Intellectual property resulting from joint work is owned jointly, and its use is settled separately in writing.'
			);
		await page.getByRole('button', { name: 'Simpan' }).click();
		await page.waitForURL(/done=saved/);
		await write('Paragraf 11', {
			en: (text) =>
				text
					.replace('3 (three)', '2 (two)')
					.replace('Rivers', 'River')
					.replace('December 2028', 'December 2027')
		});
		expect(await found()).toEqual([]);
	});
});
