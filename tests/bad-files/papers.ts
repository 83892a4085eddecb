import { deflateSync } from 'node:zlib';
import { packedObjects, pdfWith } from '$lib/server/platform/uploads/sample-pdf';
import { docxWith } from '$lib/server/platform/uploads/sample-zip';
import {
	samplePage,
	savedAgain,
	signedBy,
	sampleStranger,
	withByteChanged
} from '$lib/server/platform/signatures/samples';
import { testVirus } from '../support/clamd';
import { bad, type BadFile } from './sample';

const MB = 1024 * 1024;
const script = '<< /S /JavaScript /JS (app.alert\\(1\\)) >>';
/** A key takes a while to make; the same signed paper serves three lines. */
let paper: Promise<Buffer> | undefined;
const signed = () => (paper ??= signedBy(samplePage(), sampleStranger()));

/** Its last cross-references name themselves as the ones before them. */
function leadingInACircle(pdf: Buffer): Buffer {
	const text = pdf.toString('latin1');
	const own = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)![1]!;
	return Buffer.from(text.replace(/\/Prev \d+/, `/Prev ${own}`), 'latin1');
}

/** PDFs, web pages and programs that say they are PDFs, and signatures (quality.md B3, E5). */
export const papers: readonly BadFile[] = [
	bad(
		'a web page named .pdf',
		'paper',
		'refused FILE_REFUSED KIND_NOT_ACCEPTED',
		'The content says what a file is, not its name.',
		() => Buffer.from('<!doctype html><script>alert(1)</script>')
	),
	bad('a program named .pdf', 'paper', 'refused FILE_REFUSED KIND_NOT_ACCEPTED', 'No program is taken.', () =>
		Buffer.from('MZ\u0090\u0000program')
	),
	bad(
		'an appointment (ICS)',
		'paper',
		'refused FILE_REFUSED KIND_NOT_ACCEPTED',
		'Appointments go out and never come in by a file.',
		() => Buffer.from('BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n'),
		'rapat.ics'
	),
	bad(
		'an old Word file, or one with a password',
		'paper',
		'refused FILE_REFUSED KIND_NOT_ACCEPTED',
		'Its inside cannot be looked into.',
		() => Buffer.concat([Buffer.from('D0CF11E0A1B11AE1', 'hex'), Buffer.alloc(2000)])
	),
	bad(
		'a PDF that begins as a web page',
		'paper',
		'refused FILE_REFUSED TWO_KINDS_IN_ONE',
		'A browser may be talked into showing it as a page.',
		() => Buffer.concat([Buffer.from('%PDF-1.7\n<html><script>x</script>'), pdfWith()])
	),
	bad(
		'a PDF with a ZIP behind it',
		'paper',
		'refused FILE_REFUSED TWO_KINDS_IN_ONE',
		'One file is one kind.',
		() => Buffer.concat([pdfWith(), docxWith()])
	),
	bad(
		'a PDF cut in the middle',
		'paper',
		'refused FILE_REFUSED UNREADABLE',
		'A paper that is not whole proves nothing.',
		() => samplePage().subarray(0, 300)
	),
	bad(
		'a PDF that runs a script when opened',
		'paper',
		'refused FILE_REFUSED ACTIVE_CONTENT',
		'A paper does nothing.',
		() => pdfWith([], `/OpenAction ${script}`)
	),
	bad(
		'a PDF whose script is packed and written with #',
		'paper',
		'refused FILE_REFUSED ACTIVE_CONTENT',
		'Neither packing nor spelling hides it.',
		() => pdfWith([packedObjects('<< /S /#4A#61#76#61#53cript >>')])
	),
	bad(
		'a PDF that starts a program',
		'paper',
		'refused FILE_REFUSED ACTIVE_CONTENT',
		'A paper does nothing.',
		() => pdfWith(['<< /S /Launch /F (cmd.exe) >>'])
	),
	bad(
		'a PDF form that sends itself',
		'paper',
		'refused FILE_REFUSED ACTIVE_CONTENT',
		'A paper sends nothing.',
		() => pdfWith(['<< /S /SubmitForm /F (https://contoh.example) >>'])
	),
	bad(
		'a PDF with a file inside',
		'paper',
		'refused FILE_REFUSED EMBEDDED_FILE',
		'What is inside would never be looked at.',
		() => pdfWith(['<< /Type /EmbeddedFile /Length 3 >>\nstream\nabc\nendstream'])
	),
	bad(
		'a PDF with a password',
		'paper',
		'refused FILE_REFUSED ENCRYPTED',
		'Nobody could read it, and nothing could be checked.',
		() => pdfWith([], '', '/Encrypt 9 0 R')
	),
	bad(
		'a PDF whose objects unpack to 40 MB',
		'paper',
		'refused FILE_REFUSED EXPANDS_TOO_MUCH',
		'Objects of a paper are small.',
		() => pdfWith([packedObjects('', { data: deflateSync(Buffer.alloc(40 * MB, 'a')) })])
	),
	bad(
		'a PDF whose objects are 8 MB of letters',
		'paper',
		'refused FILE_REFUSED EXPANDS_TOO_MUCH',
		'Nobody writes so much in letters; it only costs time to read.',
		() =>
			pdfWith([
				packedObjects('', {
					dictionary: '/Type /ObjStm /N 1 /First 5 /Filter /ASCII85Decode',
					data: Buffer.concat([Buffer.alloc(8 * MB, 'a'), Buffer.from('~>')])
				})
			])
	),
	bad(
		'a PDF with 60,000 bookmarks that lead nowhere',
		'paper',
		'refused FILE_REFUSED UNREADABLE',
		'Looking for what each belongs to would cost more than the paper is worth.',
		() => pdfWith(Array.from({ length: 8 }, () => `<< ${'/First '.repeat(8_000)} >>`))
	),
	bad(
		'a PDF of nested lists',
		'store',
		'kept unscanned, no signature',
		'It opens nowhere as more than its pages; nothing in it is signed.',
		() => pdfWith(['['.repeat(200_000)])
	),
	bad(
		'a signed PDF of nested lists',
		'store',
		'refused SIGNATURE_BROKEN',
		'What says that it is signed and cannot be read is broken.',
		() => pdfWith([`${'['.repeat(200_000)} /ByteRange`])
	),
	bad(
		'a signed PDF whose cross-references lead in a circle',
		'store',
		'refused SIGNATURE_BROKEN',
		'A chain without an end proves nothing.',
		() => leadingInACircle(savedAgain(samplePage(), { 9: '<< /ByteRange [0 1 2 3] >>' }))
	),
	bad(
		'a signed PDF with one byte changed',
		'store',
		'refused SIGNATURE_BROKEN',
		'The signature does not fit the paper any more.',
		async () => withByteChanged(await signed(), 200)
	),
	bad(
		'a PDF signed by a stranger',
		'store',
		'kept unscanned, unproved',
		'The paper is whole; whose signature it is, nobody vouches for, and the page says so.',
		signed
	),
	bad(
		'a PDF that was saved again after it was signed',
		'store',
		'kept unscanned, changed',
		'It is kept with the warning that something was added after the signature.',
		async () => savedAgain(await signed(), { 4: '<< /Length 0 >>\nstream\n\nendstream' })
	),
	bad(
		'the test virus',
		'paper',
		'refused FILE_REFUSED KIND_NOT_ACCEPTED',
		'It is no paper, whatever a scanner says.',
		() => Buffer.from(testVirus)
	),
	bad(
		'a Word text with the test virus, and no scanner set up',
		'store',
		'kept unscanned, no signature',
		'Kept with the warning that nobody has looked for viruses.',
		() => docxWith([{ name: 'word/media/a.bin', data: testVirus, stored: true }])
	),
	bad(
		'the same with a scanner',
		'scanned',
		'refused FILE_INFECTED',
		'What the scanner knows is never kept.',
		() => docxWith([{ name: 'word/media/a.bin', data: testVirus, stored: true }])
	),
	bad(
		'a clean paper while the scanner is down',
		'unanswered',
		'kept quarantined, no signature',
		'Never called clean by nobody: kept, and given to nobody until it was looked at.',
		() => samplePage()
	),
	bad(
		'a web page held against the register',
		'verify',
		'compared, no PDF, no signature',
		'Not registered is the answer, not a fault.',
		() => Buffer.from('<html>bukan naskah</html>')
	),
	bad(
		'a locked PDF held against the register',
		'verify',
		'compared, no signature',
		'It has a fingerprint like any other.',
		() => pdfWith([], '', '/Encrypt 9 0 R')
	),
	bad(
		'31 MB held against the register',
		'verify',
		'refused UPLOAD_TOO_LARGE',
		'More than can be registered; cut off at the limit.',
		() => Buffer.alloc(31 * MB, 'a')
	),
	bad(
		'nothing held against the register',
		'verify',
		'refused FILE_MISSING',
		'The page asks for the paper again.',
		() => Buffer.alloc(0)
	)
];
