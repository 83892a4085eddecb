import { Readable } from 'node:stream';
import { createDeflateRaw } from 'node:zlib';

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
	let value = byte;
	for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
	return value >>> 0;
});

function crcOf(bytes: Buffer, before: number): number {
	let crc = ~before;
	for (let at = 0; at < bytes.length; at++) crc = CRC_TABLE[(crc ^ bytes[at]!) & 0xff]! ^ (crc >>> 8);
	return ~crc >>> 0;
}

export type ZipPart = { readonly name: string; readonly text: Iterable<string> | AsyncIterable<string> };

const MAX_BYTES = 0xffffffff;
// 1 January 1980: the same data give the same bytes.
const DATE = 0x0021;

/** The head of a part, in the local form or in the list at the end, which differ in little. */
function head(
	part: { name: string; crc: number; packed: number; unpacked: number; at: number },
	inList: boolean
) {
	const name = Buffer.from(part.name);
	const bytes = Buffer.alloc(inList ? 46 : 30);
	let at = bytes.writeUInt32LE(inList ? 0x02014b50 : 0x04034b50, 0);
	if (inList) at = bytes.writeUInt16LE(20, at);
	at = bytes.writeUInt16LE(20, at);
	// Bit 3: sizes follow the data; bit 11: the name is UTF-8.
	at = bytes.writeUInt16LE(0x0808, at);
	at = bytes.writeUInt16LE(8, at);
	at = bytes.writeUInt16LE(0, at);
	at = bytes.writeUInt16LE(DATE, at);
	at = bytes.writeUInt32LE(inList ? part.crc : 0, at);
	at = bytes.writeUInt32LE(inList ? part.packed : 0, at);
	at = bytes.writeUInt32LE(inList ? part.unpacked : 0, at);
	bytes.writeUInt16LE(name.length, at);
	if (inList) bytes.writeUInt32LE(part.at, 42);
	return Buffer.concat([bytes, name]);
}

/**
 * Packs texts as they come; nothing of a part is held back, so a list of a million rows needs no more
 * memory than one of ten, and a slow reader slows the writer.
 */
export async function* zipStream(parts: readonly ZipPart[]): AsyncGenerator<Buffer> {
	const list: Buffer[] = [];
	let at = 0;
	for (const { name, text } of parts) {
		const part = { name, crc: 0, packed: 0, unpacked: 0, at };
		const local = head(part, false);
		at += local.length;
		yield local;
		const counted = async function* () {
			for await (const piece of text) {
				const bytes = Buffer.from(piece, 'utf8');
				part.crc = crcOf(bytes, part.crc);
				part.unpacked += bytes.length;
				yield bytes;
			}
		};
		const source = Readable.from(counted(), { objectMode: false });
		const packer = createDeflateRaw({ level: 6 });
		source.on('error', (error) => packer.destroy(error));
		try {
			for await (const packed of source.pipe(packer)) {
				part.packed += (packed as Buffer).length;
				yield packed as Buffer;
			}
		} finally {
			source.destroy();
		}
		if (at + part.packed > MAX_BYTES || part.unpacked > MAX_BYTES)
			throw new RangeError('too large for a ZIP');
		const sizes = Buffer.alloc(16);
		sizes.writeUInt32LE(0x08074b50, 0);
		sizes.writeUInt32LE(part.crc, 4);
		sizes.writeUInt32LE(part.packed, 8);
		sizes.writeUInt32LE(part.unpacked, 12);
		at += part.packed + sizes.length;
		yield sizes;
		list.push(head(part, true));
	}
	const directory = Buffer.concat(list);
	const end = Buffer.alloc(22);
	end.writeUInt32LE(0x06054b50, 0);
	end.writeUInt16LE(parts.length, 8);
	end.writeUInt16LE(parts.length, 10);
	end.writeUInt32LE(directory.length, 12);
	end.writeUInt32LE(at, 16);
	yield Buffer.concat([directory, end]);
}
