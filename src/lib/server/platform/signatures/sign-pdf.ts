import {
	dictOf,
	isDict,
	isList,
	nameIn,
	PdfFile,
	PdfName,
	PdfRef,
	PdfString,
	PdfUnreadable,
	textValue,
	withKeys,
	writeValue,
	type PdfDict,
	type PdfValue
} from '../pdf-file';
import { isRefusal, type Refusal } from '../refusal';
import { findSignatures } from './find-signatures';

export type SignatureWords = {
	/** Who signs, as the paper names them. */
	readonly name: string;
	readonly reason: string;
	readonly location: string;
	/** The time that the signature says of itself. */
	readonly at: Date;
};

/** Bytes of the signature itself: enough for a chain of certificates and a time stamp. */
const room = 12 * 1024;
const rangeDigits = 10;

/**
 * Signs a PDF by saving it once more: everything that stands there stays byte for byte, so that signatures it bears
 * stay whole (ISO 32000-1, 7.5.6 and 12.8). The signature shows nothing on the page: what a reader sees was put on the
 * paper before, and a PDF/A-2 stays one.
 *
 * @param sign gives the CMS signature over the two ranges of bytes, in order, or refuses, which is handed on
 * @throws PdfUnreadable where the file is locked, or not built as a PDF
 */
export async function signPdf(
	bytes: Buffer,
	words: SignatureWords,
	sign: (ranges: readonly [Buffer, Buffer]) => Buffer | Promise<Buffer>
): Promise<Buffer>;
export async function signPdf<R extends Refusal>(
	bytes: Buffer,
	words: SignatureWords,
	sign: (ranges: readonly [Buffer, Buffer]) => Buffer | Promise<Buffer | R>
): Promise<Buffer | R>;
export async function signPdf<R extends Refusal>(
	bytes: Buffer,
	words: SignatureWords,
	sign: (ranges: readonly [Buffer, Buffer]) => Buffer | Promise<Buffer | R>
): Promise<Buffer | R> {
	const draft = placeholder(bytes, words);
	const [length, next] = [draft.contentsAt, draft.contentsEnd];
	const range = `[0 ${length} ${next} ${draft.bytes.length - next}]`.padEnd(draft.rangeLength);
	draft.bytes.write(range, draft.rangeAt, 'latin1');
	const signature = await sign([draft.bytes.subarray(0, length), draft.bytes.subarray(next)]);
	if (isRefusal(signature)) return signature;
	if (signature.length > room) throw new RangeError(`a signature of ${signature.length} bytes`);
	draft.bytes.write(signature.toString('hex'), length + 1, 'latin1');
	return draft.bytes;
}

type Placeholder = {
	readonly bytes: Buffer;
	readonly rangeAt: number;
	readonly rangeLength: number;
	readonly contentsAt: number;
	readonly contentsEnd: number;
};

function placeholder(bytes: Buffer, words: SignatureWords): Placeholder {
	const file = PdfFile.open(bytes);
	if (file.isLocked) throw new PdfUnreadable('locked with a password');
	const root = file.trailer.get('Root');
	const page = firstPage(file);
	if (!(root instanceof PdfRef) || !page) throw new PdfUnreadable('no catalogue or no page');
	const signature = new PdfRef(file.nextNumber, 0);
	const field = new PdfRef(file.nextNumber + 1, 0);
	const marker = 'SIGNATUREPLACE';
	const rangePlace = `[${'0'.repeat(rangeDigits)} ${'1'.repeat(rangeDigits)} ${'2'.repeat(rangeDigits)} ${'3'.repeat(rangeDigits)}]`;
	const signatureText = writeValue(
		dictOf({
			Type: new PdfName('Sig'),
			Filter: new PdfName('Adobe.PPKLite'),
			SubFilter: new PdfName('ETSI.CAdES.detached'),
			Name: textValue(words.name),
			Reason: textValue(words.reason),
			Location: textValue(words.location),
			M: new PdfString(Buffer.from(pdfTime(words.at)))
		})
	).replace(
		/ >>$/,
		` /ByteRange ${rangePlace} /Contents <${marker}${'0'.repeat(2 * room - marker.length)}> >>`
	);
	const objects = new Map<number, string>([
		[signature.number, signatureText],
		[field.number, writeValue(fieldOf(file, signature, page.ref, bytes))],
		[page.ref.number, writeValue(withKeys(page.dict, { Annots: annotations(file, page.dict, field) }))]
	]);
	addToForm(file, root, field, objects);
	const saved = Buffer.from(appended(file, objects), 'latin1');
	const whole = Buffer.concat([bytes, saved]);
	const at = bytes.length + saved.indexOf(marker, 0, 'latin1') - 1;
	return {
		bytes: whole,
		rangeAt: bytes.length + saved.indexOf(rangePlace, 0, 'latin1'),
		rangeLength: rangePlace.length,
		contentsAt: at,
		contentsEnd: at + 2 + 2 * room
	};
}

/** A field without a size: it is on the page and shows nothing there. */
function fieldOf(file: PdfFile, signature: PdfRef, page: PdfRef, bytes: Buffer): PdfDict {
	const present = bytes.includes('/ByteRange') ? findSignatures(file).map(({ field }) => field) : [];
	let number = present.length + 1;
	while (present.includes(`Signature${number}`)) number += 1;
	return dictOf({
		Type: new PdfName('Annot'),
		Subtype: new PdfName('Widget'),
		FT: new PdfName('Sig'),
		T: textValue(`Signature${number}`),
		V: signature,
		P: page,
		Rect: [0, 0, 0, 0],
		// Printed with the page, and locked (ISO 32000-1, table 165).
		F: 132
	});
}

function annotations(file: PdfFile, page: PdfDict, field: PdfRef): PdfValue {
	const present = file.resolve(page.get('Annots'));
	return [...(isList(present) ? present : []), field];
}

/** Puts the field into the form of the catalogue, which is made where there is none. */
function addToForm(file: PdfFile, root: PdfRef, field: PdfRef, objects: Map<number, string>): void {
	const named = file.catalogue.get('AcroForm');
	const form = file.resolve(named);
	const present = isDict(form) ? file.resolve(form.get('Fields')) : null;
	const next = withKeys(isDict(form) ? form : new Map<string, PdfValue>(), {
		Fields: [...(isList(present) ? present : []), field],
		// Signatures exist, and saving must only append.
		SigFlags: 3
	});
	if (named instanceof PdfRef && isDict(form)) objects.set(named.number, writeValue(next));
	else objects.set(root.number, writeValue(withKeys(file.catalogue, { AcroForm: next })));
}

function firstPage(file: PdfFile): { ref: PdfRef; dict: PdfDict } | undefined {
	let ref = file.catalogue.get('Pages');
	for (let depth = 0; depth < 50 && ref instanceof PdfRef; depth += 1) {
		const node = file.resolve(ref);
		if (!isDict(node)) return undefined;
		if (nameIn(node, 'Type') === 'Page') return { ref, dict: node };
		const kids = file.resolve(node.get('Kids'));
		if (!isList(kids)) return undefined;
		ref = kids[0];
	}
	return undefined;
}

/** What one more saving adds to the end of the file, with its cross-references in the form that the file has. */
function appended(file: PdfFile, objects: ReadonlyMap<number, string>): string {
	const places = new Map<number, number>();
	const base = file.bytes.length;
	let text = '\n';
	for (const [number, value] of objects) {
		places.set(number, base + text.length);
		text += `${number} 0 obj\n${value}\nendobj\n`;
	}
	const before = file.sections[0]!;
	const size = Math.max(file.nextNumber, ...[...objects.keys()].map((number) => number + 1));
	const keep = { Root: file.trailer.get('Root'), Info: file.trailer.get('Info'), ID: file.trailer.get('ID') };
	const at = base + text.length;
	if (before.form === 'table') {
		const trailer = writeValue(dictOf({ Size: size, ...keep, Prev: before.place }));
		text += `xref\n${runs([...places.keys()])
			.map(({ from, count }) => `${from} ${count}\n${lines(places, from, count)}`)
			.join('')}trailer\n${trailer}\n`;
	} else {
		places.set(size, at);
		const numbers = runs([...places.keys()]);
		const data = numbers
			.flatMap(({ from, count }) => Array.from({ length: count }, (_, index) => places.get(from + index)!))
			.map(entryBytes)
			.join('');
		const dict = dictOf({
			Type: new PdfName('XRef'),
			Size: size + 1,
			...keep,
			Prev: before.place,
			W: [1, 4, 2],
			Index: numbers.flatMap(({ from, count }) => [from, count]),
			Length: data.length
		});
		text += `${size} 0 obj\n${writeValue(dict)}\nstream\n${data}\nendstream\nendobj\n`;
	}
	return `${text}startxref\n${at}\n%%EOF\n`;
}

/** Kind 1, the place in four bytes, generation 0 in two. */
function entryBytes(place: number): string {
	const bytes = Buffer.alloc(7);
	bytes[0] = 1;
	bytes.writeUInt32BE(place, 1);
	return bytes.toString('latin1');
}

const lines = (places: ReadonlyMap<number, number>, from: number, count: number) =>
	Array.from(
		{ length: count },
		(_, index) => `${String(places.get(from + index)).padStart(10, '0')} 00000 n \n`
	).join('');

/** Consecutive numbers as runs, in order. */
function runs(numbers: readonly number[]): { from: number; count: number }[] {
	const found: { from: number; count: number }[] = [];
	for (const number of [...numbers].sort((a, b) => a - b)) {
		const last = found.at(-1);
		if (last && last.from + last.count === number) last.count += 1;
		else found.push({ from: number, count: 1 });
	}
	return found;
}

/** A date of a PDF in UTC. */
function pdfTime(at: Date): string {
	return `D:${at.toISOString().replace(/[-:T]/g, '').slice(0, 14)}+00'00'`;
}
