import { afterAll, describe, expect, test } from 'vitest';
import { PageReader } from '$lib/server/platform/page-reader';
import { seenByCamera, seenOnPages } from '$tests/support/camera';
import { useProgram } from './support/program';

/**
 * Whoever holds a paper or sees a page points a telephone at its QR code (J13): what the telephone reads is an address of
 * this program, and opens what the paper is. The reader is not ours, and reads what was really made.
 */
const program = useProgram();
const pages = new PageReader();
afterAll(() => pages.close());

const theFile = async (path: string, as?: 'kerjasama') => {
	const answer = await program.fetch(path, as ? { as } : {});
	expect([path, answer.status]).toEqual([path, 200]);
	return Buffer.from(await answer.arrayBuffer());
};
const oneOf = async <Row extends object>(sql: string) => (await program.database.query<Row>(sql)).rows[0]!;

describe('a telephone that is pointed at', () => {
	test('minutes of a sitting opens what the office says of them, and nothing of what was weighed', async () => {
		const { id, code } = await oneOf<{ id: string; code: string }>(
			`select id, verification_code as code from document where kind = 'berita_acara_tkksd'
				and verification_code is not null order by created_at, id limit 1`
		);
		const seen = await seenOnPages(pages, await theFile(`/meja/dokumen/${id}`, 'kerjasama'), id);
		expect(seen.map((one) => new URL(one).pathname)).toEqual([`/verifikasi/${code}`]);
		const page = await program.page({ width: 320, javaScript: false });
		await page.goto(new URL(seen[0]!).pathname);
		const text = await page.locator('main').innerText();
		expect(text).toContain('Tercatat di kantor ini');
		expect(text).toContain('Berita Acara Rapat TKKSD');
		const weighed = (
			await program.database.query<{ subject: string }>(
				`select c.subject from cooperation_case c join case_paper p on p.case_id = c.id where p.document_id = $1`,
				[id]
			)
		).rows;
		expect(weighed.length).toBeGreaterThan(0);
		for (const { subject } of weighed) expect(text).not.toContain(subject);
		await page.goto(`/en/verify/${code}`);
		expect(await page.locator('main').innerText()).toContain('On the records of this office');
	});

	test('each text that was drafted here opens what it is, from every one of its kinds', async () => {
		const { rows } = await program.database.query<{ id: string; kind: string; code: string }>(
			`select distinct on (kind) id, kind, verification_code as code from document
				where kind like 'naskah\\_%\\_pdf' order by kind, created_at, id`
		);
		expect(rows.length).toBeGreaterThan(0);
		for (const { id, kind, code } of rows) {
			const seen = await seenOnPages(pages, await theFile(`/meja/dokumen/${id}`, 'kerjasama'), id);
			expect([kind, [...new Set(seen.map((one) => new URL(one).pathname))]]).toEqual([
				kind,
				[`/verifikasi/${code}`]
			]);
			const page = await program.page({ width: 320, javaScript: false });
			await page.goto(`/verifikasi/${code}`);
			expect(await page.locator('main').innerText()).toContain('Rancangan');
		}
	});

	test('the receipt of a proposal opens its tracking page', async () => {
		const { receipt } = await oneOf<{ receipt: string }>(
			'select receipt from proposal where receipt is not null order by receipt limit 1'
		);
		const pdf = await theFile(`/lacak/${receipt}/tanda-terima.pdf`, 'kerjasama');
		const seen = await seenOnPages(pages, pdf, receipt);
		expect(seen.map((one) => new URL(one).pathname)).toEqual([`/lacak/${receipt}`]);
		expect((await program.fetch(`/lacak/${receipt}`)).status).toBe(200);
	});

	test('a published agreement on the screen opens its check', async () => {
		const { id, code } = await oneOf<{ id: string; code: string }>(
			`select id, verification_code as code from agreement where published_at is not null
				and verification_code is not null order by published_at, id limit 1`
		);
		const page = await program.page({ width: 320, javaScript: false });
		await page.goto(`/kerja-sama/${id}`);
		const seen = await seenByCamera(await page.locator('img[src^="data:image/svg"]').first().screenshot());
		expect(new URL(seen!).pathname).toBe(`/verifikasi/${code}`);
		await page.goto(new URL(seen!).pathname);
		expect(await page.locator('main').innerText()).toContain('Dokumen terdaftar');
	});
});
