import { afterAll, describe, expect, test } from 'vitest';
import { PageReader } from '../src/lib/server/platform/page-reader';
import { until } from './support/archive';
import { Office } from './support/casework';
import { fillDay } from './support/desk-forms';
import { useProgram } from './support/program';

const program = useProgram();
const office = new Office(program);
const buses = 'Contoh angkutan kota bertenaga listrik pada dua trayek';

describe('a letter that holds what may not be shown', () => {
	const reader = new PageReader();
	afterAll(() => reader.close());
	// Invented, and put together from its parts.
	const nik = ['990101', '170845', '0002'].join('');

	test('is given out as a copy in which that cannot be found, and comes back when the exemption ends', async () => {
		const page = await office.page('tu');
		await page.goto(
			`data:text/html;charset=utf-8,${encodeURIComponent(`<body style="font:20px serif"><p>Surat Contoh tentang Kerja Sama</p><p>NIK ${nik}</p><p>Pelapor: Budi Tersembunyi</p>`)}`
		);
		const original = await page.pdf({ format: 'A4' });
		await page.goto('/meja/surat/baru');
		await page.getByLabel('Surat masuk').check();
		await page.getByLabel('Pengirim atau tujuan').fill('PT Contoh Pelapor');
		await page.getByLabel('Perihal').fill('Contoh surat yang sebagian dikecualikan');
		await page
			.getByLabel(/^Pindaian surat/)
			.setInputFiles({ name: 'surat.pdf', mimeType: 'application/pdf', buffer: original });
		await page.getByRole('button', { name: 'Catat dalam agenda' }).click();
		await page.waitForURL(/done=entered/);
		const letter = new URL(page.url()).pathname;
		await page.getByRole('button', { name: /^Hitamkan/ }).click();
		// Personal data is proposed, a name is looked for, and a box is set by two presses on the page.
		await page.getByRole('button', { name: 'Cari data pribadi' }).click();
		await page.getByLabel('Kata atau nama di naskah ini').fill('Budi Tersembunyi');
		await page.getByRole('button', { name: 'Usulkan' }).click();
		for (const position of [
			{ x: 40, y: 700 },
			{ x: 200, y: 760 }
		])
			await page.locator('#at').click({ position });
		const boxes = page.locator('.redaction-boxes li');
		expect(await boxes.allTextContents()).toHaveLength(3);
		for (const box of await boxes.filter({ hasText: 'Usul' }).locator('input').all()) await box.check();
		await page.getByRole('button', { name: 'Ambil usul yang dipilih' }).click();
		await page.getByRole('checkbox', { name: 'UU 27/2022: data pribadi' }).check();
		await fillDay(page, /^Dikecualikan sampai/, ['31', '1', '2027']);
		await page.getByRole('button', { name: 'Buat salinan' }).click();
		await until(page, async () => (await page.getByRole('link', { name: 'Buka salinan' }).count()) > 0);
		const duty = page.getByRole('link', { name: /31 Januari 2027/ });
		const address = await page.getByRole('link', { name: 'Buka salinan' }).getAttribute('href');
		const copy = Buffer.from(await (await program.fetch(address!, { as: 'tu' })).arrayBuffer());

		const file = { key: 'the copy', kind: 'pdf', bytes: async () => copy } as const;
		const said: string[] = [];
		for (let number = 1; number <= (await reader.pagesOf(file)); number += 1)
			said.push((await reader.readPage(file, number)).text);
		expect(said).toHaveLength(2);
		expect(said.join(' ')).toContain('Kerja Sama');
		for (const secret of [nik, 'Budi', 'Tersembunyi'])
			expect({ secret, seen: said.join(' ').includes(secret), held: copy.includes(secret) }).toEqual({
				secret,
				seen: false,
				held: false
			});
		// A letter holds no duties: the review lies with the copy.
		await duty.click();
		expect(await page.textContent('main')).toContain('Salinan yang dihitamkan');
		await page.goto(letter);
		expect(await page.getByRole('heading', { name: 'Salinan yang dihitamkan' }).isVisible()).toBe(true);
		const ofCase = await office.open('kerjasama', buses);
		expect(await ofCase.getByRole('button', { name: /^Hitamkan/ }).count()).toBeGreaterThan(0);
	});
});
