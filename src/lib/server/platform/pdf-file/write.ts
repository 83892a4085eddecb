import { isDict, isList, PdfName, PdfRef, PdfStream, PdfString, type PdfDict, type PdfValue } from './value';

/** A value as it stands in a file. */
export function writeValue(value: PdfValue): string {
	if (value === null) return 'null';
	if (typeof value === 'boolean' || typeof value === 'number') return String(value);
	if (value instanceof PdfName)
		return `/${value.name.replace(/[^!-~]|[#()<>[\]{}/%]/g, (sign) => `#${sign.charCodeAt(0).toString(16).padStart(2, '0')}`)}`;
	if (value instanceof PdfString) return `<${value.bytes.toString('hex')}>`;
	if (value instanceof PdfRef) return `${value.number} ${value.generation} R`;
	if (value instanceof PdfStream) throw new TypeError('a stream is an object of its own');
	if (isList(value)) return `[${value.map(writeValue).join(' ')}]`;
	if (isDict(value))
		return `<< ${[...value].map(([key, one]) => `${writeValue(new PdfName(key))} ${writeValue(one)}`).join(' ')} >>`;
	throw new TypeError('no value of a PDF');
}

/** A text string that any reader shows as it is. */
export function textValue(text: string): PdfString {
	if (/^[ -~]*$/.test(text)) return new PdfString(Buffer.from(text, 'latin1'));
	return new PdfString(Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(text, 'utf16le').swap16()]));
}

/** A dictionary with some keys set anew; undefined takes a key away. */
export function withKeys(dict: PdfDict, keys: Readonly<Record<string, PdfValue | undefined>>): PdfDict {
	const next = new Map(dict);
	for (const [key, value] of Object.entries(keys)) {
		if (value === undefined) next.delete(key);
		else next.set(key, value);
	}
	return next;
}

export function dictOf(keys: Readonly<Record<string, PdfValue | undefined>>): PdfDict {
	return withKeys(new Map(), keys);
}
