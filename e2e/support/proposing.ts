import type { Page } from 'playwright-core';
import { href } from '$lib/addresses';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';

/** The smallest file that a reader calls a PDF; `mark` makes one unlike another. */
export const aPdf = (name: string, mark = name) => ({
	name,
	mimeType: 'application/pdf',
	buffer: Buffer.from(
		[
			'%PDF-1.4',
			`%${mark}`,
			'1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
			'2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
			'3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj',
			'trailer<</Size 4/Root 1 0 R>>',
			'%%EOF',
			''
		].join('\n')
	)
});

/** Answers at the door, by the words of the form. Organisations and people of these journeys are invented. */
export type Answers = Readonly<Record<string, string>>;
export const aCompany: Answers = { partner_kind: 'company', object: 'public_service', burdens_public: 'no' };
export const aForeignUniversity: Answers = {
	partner_kind: 'foreign_university',
	object: 'science_technology',
	diplomatic_relations: 'yes',
	continues_national_cooperation: 'no'
};
export const aNeighbour: Answers = {
	partner_kind: 'local_government',
	object: 'public_service',
	borders_region: 'yes',
	multi_year: 'yes',
	burdens_assets_or_budget: 'yes',
	in_current_budget: 'no'
};

export const officers = {
	contact_1_name: 'Contoh Rani',
	contact_1_position: 'Manajer',
	contact_1_phone: '0812 3456 7890',
	contact_1_email: 'rani@contoh.test'
};
export const texts = {
	location: 'Kelurahan Contoh',
	scope: 'Pembangunan jaringan dan pelayanan pelanggan.',
	background: 'Tiga kelurahan belum terlayani.',
	purpose: 'Menyediakan air bersih.',
	benefits: 'Seribu rumah terlayani.',
	financing: 'Masing-masing pihak menanggung bagiannya.'
};

/** The page's own words, and the steps of a person who proposes; each method is one press of a button. */
export class Applicant {
	readonly words;
	constructor(
		readonly page: Page,
		readonly language: Language = 'id'
	) {
		this.words = textIn(language);
	}

	async openDoor(): Promise<void> {
		await this.page.goto(href(this.language, 'propose'));
	}

	async answer(answers: Answers): Promise<void> {
		for (const [name, value] of Object.entries(answers)) {
			if (name === 'partner_kind') await this.page.locator('#partner_kind').selectOption(value);
			else await this.page.locator(`input[name="${name}"][value="${value}"]`).check();
		}
	}

	press(text: string): Promise<void> {
		return this.page.getByRole('button', { name: text, exact: true }).click();
	}

	/** From the way that was found to the first page of the proposal. */
	goOn = () => this.press(this.words.propose.route.goOn);
	/** Keeps a part and goes to the next. */
	save = () => this.press(this.words.proposeSteps.goOn);
	savePapers = () => this.press(this.words.proposeSteps.papers.upload);

	async fill(values: Readonly<Record<string, string>>): Promise<void> {
		for (const [name, value] of Object.entries(values)) {
			const field = this.page.locator(`[name="${name}"]`);
			if (name === 'country') await field.selectOption(value);
			else await field.fill(value);
		}
	}

	async sendCodeTo(address: string): Promise<void> {
		await this.fill({ email: address });
		await this.press(this.words.propose.email.send);
	}

	/** The code that the demonstration shows in place of a mail. */
	async enterCode(): Promise<void> {
		await this.fill({ code: await this.page.locator('.notice strong').innerText() });
		await this.press(this.words.propose.email.check);
	}

	async giveFile(paper: string, file: ReturnType<typeof aPdf>): Promise<void> {
		await this.page.locator(`input[type=file][name="paper.${paper}"]`).setInputFiles(file);
	}

	async acceptPact(): Promise<void> {
		await this.page.locator('input[name=accept]').check();
		await this.save();
	}

	send = () => this.press(this.words.proposeSteps.review.send);

	/** The whole way without a slip. @returns the receipt number */
	async propose(email: string, { title }: { readonly title: string }): Promise<string> {
		await this.openDoor();
		await this.answer(aCompany);
		await this.press(this.words.propose.showRoute);
		await this.goOn();
		await this.sendCodeTo(email);
		await this.enterCode();
		await this.fill({ name: 'PT Contoh Air Jernih', address: 'Jalan Contoh Nomor 1' });
		await this.save();
		await this.fill(officers);
		await this.save();
		await this.fill({ title, ...texts });
		await this.save();
		await this.giveFile('surat_penawaran', aPdf('surat penawaran.pdf'));
		await this.giveFile('studi_kelayakan', aPdf('studi kelayakan.pdf'));
		await this.savePapers();
		await this.acceptPact();
		await this.send();
		return this.receipt();
	}

	/** The number on the page that follows the sending. */
	async receipt(): Promise<string> {
		return /P-\d{4}-\d{6}-[0-9A-Z]{4}/.exec(await this.page.locator('main').innerText())![0];
	}
}
