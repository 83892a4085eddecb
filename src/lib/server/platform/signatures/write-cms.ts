import { createHash, sign, type KeyObject, type X509Certificate } from 'node:crypto';
import {
	fromBER,
	Integer,
	Null,
	ObjectIdentifier,
	OctetString,
	Sequence,
	Set as Asn1Set,
	type BaseBlock
} from 'asn1js';
import {
	AlgorithmIdentifier,
	Attribute,
	Certificate,
	ContentInfo,
	EncapsulatedContentInfo,
	IssuerAndSerialNumber,
	SignedAndUnsignedAttributes,
	SignedData,
	SignerInfo
} from 'pkijs';
import { isRefusal } from '../refusal';
import type { TimeStampAuthority, TimeStampRefusal } from './ask-time-stamp';
import { oid } from './read-cms';
import type { TokenRefusal } from './token';

/** Who signs: a key, its certificate, and the certificates that lead from it to a root. */
export type SigningIdentity = {
	/** The private key; the public one where a token keeps the private one and `signs` asks it. */
	readonly key: KeyObject;
	/** SHA-256 and the key's own way of signing: PKCS#1 v1.5, or ECDSA in DER. */
	readonly signs?: (message: Buffer) => Promise<Buffer | TokenRefusal>;
	readonly certificate: X509Certificate;
	readonly chain: readonly X509Certificate[];
};

export const toBuffer = (raw: Buffer): ArrayBuffer => Uint8Array.from(raw).buffer;

const asCertificate = (one: X509Certificate) =>
	new Certificate({ schema: fromBER(toBuffer(one.raw)).result });

const attribute = (type: string, value: BaseBlock) => new Attribute({ type, values: [value] });

/**
 * A detached CMS signature as PAdES baseline B asks: content type, message digest and the signing certificate are
 * signed; a signing time is not, since the file says it (ETSI EN 319 142-1, 6.3).
 *
 * @param message what is signed, in the order in which it stands
 */
export async function signDetached(
	identity: SigningIdentity,
	message: readonly Buffer[]
): Promise<Buffer | TokenRefusal> {
	const prepared = await prepare(identity, message);
	return isRefusal(prepared) ? prepared : packed(prepared.signed);
}

/**
 * Signs with the time of an authority stamped upon the signature (RFC 3161), which makes it baseline T. A signature that
 * should bear a stamp is not given without it.
 *
 * @returns the signature, or why no stamp came
 */
export async function signWithStamp(
	identity: SigningIdentity,
	message: readonly Buffer[],
	authority: TimeStampAuthority
): Promise<Buffer | TimeStampRefusal | TokenRefusal> {
	const prepared = await prepare(identity, message);
	if (isRefusal(prepared)) return prepared;
	const { signed, signer } = prepared;
	const token = await authority.stamp(Buffer.from(signer.signature.valueBlock.valueHexView));
	if (isRefusal(token)) return token;
	signer.unsignedAttrs = new SignedAndUnsignedAttributes({
		type: 1,
		attributes: [attribute(oid.timeStamp, fromBER(toBuffer(token)).result)]
	});
	return packed(signed);
}

async function prepare(
	{ key, certificate, chain, signs }: SigningIdentity,
	message: readonly Buffer[]
): Promise<{ signed: SignedData; signer: SignerInfo } | TokenRefusal> {
	const digest = createHash('sha256');
	for (const part of message) digest.update(part);
	const own = asCertificate(certificate);
	const attributes = [
		attribute(oid.contentType, new ObjectIdentifier({ value: oid.data })),
		attribute(oid.messageDigest, new OctetString({ valueHex: toBuffer(digest.digest()) })),
		attribute(oid.signingCertificateV2, signingCertificate(certificate))
	];
	const isRsa = key.asymmetricKeyType === 'rsa';
	const signer = new SignerInfo({
		version: 1,
		sid: new IssuerAndSerialNumber({ issuer: own.issuer, serialNumber: own.serialNumber }),
		digestAlgorithm: new AlgorithmIdentifier({ algorithmId: oid.sha256, algorithmParams: new Null() }),
		signedAttrs: new SignedAndUnsignedAttributes({ type: 0, attributes: inOrder(attributes) }),
		signatureAlgorithm: isRsa
			? new AlgorithmIdentifier({ algorithmId: oid.rsaSha256, algorithmParams: new Null() })
			: new AlgorithmIdentifier({ algorithmId: oid.ecdsaSha256 })
	});
	const toSign = new Asn1Set({ value: signer.signedAttrs!.attributes.map((one) => one.toSchema()) });
	const der = Buffer.from(toSign.toBER());
	const signature = signs ? await signs(der) : sign('sha256', der, key);
	if (isRefusal(signature)) return signature;
	signer.signature = new OctetString({ valueHex: toBuffer(signature) });
	const signed = new SignedData({
		version: 1,
		digestAlgorithms: [new AlgorithmIdentifier({ algorithmId: oid.sha256, algorithmParams: new Null() })],
		encapContentInfo: new EncapsulatedContentInfo({ eContentType: oid.data }),
		certificates: [own, ...chain.map(asCertificate)],
		signerInfos: [signer]
	});
	return { signed, signer };
}

/** The order that DER asks of a set: by the bytes of its members. */
function inOrder(attributes: readonly Attribute[]): Attribute[] {
	const der = (one: Attribute) => Buffer.from(one.toSchema().toBER());
	return [...attributes].sort((a, b) => Buffer.compare(der(a), der(b)));
}

/** SigningCertificateV2 with one ESSCertIDv2: SHA-256 is its default and therefore not written (RFC 5035, 4). */
function signingCertificate(certificate: X509Certificate): BaseBlock {
	const own = asCertificate(certificate);
	const hash = createHash('sha256').update(certificate.raw).digest();
	const directoryName = fromBER(own.issuer.toSchema().toBER()).result;
	const issuerSerial = new Sequence({
		value: [
			new Sequence({ value: [tagged(4, directoryName)] }),
			new Integer({ valueHex: toBuffer(Buffer.from(own.serialNumber.valueBlock.valueHexView)) })
		]
	});
	const certId = new Sequence({ value: [new OctetString({ valueHex: toBuffer(hash) }), issuerSerial] });
	return new Sequence({ value: [new Sequence({ value: [certId] })] });
}

/** A value under an explicit tag of the context. */
function tagged(number: number, value: BaseBlock): BaseBlock {
	const inner = Buffer.from(value.toBER());
	const length =
		inner.length < 0x80
			? Buffer.from([inner.length])
			: inner.length < 0x100
				? Buffer.from([0x81, inner.length])
				: Buffer.from([0x82, inner.length >> 8, inner.length & 0xff]);
	return fromBER(toBuffer(Buffer.concat([Buffer.from([0xa0 | number]), length, inner]))).result;
}

function packed(signed: SignedData): Buffer {
	const info = new ContentInfo({ contentType: oid.signedData, content: signed.toSchema(true) });
	return Buffer.from(info.toSchema().toBER());
}
