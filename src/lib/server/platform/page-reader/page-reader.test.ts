import { createHash } from 'node:crypto';
import { afterAll, describe, expect, test } from 'vitest';
import { samplePage } from '../signatures/samples';
import { PageFault, PageReader, type PagedFile } from './page-reader';

const reader = new PageReader();
afterAll(() => reader.close());

const asFile = (bytes: Buffer, kind: 'pdf' | 'picture' = 'pdf'): PagedFile => ({
	key: createHash('sha256').update(bytes).digest('hex'),
	kind,
	bytes: async () => bytes
});
const words = 'Kesepakatan Bersama tentang Pengelolaan Sampah';

describe('a page of a paper', () => {
	test('gives the text that it carries, with its place on the page', async () => {
		const file = asFile(samplePage(words));
		expect(await reader.pagesOf(file)).toBe(1);
		const page = await reader.readPage(file, 1);
		expect(page).toMatchObject({ origin: 'layer', confidence: null });
		expect(page.text).toContain('Pengelolaan Sampah');
		const [x, y, width, height] = page.words[0]!.box;
		// 72 points from the left of 595, its foot 700 points above the lower edge of 842.
		expect(x).toBeCloseTo(72 / 595, 2);
		expect(y + height).toBeGreaterThan((842 - 700) / 842);
		expect(y).toBeLessThan((842 - 712) / 842);
		expect(width).toBeGreaterThan(0.3);
	});

	test('that is a picture is read by recognition, offline and in Indonesian', async () => {
		const drawn = await reader.drawPage(asFile(samplePage(words)), 1, { width: 1654 });
		const page = await reader.readPage(asFile(drawn.bytes, 'picture'), 1);
		expect(page.origin).toBe('recognised');
		expect(page.confidence).toBeGreaterThan(80);
		expect(page.text.replace(/\s+/g, ' ')).toContain(words);
	}, 60_000);

	test('is drawn with boxes over what nobody may see', async () => {
		const file = asFile(samplePage('Nomor rahasia yang tidak boleh terbaca siapa pun'));
		const [word] = (await reader.readPage(file, 1)).words;
		const covered = await reader.drawPage(file, 1, { width: 1654, boxes: [word!.box] });
		const seen = await reader.readPage(asFile(covered.bytes, 'picture'), 1);
		expect(seen.text).not.toMatch(/rahasia|terbaca|siapa/i);
	}, 60_000);

	test('of another file in between is found again', async () => {
		const [one, other] = [asFile(samplePage(`${words} satu`)), asFile(samplePage(`${words} dua`))];
		const texts = await Promise.all(
			[one, other, one, other].map(async (file) =>
				(await reader.readPage(file, 1)).text.trim().split(' ').at(-1)
			)
		);
		expect(texts).toEqual(['satu', 'dua', 'satu', 'dua']);
	});

	test('of what is no paper is a fault, and the next one is read all the same', async () => {
		await expect(reader.pagesOf(asFile(Buffer.from('bukan PDF')))).rejects.toThrow(PageFault);
		expect(await reader.pagesOf(asFile(samplePage(words)))).toBe(1);
	});
});
