import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createInflate } from 'node:zlib';
import { NAME_REACH, plainNames, scanNames } from './pdf-names';
import { Refused, type ByteSource } from './verdict';
import { findEnd } from './zip-directory';

const WINDOW = 1024 * 1024;
const PIECE = 64 * 1024;
const DICTIONARY_USUAL = 2048;
const DICTIONARY_REACH = 64 * 1024;
const MAX_OBJECTS = 32 * 1024 * 1024;
const MAX_ALL_OBJECTS = 128 * 1024 * 1024;
/** Objects written as letters are a curiosity; more than this is no paper. */
const MAX_ASCII = 4 * 1024 * 1024;
const MAX_STREAMS = 20_000;
const MAX_BOOKMARKS = 200_000;
/** So often something may stand far from what it belongs to; each time costs a reading of its own. */
const MAX_FAR = 2_000;

async function* piecesFrom(source: ByteSource, from: number): AsyncGenerator<Buffer> {
	for (let at = from; at < source.size; at += PIECE) yield await source.read(at, PIECE);
}

/** The text of an ASCII filter, up to its own end mark. */
async function untilMark(source: ByteSource, from: number, mark: string): Promise<string> {
	const pieces: string[] = [];
	let length = 0;
	let last = '';
	for await (const piece of piecesFrom(source, from)) {
		const text = piece.toString('latin1');
		// The mark may lie on the border of two pieces; only what is new is looked through.
		const end = (last + text).indexOf(mark);
		if (end >= 0) {
			const whole = pieces.join('') + text;
			return whole.slice(0, length - last.length + end).replace(/\s+/g, '');
		}
		pieces.push(text);
		length += text.length;
		last = mark.length > 1 ? text.slice(1 - mark.length) : '';
		if (length > MAX_ASCII) throw new Refused('EXPANDS_TOO_MUCH');
	}
	throw new Refused('UNREADABLE');
}

/** Base 85 (ISO 32000-1, 7.4.3); `z` stands for four zeros. */
function fromAscii85(text: string): Buffer {
	const out = Buffer.alloc(text.length * 4);
	let size = 0;
	let value = 0;
	let count = 0;
	const put = (bytes: number) => {
		for (let at = 0; at < bytes; at += 1) out[size++] = Math.floor(value / 2 ** (24 - at * 8)) & 0xff;
		[value, count] = [0, 0];
	};
	for (let at = 0; at < text.length; at += 1) {
		if (text[at] === 'z' && count === 0) {
			put(4);
			continue;
		}
		value = value * 85 + (text.charCodeAt(at) - 33);
		count += 1;
		if (count === 5) put(4);
	}
	if (count > 1) {
		const bytes = count - 1;
		for (; count < 5; count += 1) value = value * 85 + 84;
		put(bytes);
	}
	return out.subarray(0, size);
}

/** Unpacks to the packed data's own end: a false `endstream` inside it hides nothing. */
async function inflated(pieces: AsyncIterable<Buffer>): Promise<Buffer> {
	const inflater = createInflate();
	const fed = pipeline(Readable.from(pieces), inflater).catch(() => {});
	const out: Buffer[] = [];
	let size = 0;
	try {
		for await (const piece of inflater) {
			out.push(piece as Buffer);
			size += (piece as Buffer).length;
			if (size > MAX_OBJECTS) throw new Refused('EXPANDS_TOO_MUCH');
		}
	} catch (error) {
		throw error instanceof Refused ? error : new Refused('UNREADABLE');
	} finally {
		inflater.destroy();
		await fed;
	}
	return Buffer.concat(out);
}

/** Unpacks a stream of objects by the filters that such streams are known to use; no other can be checked. */
async function unpackObjects(source: ByteSource, at: number, dictionary: string): Promise<Buffer> {
	const filter = /\/Filter\s*(\[[^\]]*\]|\/\w+|\d+\s+\d+\s+R)/.exec(dictionary)?.[1] ?? '';
	const predictor = /\/Predictor\s+(\d+)/.exec(dictionary)?.[1] ?? '1';
	if (filter.endsWith('R') || Number(predictor) > 1) throw new Refused('UNREADABLE');
	const names = [...filter.matchAll(/\/(\w+)/g)].map((match) => match[1] ?? '');
	// Unpacked objects were looked at with the rest of the file.
	if (names.length === 0) return Buffer.alloc(0);
	const [first, ...others] = names;
	const flates = ['FlateDecode', 'Fl'];
	let bytes: Buffer;
	if (flates.includes(first!)) bytes = await inflated(piecesFrom(source, at));
	else if (['ASCIIHexDecode', 'AHx'].includes(first!))
		bytes = Buffer.from(await untilMark(source, at, '>'), 'hex');
	else if (['ASCII85Decode', 'A85'].includes(first!)) bytes = fromAscii85(await untilMark(source, at, '~>'));
	else throw new Refused('UNREADABLE');
	for (const name of others) {
		if (!flates.includes(name)) throw new Refused('UNREADABLE');
		bytes = await inflated(
			(async function* () {
				yield bytes;
			})()
		);
	}
	return bytes;
}

/** What stands between the beginning of the object and a place inside it. */
async function textBefore(source: ByteSource, place: number, far: { left: number }): Promise<string> {
	for (const reach of [DICTIONARY_USUAL, DICTIONARY_REACH]) {
		if (reach === DICTIONARY_REACH && --far.left < 0) throw new Refused('UNREADABLE');
		const from = Math.max(0, place - reach);
		const text = (await source.read(from, place - from)).toString('latin1');
		const begin = text.lastIndexOf('obj');
		if (begin >= 0) return text.slice(begin);
	}
	return '';
}

const isEnd = (text: string): boolean => /\bendobj\b/.test(text.replace(/%[^\r\n]*/g, ''));

/**
 * Where the stream begins whose dictionary holds the name at `nameAt`, if that is a stream of packed
 * objects. Readers need no `/Type /ObjStm`, only `/First` and `/N`. What looks like one and has no
 * beginning is refused: it could hold anything.
 */
async function objectStreamAt(
	source: ByteSource,
	name: 'ObjStm' | 'First',
	nameAt: number,
	far: { left: number }
): Promise<{ readonly at: number; readonly dictionary: string } | null> {
	let after = (await source.read(nameAt, DICTIONARY_USUAL)).toString('latin1');
	let streamAt = after.indexOf('stream');
	if (streamAt < 0 && !(name === 'First' && isEnd(after))) {
		far.left -= 1;
		if (far.left < 0) throw new Refused('UNREADABLE');
		after = (await source.read(nameAt, DICTIONARY_REACH)).toString('latin1');
		streamAt = after.indexOf('stream');
	}
	// Comments may hold a false `endobj`. A bookmark has a /First too, and no stream.
	if (name === 'First' && isEnd(streamAt < 0 ? after : after.slice(0, streamAt))) return null;
	if (streamAt < 0) throw new Refused('UNREADABLE');
	const before = await textBefore(source, nameAt, far);
	const dictionary = plainNames(before + after.slice(0, streamAt));
	if (name === 'First' && !/\/N[\s\d]/.test(dictionary)) return null;
	let at = nameAt + streamAt + 'stream'.length;
	const line = await source.read(at, 2);
	if (line[0] === 0x0d) at += line[1] === 0x0a ? 2 : 1;
	else if (line[0] === 0x0a) at += 1;
	return { at, dictionary };
}

/** A PDF that begins and ends as one, and is nothing else besides. */
async function checkFrame(source: ByteSource): Promise<void> {
	const tail = await source.read(Math.max(0, source.size - 65_557), 65_557);
	const end = tail.lastIndexOf('%%EOF', undefined, 'latin1');
	if (findEnd(tail) >= 0) throw new Refused('TWO_KINDS_IN_ONE');
	if (end < 0) throw new Refused('UNREADABLE');
	// Blanks and zeros after the end come from printers; more than a few letters is another file.
	const after = tail.subarray(end + 5).filter((byte) => byte > 0x20);
	if (after.length > 32) throw new Refused('TWO_KINDS_IN_ONE');
}

/**
 * Looks through a PDF, its packed objects too, for what acts, carries or hides: script, launch and
 * submit actions, other files inside, XFA forms, encryption. Links and signatures are fine.
 */
export async function checkPdf(source: ByteSource): Promise<void> {
	await checkFrame(source);
	const places = new Map<number, 'ObjStm' | 'First'>();
	for (let at = 0; at < source.size; at += WINDOW) {
		const bytes = await source.read(at, WINDOW + NAME_REACH);
		scanNames(bytes, (name, place) => {
			if (place < WINDOW) places.set(at + place, name);
		});
	}
	const named = [...places.values()].filter((name) => name === 'ObjStm').length;
	if (named > MAX_STREAMS || places.size > MAX_BOOKMARKS) throw new Refused('UNREADABLE');
	const seen = new Set<number>();
	const far = { left: MAX_FAR };
	let total = 0;
	for (const [nameAt, name] of places) {
		const stream = await objectStreamAt(source, name, nameAt, far);
		if (stream === null || seen.has(stream.at)) continue;
		seen.add(stream.at);
		const objects = await unpackObjects(source, stream.at, stream.dictionary);
		total += objects.length;
		if (total > MAX_ALL_OBJECTS) throw new Refused('EXPANDS_TOO_MUCH');
		scanNames(objects, () => {});
	}
}
