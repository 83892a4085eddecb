import { pdfWith } from '$lib/server/platform/uploads/sample-pdf';
import { bad, type BadFile } from './sample';

const MB = 1024 * 1024;
const part = (head: string, content: Buffer | string = '') =>
	Buffer.concat([
		Buffer.from(`--x\r\nContent-Disposition: form-data; ${head}\r\n\r\n`),
		Buffer.from(content as string),
		Buffer.from('\r\n')
	]);
const end = Buffer.from('--x--\r\n');
const pdf = pdfWith();

/** Forms that are no form, and names that are no names (quality.md B3). */
export const requests: readonly BadFile[] = [
	bad('an empty file', 'paper', 'refused FILE_REFUSED EMPTY', 'A paper without a byte is none.', () =>
		Buffer.alloc(0)
	),
	bad(
		'a single byte',
		'paper',
		'refused FILE_REFUSED KIND_NOT_ACCEPTED',
		'A kind is known by its content; one byte has none.',
		() => Buffer.from('P')
	),
	bad(
		'one byte more than the limit',
		'paper',
		'refused UPLOAD_TOO_LARGE file',
		'The limit is 20 MB of one file, to the byte.',
		() => Buffer.concat([pdf, Buffer.alloc(20 * MB - pdf.length + 1, 10)])
	),
	bad(
		'a body that breaks off',
		'request',
		'refused UPLOAD_BROKEN incomplete',
		'What did not come whole is not kept.',
		() => part('name="a"; filename="a.pdf"', '%PDF-1.7 ...')
	),
	bad(
		'a body without any part',
		'request',
		'refused UPLOAD_BROKEN incomplete',
		'An empty body is no form.',
		() => Buffer.from('bukan formulir')
	),
	bad(
		'a head of 200,000 letters',
		'request',
		'refused UPLOAD_BROKEN incomplete',
		'Heads are short; a long one is a try to fill the memory.',
		() => Buffer.concat([Buffer.from(`--x\r\nContent-Disposition: ${'a'.repeat(200_000)}\r\n\r\n`), end])
	),
	bad(
		'10,000 parts',
		'request',
		'refused UPLOAD_TOO_LARGE fields',
		'No form of ours has more than 300 fields.',
		() => Buffer.concat([...Array.from({ length: 10_000 }, (_, at) => part(`name="f${at}"`, 'x')), end])
	),
	bad(
		'thirteen files',
		'request',
		'refused UPLOAD_TOO_LARGE files',
		'No form of ours takes more than twelve.',
		() =>
			Buffer.concat([
				...Array.from({ length: 13 }, (_, at) => part(`name="f${at}"; filename="${at}.pdf"`, pdf)),
				end
			])
	),
	bad(
		'a field of 300,000 letters',
		'request',
		'refused UPLOAD_TOO_LARGE field',
		'What a person types in one field is shorter.',
		() => Buffer.concat([part('name="judul"', 'x'.repeat(300_000)), end])
	),
	bad('a part without a name', 'request', 'accepted 0 files', 'It harms nothing and means nothing.', () =>
		Buffer.concat([Buffer.from('--x\r\nContent-Disposition: form-data\r\n\r\na\r\n'), end])
	),
	bad(
		'a name that leads out of its folder',
		'named',
		'accepted as x.pdf',
		'A name is never a path; its folders fall away.',
		() => pdf,
		'../../x.pdf'
	),
	bad(
		'a name that leads out on Windows',
		'named',
		'accepted as x.pdf',
		'The same with the other stroke.',
		() => pdf,
		'..\\..\\x'
	),
	bad(
		'a name with a zero byte',
		'named',
		'refused UPLOAD_BROKEN incomplete',
		'No browser sends one in a head; such a form is broken.',
		() => pdf,
		'a\u0000.exe'
	),
	bad(
		'a name that reads backwards',
		'named',
		'accepted as suratfdp.exe.pdf',
		'Signs that turn the reading round fall away.',
		() => pdf,
		'surat\u202Efdp.exe'
	),
	bad(
		'the name of a device',
		'named',
		'accepted as _CON.pdf',
		'Windows would open a device.',
		() => pdf,
		'CON.pdf'
	),
	bad(
		'a hidden name',
		'named',
		'accepted as htaccess.pdf',
		'No file begins with a dot.',
		() => pdf,
		'.htaccess'
	),
	bad(
		'a name that breaks the head of an answer',
		'named',
		'accepted as a; filename=_22b.exe_22.pdf',
		'Browsers write a quote as %22; nothing of a name ends a line or a quote.',
		() => pdf,
		'a; filename="b.exe"'
	),
	bad(
		'a name of 300 letters',
		'named',
		`accepted as ${'a'.repeat(120)}.pdf`,
		'A name is at most 120 letters long.',
		() => pdf,
		`${'a'.repeat(300)}.pdf`
	)
];
