import { checkOffice } from './office-document';
import { checkPdf } from './pdf-document';
import { checkJpeg, checkPng } from './picture';
import { checkCsv } from './plain-table';
import { checkXml } from './plain-xml';
import { Refused, type ByteSource, type FileKind, type Verdict } from './verdict';
import { findEnd } from './zip-directory';

const STARTS: readonly (readonly [string, string])[] = [
	['%PDF-', 'pdf'],
	['PK\u0003\u0004', 'zip'],
	['\u0089PNG\r\n\u001A\n', 'png'],
	['\u00FF\u00D8\u00FF', 'jpeg'],
	['GIF8', 'gif'],
	['\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1', 'old-office'],
	['MZ', 'program'],
	['\u007FELF', 'program'],
	['#!', 'program'],
	['Rar!', 'archive'],
	['7z\u00BC\u00AF', 'archive'],
	['\u001F\u008B', 'archive'],
	['PK\u0005\u0006', 'archive'],
	['{\\rtf', 'rtf']
];
const WEB_PAGE = /<(!doctype\s+html|html|head|body|script|iframe|svg|\?php|object|embed)\b/i;
const HEAD = 4096;

/** What follows a mark of the byte order, an XML declaration and comments; each sign is looked at once. */
function afterPreamble(text: string): string {
	let rest = text.replace(/^\s*(?:\u00EF\u00BB\u00BF)?\s*/, '');
	if (/^<\?xml/i.test(rest)) rest = rest.slice(rest.indexOf('>') + 1).trimStart();
	while (rest.startsWith('<!--')) {
		const end = rest.indexOf('-->');
		if (end < 0) return '';
		rest = rest.slice(end + 3).trimStart();
	}
	return rest;
}

/** What the first bytes say; the name and what the browser says are not asked. */
function look(head: Buffer): string {
	const text = head.toString('latin1');
	const start = STARTS.find(([bytes]) => text.startsWith(bytes));
	if (start !== undefined) return start[1];
	if (/^<(!DOCTYPE\s+svg|svg)\b/i.test(afterPreamble(text))) return 'svg';
	if (WEB_PAGE.test(text)) return 'web-page';
	// What telephones of one maker keep; a browser turns it into a JPEG where only that is asked for.
	if (/^.{4}ftyp(heic|heix|heim|heis|hevc|hevx|mif1|msf1)/s.test(text)) return 'heic';
	return 'unknown';
}

async function check(source: ByteSource, accepted: readonly FileKind[]): Promise<FileKind> {
	if (source.size === 0) throw new Refused('EMPTY');
	const head = await source.read(0, HEAD);
	const seen = look(head);
	// A browser or a mail program may be talked into showing such a file as a page.
	const isPicture = seen === 'png' || seen === 'jpeg';
	if ((isPicture || seen === 'pdf') && WEB_PAGE.test(head.toString('latin1')))
		throw new Refused('TWO_KINDS_IN_ONE');
	if (isPicture) {
		const tail = await source.read(Math.max(0, source.size - 65_557), 65_557);
		if (findEnd(tail) >= 0) throw new Refused('TWO_KINDS_IN_ONE');
	}
	const kind = await checkAs(seen, source, accepted, head);
	if (!accepted.includes(kind)) throw new Refused('KIND_NOT_ACCEPTED', kind);
	return kind;
}

async function checkAs(
	seen: string,
	source: ByteSource,
	accepted: readonly FileKind[],
	head: Buffer
): Promise<FileKind> {
	switch (seen) {
		case 'pdf':
			await checkPdf(source);
			return 'pdf';
		case 'png':
			await checkPng(source);
			return 'png';
		case 'jpeg':
			await checkJpeg(source);
			return 'jpeg';
		case 'zip':
			return checkOffice(source);
		case 'unknown':
			// A donor's file (IATI): only a door that asks for XML takes it.
			if (accepted.includes('xml') && /^\u00EF?\u00BB?\u00BF?\s*</.test(head.toString('latin1'))) {
				await checkXml(source);
				return 'xml';
			}
			// Any text could be a table; only a door that asks for tables takes it for one.
			if (!accepted.includes('csv')) throw new Refused('KIND_NOT_ACCEPTED', seen);
			await checkCsv(source);
			return 'csv';
		default:
			throw new Refused('KIND_NOT_ACCEPTED', seen);
	}
}

/**
 * Says what a file is by its content, or why it is not taken. Reads at most a few megabytes at a time,
 * and never lets a file grow in memory by more than the limits of its kind.
 *
 * @param accepted the kinds that this door takes.
 */
export async function inspectFile(source: ByteSource, accepted: readonly FileKind[]): Promise<Verdict> {
	try {
		return { kind: await check(source, accepted) };
	} catch (error) {
		if (error instanceof Refused) {
			return error.seen === undefined ? { reason: error.reason } : { reason: error.reason, seen: error.seen };
		}
		throw error;
	}
}
