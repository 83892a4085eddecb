import { createCanvas, loadImage } from '@napi-rs/canvas';
import readQr from 'jsqr';
import type { PageReader } from '$lib/server/platform/page-reader';

/**
 * The QR code that a reader which is not ours sees in a picture; null where it finds none.
 *
 * @param width in dots, where the picture is to be seen larger or smaller than it is
 */
export async function seenByCamera(picture: Buffer, width?: number): Promise<string | null> {
	const image = await loadImage(picture);
	const wide = width ?? image.width;
	const high = Math.round((image.height * wide) / image.width);
	const canvas = createCanvas(wide, high);
	const drawing = canvas.getContext('2d');
	drawing.fillStyle = '#fff';
	drawing.fillRect(0, 0, wide, high);
	drawing.drawImage(image, 0, 0, wide, high);
	const { data } = drawing.getImageData(0, 0, wide, high);
	return readQr(new Uint8ClampedArray(data.buffer), wide, high)?.data ?? null;
}

/** What it sees on the pages of a PDF, drawn with 150 dots an inch: less than any telephone sees at arm's length. */
export async function seenOnPages(reader: PageReader, pdf: Buffer, key: string): Promise<string[]> {
	const file = { key, kind: 'pdf', bytes: async () => pdf } as const;
	const seen: string[] = [];
	const count = await reader.pagesOf(file);
	for (let page = 1; page <= count; page += 1) {
		const address = await seenByCamera((await reader.drawPage(file, page, { width: 1240 })).bytes);
		if (address !== null) seen.push(address);
	}
	return seen;
}
