/** A JPEG of eight by eight dots, as small as a whole one gets. */
export const smallJpeg = Buffer.from(
	'/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8ybqmx5moq6T/2wBDARweHigjKE4rK06kbl1upKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKT/wAARCAAIAAgDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAX/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFAEBAAAAAAAAAAAAAAAAAAAABP/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/AJ4AYD//2Q==',
	'base64'
);

function segment(marker: number, body: Buffer): Buffer {
	const head = Buffer.from([0xff, marker, 0, 0]);
	head.writeUInt16BE(body.length + 2, 2);
	return Buffer.concat([head, body]);
}

/** What a telephone writes into its photographs: how it was held, when, and where. */
export type TelephoneFacts = {
	readonly turned?: number;
	/** `2026:11:23 09:14:05` as EXIF writes it. */
	readonly takenAt?: string;
	/** Stands in the place of the position; a test looks for it afterwards. */
	readonly place?: string;
};

/** The same picture as if a telephone had taken it. */
export function asTakenByTelephone(
	jpeg: Buffer,
	{ turned = 1, takenAt, place = '' }: TelephoneFacts
): Buffer {
	const day = Buffer.from(`${takenAt ?? ''}\0`, 'latin1');
	const where = Buffer.from(`${place}\0`, 'latin1');
	const first = 8 + 2 + 3 * 12 + 4;
	const second = first + 2 + 12 + 4;
	const tiff = Buffer.alloc(second + day.length + where.length);
	tiff.write('MM\0*', 0, 'latin1');
	tiff.writeUInt32BE(8, 4);
	let at = tiff.writeUInt16BE(3, 8);
	const entry = (tag: number, kind: number, count: number, value: number) => {
		at = tiff.writeUInt16BE(tag, at);
		at = tiff.writeUInt16BE(kind, at);
		at = tiff.writeUInt32BE(count, at);
		if (kind === 3) {
			tiff.writeUInt16BE(value, at);
			at += 4;
		} else at = tiff.writeUInt32BE(value, at);
	};
	entry(0x0112, 3, 1, turned);
	entry(0x010e, 2, where.length, second + day.length);
	entry(0x8769, 4, 1, first);
	at = tiff.writeUInt16BE(takenAt ? 1 : 0, first);
	if (takenAt) entry(0x9003, 2, day.length, second);
	day.copy(tiff, second);
	where.copy(tiff, second + day.length);
	const exif = segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]));
	return Buffer.concat([jpeg.subarray(0, 2), exif, jpeg.subarray(2)]);
}
