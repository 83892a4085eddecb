import { afterAll, describe, expect, it } from 'vitest';
import { seenByCamera, seenOnPages } from '$tests/support/camera';
import { PageReader } from '../page-reader';
import { PdfPress, type PdfRequest } from '../pdf';
import { samplePapers } from '../pdf/sample-papers';
import type { TypstTemplateName } from '../pdf/template-data';
import { qrPng, qrSvg } from './index';

const press = new PdfPress();
const pages = new PageReader();
afterAll(() => Promise.all([press.close(), pages.close()]));

/** As long as the address of a region is: the longer, the finer the squares. */
const address = 'https://satupintu.kotacontohpanjang.go.id/verifikasi/7KQ4-M2XW-9RTD';
const check = { address, code: '7KQ4-M2XW-9RTD' };
const bearing = {
	'agreement-sheet': 'verification',
	'berita-acara-rapat': 'verification',
	keputusan: 'verification',
	naskah: 'verification',
	notulen: 'verification',
	'office-text': 'verification',
	'tanda-terima': 'tracking',
	undangan: 'verification'
} as const satisfies Partial<Record<TypstTemplateName, string>>;

describe('a QR code on a paper', () => {
	it.each(Object.entries(bearing) as [keyof typeof bearing, string][])(
		'%s: is read from the page by a foreign reader, and says the address',
		{ timeout: 30_000 },
		async (template, field) => {
			const data = { ...samplePapers[template], [field]: check };
			const request = { template, data, language: 'id', title: 'Uji', example: false, madeAt: new Date(0) };
			const { pdf } = await press.render(request as unknown as PdfRequest<typeof template>);
			const seen = await seenOnPages(pages, pdf, template);
			expect([seen.length > 0, [...new Set(seen)]]).toEqual([true, [address]]);
		}
	);

	it('is read from a page on the screen and from a picture in Word', async () => {
		expect(await seenByCamera(Buffer.from(qrSvg(address)), 240)).toBe(address);
		expect(await seenByCamera(await qrPng(address))).toBe(address);
	});
});
