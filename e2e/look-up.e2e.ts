import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useProgram } from './support/program';

/**
 * A citizen looks things up (J11), on a small telephone, without script and without an account; and whoever leads the
 * region does (J12). What is looked for are the real facts that every demonstration holds, each with its source.
 */
const program = useProgram();
const citizen = () => program.page({ width: 320, javaScript: false });
const text = async (page: Page) => (await page.locator('main').innerText()).replace(/\s+/g, ' ');

describe('a citizen', () => {
	test('finds an agreement from the door, also past a slip of the finger, and reads where it is known from', async () => {
		const page = await citizen();
		await page.goto('/');
		await page.getByLabel('Cari di seluruh situs').fill('mou bpsj 2017');
		await page.getByRole('button', { name: 'Cari' }).click();
		expect(new URL(page.url()).pathname).toBe('/cari');
		expect(await text(page)).toContain('bpjs');
		await page.getByRole('link', { name: 'Nota Kesepahaman (MoU) dengan BPJS Kesehatan' }).click();
		expect(await text(page)).toMatch(/Para pihak.*BPJS Kesehatan.*Hukum pada masanya.*Sumber: .*2018/);
	});

	test('finds partner and project in one search, and the works of the city on a map with its table', async () => {
		const page = await citizen();
		await page.goto('/cari?q=talang+gulo');
		const found = await text(page);
		for (const group of ['Kerja sama', 'Proyek']) expect(found).toContain(group);
		await page.getByRole('link', { name: 'TPA Talang Gulo (sanitary landfill)' }).click();
		expect(await text(page)).toMatch(/KfW.*EUR 14\.200\.000,00/);
		await page.goto('/proyek/peta');
		expect(await page.locator('main svg').first().isVisible()).toBe(true);
		const places = page.getByRole('table');
		expect(await places.getByRole('row').filter({ hasText: 'Talang Gulo' }).innerText()).toContain(
			'Titik belum tercatat'
		);
	});

	test('takes the list away as a table, and follows it as a feed', async () => {
		const page = await citizen();
		await page.goto('/kerja-sama?q=bpjs');
		const csv = await page.getByRole('link', { name: 'CSV' }).getAttribute('href');
		const table = await (await program.fetch(csv!)).text();
		expect(table.split('\n')[0]).toContain('title');
		expect(table).toContain('BPJS Kesehatan');
		expect(table, 'only what the list shows').not.toContain('Talang Gulo');
		const feed = await page
			.locator('link[rel="alternate"][type="application/atom+xml"]')
			.getAttribute('href');
		const entries = await (await program.fetch(new URL(feed!, program.origin).pathname)).text();
		expect(entries).toContain('Pengolahan sampah menjadi bahan bakar (RDF) di TPA Talang Gulo');
	});

	test('checks the code of a printed copy, and one letter wrong is no document', async () => {
		const page = await citizen();
		await page.goto('/kerja-sama?q=kompos');
		await page
			.getByRole('link', { name: 'Contoh pengolahan sisa sayur pasar menjadi kompos' })
			.first()
			.click();
		const code = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(await text(page))![0];
		const check = async (typed: string) => {
			await page.goto('/verifikasi');
			await page.getByLabel('Kode pemeriksaan').fill(typed);
			await page.getByRole('button', { name: 'Periksa kode' }).click();
			return text(page);
		};
		expect(await check(code.toLowerCase())).toMatch(/Dokumen terdaftar.*kompos/);
		const wrong = (code.startsWith('A') ? 'B' : 'A') + code.slice(1);
		expect(await check(wrong)).not.toContain('kompos');
	});

	test('asks a question, which arrives once the link in the mail is opened, and loses no word of it before', async () => {
		const page = await citizen();
		await page.goto('/pertanyaan');
		const question = 'Kapan TPA Talang Gulo mulai dipakai?';
		await page.getByLabel('Nama').fill('Contoh Warga');
		await page.getByLabel('Pertanyaan').fill(question);
		await page.getByRole('button', { name: 'Kirim pertanyaan' }).click();
		expect(await page.getByRole('alert').count()).toBe(1);
		expect(await page.getByLabel('Pertanyaan').inputValue()).toBe(question);
		await page.getByLabel('Surel').fill('warga.contoh@contoh.id');
		await page.getByRole('button', { name: 'Kirim pertanyaan' }).click();
		const link = /\/permintaan-informasi\/konfirmasi\/\S+/.exec(await text(page))![0];
		await page.goto(link);
		await page.getByRole('button').last().click();
		expect(await text(page)).toContain(question);
		const desk = await program.page({ as: 'kerjasama', javaScript: false });
		await desk.goto('/meja/pertanyaan');
		expect(await text(desk)).toContain(question);
	});
});

describe('whoever leads', () => {
	test('sees what waits and what is late and with whom, and each figure leads to its records', async () => {
		const page = await program.page({ as: 'walikota', javaScript: false });
		await page.goto('/meja/pimpinan');
		const said = await text(page);
		for (const part of [
			'Menunggu Anda',
			'Lewat tenggat, dan pada siapa',
			'Segera berakhir',
			'Menurut negara'
		])
			expect(said).toContain(part);
		const addresses = await page
			.locator('main a[href^="/"]')
			.evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href')!))]);
		expect(addresses.length).toBeGreaterThan(20);
		for (const address of addresses) {
			const answered = await program.fetch(address, { as: 'walikota' });
			expect(answered.status, address).toBe(200);
			await answered.body?.cancel();
		}
	});

	test('takes the reports for the governor and the ministry away filled in', async () => {
		const page = await program.page({ as: 'walikota', javaScript: false });
		await page.goto('/meja/laporan');
		for (const report of ['governor', 'ministry']) {
			const sheet = await page.locator(`a[href*="/laporan/${report}/cetak/pdf"]`).getAttribute('href');
			const made = await program.fetch(sheet!, { as: 'walikota' });
			expect([made.status, made.headers.get('content-type')]).toEqual([200, 'application/pdf']);
			expect(
				Buffer.from(await made.arrayBuffer())
					.subarray(0, 5)
					.toString()
			).toBe('%PDF-');
		}
		await page.goto(String(await page.locator('a[href*="/laporan/governor?"]').first().getAttribute('href')));
		expect(await page.getByRole('table').count()).toBeGreaterThan(0);
	});

	test('keeps what was chosen on a list under a name of their own, and finds it in the menu', async () => {
		const page = await program.page({ as: 'walikota', javaScript: false });
		await page.goto('/en/desk/register?year=2017');
		await page.getByRole('link', { name: 'Save this view' }).click();
		await page.getByRole('button', { name: 'Save' }).click();
		expect(await page.getByRole('alert').count(), 'a name is asked for').toBe(1);
		await page.getByLabel('Name of the view').fill('Tahun 2017');
		await page.getByRole('button', { name: 'Save' }).click();
		await page.goto('/meja');
		const kept = page.getByRole('navigation').getByRole('link', { name: 'Tahun 2017' });
		expect(await kept.getAttribute('href')).toBe('/meja/daftar?year=2017');
		const other = await program.page({ as: 'sekda', javaScript: false });
		await other.goto('/meja');
		expect(await other.getByRole('link', { name: 'Tahun 2017' }).count()).toBe(0);
		await page.goto('/meja/pandangan');
		await page.getByRole('button', { name: 'Hapus Tahun 2017' }).click();
		expect(await page.getByRole('link', { name: 'Tahun 2017' }).count()).toBe(0);
	});
});
