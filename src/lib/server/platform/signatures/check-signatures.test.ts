import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkSignatures } from './check-signatures';
import {
	sampleAuthority,
	samplePage,
	sampleStranger,
	savedAgain,
	signedBy,
	withByteChanged,
	withDigitChanged
} from './samples';
import { signPdf } from './sign-pdf';
import type { SignatureVerdict } from './verdict';
import type { SigningIdentity } from './write-cms';

const today = new Date('2026-11-22T00:00:00Z');
const hasPdfsig = spawnSync('pdfsig', ['-v']).error === undefined;
const hasQpdf = spawnSync('qpdf', ['--version']).error === undefined;
const authority = sampleAuthority();
const folder = mkdtempSync(join(tmpdir(), 'signatures-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Seen = readonly (readonly [
	SignatureVerdict['integrity'],
	SignatureVerdict['covers'],
	SignatureVerdict['certificate']
])[];
const whole = ['intact', 'whole', 'trusted'] as const;
const followed = ['intact', 'signatures_followed', 'trusted'] as const;

function seen(bytes: Buffer): Seen {
	const { signatures } = checkSignatures(bytes, { anchors: [authority.certificate], at: today });
	return signatures.map((one) => [one.integrity, one.covers, one.certificate]);
}

/** A signature made by OpenSSL, whose work is none of ours. */
function byOpenssl(identity: SigningIdentity, ...options: string[]) {
	return async (ranges: readonly [Buffer, Buffer]): Promise<Buffer> => {
		const file = (name: string, content: Buffer | string) => {
			writeFileSync(join(folder, name), content);
			return join(folder, name);
		};
		const key = file('key.pem', identity.key.export({ type: 'pkcs8', format: 'pem' }));
		const certificate = file('own.pem', identity.certificate.toString());
		const data = file('data', Buffer.concat(ranges));
		const signer = ['-signer', certificate, '-inkey', key, '-in', data];
		return execFileSync('openssl', ['cms', '-sign', '-binary', ...signer, '-outform', 'DER', ...options]);
	};
}
const words = { name: 'Contoh', reason: 'Uji', location: 'Contoh', at: new Date('2026-11-20T03:00:00Z') };

/** Another way of writing the same page: cross-references and objects in packed streams. */
function repacked(bytes: Buffer): Buffer {
	writeFileSync(join(folder, 'plain.pdf'), bytes);
	const out = join(folder, 'packed.pdf');
	execFileSync('qpdf', ['--object-streams=generate', join(folder, 'plain.pdf'), out]);
	return execFileSync('cat', [out]);
}

/** Texts of a signature are written in hexadecimal letters. */
const inHex = (text: string) => Buffer.from(text).toString('hex');

const otherPage =
	'<< /Length 60 >>\nstream\nBT /F1 18 Tf 72 700 Td (Teks lain yang tak ditandatangani) Tj ET\nendstream';
const note =
	'<< /Type /Annot /Subtype /FreeText /Rect [72 600 300 640] /Contents (Tambahan) /DA (/Helv 12 Tf 0 g) /F 4 >>';
const pageWithNote =
	'<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> /Annots [7 0 R 20 0 R] >>';

type Sample = { readonly name: string; readonly bytes: Buffer; readonly expected: Seen };
const samples: Sample[] = [];

/** What pdfsig says of each signature: intact or not, and whether it covers the file to its end. */
function pdfsigOf(bytes: Buffer): { isIntact: boolean; coversAll: boolean; isExpired: boolean }[] {
	const path = join(folder, 'sample.pdf');
	writeFileSync(path, bytes);
	const { stdout } = spawnSync('pdfsig', [path], { encoding: 'utf8' });
	return stdout
		.split(/^Signature #\d+:/m)
		.slice(1)
		.map((part) => ({
			isIntact: part.includes('Signature is Valid'),
			coversAll: part.includes('- Total document signed'),
			isExpired: part.includes('Certificate has Expired')
		}));
}

beforeAll(async () => {
	const add = (name: string, bytes: Buffer, expected: Seen) => samples.push({ name, bytes, expected });
	const mayor = authority.identity();
	const partner = authority.identity({ name: 'Contoh Direktur', organisation: 'PT Contoh Satu' });
	const rsa = authority.identity({ name: 'Contoh Kunci RSA' }, 'rsa');
	const [page, once] = [samplePage(), await signedBy(samplePage(), mayor)];
	const twice = await signedBy(once, partner);
	const inText = page.indexOf('Kesepakatan');

	add('no signature', page, []);
	add('one signature with an elliptic key', once, [whole]);
	add('one signature with an RSA key', await signedBy(page, rsa), [whole]);
	add('signed twice', twice, [followed, whole]);
	add('signed three times', await signedBy(twice, rsa), [followed, followed, whole]);
	add('a letter of the text changed', withByteChanged(once, inText), [['altered', 'whole', 'trusted']]);
	add('the first byte after the header changed', withByteChanged(once, 12), [
		['altered', 'whole', 'trusted']
	]);
	add('the stated reason changed', withDigitChanged(once, once.indexOf(inHex('Penandatanganan'))), [
		['altered', 'whole', 'trusted']
	]);
	add('a letter changed under two signatures', withByteChanged(twice, inText), [
		['altered', 'signatures_followed', 'trusted'],
		['altered', 'whole', 'trusted']
	]);
	add(
		'a byte changed that only the second signature covers',
		withDigitChanged(twice, twice.lastIndexOf(inHex('Penandatanganan'))),
		[followed, ['altered', 'whole', 'trusted']]
	);
	add(
		'the signature replaced by zeros',
		Buffer.from(
			once
				.toString('latin1')
				.replace(
					/(\/Contents <)[0-9a-f]+/,
					(all, head: string) => head + '0'.repeat(all.length - head.length)
				),
			'latin1'
		),
		[['unreadable', 'changed_after', 'none']]
	);
	// The signature value stands last in its structure, whose length stands in its second and third byte.
	const begin = once.indexOf('/Contents <') + '/Contents <'.length;
	const length = 4 + parseInt(once.toString('latin1', begin + 4, begin + 8), 16);
	const last = begin + 2 * length - 1;
	add('one byte of the signature value changed', withDigitChanged(once, last), [
		['altered', 'whole', 'trusted']
	]);
	const digest = once.indexOf('06092a864886f70d010904', begin, 'latin1') + 40;
	add('one byte of the signed digest changed', withDigitChanged(once, digest), [
		['altered', 'whole', 'trusted']
	]);
	const expired = authority.identity({ to: new Date('2026-06-01T00:00:00Z') });
	add('signed with a certificate that has expired', await signedBy(page, expired), [
		['intact', 'whole', 'expired']
	]);
	const early = authority.identity({ from: new Date('2027-06-01T00:00:00Z') });
	add('signed with a certificate that is not valid yet', await signedBy(page, early), [
		['intact', 'whole', 'not_yet_valid']
	]);
	add('vouched for by nobody', await signedBy(page, sampleStranger()), [['intact', 'whole', 'self_signed']]);
	const elsewhere = sampleAuthority('Contoh Otoritas Lain').identity();
	add('vouched for by an authority that is not trusted here', await signedBy(page, elsewhere), [
		['intact', 'whole', 'unknown_issuer']
	]);
	add('saved again with another text', savedAgain(once, { 4: otherPage }), [
		['intact', 'changed_after', 'trusted']
	]);
	add('saved again with a note on the page', savedAgain(once, { 3: pageWithNote, 20: note }), [
		['intact', 'changed_after', 'trusted']
	]);
	const changedThenSigned = await signedBy(savedAgain(once, { 4: otherPage }), partner);
	add('saved again with another text, then signed by another', changedThenSigned, [
		['intact', 'changed_after', 'trusted'],
		whole
	]);
	add('signed twice, then saved again with another text', savedAgain(twice, { 4: otherPage }), [
		['intact', 'changed_after', 'trusted'],
		['intact', 'changed_after', 'trusted']
	]);
	add('a paper whose second saving was signed', await signedBy(savedAgain(page, { 4: otherPage }), mayor), [
		whole
	]);
	add('signed by OpenSSL with SHA-256', await signPdf(page, words, byOpenssl(rsa, '-md', 'sha256')), [whole]);
	add('signed by OpenSSL with SHA-512', await signPdf(page, words, byOpenssl(mayor, '-md', 'sha512')), [
		whole
	]);
	const pss = byOpenssl(rsa, '-keyopt', 'rsa_padding_mode:pss', '-md', 'sha256');
	add('signed by OpenSSL with RSA-PSS', await signPdf(page, words, pss), [whole]);
	const other = await signedBy(samplePage('Naskah lain'), mayor);
	const taken = /\/Contents <[0-9a-f]+>/.exec(other.toString('latin1'))![0];
	add(
		"another paper's signature put in",
		Buffer.from(once.toString('latin1').replace(/\/Contents <[0-9a-f]+>/, taken), 'latin1'),
		[['altered', 'whole', 'trusted']]
	);
	if (hasQpdf) {
		const packed = repacked(page);
		add('objects in packed streams', await signedBy(packed, mayor), [whole]);
		add('objects in packed streams, signed twice', await signedBy(await signedBy(packed, mayor), partner), [
			followed,
			whole
		]);
	}
}, 60_000);

describe('the signatures of a PDF', () => {
	test('each sample has the verdict that it was made for, and there are at least twenty', () => {
		for (const { name, bytes, expected } of samples) expect([name, seen(bytes)]).toEqual([name, expected]);
		expect(samples.length).toBeGreaterThanOrEqual(20);
	});

	test.skipIf(!hasPdfsig)('poppler agrees which are intact and which cover the file to its end', () => {
		for (const { name, bytes } of samples) {
			const ours = seen(bytes).map(([integrity, covers, certificate]) => ({
				isIntact: integrity === 'intact',
				coversAll: covers === 'whole',
				// Poppler has one word for too late and too early.
				isExpired: integrity === 'intact' && ['expired', 'not_yet_valid'].includes(certificate)
			}));
			expect([name, ours]).toEqual([name, pdfsigOf(bytes)]);
		}
	});
});
