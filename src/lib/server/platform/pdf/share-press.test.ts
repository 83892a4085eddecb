import { afterAll, expect, test } from 'vitest';
import { encodePng } from '../png';
import { PdfFault } from './typst-process';
import { cardData, cardSign, shareCardSize, SharePress, type ShareCard } from './share-press';

const press = new SharePress({ kept: 2, waiting: 2 });
afterAll(() => press.close());

const card: ShareCard = {
	language: 'id',
	system: 'Satu Pintu',
	region: 'Pemerintah Kota Contoh',
	kicker: 'Perjanjian Kerja Sama · 01/CONTOH/2026',
	title: 'Contoh penyediaan air bersih “lintas batas” <b>& #emph[pasar]</b>',
	facts: [
		{ label: 'Mitra', value: 'Kabupaten Contoh' },
		{ label: 'Ditandatangani', value: '6 Mei 2024' }
	]
};

test('a picture is a PNG of the promised size, light, and the same for the same words', async () => {
	const first = (await press.draw(card))!;
	expect(first.subarray(1, 4).toString()).toBe('PNG');
	expect([first.readUInt32BE(16), first.readUInt32BE(20)]).toEqual([
		shareCardSize.width,
		shareCardSize.height
	]);
	expect(first.length).toBeLessThan(45_000);
	expect(await press.draw({ ...card })).toBe(first);
	expect(cardSign({ ...card, title: 'Lain' })).not.toBe(cardSign(card));
});

test('words of any length and script find their place', async () => {
	const long = {
		...card,
		title: 'Kesepakatan '.repeat(60),
		lead: '合作协议 \u0000 ' + 'x'.repeat(500),
		facts: []
	};
	expect((await press.draw(long))!.length).toBeGreaterThan(5_000);
	expect(JSON.parse(cardData(long)).title).toMatch(/^.{100,240}…$/);
});

test('who would have to wait for too many others is asked to come again', async () => {
	const asked = Array.from({ length: 4 }, (_, number) => press.draw({ ...card, kicker: String(number) }));
	expect((await Promise.all(asked)).filter((one) => one === undefined)).toHaveLength(2);
});

test('a photograph becomes a JPEG that a page over a poor line bears', async () => {
	const photo = encodePng(800, 600, (x, y) => [x % 256, y % 256, (x * y) % 256]);
	const small = (await press.shrink({ sha256: 'a', bytes: photo }))!;
	expect(small.subarray(0, 3).toString('hex')).toBe('ffd8ff');
	expect(small.length).toBeLessThanOrEqual(30_000);
	await expect(
		press.shrink({ sha256: 'b', bytes: Buffer.from('no picture at all, only words') })
	).rejects.toThrow(PdfFault);
	expect((await press.draw(card))!.length).toBeGreaterThan(5_000);
});
