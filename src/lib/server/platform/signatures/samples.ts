import type { X509Certificate } from 'node:crypto';
import { isRefusal } from '../refusal';
import { makeCertificate, newKey, type CertificateWishes, type Issuer } from './make-certificate';
import { signPdf } from './sign-pdf';
import { signDetached, type SigningIdentity } from './write-cms';

/** People and authorities who exist in tests only. */
const whenMade = new Date('2026-01-01T00:00:00Z');
const inYears = (years: number) => new Date(Date.UTC(2026 + years, 0, 1));

export type SampleAuthority = Issuer & {
	identity(wishes?: Partial<CertificateWishes>, key?: 'rsa' | 'ec'): SigningIdentity;
};

export function sampleAuthority(name = 'Contoh Otoritas Uji'): SampleAuthority {
	const keys = newKey();
	const certificate = makeCertificate(
		{ name, country: 'ID', from: whenMade, to: inYears(20), purpose: 'authority' },
		keys
	);
	const issuer = { key: keys.privateKey, certificate };
	return {
		...issuer,
		identity(wishes = {}, key = 'ec') {
			const own = newKey(key);
			return {
				key: own.privateKey,
				certificate: makeCertificate(
					{
						name: 'Contoh Wali Kota',
						organisation: 'Pemerintah Kota Contoh',
						country: 'ID',
						from: whenMade,
						to: inYears(3),
						purpose: 'signing',
						...wishes
					},
					own,
					issuer
				),
				chain: [certificate]
			};
		}
	};
}

/** Somebody whom nobody vouches for. */
export function sampleStranger(): SigningIdentity {
	const keys = newKey();
	const certificate: X509Certificate = makeCertificate(
		{ name: 'Contoh Orang Asing', country: 'ID', from: whenMade, to: inYears(3), purpose: 'signing' },
		keys
	);
	return { key: keys.privateKey, certificate, chain: [] };
}

/** One page with some words on it, its cross-references in a table. */
export function samplePage(words = 'Kesepakatan Bersama (contoh)'): Buffer {
	const content = `BT /F1 18 Tf 72 700 Td (${words.replace(/[()\\]/g, '')}) Tj ET`;
	const objects = [
		'<< /Type /Catalog /Pages 2 0 R >>',
		'<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
		'<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
		`<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
		'<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'
	];
	let text = '%PDF-1.7\n%âãÏÓ\n';
	const places = objects.map((object, index) => {
		const place = Buffer.byteLength(text, 'latin1');
		text += `${index + 1} 0 obj\n${object}\nendobj\n`;
		return place;
	});
	const at = Buffer.byteLength(text, 'latin1');
	text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
	for (const place of places) text += `${String(place).padStart(10, '0')} 00000 n \n`;
	text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`;
	return Buffer.from(text, 'latin1');
}

/** A PDF signed by somebody, as this program signs. */
export async function signedBy(
	bytes: Buffer,
	identity: SigningIdentity,
	words: { name?: string; reason?: string; at?: Date } = {}
): Promise<Buffer> {
	const signed = await signPdf(
		bytes,
		{
			name: words.name ?? 'Contoh Wali Kota',
			reason: words.reason ?? 'Penandatanganan',
			location: 'Kota Contoh',
			at: words.at ?? new Date('2026-11-20T03:00:00Z')
		},
		(ranges) => signDetached(identity, ranges)
	);
	if (isRefusal(signed)) throw new Error(signed.refused);
	return signed;
}

/** Saves a file once more with some objects written anew, as an editor does that only appends. */
export function savedAgain(bytes: Buffer, objects: Readonly<Record<number, string>>): Buffer {
	const before = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(bytes.subarray(-200).toString('latin1'))![1];
	const size = Math.max(
		...[...bytes.toString('latin1').matchAll(/\/Size (\d+)/g)].map((one) => Number(one[1]))
	);
	const numbers = Object.keys(objects).map(Number);
	let text = '\n';
	let table = 'xref\n';
	for (const number of numbers) {
		table += `${number} 1\n${String(bytes.length + text.length).padStart(10, '0')} 00000 n \n`;
		text += `${number} 0 obj\n${objects[number]}\nendobj\n`;
	}
	const at = bytes.length + text.length;
	text += `${table}trailer\n<< /Size ${Math.max(size, ...numbers.map((one) => one + 1))} /Root 1 0 R /Prev ${before} >>\nstartxref\n${at}\n%%EOF\n`;
	return Buffer.concat([bytes, Buffer.from(text, 'latin1')]);
}

/** The same file with one byte another one. */
export function withByteChanged(bytes: Buffer, place: number): Buffer {
	const changed = Buffer.from(bytes);
	changed[place] = changed[place]! ^ 0x01;
	return changed;
}

/** The same file with one hexadecimal digit another one. */
export function withDigitChanged(bytes: Buffer, place: number): Buffer {
	const changed = Buffer.from(bytes);
	changed.write(changed[place] === 0x30 ? '1' : '0', place, 'latin1');
	return changed;
}
