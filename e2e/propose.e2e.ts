import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import {
	aCompany,
	aForeignUniversity,
	aNeighbour,
	aPdf,
	Applicant,
	officers,
	texts
} from './support/proposing';
import { axeOn, sidewaysScroll, useProgram } from './support/program';

/**
 * J1 and the partner's half of J2, as people without an account live them: five questions, a proposal that keeps
 * whatever is typed, a receipt, and papers that come back and are mended by the link in a mail.
 */
const program = useProgram();

let next = 0;
const anAddress = () => `pemohon${(next += 1)}.${process.pid}@contoh.test`;

/** The mails kept for somebody, newest first, as the demonstration's mail page shows them. */
async function mailsTo(address: string): Promise<{ subject: string; body: string }[]> {
	const { rows } = await program.database.query<{ subject: string; body: string }>(
		'select subject, body from kept_mail where recipient = $1 order by id desc',
		[address]
	);
	return rows;
}
const linkIn = (body: string) =>
	/\/\S*\/(?:lanjut|resume)\/\S+/.exec(body.replaceAll(program.origin, ''))![0];

const summaryOf = (page: Page) => page.getByRole('alert');
/** Each line of the summary leads to a field that is on the page and says what is wrong beside itself. */
async function summaryLeadsToFields(page: Page): Promise<string[]> {
	const lines = await summaryOf(page)
		.getByRole('link')
		.evaluateAll((links) =>
			links.map((link) => {
				const field = document.getElementById((link as HTMLAnchorElement).hash.slice(1));
				const said = field?.closest('.field-error')?.querySelector('.error');
				return { line: (link as HTMLElement).innerText, beside: Boolean(said?.textContent?.trim()) };
			})
		);
	expect(lines.filter(({ beside }) => !beside)).toEqual([]);
	expect(lines).not.toEqual([]);
	return lines.map(({ line }) => line);
}

describe('an outside company on a small telephone, without script', () => {
	test('is told the way, slips on every page, loses nothing, and gets its receipt', async () => {
		const page = await program.page({ width: 320, javaScript: false });
		const applicant = new Applicant(page);
		const { words } = applicant;
		const address = anAddress();
		await applicant.openDoor();
		await applicant.answer({ object: 'public_service' });
		await applicant.press(words.propose.showRoute);
		expect(await summaryLeadsToFields(page)).toEqual(['Siapa Anda? Pertanyaan ini perlu dijawab.']);
		expect(await page.locator('input[name=object][value=public_service]').isChecked()).toBe(true);
		await applicant.answer(aCompany);
		await applicant.press(words.propose.showRoute);
		const way = page.locator('main');
		expect(await way.innerText()).toContain('Kerja Sama Daerah dengan Pihak Ketiga (KSDPK)');
		expect(await way.innerText()).toContain('UU 23/2014');
		expect(await way.innerText()).toContain('Studi kelayakan');
		await applicant.goOn();

		await applicant.sendCodeTo('bukan alamat');
		await summaryLeadsToFields(page);
		expect(await page.locator('#email').inputValue()).toBe('bukan alamat');
		await applicant.sendCodeTo(address);
		await applicant.fill({ code: '12' });
		await applicant.press(words.propose.email.check);
		await summaryLeadsToFields(page);
		await applicant.enterCode();

		await applicant.fill({ name: 'PT Contoh Tirta', phone: '12', website: 'tanpa alamat' });
		await applicant.save();
		expect(await summaryLeadsToFields(page)).toHaveLength(3);
		expect(await page.locator('#website').inputValue()).toBe('tanpa alamat');
		await applicant.fill({ address: 'Jalan Contoh Nomor 1', phone: '0741 555 0101', website: '' });
		await applicant.save();

		await applicant.fill({ ...officers, contact_1_email: 'rani', contact_2_name: 'Contoh Budi' });
		await applicant.save();
		expect(await summaryLeadsToFields(page)).toHaveLength(3);
		await applicant.fill({ contact_1_email: officers.contact_1_email, contact_2_name: '' });
		await applicant.save();

		await applicant.fill({
			title: 'Penyediaan air bersih di Kelurahan Contoh',
			...texts,
			location: 'x'.repeat(2_001),
			'starts_on.day': '31',
			'starts_on.month': '2',
			'starts_on.year': '2027'
		});
		await applicant.save();
		expect((await summaryLeadsToFields(page)).join(' ')).toContain('2.001 dari paling banyak 2.000');
		expect(await page.locator('[name="starts_on.day"]').inputValue()).toBe('31');
		expect(await page.locator('#scope').inputValue()).toBe(texts.scope);
		await applicant.fill({ location: texts.location, 'starts_on.day': '4', 'starts_on.month': '1' });
		await applicant.save();

		await applicant.giveFile('surat_penawaran', aPdf('surat penawaran.pdf'));
		await applicant.giveFile('studi_kelayakan', {
			...aPdf('studi.pdf'),
			buffer: Buffer.from('bukan PDF sama sekali')
		});
		await applicant.savePapers();
		// One line for the one file that was not taken; the other is kept.
		expect(await summaryLeadsToFields(page)).toHaveLength(1);
		expect(await page.locator('.files').allInnerTexts()).toEqual([
			expect.stringContaining('surat penawaran.pdf')
		]);
		await applicant.giveFile('studi_kelayakan', aPdf('studi.pdf'));
		await applicant.savePapers();

		await applicant.save();
		await summaryLeadsToFields(page);
		await applicant.acceptPact();
		expect(await page.getByText(words.proposeSteps.review.ready).isVisible()).toBe(true);
		expect(await page.getByText('0741 555 0101').isVisible()).toBe(true);
		await applicant.send();

		const receipt = await applicant.receipt();
		const sheet = await page.getByRole('link', { name: 'Unduh tanda terima (PDF)' }).getAttribute('href');
		const printed = await page.context().request.get(sheet!);
		expect([printed.status(), printed.headers()['content-type']]).toEqual([200, 'application/pdf']);
		const [mail] = await mailsTo(address);
		expect(mail!.subject).toBe(`Permohonan diterima: ${receipt}`);
		// Back and once more: the same receipt, no second proposal.
		await page.goBack();
		await page.reload();
		expect(await applicant.receipt()).toBe(receipt);
		// In another browser the number alone shows where it stands, and nothing of what was handed in.
		const other = await program.page({ width: 320, javaScript: false });
		await other.goto('/lacak');
		await other.getByLabel('Nomor tanda terima').fill(` ${receipt.toLowerCase()} `);
		await other.getByRole('button', { name: 'Lacak' }).click();
		const seen = await other.locator('main').innerText();
		expect(seen).toContain('Periksa Kelengkapan');
		expect(seen).not.toContain('studi.pdf');
		expect((await other.context().request.get(sheet!)).status()).toBe(404);
		expect(await sidewaysScroll(other)).toBe(0);
	});
});

describe('a university abroad', () => {
	test('does the same in English; no page of it is out of reach or wider than a telephone', async () => {
		const page = await program.page({ language: 'en' });
		const applicant = new Applicant(page, 'en');
		const findings: string[] = [];
		const look = async (name: string) => {
			for (const finding of await axeOn(page)) findings.push(`${name}: ${finding}`);
			await page.setViewportSize({ width: 320, height: 640 });
			const sideways = await sidewaysScroll(page);
			if (sideways > 0) findings.push(`${name}: ${sideways} px wider than a telephone`);
			await page.setViewportSize({ width: 1280, height: 800 });
			expect(await page.getAttribute('html', 'lang')).toBe('en');
		};
		await applicant.openDoor();
		await applicant.answer(aForeignUniversity);
		await applicant.press(applicant.words.propose.showRoute);
		expect(await page.locator('main').innerText()).toContain('Discussion between ministries');
		await applicant.goOn();
		await look('address');
		await applicant.sendCodeTo(anAddress());
		await look('code');
		await applicant.enterCode();
		await applicant.fill({ name: 'Example University', address: '1 Example Road', country: 'ID' });
		await applicant.save();
		expect((await summaryLeadsToFields(page)).join()).toContain('names a partner abroad');
		await look('organisation, with a fault');
		await applicant.fill({ country: 'SG' });
		await applicant.save();
		await look('officers');
		await applicant.fill({ ...officers, contact_1_phone: '+65 6123 4567' });
		await applicant.save();
		await look('terms of reference');
		await applicant.fill({ title: 'Water laboratory for students', ...texts });
		await applicant.save();
		await look('papers');
		await applicant.giveFile('surat_penawaran', aPdf('offer.pdf'));
		await applicant.savePapers();
		await look('pact');
		await applicant.acceptPact();
		await look('review');
		await applicant.send();
		await look('receipt');
		await page.getByRole('link', { name: 'Track this proposal' }).click();
		await look('tracking');
		expect(findings).toEqual([]);
	});
});

test('a neighbouring region is told that it is mandatory, that the council consents, and dates without days off', async () => {
	const page = await program.page({ width: 320, javaScript: false });
	const applicant = new Applicant(page);
	await applicant.openDoor();
	await applicant.answer(aNeighbour);
	await applicant.press(applicant.words.propose.showRoute);
	const way = await page.locator('main').innerText();
	for (const said of ['Kerja sama wajib', 'UU 23/2014 Pasal 364', 'Diperlukan', 'Persetujuan DPRD'])
		expect(way).toContain(said);
});

test('a draft is left, and gone on with from another browser by the link in the mail', async () => {
	const page = await program.page({ javaScript: false });
	const applicant = new Applicant(page);
	const address = anAddress();
	await applicant.openDoor();
	await applicant.answer(aCompany);
	await applicant.press(applicant.words.propose.showRoute);
	await applicant.goOn();
	await applicant.sendCodeTo(address);
	await applicant.enterCode();
	await applicant.fill({ name: 'PT Contoh Berhenti', address: 'Jalan Contoh Nomor 2' });
	await applicant.save();
	await applicant.fill({ contact_1_name: 'Contoh Setengah' });
	await applicant.press(applicant.words.proposeSteps.later);
	expect(await page.getByText(address, { exact: false }).first().isVisible()).toBe(true);
	const desk = await program.page({ as: 'kerjasama', javaScript: false });
	await desk.goto('/meja/surel');
	expect(await desk.getByText(address).first().isVisible()).toBe(true);

	const other = await program.page({ width: 320, javaScript: false });
	await other.goto(linkIn((await mailsTo(address))[0]!.body));
	expect(await other.getByRole('heading', { level: 1 }).innerText()).toBe('Petugas penghubung');
	expect(await other.locator('#contact_1_name').inputValue()).toBe('Contoh Setengah');
	// Somebody else's browser opens none of it.
	const stranger = await program.page({ javaScript: false });
	expect((await stranger.goto(new URL(other.url()).pathname))?.status()).toBe(404);
	expect(await stranger.locator('main').innerText()).toContain('Buka tautan dalam surel terakhir');
	expect((await stranger.goto('/ajukan/lanjut/sp_1_dikarang'))?.status()).toBe(200);
	expect(await stranger.locator('main').innerText()).toContain('Tautan ini tidak berlaku lagi');
});

describe('papers that come back', () => {
	test('are mended by the link in the mail; a wrong file takes no right one with it', async () => {
		const address = anAddress();
		const applicant = new Applicant(await program.page({ javaScript: false }));
		const receipt = await applicant.propose(address, { title: 'Contoh yang dikembalikan' });
		const token = await program.tokenFor('kerjasama');
		const ask = async (path: string, body?: object) => {
			const answer = await program.fetch(`/api/v1${path}`, {
				as: { token },
				...(body
					? { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
					: {})
			});
			expect(answer.status, path).toBeLessThan(300);
			return answer.json();
		};
		const found = (await ask(`/cases?q=${receipt}`)) as { data: { id: string }[] };
		const id = found.data[0]!.id;
		await ask(`/cases/${id}/steps/periksa_kelengkapan`, {
			outcome: 'return',
			note: 'Lengkapi dua berkas ini.',
			papers: [
				{ key: 'surat_penawaran', state: 'wrong', remark: 'Belum ditandatangani direktur.' },
				{ key: 'studi_kelayakan', state: 'wrong', remark: 'Bab pembiayaan kosong.' }
			]
		});

		const page = await program.page({ width: 320 });
		await page.goto(linkIn((await mailsTo(address))[0]!.body));
		const read = () => page.locator('main').innerText();
		for (const said of [
			'Belum ditandatangani direktur.',
			'Bab pembiayaan kosong.',
			'Lengkapi dua berkas ini.'
		])
			expect(await read()).toContain(said);
		expect(await axeOn(page)).toEqual([]);
		expect(await sidewaysScroll(page)).toBe(0);
		const mender = new Applicant(page);
		await mender.fill({ note: 'Sudah kami perbaiki.' });
		await mender.giveFile('surat_penawaran', aPdf('surat baru.pdf'));
		await mender.giveFile('studi_kelayakan', { ...aPdf('studi.pdf'), buffer: Buffer.from('MZ') });
		await mender.press(mender.words.tracking.mend);
		expect((await summaryLeadsToFields(page))[0]).toContain('Studi kelayakan');
		expect(await page.locator('[name=note]').inputValue()).toBe('Sudah kami perbaiki.');
		expect(await read()).toContain('surat baru.pdf');
		await mender.giveFile('studi_kelayakan', aPdf('studi baru.pdf'));
		await mender.press(mender.words.tracking.mend);
		expect(await read()).toContain('Perbaikan diterima');
		expect(await read()).toContain('Periksa Kelengkapan');

		const seen = (await ask(`/cases/${id}`)) as {
			open_steps: { key: string }[];
			papers: { key: string; state: string }[];
		};
		expect(seen.open_steps.map(({ key }) => key)).toEqual(['periksa_kelengkapan']);
		expect(seen.papers.find(({ key }) => key === 'surat_penawaran')!.state).toBe('given');
		// The own paper can be had, by the applicant and by nobody who only knows the number.
		const paper = await page.getByRole('link', { name: /^Unduh Studi kelayakan/ }).getAttribute('href');
		expect((await page.context().request.get(paper!)).headers()['content-disposition']).toContain(
			'studi baru.pdf'
		);
		expect((await program.fetch(paper!)).status).toBe(404);

		await page.locator('summary', { hasText: 'Cabut permohonan' }).click();
		await mender.press(mender.words.tracking.withdraw.button);
		await summaryLeadsToFields(page);
		await mender.fill({ reason: 'Rencana berubah.' });
		await mender.press(mender.words.tracking.withdraw.button);
		expect(await read()).toContain('Permohonan dicabut');
		await page.reload();
		expect(await page.locator('form[action="?/withdraw"]').count()).toBe(0);
		const tracked = await program.fetch(`/api/v1/tracking/${receipt}`);
		expect(await tracked.json()).toMatchObject({ state: 'withdrawn', open_steps: [], asked: null });
	});
});

test('an officer types for a visitor at the desk: it is said on each page, on the case, and the draft is found again', async () => {
	const page = await program.page({ as: 'kerjasama', javaScript: false });
	const applicant = new Applicant(page);
	const title = `Contoh di loket ${process.pid}`;
	await page.goto('/meja/ajukan');
	await page.locator('input[name=untuk][value=partner]').check();
	await applicant.answer(aCompany);
	await applicant.press(applicant.words.propose.showRoute);
	await applicant.goOn();
	expect(await page.locator('main').innerText()).toContain('untuk pemohon yang datang');
	await page.getByRole('link', { name: applicant.words.proposeSteps.email.skip }).click();
	await applicant.fill({ name: 'PT Contoh Loket', address: 'Jalan Contoh Nomor 3' });
	await applicant.save();
	await applicant.fill(officers);
	await applicant.save();
	await applicant.fill({ title, ...texts });
	await applicant.press(applicant.words.proposeSteps.later);
	await page.goto('/meja/ajukan');
	await page.getByRole('link', { name: title }).click();
	await page.getByRole('link', { name: 'Berkas', exact: true }).click();
	await applicant.giveFile('surat_penawaran', aPdf('surat.pdf'));
	await applicant.giveFile('studi_kelayakan', aPdf('studi.pdf'));
	await applicant.savePapers();
	await applicant.acceptPact();
	await applicant.send();
	const receipt = await applicant.receipt();
	await page.goto(`/meja/permohonan?q=${receipt}`);
	await page.getByRole('link', { name: title, exact: true }).click();
	const file = await page.locator('main').innerText();
	expect(file).toContain('Diisikan oleh petugas');
	expect(file).toContain('Contoh Nurul Hidayah');
});
