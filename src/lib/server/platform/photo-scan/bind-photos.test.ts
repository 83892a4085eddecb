import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PageReader, type PagedFile } from '../page-reader';
import { isRefusal } from '../refusal';
import { samplePage } from '../signatures/samples';
import { inspectFile, bufferSource, photoFacts } from '../uploads';
import { asTakenByTelephone, smallJpeg } from '../uploads/sample-jpeg';
import { bindPhotos, inTakenOrder, upright, type Sheet } from './bind-photos';
import { sheetsIn } from './sheets-in';

const reader = new PageReader();
afterAll(() => reader.close());

const asFile = (bytes: Buffer, kind: 'pdf' | 'picture'): PagedFile => ({
	key: createHash('sha256').update(bytes).digest('hex'),
	kind,
	bytes: async () => bytes
});
const secret = 'S 1 36 36.4 E 103 36 47.2';
const paper = {
	title: 'Surat contoh',
	language: 'id',
	sheet: (n: number, of: number) => `Lembar ${n}/${of}`
} as const;

/** A sheet with these words as a telephone that was held sideways keeps it. */
async function photoOf(words: string, takenAt: string): Promise<Buffer> {
	const drawn = await reader.drawPage(asFile(samplePage(words), 'pdf'), 1, { width: 900, format: 'jpeg' });
	// On its side to the left; to be turned to the right.
	const lying = await reader.makeSheet(drawn.bytes, 8);
	return asTakenByTelephone(lying.bytes, { turned: 6, takenAt, place: secret });
}
function given<Done>(answer: Done): Exclude<Done, { refused: string }> {
	if (isRefusal(answer)) throw new Error(answer.refused);
	return answer as Exclude<Done, { refused: string }>;
}

describe('photographs of a paper', () => {
	let pages: Sheet[];
	let pdf: Buffer;
	beforeAll(async () => {
		const photos = [
			await photoOf('Lembar kedua dari surat', '2026:11:22 09:00:07'),
			await photoOf('Lembar pertama dari surat', '2026:11:22 09:00:01')
		];
		expect(photos.every((photo) => photo.includes(secret))).toBe(true);
		pages = [];
		for (const bytes of photos)
			pages.push(given(await upright(reader, { name: 'IMG_1.jpg', kind: 'jpeg', bytes })));
		pdf = await bindPhotos(inTakenOrder(pages), paper);
	}, 60_000);

	test('become one PDF that the door takes like any other', async () => {
		expect(await inspectFile(bufferSource(pdf), ['pdf'])).toEqual({ kind: 'pdf' });
		expect(await reader.pagesOf(asFile(pdf, 'pdf'))).toBe(2);
		expect(pdf.toString('latin1')).toContain('<pdfaid:part>2</pdfaid:part>');
	});

	test('stand upright and in the order in which they were taken: their words can be read', async () => {
		const texts = [
			await reader.readPage(asFile(pdf, 'pdf'), 1),
			await reader.readPage(asFile(pdf, 'pdf'), 2)
		];
		expect(texts.map(({ origin }) => origin)).toEqual(['recognised', 'recognised']);
		expect(texts.map(({ text }) => /pertama|kedua/.exec(text)?.[0])).toEqual(['pertama', 'kedua']);
	}, 60_000);

	test('come out again as they went in, to be bound in another order; of another PDF nothing does', async () => {
		const sheets = sheetsIn(pdf)!;
		expect(sheets.map(({ bytes, width, height }) => [bytes.equals(pages[1]!.bytes), width, height])).toEqual([
			[true, pages[1]!.width, pages[1]!.height],
			[false, pages[0]!.width, pages[0]!.height]
		]);
		const turned = sheetsIn(await bindPhotos([...sheets].reverse(), paper))!;
		expect(turned.map(({ bytes }) => bytes.equals(pages[0]!.bytes))).toEqual([true, false]);
		expect(sheetsIn(samplePage('Naskah'))).toBeNull();
		expect(sheetsIn(Buffer.from('no PDF'))).toBeNull();
	});

	test('say neither where nor when they were taken, and have at most 300 KB a page', () => {
		expect(pages.every(({ bytes }) => bytes.length <= 300_000)).toBe(true);
		expect(pdf.length).toBeLessThan(pages.length * 300_000 + 20_000);
		for (const bytes of [pdf, ...pages.map((page) => page.bytes)])
			for (const told of [secret, '2026:11:22', 'Exif']) expect(bytes.includes(told)).toBe(false);
	});

	test('a person may turn a page further, and its page lies on its side then', async () => {
		const [page] = pages;
		const turned = given(await upright(reader, { name: 'x', kind: 'jpeg', bytes: page!.bytes }, 1));
		expect([turned.width, turned.height]).toEqual([page!.height, page!.width]);
	});

	test('keep the order in which they were sent, where one does not say when, or two say the same', () => {
		const at = (takenAt: string | null) => ({ takenAt });
		const order = (...times: (string | null)[]) => inTakenOrder(times.map(at)).map(({ takenAt }) => takenAt);
		expect(order('2', '1', null)).toEqual(['2', '1', null]);
		expect(order('2', '1', '2')).toEqual(['2', '1', '2']);
		expect(order('2', '3', '1')).toEqual(['1', '2', '3']);
	});

	test('facts of a telephone are read, and what makes no sense says nothing', () => {
		const facts = (turned: number, takenAt?: string) =>
			photoFacts(asTakenByTelephone(smallJpeg, { turned, ...(takenAt ? { takenAt } : {}) }));
		expect(facts(6, '2026:11:22 09:00:01')).toEqual({ turned: 6, takenAt: '2026:11:22 09:00:01.000000' });
		expect(facts(99, 'kemarin')).toEqual({ turned: 1, takenAt: null });
		expect(photoFacts(smallJpeg)).toEqual({ turned: 1, takenAt: null });
	});
});
