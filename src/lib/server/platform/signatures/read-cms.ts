import { createHash, verify, X509Certificate, constants, type KeyObject } from 'node:crypto';
import { fromBER, OctetString, Sequence, type ObjectIdentifier, type BaseBlock } from 'asn1js';
import { ContentInfo, RSASSAPSSParams, SignedData, type SignerInfo } from 'pkijs';

/** Object identifiers of RFC 5652, RFC 5035, RFC 3161 and the algorithms that are still to be trusted. */
export const oid = {
	signedData: '1.2.840.113549.1.7.2',
	data: '1.2.840.113549.1.7.1',
	contentType: '1.2.840.113549.1.9.3',
	messageDigest: '1.2.840.113549.1.9.4',
	signingTime: '1.2.840.113549.1.9.5',
	signingCertificate: '1.2.840.113549.1.9.16.2.12',
	signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
	timeStamp: '1.2.840.113549.1.9.16.2.14',
	tstInfo: '1.2.840.113549.1.9.16.1.4',
	sha256: '2.16.840.1.101.3.4.2.1',
	rsa: '1.2.840.113549.1.1.1',
	rsaSha256: '1.2.840.113549.1.1.11',
	rsaPss: '1.2.840.113549.1.1.10',
	ecdsaSha256: '1.2.840.10045.4.3.2'
} as const;

const hashes: Readonly<Record<string, string>> = {
	// SHA-1 was allowed when old papers were signed; anything weaker never was.
	'1.3.14.3.2.26': 'sha1',
	'2.16.840.1.101.3.4.2.1': 'sha256',
	'2.16.840.1.101.3.4.2.2': 'sha384',
	'2.16.840.1.101.3.4.2.3': 'sha512'
};
const signatureHashes: Readonly<Record<string, string>> = {
	'1.2.840.113549.1.1.5': 'sha1',
	'1.2.840.113549.1.1.11': 'sha256',
	'1.2.840.113549.1.1.12': 'sha384',
	'1.2.840.113549.1.1.13': 'sha512',
	'1.2.840.10045.4.1': 'sha1',
	'1.2.840.10045.4.3.2': 'sha256',
	'1.2.840.10045.4.3.3': 'sha384',
	'1.2.840.10045.4.3.4': 'sha512'
};

/** One signature value with whatever travels with it. */
export type Cms = {
	readonly signer: SignerInfo;
	/** What was signed, where it travels inside; null where it stands outside. */
	readonly content: Buffer | null;
	readonly contentType: string;
	readonly certificates: readonly X509Certificate[];
	/** The certificate that the signature names as its own. */
	readonly own: X509Certificate | undefined;
};

/** Reads a CMS signature with exactly one signer, as PAdES asks (ETSI EN 319 142-1, 5.3); null where it is none. */
export function readCms(der: Buffer): Cms | null {
	try {
		const read = fromBER(exact(der));
		if (read.offset === -1) return null;
		const info = new ContentInfo({ schema: read.result });
		if (info.contentType !== oid.signedData) return null;
		const signed = new SignedData({ schema: info.content });
		const [signer, ...others] = signed.signerInfos;
		if (!signer || others.length > 0) return null;
		const certificates = (signed.certificates ?? []).flatMap((one) => {
			try {
				return [new X509Certificate(Buffer.from(one.toSchema().toBER()))];
			} catch {
				return [];
			}
		});
		const inside = signed.encapContentInfo.eContent;
		return {
			signer,
			content: inside ? contentOf(inside) : null,
			contentType: signed.encapContentInfo.eContentType,
			certificates,
			own: ownCertificate(signer, certificates)
		};
	} catch {
		return null;
	}
}

const exact = (bytes: Buffer): ArrayBuffer => Uint8Array.from(bytes).buffer;

function contentOf(inside: OctetString): Buffer {
	// Only a string that was sent in pieces has pieces: the parser also takes apart what merely looks like ASN.1 inside.
	if (!inside.idBlock.isConstructed) return Buffer.from(inside.valueBlock.valueHexView);
	const pieces = inside.valueBlock.value as OctetString[];
	return Buffer.concat(pieces.map((piece) => Buffer.from(piece.valueBlock.valueHexView)));
}

function ownCertificate(
	signer: SignerInfo,
	certificates: readonly X509Certificate[]
): X509Certificate | undefined {
	const sid = signer.sid as { serialNumber?: { valueBlock: { valueHexView: Uint8Array } } };
	const number = sid.serialNumber?.valueBlock.valueHexView;
	if (number === undefined) return certificates.length === 1 ? certificates[0] : undefined;
	const serial = plainSerial(Buffer.from(number).toString('hex'));
	return certificates.find((one) => plainSerial(one.serialNumber) === serial);
}

const plainSerial = (hex: string) => hex.toLowerCase().replace(/^0+(?=.)/, '');

/** The DER of a signed attribute's only value; null where it is absent or stands twice. */
export function attributeOf(signer: SignerInfo, type: string): BaseBlock | null {
	const found = (signer.signedAttrs?.attributes ?? []).filter((one) => one.type === type);
	const values = found[0]?.values ?? [];
	return found.length === 1 && values.length === 1 ? (values[0] as BaseBlock) : null;
}

/**
 * Whether a signature is one over these bytes: their digest is the one that was signed, the signature is the key's,
 * and the certificate is the one that was meant (RFC 5035), where the signature says which.
 *
 * @returns `weak` for what can no longer be judged: an unknown or broken algorithm
 */
export function judgeCms(cms: Cms, message: readonly Buffer[]): 'intact' | 'altered' | 'weak' {
	const { signer, own } = cms;
	const hash = hashes[signer.digestAlgorithm.algorithmId];
	if (hash === undefined || !own) return 'weak';
	const digest = createHash(hash);
	for (const part of message) digest.update(part);
	const found = digest.digest();
	const signature = Buffer.from(signer.signature.valueBlock.valueHexView);
	const { algorithmId } = signer.signatureAlgorithm;
	const signatureHash = signatureHashes[algorithmId] ?? hash;
	if (!signer.signedAttrs) return isSignedBy(own, signer, signatureHash, message, signature);
	const stated = attributeOf(signer, oid.messageDigest);
	if (!(stated instanceof OctetString) || !found.equals(Buffer.from(stated.valueBlock.valueHexView)))
		return 'altered';
	const type = attributeOf(signer, oid.contentType) as ObjectIdentifier | null;
	if (type?.valueBlock.toString() !== cms.contentType) return 'altered';
	if (meansCertificate(signer, own) === 'other') return 'altered';
	const attributes = Buffer.from(signer.signedAttrs.encodedValue);
	return isSignedBy(own, signer, signatureHash, [attributes], signature);
}

function isSignedBy(
	own: X509Certificate,
	signer: SignerInfo,
	hash: string,
	message: readonly Buffer[],
	signature: Buffer
): 'intact' | 'altered' | 'weak' {
	const key = own.publicKey;
	const isPss = signer.signatureAlgorithm.algorithmId === oid.rsaPss;
	if (key.asymmetricKeyType === 'rsa' && (key.asymmetricKeyDetails?.modulusLength ?? 0) < 1024) return 'weak';
	if (!['rsa', 'ec'].includes(key.asymmetricKeyType ?? '')) return 'weak';
	try {
		const bytes = message.length === 1 ? message[0]! : Buffer.concat(message);
		const options = isPss ? pssOptions(key, signer) : key;
		return verify(isPss ? pssHash(signer) : hash, bytes, options, signature) ? 'intact' : 'altered';
	} catch {
		return 'altered';
	}
}

function pssParams(signer: SignerInfo): RSASSAPSSParams {
	return new RSASSAPSSParams({ schema: signer.signatureAlgorithm.algorithmParams });
}

const pssHash = (signer: SignerInfo) => hashes[pssParams(signer).hashAlgorithm.algorithmId] ?? 'sha256';

function pssOptions(key: KeyObject, signer: SignerInfo) {
	return { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: pssParams(signer).saltLength };
}

/** Whether the signature names the certificate that travels with it, so that no other can be put in its place. */
export function meansCertificate(signer: SignerInfo, own: X509Certificate): 'this' | 'other' | 'unsaid' {
	const newer = attributeOf(signer, oid.signingCertificateV2);
	const older = attributeOf(signer, oid.signingCertificate);
	if (!newer && !older) return 'unsaid';
	// SigningCertificate ::= SEQUENCE { certs SEQUENCE OF ESSCertID, … }; the first one is the signer's.
	const first = inside(inside(newer ?? older, 0), 0);
	if (!(first instanceof Sequence)) return 'other';
	const parts = first.valueBlock.value;
	const algorithm = parts[0] instanceof Sequence ? parts[0] : null;
	const stated = parts.find((part) => part instanceof OctetString);
	const hash = !newer
		? 'sha1'
		: algorithm
			? hashes[(inside(algorithm, 0) as ObjectIdentifier).valueBlock.toString()]
			: 'sha256';
	if (!(stated instanceof OctetString) || hash === undefined) return 'other';
	const digest = createHash(hash).update(own.raw).digest();
	return digest.equals(Buffer.from(stated.valueBlock.valueHexView)) ? 'this' : 'other';
}

function inside(block: BaseBlock | null | undefined, place: number): BaseBlock | undefined {
	return block instanceof Sequence ? (block.valueBlock.value[place] as BaseBlock | undefined) : undefined;
}
