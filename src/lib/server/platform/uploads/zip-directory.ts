import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createInflateRaw } from 'node:zlib';
import { Refused, type ByteSource } from './verdict';

export type ZipEntry = {
	readonly name: string;
	readonly method: 0 | 8;
	readonly packed: number;
	readonly unpacked: number;
	/** Where the packed bytes begin. */
	readonly dataAt: number;
};

const MAX_ENTRIES = 2_000;
const MAX_DIRECTORY = 1024 * 1024;
/** No paper of an agreement unpacks to more. */
const MAX_UNPACKED = 200 * 1024 * 1024;
/** XML packs about 10 to 60 times; a bomb a thousand times. */
const MAX_RATIO = 150;
const RATIO_COUNTS_FROM = 1024 * 1024;
const END = Buffer.from('PK\u0005\u0006', 'latin1');
const END_SIZE = 22;

/** Where the end record lies, or -1. A comment after it may be at most 65,535 bytes. */
export function findEnd(tail: Buffer): number {
	return tail.lastIndexOf(END);
}

function checkName(name: string): void {
	// oxlint-disable-next-line no-control-regex -- a name with a control character is what is looked for
	const unsafe = /[\u0000-\u001F\\]|^\/|^[a-z]:|(^|\/)\.\.(\/|$)/i.test(name);
	if (unsafe || name === '' || name.length > 500) throw new Refused('UNSAFE_PART');
}

/**
 * Reads a ZIP's own list of parts and judges it before a single byte is unpacked: declared sizes and
 * ratios, names, links, duplicates, parts that share bytes, anything before or after the archive.
 */
export async function readZipDirectory(source: ByteSource): Promise<ZipEntry[]> {
	const tailAt = Math.max(0, source.size - 65_557);
	const tail = await source.read(tailAt, 65_557);
	const end = findEnd(tail);
	if (end < 0 || tail.length - end < END_SIZE) throw new Refused('UNREADABLE');
	const record = tail.subarray(end);
	const count = record.readUInt16LE(10);
	const directorySize = record.readUInt32LE(12);
	const directoryAt = record.readUInt32LE(16);
	// Several disks and the 64-bit form do not occur in papers; they only help to mislead readers.
	if (record.readUInt32LE(4) !== 0 || record.readUInt16LE(8) !== count) throw new Refused('UNREADABLE');
	if (count === 0 || count === 0xffff || directoryAt === 0xffffffff) throw new Refused('UNREADABLE');
	if (count > MAX_ENTRIES || directorySize > MAX_DIRECTORY) throw new Refused('EXPANDS_TOO_MUCH');
	if (record.length !== END_SIZE + record.readUInt16LE(20)) throw new Refused('TWO_KINDS_IN_ONE');
	// The list must end where the end record begins: else something stands before the archive.
	if (directoryAt + directorySize !== tailAt + end) throw new Refused('TWO_KINDS_IN_ONE');

	const directory = await source.read(directoryAt, directorySize);
	const entries: ZipEntry[] = [];
	const spans: { from: number; to: number }[] = [];
	const names = new Set<string>();
	let total = 0;
	let at = 0;
	for (let place = 0; place < count; place++) {
		if (at + 46 > directory.length || directory.readUInt32LE(at) !== 0x02014b50) {
			throw new Refused('UNREADABLE');
		}
		const flags = directory.readUInt16LE(at + 8);
		const method = directory.readUInt16LE(at + 10);
		const packed = directory.readUInt32LE(at + 20);
		const unpacked = directory.readUInt32LE(at + 24);
		const nameLength = directory.readUInt16LE(at + 28);
		const name = directory.toString('utf8', at + 46, at + 46 + nameLength);
		const isUnixLink =
			directory[at + 5] === 3 && ((directory.readUInt32LE(at + 38) >>> 16) & 0xf000) === 0xa000;
		const localAt = directory.readUInt32LE(at + 42);
		at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);

		checkName(name);
		if (isUnixLink || names.has(name.toLowerCase())) throw new Refused('UNSAFE_PART');
		names.add(name.toLowerCase());
		if ((flags & 0x2041) !== 0) throw new Refused('ENCRYPTED');
		if (method !== 0 && method !== 8) throw new Refused('UNREADABLE');
		if (packed === 0xffffffff || unpacked === 0xffffffff) throw new Refused('UNREADABLE');
		if (method === 0 && packed !== unpacked) throw new Refused('UNREADABLE');
		total += unpacked;
		if (total > MAX_UNPACKED) throw new Refused('EXPANDS_TOO_MUCH');
		if (unpacked > RATIO_COUNTS_FROM && unpacked / Math.max(1, packed) > MAX_RATIO) {
			throw new Refused('EXPANDS_TOO_MUCH');
		}

		const local = await source.read(localAt, 30 + nameLength);
		if (local.length < 30 + nameLength || local.readUInt32LE(0) !== 0x04034b50) {
			throw new Refused('UNREADABLE');
		}
		// Two names for one part show one thing to us and another to the reader.
		if (local.toString('utf8', 30, 30 + local.readUInt16LE(26)) !== name) throw new Refused('UNSAFE_PART');
		const dataAt = localAt + 30 + local.readUInt16LE(26) + local.readUInt16LE(28);
		spans.push({ from: localAt, to: dataAt + packed });
		entries.push({ name, method, packed, unpacked, dataAt });
	}
	spans.sort((one, other) => one.from - other.from);
	if (spans[0]!.from !== 0) throw new Refused('TWO_KINDS_IN_ONE');
	for (let place = 1; place < spans.length; place++) {
		if (spans[place - 1]!.to > spans[place]!.from) throw new Refused('EXPANDS_TOO_MUCH');
	}
	if (spans.at(-1)!.to > directoryAt) throw new Refused('UNREADABLE');
	return entries;
}

const READ = 256 * 1024;

/**
 * Unpacks one part piece by piece. A part that gives more or fewer bytes than the list said is refused
 * at that byte, so no lie about a size ever fills the memory.
 */
export async function* unpack(source: ByteSource, entry: ZipEntry): AsyncGenerator<Buffer> {
	let given = 0;
	for await (const piece of entry.method === 0 ? packedBytes(source, entry) : inflate(source, entry)) {
		given += piece.length;
		if (given > entry.unpacked) throw new Refused('EXPANDS_TOO_MUCH');
		yield piece;
	}
	if (given !== entry.unpacked) throw new Refused('UNREADABLE');
}

async function* packedBytes(source: ByteSource, entry: ZipEntry): AsyncGenerator<Buffer> {
	for (let at = 0; at < entry.packed; at += READ) {
		yield await source.read(entry.dataAt + at, Math.min(READ, entry.packed - at));
	}
}

async function* inflate(source: ByteSource, entry: ZipEntry): AsyncGenerator<Buffer> {
	const inflater = createInflateRaw();
	const fed = pipeline(Readable.from(packedBytes(source, entry)), inflater).catch(() => {});
	try {
		for await (const piece of inflater) yield piece as Buffer;
	} catch (error) {
		throw error instanceof Refused ? error : new Refused('UNREADABLE');
	} finally {
		inflater.destroy();
		await fed;
	}
}
