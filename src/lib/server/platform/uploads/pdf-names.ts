import { Refused } from './verdict';

/** Names that make a PDF act, carry or hide something; what they mean: ISO 32000-1, 12.6.4, 7.11, 7.6. */
const DANGERS: ReadonlyMap<string, 'ACTIVE_CONTENT' | 'EMBEDDED_FILE' | 'ENCRYPTED'> = new Map([
	['JavaScript', 'ACTIVE_CONTENT'],
	['Launch', 'ACTIVE_CONTENT'],
	['SubmitForm', 'ACTIVE_CONTENT'],
	['ImportData', 'ACTIVE_CONTENT'],
	['Rendition', 'ACTIVE_CONTENT'],
	['RichMedia', 'ACTIVE_CONTENT'],
	['GoToE', 'EMBEDDED_FILE'],
	['EmbeddedFile', 'EMBEDDED_FILE'],
	['EmbeddedFiles', 'EMBEDDED_FILE'],
	['FileAttachment', 'EMBEDDED_FILE'],
	['Encrypt', 'ENCRYPTED']
]);
const LONGEST = 16;
/** Room for a name whose every letter is written as `#xx`, and one sign after it. */
export const NAME_REACH = LONGEST * 3 + 2;

const REGULAR = new Uint8Array(256).fill(1);
// oxlint-disable-next-line unicorn/no-magic-array -- white space and delimiters of ISO 32000-1, 7.2.2
for (const sign of '\u0000\t\n\f\r ()<>[]{}/%') REGULAR[sign.charCodeAt(0)] = 0;

function hexValue(byte: number | undefined): number {
	if (byte === undefined) return -1;
	if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
	const lower = byte | 0x20;
	return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}

/** One name after its `/`, with `#4A` read as `J`; null where it is longer than any that matters. */
function nameAt(bytes: Uint8Array, from: number): { name: string; end: number } | null {
	let name = '';
	let at = from;
	while (at < bytes.length && REGULAR[bytes[at]!] === 1) {
		if (name.length > LONGEST) return null;
		const high = bytes[at] === 0x23 ? hexValue(bytes[at + 1]) : -1;
		const low = high >= 0 ? hexValue(bytes[at + 2]) : -1;
		name += String.fromCharCode(low >= 0 ? high * 16 + low : bytes[at]!);
		at += low >= 0 ? 3 : 1;
	}
	return { name, end: at };
}

/**
 * Walks over the names in a stretch of a PDF and refuses at the first dangerous one. Everything is
 * looked at, stream data too: a file's own table may point into the middle of a stream.
 *
 * @param found called with names that tell where packed objects lie, and their place.
 */
export function scanNames(bytes: Uint8Array, found: (name: 'ObjStm' | 'First', at: number) => void): void {
	for (let at = bytes.indexOf(0x2f); at >= 0; at = bytes.indexOf(0x2f, at + 1)) {
		const read = nameAt(bytes, at + 1);
		if (read === null || read.name.length < 3) continue;
		const danger = DANGERS.get(read.name);
		if (danger !== undefined) throw new Refused(danger);
		if (read.name === 'ObjStm' || read.name === 'First') found(read.name, at);
		// Three letters come up by chance in packed bytes; the form's own value does not.
		if (read.name === 'XFA' && /^\s*(\[|\d+\s+\d+\s+R)/.test(latin1(bytes, read.end, 24))) {
			throw new Refused('ACTIVE_CONTENT');
		}
	}
}

function latin1(bytes: Uint8Array, from: number, length: number): string {
	return Buffer.from(bytes.buffer, bytes.byteOffset + from, Math.min(length, bytes.length - from)).toString(
		'latin1'
	);
}

/** A dictionary's text with its names written plainly (`/#46ilter` → `/Filter`). */
export function plainNames(dictionary: string): string {
	return dictionary.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
