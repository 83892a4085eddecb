import { inflateSync } from 'node:zlib';
import { PdfParser } from './parse';
import { isDict, isList, nameIn, PdfStream, PdfUnreadable, type PdfDict, type PdfValue } from './value';

/** Where an object stands: at a place of the file, or as the n-th of a stream of packed objects. */
export type Entry =
	| { readonly kind: 'at'; readonly place: number }
	| { readonly kind: 'packed'; readonly stream: number; readonly index: number }
	| { readonly kind: 'free' };

/** One cross-reference section: what one saving of the file added or changed. */
export type Section = {
	readonly place: number;
	readonly form: 'table' | 'stream';
	readonly entries: ReadonlyMap<number, Entry>;
	readonly trailer: PdfDict;
};

const maxSections = 500;
const maxObjects = 400_000;
const maxUnpacked = 64 * 1024 * 1024;

/** The sections of a file, the newest first, by the chain that its end begins (ISO 32000-1, 7.5.4 to 7.5.8). */
export function readSections(bytes: Buffer): Section[] {
	const tail = bytes.subarray(Math.max(0, bytes.length - 2048));
	const found = /startxref\s+(\d{1,12})\s+%%EOF[\s\0]*$/.exec(tail.toString('latin1'));
	if (!found) throw new PdfUnreadable('no place of the cross-references at the end');
	const sections: Section[] = [];
	const seen = new Set<number>();
	const waiting = [Number(found[1])];
	for (let place = waiting.shift(); place !== undefined; place = waiting.shift()) {
		if (seen.has(place)) continue;
		seen.add(place);
		if (sections.length >= maxSections) throw new PdfUnreadable('too many sections');
		const section = readSection(bytes, place);
		sections.push(section);
		// A hybrid file keeps its packed objects in a stream beside the table.
		const beside = section.trailer.get('XRefStm');
		const before = section.trailer.get('Prev');
		if (section.form === 'table' && typeof beside === 'number') waiting.push(beside);
		if (typeof before === 'number') waiting.push(before);
	}
	return sections;
}

function readSection(bytes: Buffer, place: number): Section {
	if (place < 0 || place >= bytes.length) throw new PdfUnreadable('cross-references beyond the file');
	const parser = new PdfParser(bytes, place);
	return parser.takes('xref') ? readTable(parser, place) : readXrefStream(bytes, place);
}

function readTable(parser: PdfParser, place: number): Section {
	const entries = new Map<number, Entry>();
	while (!parser.takes('trailer')) {
		const first = parser.integer();
		const count = parser.integer();
		if (count > maxObjects) throw new PdfUnreadable('too many objects');
		for (let index = 0; index < count; index += 1) {
			const at = parser.integer();
			parser.integer();
			const word = parser.word();
			if (word !== 'n' && word !== 'f') throw new PdfUnreadable('a cross-reference of no kind');
			entries.set(first + index, word === 'n' ? { kind: 'at', place: at } : { kind: 'free' });
		}
	}
	const trailer = parser.value();
	if (!isDict(trailer)) throw new PdfUnreadable('no trailer');
	return { place, form: 'table', entries, trailer };
}

function readXrefStream(bytes: Buffer, place: number): Section {
	const { value } = readObjectAt(bytes, place, () => undefined);
	if (!(value instanceof PdfStream) || nameIn(value.dict, 'Type') !== 'XRef')
		throw new PdfUnreadable('no cross-references at their place');
	const { dict } = value;
	const widths = numbersIn(dict.get('W'));
	const size = dict.get('Size');
	if (widths.length !== 3 || widths.some((width) => width > 8) || typeof size !== 'number')
		throw new PdfUnreadable('cross-references of unknown widths');
	const index = dict.has('Index') ? numbersIn(dict.get('Index')) : [0, size];
	const data = unpack(value);
	const width = widths[0]! + widths[1]! + widths[2]!;
	if (width === 0) throw new PdfUnreadable('cross-references of no width');
	const entries = new Map<number, Entry>();
	let at = 0;
	for (let pair = 0; pair + 1 < index.length; pair += 2) {
		for (let number = index[pair]!; number < index[pair]! + index[pair + 1]!; number += 1) {
			if (at + width > data.length) throw new PdfUnreadable('cross-references that end too early');
			const field = (which: 0 | 1 | 2) => {
				const from = at + widths.slice(0, which).reduce((sum, one) => sum + one, 0);
				let read = 0;
				for (let byte = 0; byte < widths[which]!; byte += 1) read = read * 256 + data[from + byte]!;
				return read;
			};
			const kind = widths[0] === 0 ? 1 : field(0);
			if (kind === 1) entries.set(number, { kind: 'at', place: field(1) });
			else if (kind === 2) entries.set(number, { kind: 'packed', stream: field(1), index: field(2) });
			else entries.set(number, { kind: 'free' });
			at += width;
		}
	}
	return { place, form: 'stream', entries, trailer: dict };
}

function numbersIn(value: PdfValue | undefined): number[] {
	if (!isList(value)) return [];
	return value.map((one) => {
		if (typeof one !== 'number' || !Number.isInteger(one) || one < 0 || one > maxObjects * 10)
			throw new PdfUnreadable('no whole number');
		return one;
	});
}

/**
 * The object that begins at a place, with its number.
 *
 * @param lengthOf what an indirect /Length says; without it the stream's end is looked for
 */
export function readObjectAt(
	bytes: Buffer,
	place: number,
	lengthOf: (value: PdfValue) => number | undefined
): { number: number; generation: number; value: PdfValue; end: number } {
	const parser = new PdfParser(bytes, place);
	const number = parser.integer();
	const generation = parser.integer();
	if (!parser.takes('obj')) throw new PdfUnreadable('no object at its place');
	const value = parser.value();
	if (!isDict(value) || !parser.takes('stream')) return { number, generation, value, end: parser.at };
	let from = parser.at;
	if (bytes[from] === 0x0d && bytes[from + 1] === 0x0a) from += 2;
	else if (bytes[from] === 0x0a) from += 1;
	else throw new PdfUnreadable('a stream without its line');
	const said = value.get('Length') ?? null;
	const length = typeof said === 'number' ? said : lengthOf(said);
	let end = length === undefined ? -1 : from + length;
	const follows = new PdfParser(bytes, Math.max(0, end));
	if (end < 0 || end > bytes.length || !follows.takes('endstream')) {
		end = bytes.indexOf('endstream', from, 'latin1');
		if (end < 0) throw new PdfUnreadable('a stream without an end');
	}
	return { number, generation, value: new PdfStream(value, bytes.subarray(from, end)), end };
}

/** The bytes of a stream, unpacked; only Flate is read here, since nothing else packs objects. */
export function unpack(stream: PdfStream): Buffer {
	const filter = stream.dict.get('Filter');
	const filters = isList(filter) ? filter : filter === undefined || filter === null ? [] : [filter];
	let bytes = stream.raw;
	for (const one of filters) {
		const name = one instanceof Object && 'name' in one ? one.name : '';
		if (name !== 'FlateDecode' && name !== 'Fl') throw new PdfUnreadable(`packed by ${name || 'something'}`);
		try {
			bytes = inflateSync(bytes, { maxOutputLength: maxUnpacked });
		} catch {
			throw new PdfUnreadable('a stream that cannot be unpacked');
		}
	}
	const parms = stream.dict.get('DecodeParms');
	const parm = isList(parms) ? parms[0] : parms;
	const predictor = isDict(parm) ? parm.get('Predictor') : undefined;
	if (!isDict(parm) || typeof predictor !== 'number' || predictor <= 1) return bytes;
	const columns = parm.get('Columns');
	if (predictor < 10) throw new PdfUnreadable('an unknown predictor');
	return unpredict(bytes, typeof columns === 'number' ? columns : 1);
}

/** Undoes the PNG predictors for one byte a column, as cross-references have them. */
function unpredict(bytes: Buffer, columns: number): Buffer {
	if (columns < 1 || columns > 1024) throw new PdfUnreadable('an unknown predictor');
	const rows = Math.floor(bytes.length / (columns + 1));
	const out = Buffer.alloc(rows * columns);
	for (let row = 0; row < rows; row += 1) {
		const kind = bytes[row * (columns + 1)]!;
		for (let column = 0; column < columns; column += 1) {
			const raw = bytes[row * (columns + 1) + 1 + column]!;
			const left = column > 0 ? out[row * columns + column - 1]! : 0;
			const up = row > 0 ? out[(row - 1) * columns + column]! : 0;
			const corner = row > 0 && column > 0 ? out[(row - 1) * columns + column - 1]! : 0;
			const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][kind];
			if (guess === undefined) throw new PdfUnreadable('an unknown predictor');
			out[row * columns + column] = (raw + guess) & 0xff;
		}
	}
	return out;
}

function paeth(left: number, up: number, corner: number): number {
	const guess = left + up - corner;
	const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
	if (a <= b && a <= c) return left;
	return b <= c ? up : corner;
}
