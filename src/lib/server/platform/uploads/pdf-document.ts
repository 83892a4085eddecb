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
const MAX_STREAMS = 20_000;
const MAX_BOOKMARKS = 200_000;

async function* piecesFrom(source: ByteSource, from: number): AsyncGenerator<Buffer> {
	for (let at = from; at < source.size; at += PIECE) yield await source.read(at, PIECE);
}

/** The text of an ASCII filter, up to its own end mark. */
async function untilMark(source: ByteSource, from: number, mark: string): Promise<string> {
	let text = '';
	for await (const piece of piecesFrom(source, from)) {
		text += piece.toString('latin1');
		const end = text.indexOf(mark);
		if (end >= 0) return text.slice(0, end).replace(/\s+/g, '');
		if (text.length > MAX_OBJECTS) throw new Refused('EXPANDS_TOO_MUCH');
	}
	throw new Refused('UNREADABLE');
}

function fromAscii85(text: string): Buffer {
	const out: number[] = [];
	const full = text.replace(/z/g, '!!!!!');
	for (let at = 0; at < full.length; at += 5) {
		const group = full.slice(at, at + 5);
		let value = 0;
		for (const sign of group.padEnd(5, 'u')) value = value * 85 + (sign.charCodeAt(0) - 33);
		const four = [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) & 0xff);
		out.push(...four.slice(0, group.length - 1));
	}
	return Buffer.from(out);
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
async function textBefore(source: ByteSource, place: number): Promise<string> {
	for (const reach of [DICTIONARY_USUAL, DICTIONARY_REACH]) {
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
	nameAt: number
): Promise<{ readonly at: number; readonly dictionary: string } | null> {
	let after = (await source.read(nameAt, DICTIONARY_USUAL)).toString('latin1');
	let streamAt = after.indexOf('stream');
	if (streamAt < 0 && !(name === 'First' && isEnd(after))) {
		after = (await source.read(nameAt, DICTIONARY_REACH)).toString('latin1');
		streamAt = after.indexOf('stream');
	}
	// Comments may hold a false `endobj`. A bookmark has a /First too, and no stream.
	if (name === 'First' && isEnd(streamAt < 0 ? after : after.slice(0, streamAt))) return null;
	if (streamAt < 0) throw new Refused('UNREADABLE');
	const before = await textBefore(source, nameAt);
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
	let total = 0;
	for (const [nameAt, name] of places) {
		const stream = await objectStreamAt(source, name, nameAt);
		if (stream === null || seen.has(stream.at)) continue;
		seen.add(stream.at);
		const objects = await unpackObjects(source, stream.at, stream.dictionary);
		total += objects.length;
		if (total > MAX_ALL_OBJECTS) throw new Refused('EXPANDS_TOO_MUCH');
		scanNames(objects, () => {});
	}
}
