import { createHash } from 'node:crypto';
import { writeSums } from '$lib/server/platform/checksums';
import { tarHead } from '$lib/server/platform/tar/tar-header';
import { pdfWith } from '$lib/server/platform/uploads/sample-pdf';
import { zip } from '$lib/server/platform/uploads/sample-zip';
import { bad, type BadFile } from './sample';

const MB = 1024 * 1024;
const csv = (text: string) => () => Buffer.from(text);
const iati = (inner: string) =>
	`<?xml version="1.0"?><iati-activities version="2.03">${inner}</iati-activities>`;
const feed = (inner: string) => `<?xml version="1.0"?><rss version="2.0"><channel>${inner}</channel></rss>`;

/** A tar archive of these files. */
function tar(files: Readonly<Record<string, string>>): Buffer {
	const pieces = Object.entries(files).flatMap(([name, text]) => {
		const content = Buffer.from(text);
		const fill = Buffer.alloc((512 - (content.length % 512)) % 512);
		return [tarHead({ name, size: content.length }, new Date(0)), content, fill];
	});
	return Buffer.concat([...pieces, Buffer.alloc(1024)]);
}
const summed = (files: Readonly<Record<string, string>>) => {
	const sums = Object.entries(files).map(
		([name, text]) => [name, createHash('sha256').update(text).digest('hex')] as const
	);
	return tar({ ...files, 'checksums.sha256': writeSums(sums) });
};

/** Tables, folders of scans, donors' files, feeds and bundles. */
export const tables: readonly BadFile[] = [
	bad(
		'a CSV of four million empty lines',
		'register',
		'refused SHEET_UNREADABLE',
		'Empty lines are no rows, and are not kept.',
		csv('\n'.repeat(4_000_000))
	),
	bad(
		'a CSV of four million separators',
		'register',
		'refused SHEET_UNREADABLE',
		'Of a line no more is kept than a table has columns.',
		csv(';'.repeat(4_000_000))
	),
	bad(
		'a CSV whose quote never ends',
		'register',
		'refused SHEET_UNREADABLE',
		'It is one cell, and a head alone is no table.',
		csv(`"${'a;b\n'.repeat(500_000)}`)
	),
	bad(
		'a CSV of 25,000 rows',
		'register',
		'accepted 20000 rows of 2 columns, cut',
		'Kept with the warning that the rest comes with a second file.',
		csv(`Tentang;Mitra\n${'Air;PT Contoh\n'.repeat(25_000)}`)
	),
	bad(
		'a CSV with formulas',
		'register',
		'accepted 1 rows of 2 columns',
		'Text as it stands; on the way out no cell becomes a formula.',
		csv('Tentang;Mitra\n=HYPERLINK("https://contoh.example");@SUM(A1)\n')
	),
	bad(
		'a CSV in UTF-16',
		'register',
		'refused FILE_REFUSED KIND_NOT_ACCEPTED',
		'Only UTF-8 is read; the answer says so.',
		() => Buffer.from('\uFEFFTentang;Mitra\n', 'utf16le')
	),
	bad(
		'a CSV with zero bytes',
		'register',
		'refused FILE_REFUSED KIND_NOT_ACCEPTED',
		'No text holds them.',
		csv('Tentang;Mitra\nAir\u0000;PT\n')
	),
	bad(
		'a CSV with a title above its head',
		'register',
		'accepted 3 rows of 1 columns',
		'Read as it stands; which row is the head is guessed afterwards and shown to a person.',
		csv('DAFTAR KERJA SAMA\n\nTentang;Mitra\nAir;PT Contoh\nSampah;PT Lain\n')
	),
	bad(
		'a folder whose file leads outside',
		'archive',
		'0 taken, 1 refused UNSAFE_PART',
		'A folder that leads out of itself is refused as a whole.',
		() => zip([{ name: '../../x.pdf', data: pdfWith() }]),
		'boks.zip'
	),
	bad(
		'a folder with a link',
		'archive',
		'0 taken, 1 refused UNSAFE_PART',
		'No file points elsewhere.',
		() => zip([{ name: 'a.pdf', data: '/etc/passwd', symlink: true }]),
		'boks.zip'
	),
	bad(
		'a folder that is a bomb',
		'archive',
		'0 taken, 1 refused EXPANDS_TOO_MUCH',
		'Judged by its list before a byte is unpacked.',
		() => zip([{ name: 'bom.pdf', data: Buffer.alloc(40 * MB) }]),
		'boks.zip'
	),
	bad(
		'a folder whose files lie in one another',
		'archive',
		'0 taken, 1 refused UNSAFE_PART',
		'One content under two names multiplies itself.',
		() =>
			zip([
				{ name: 'a.pdf', data: pdfWith() },
				{ name: 'b.pdf', data: pdfWith(), sharesBytesOf: 0 }
			]),
		'boks.zip'
	),
	bad(
		'a folder of 2,001 files',
		'archive',
		'0 taken, 1 refused EXPANDS_TOO_MUCH',
		'More than 2,000 scans come in two folders.',
		() => zip(Array.from({ length: 2_001 }, (_, at) => ({ name: `${at}.pdf`, data: 'x' }))),
		'boks.zip'
	),
	bad(
		'a folder with a password',
		'archive',
		'0 taken, 1 refused ENCRYPTED',
		'What cannot be looked into is not taken.',
		() => zip([{ name: 'a.pdf', data: pdfWith(), flags: 1 }]),
		'boks.zip'
	),
	bad(
		'a folder with a folder, a program and a paper',
		'archive',
		'1 taken, 2 refused KIND_NOT_ACCEPTED KIND_NOT_ACCEPTED',
		'Each file stands alone; the good one is taken.',
		() =>
			zip([
				{ name: 'a.pdf', data: pdfWith() },
				{ name: 'b.zip', data: zip([{ name: 'x', data: 'x' }]) },
				{ name: 'c.exe', data: 'MZ program' }
			]),
		'boks.zip'
	),
	bad(
		'a folder whose scan is larger than it says',
		'archive',
		'0 taken, 1 refused EXPANDS_TOO_MUCH',
		'Stopped at the first byte too many.',
		() => zip([{ name: 'a.pdf', data: pdfWith(), claimedUnpacked: 20 }]),
		'boks.zip'
	),
	bad(
		'a donor file that declares entities',
		'donor',
		'refused FILE_REFUSED ENTITY_DECLARATION',
		'It is the door for tricks and has no place in such a file.',
		csv(`<!DOCTYPE a [<!ENTITY x "y">]>${iati('')}`)
	),
	bad(
		'a donor file that is none',
		'donor',
		'refused NOT_AN_IATI_FILE',
		'It says so itself.',
		csv('<?xml version="1.0"?><kml/>')
	),
	bad(
		'a donor file without anything in Indonesia',
		'donor',
		'refused NO_ACTIVITY_HERE',
		'What it says of other countries is passed over.',
		csv(iati('<iati-activity><iati-identifier>XX-1</iati-identifier></iati-activity>'))
	),
	bad(
		'a donor file of 200,000 comments without an end',
		'donor',
		'refused NOT_AN_IATI_FILE',
		'Each sign is looked at once, however the text is built.',
		csv(`<iati-activities >${'<!--x'.repeat(200_000)}`)
	),
	bad(
		'a donor file of 200,000 tags without an end',
		'donor',
		'refused NOT_AN_IATI_FILE',
		'Each sign is looked at once, however the text is built.',
		csv(`<iati-activities >${'<a '.repeat(200_000)}`)
	),
	bad(
		'a donor file nested 200,000 deep',
		'donor',
		'refused NO_ACTIVITY_HERE',
		'Read without going down into it.',
		csv(iati('<a>'.repeat(200_000)))
	),
	bad(
		'a feed of 100,000 line breaks without an end',
		'calls',
		'accepted 1 rows',
		'Each sign is looked at once; what is said is cut at 4,000 letters.',
		csv(feed(`<item><title>Hibah</title><description>${'&lt;br '.repeat(100_000)}</description></item>`))
	),
	bad(
		'a feed without items',
		'calls',
		'refused NOT_A_LIST_OF_CALLS',
		'There is nothing to record.',
		csv(feed(''))
	),
	bad('a bundle that is another kind of file', 'bundle', 'refused NOT_A_BUNDLE', 'It says so itself.', () =>
		pdfWith()
	),
	bad('a bundle with nothing in it', 'bundle', 'refused NOT_A_BUNDLE', 'It says so itself.', () =>
		Buffer.alloc(1024)
	),
	bad(
		'a bundle cut in the middle',
		'bundle',
		'refused BUNDLE_DAMAGED bundle.json',
		'A bundle that is not whole is not taken in.',
		() => tar({ 'bundle.json': '{"form":1}' }).subarray(0, 600)
	),
	bad(
		'a bundle without its sums',
		'bundle',
		'refused BUNDLE_DAMAGED checksums.sha256',
		'What nobody vouches for is not taken in.',
		() => tar({ 'bundle.json': '{"form":1}' })
	),
	bad(
		'a bundle with a file that nobody put in',
		'bundle',
		'refused BUNDLE_DAMAGED ../../x',
		'Only what its sums name; a name is never a path.',
		() => {
			const files = { 'bundle.json': '{"form":1}' };
			const whole = summed(files);
			return Buffer.concat([
				tar({ '../../x': 'x' }).subarray(0, 0),
				whole.subarray(0, -1024),
				tar({ '../../x': 'x' })
			]);
		}
	),
	bad(
		'a bundle whose head is no JSON',
		'bundle',
		'refused BUNDLE_FORM_OTHER',
		'Its sums are right, so somebody wrote it so; it is of no form that we know.',
		() => summed({ 'bundle.json': '{{{' })
	),
	bad('a bundle of another form', 'bundle', 'refused BUNDLE_FORM_OTHER', 'Another release reads it.', () =>
		summed({ 'bundle.json': '{"form":99}' })
	),
	bad(
		'a bundle with a head and no tables',
		'bundle',
		'refused BUNDLE_DAMAGED bundle.json',
		'The head says less than a head must.',
		() => summed({ 'bundle.json': '{"form":1}', 'schema.json': 'null', 'contents.json': '[]' })
	)
];
