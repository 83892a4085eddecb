/** A name such as `/Sig`, without the slash and with its `#` codes read. */
export class PdfName {
	constructor(readonly name: string) {}
}

/** A string with the place in the file that it was written at: a signature's bytes must fill the gap it leaves. */
export class PdfString {
	constructor(
		readonly bytes: Buffer,
		/** Place of the first bracket and after the last; -1 inside a packed object. */
		readonly at = -1,
		readonly end = -1
	) {}
}

export class PdfRef {
	constructor(
		readonly number: number,
		readonly generation: number
	) {}
}

export type PdfDict = ReadonlyMap<string, PdfValue>;

export class PdfStream {
	constructor(
		readonly dict: PdfDict,
		/** As they stand in the file, packed. */
		readonly raw: Buffer
	) {}
}

export type PdfValue =
	null | boolean | number | PdfName | PdfString | PdfRef | readonly PdfValue[] | PdfDict | PdfStream;

/** The file is not built as ISO 32000 says, or in a way that is not worth following. */
export class PdfUnreadable extends Error {}

export const isDict = (value: PdfValue | undefined): value is PdfDict => value instanceof Map;
export const isList = (value: PdfValue | undefined): value is readonly PdfValue[] => Array.isArray(value);

/** The name that stands under a key, or an empty string. */
export function nameIn(dict: PdfDict, key: string): string {
	const value = dict.get(key);
	return value instanceof PdfName ? value.name : '';
}

/** A text string: UTF-16 with its mark, UTF-8 with its mark, else PDFDocEncoding, whose letters are Latin-1's. */
export function textOf(value: PdfValue | undefined): string | null {
	if (!(value instanceof PdfString)) return null;
	const { bytes } = value;
	if (bytes[0] === 0xfe && bytes[1] === 0xff) {
		const swapped = Buffer.from(bytes.subarray(2, 2 + 2 * Math.floor((bytes.length - 2) / 2)));
		return swapped.swap16().toString('utf16le');
	}
	if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return bytes.subarray(3).toString('utf8');
	return bytes.toString('latin1');
}
