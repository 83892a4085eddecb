import { createPrivateKey, X509Certificate, type KeyObject } from 'node:crypto';
import { fromBER } from 'asn1js';
import { CertBag, Certificate, PFX, PKCS8ShroudedKeyBag, PrivateKeyInfo, type SafeBag } from 'pkijs';
import { refuse, type Refusal } from '../refusal';
import { toBuffer, type SigningIdentity } from './write-cms';

/**
 * Reads the key and the certificates of a PKCS#12 file (RFC 7292) as OpenSSL 3 and today's authorities write it.
 *
 * `CERTIFICATE_FILE_WRONG`: another password, an old form of encryption (RC2, 3DES), or no key with its certificate.
 */
export async function readPkcs12(
	der: Buffer,
	password: string
): Promise<SigningIdentity | Refusal<'CERTIFICATE_FILE_WRONG'>> {
	try {
		const bags = await openBags(der, toBuffer(Buffer.from(password)));
		const keys = bags.flatMap(keyIn);
		const certificates = bags.flatMap(certificateIn);
		const [key] = keys;
		const own = key && certificates.find((one) => one.checkPrivateKey(key));
		if (!key || !own) return refuse('CERTIFICATE_FILE_WRONG', { why: 'no key with its certificate' });
		return { key, certificate: own, chain: certificates.filter((one) => one !== own) };
	} catch (fault) {
		return refuse('CERTIFICATE_FILE_WRONG', { why: fault instanceof Error ? fault.message : 'unreadable' });
	}
}

async function openBags(der: Buffer, password: ArrayBuffer): Promise<SafeBag[]> {
	const pfx = new PFX({ schema: fromBER(toBuffer(der)).result });
	await pfx.parseInternalValues({ password, checkIntegrity: true });
	const safe = pfx.parsedValue?.authenticatedSafe;
	if (!safe) return [];
	await safe.parseInternalValues({ safeContents: safe.safeContents.map(() => ({ password })) });
	const contents = (safe.parsedValue as { safeContents: { value: { safeBags: SafeBag[] } }[] }).safeContents;
	const bags = contents.flatMap(({ value }) => value.safeBags);
	for (const { bagValue } of bags)
		if (bagValue instanceof PKCS8ShroudedKeyBag)
			await (
				bagValue as unknown as { parseInternalValues(given: { password: ArrayBuffer }): Promise<void> }
			).parseInternalValues({ password });
	return bags;
}

function keyIn({ bagValue }: SafeBag): KeyObject[] {
	const info =
		bagValue instanceof PKCS8ShroudedKeyBag
			? bagValue.parsedValue
			: (bagValue as unknown) instanceof PrivateKeyInfo
				? (bagValue as unknown as PrivateKeyInfo)
				: undefined;
	if (!info) return [];
	const key = Buffer.from(info.toSchema().toBER());
	return [createPrivateKey({ key, format: 'der', type: 'pkcs8' })];
}

function certificateIn({ bagValue }: SafeBag): X509Certificate[] {
	if (!(bagValue instanceof CertBag)) return [];
	const parsed: unknown = bagValue.parsedValue;
	return parsed instanceof Certificate ? [new X509Certificate(Buffer.from(parsed.toSchema().toBER()))] : [];
}
