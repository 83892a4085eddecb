import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { fillDay } from './desk-forms';
import type { PersonName, Program } from './program';

/** The two texts of a cooperation in the country: the umbrella and the contract, with the key of their numbers. */
export const texts = [
	['Kesepakatan Bersama', 'kb'],
	['Perjanjian Kerja Sama', 'pks']
] as const;

/** Where a published agreement is found from outside. */
export type Published = { readonly number: string; readonly page: string; readonly code: string };

type File = { name: string; mimeType: string; buffer: Buffer };

/** The smallest file that a reader calls a PDF; `about` makes its fingerprint its own. */
export function aPdf(name: string, about = name): File {
	return { name, mimeType: 'application/pdf', buffer: Buffer.from(samplePdf.replace('%about', `%${about}`)) };
}

const samplePdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
%about
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

/** Writes 24 November 2026, the day of these journeys, into the three boxes of a question. */
export const fillToday = (where: Page | Locator, group: string): Promise<void> =>
	fillDay(where, group, ['24', '11', '2026']);

/** The office at work in the browser, without script: one page a person, kept for the whole file. */
export class Office {
	readonly #pages = new Map<PersonName, Page>();

	constructor(private readonly program: Program) {}

	/** The person's page, signed in. */
	async page(person: PersonName): Promise<Page> {
		let page = this.#pages.get(person);
		if (!page) {
			page = await this.program.page({ as: person, javaScript: false });
			this.#pages.set(person, page);
		}
		return page;
	}

	/** Finds a case in the list of cases and opens it. */
	async open(person: PersonName, subject: string): Promise<Page> {
		const page = await this.page(person);
		await page.goto('/meja/permohonan');
		await page.getByRole('link', { name: subject, exact: true }).click();
		return page;
	}

	/** Goes from the person's desk to what is asked of them in a case; fails where their desk does not show it. */
	async fromDesk(person: PersonName, subject: string): Promise<Page> {
		const page = await this.page(person);
		await page.goto('/meja');
		await page.getByRole('row').filter({ hasText: subject }).getByRole('link').last().click();
		return page;
	}

	/** What is asked of the person in a case, found from their desk; `name` is the step's. */
	async asked(person: PersonName, subject: string, name: string): Promise<Locator> {
		const page = await this.fromDesk(person, subject);
		return page
			.getByRole('region', { name: `Yang diminta dari Anda: ${name}` })
			.locator('form')
			.last();
	}

	/** Takes one outcome of a step as the person whose turn it is. */
	async take(
		person: PersonName,
		subject: string,
		step: { name: string; outcome?: string; send: string },
		more: (form: Locator) => Promise<void> = async () => {}
	): Promise<Page> {
		const form = await this.asked(person, subject, step.name);
		if (step.outcome) await form.getByLabel(step.outcome, { exact: true }).check();
		await more(form);
		await send(form, step.send);
		return form.page();
	}

	/**
	 * One text from its draft to its signature, each step by the person whose turn it is. `paper` fills in which file
	 * is the signed one, `by` records the ink.
	 */
	async bringToSignature(
		subject: string,
		name: string,
		signing: {
			readonly by: PersonName;
			readonly beforehand?: () => Promise<void>;
			readonly paper: (form: Locator) => Promise<void>;
		}
	): Promise<void> {
		const page = await this.fromDesk('opd', subject);
		if ((await page.getByRole('button', { name: /^Buat rancangan baru/ }).count()) === 0)
			await send(page.locator('form[action="?/draft"]'), /Buat rancangan/);
		await this.take('opd', subject, { name: `Penyusunan ${name}`, send: 'Naskah siap' });
		for (const [person, who] of [
			['hukum', 'Bagian Hukum'],
			['sekda', 'Sekretaris Daerah']
		] as const) {
			const step = { name: `Paraf ${who} pada ${name}`, outcome: 'Bubuhkan paraf', send: 'Simpan' };
			await this.take(person, subject, step, async (form) => {
				// What is initialled stands beside the form.
				expect(await form.textContent()).toContain('Naskah yang disepakati');
			});
		}
		await this.take('kerjasama', subject, { name: `Penomoran ${name}`, send: 'Beri nomor' });
		await signing.beforehand?.();
		const step = { name: `Penandatanganan ${name}`, outcome: 'Sudah ditandatangani', send: 'Simpan' };
		await this.take(signing.by, subject, step, async (form) => {
			await fillToday(form, 'Tanggal penandatanganan');
			// The holder of the office is proposed; who signs for the partner is told.
			expect(await form.getByLabel(/^Nama penandatangan Pemerintah Kota/).inputValue()).toBe(
				'Contoh Hendra Kusuma'
			);
			await form
				.getByLabel(/^Nama penandatangan/)
				.nth(1)
				.fill('Contoh Pimpinan');
			await form
				.getByLabel(/^Jabatan dan kapasitas/)
				.nth(1)
				.fill('Pimpinan');
			await signing.paper(form);
		});
	}

	/** Published and filed: the case is over, and its agreements have number, page and code. */
	async publishAndFile(subject: string): Promise<Published> {
		await this.take('kerjasama', subject, { name: 'Pengumuman', outcome: 'Umumkan', send: 'Simpan' });
		const page = await this.take('kerjasama', subject, { name: 'Penatausahaan', send: 'Simpan' });
		const made = page.locator('#perjanjian li');
		expect(await made.count()).toBe(texts.length);
		for (const [place, [, key]] of texts.entries())
			expect(await made.nth(place).textContent()).toMatch(
				new RegExp(`Nomor \\d+/${key.toUpperCase()}/BKS/XI/2026.*Diumumkan`, 's')
			);
		const last = made.last();
		const address = async (name: RegExp) => (await last.getByRole('link', { name }).getAttribute('href'))!;
		return {
			number: /Nomor (\S+)/.exec((await last.textContent())!)![1]!,
			page: await address(/^Halaman umum/),
			code: (await address(/^Periksa keaslian/)).split('/').at(-1)!
		};
	}
}

/** Sends a form and waits for the page that says it was kept. */
export async function send(form: Locator, button: string | RegExp): Promise<void> {
	await form.getByRole('button', { name: button }).click();
	await form.page().waitForURL(/tersimpan/);
}

export const beginsAsPdf = async (answer: Response) =>
	Buffer.from(await answer.arrayBuffer())
		.subarray(0, 5)
		.toString() === '%PDF-';
