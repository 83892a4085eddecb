import { generateKeyPairSync, randomBytes, sign, X509Certificate, type KeyObject } from 'node:crypto';
import {
	BitString,
	fromBER,
	Integer,
	Null,
	ObjectIdentifier,
	PrintableString,
	Sequence,
	Set as Asn1Set,
	Utf8String
} from 'asn1js';
import {
	AlgorithmIdentifier,
	BasicConstraints,
	Certificate,
	Extension,
	ExtKeyUsage,
	RelativeDistinguishedNames,
	Time
} from 'pkijs';
import { oid } from './read-cms';
import { toBuffer } from './write-cms';

export type CertificateWishes = {
	readonly name: string;
	readonly organisation?: string;
	/** Two letters of ISO 3166. */
	readonly country: string;
	readonly from: Date;
	readonly to: Date;
	readonly purpose: 'authority' | 'signing' | 'time_stamping';
};

export type Issuer = { readonly key: KeyObject; readonly certificate: X509Certificate };

/** A key pair for certificates: 3072 bits hold beyond 2030 (NIST SP 800-57). */
export function newKey(kind: 'rsa' | 'ec' = 'rsa'): { privateKey: KeyObject; publicKey: KeyObject } {
	return kind === 'rsa'
		? generateKeyPairSync('rsa', { modulusLength: 3072 })
		: generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
}

/**
 * Makes a certificate (RFC 5280).
 *
 * @param issuer who vouches; none: the key vouches for itself
 */
export function makeCertificate(
	wishes: CertificateWishes,
	keys: { publicKey: KeyObject; privateKey: KeyObject },
	issuer?: Issuer
): X509Certificate {
	const certificate = new Certificate();
	certificate.version = 2;
	// Positive, and never the same twice: 127 bits of chance.
	const serial = randomBytes(16);
	serial[0] = (serial[0]! & 0x7f) | 0x40;
	certificate.serialNumber = new Integer({ valueHex: toBuffer(serial) });
	certificate.subject = nameOf(wishes);
	certificate.issuer = issuer
		? new Certificate({ schema: fromBER(toBuffer(issuer.certificate.raw)).result }).subject
		: certificate.subject;
	certificate.notBefore = timeAt(wishes.from);
	certificate.notAfter = timeAt(wishes.to);
	certificate.subjectPublicKeyInfo.fromSchema(
		fromBER(toBuffer(keys.publicKey.export({ type: 'spki', format: 'der' }))).result
	);
	certificate.extensions = extensionsFor(wishes.purpose);
	const key = issuer?.key ?? keys.privateKey;
	const algorithm = () =>
		key.asymmetricKeyType === 'rsa'
			? new AlgorithmIdentifier({ algorithmId: oid.rsaSha256, algorithmParams: new Null() })
			: new AlgorithmIdentifier({ algorithmId: oid.ecdsaSha256 });
	certificate.signature = algorithm();
	certificate.signatureAlgorithm = algorithm();
	const toSign = Buffer.from(certificate.encodeTBS().toBER());
	certificate.tbsView = Uint8Array.from(toSign);
	certificate.signatureValue = new BitString({ valueHex: toBuffer(sign('sha256', toSign, key)) });
	return new X509Certificate(Buffer.from(certificate.toSchema(true).toBER()));
}

/** Each part of a name in a set of its own, as every reader of certificates expects (RFC 5280, 4.1.2.4). */
function nameOf({ name, organisation, country }: CertificateWishes): RelativeDistinguishedNames {
	const part = (type: string, value: Utf8String | PrintableString) =>
		new Asn1Set({ value: [new Sequence({ value: [new ObjectIdentifier({ value: type }), value] })] });
	const parts = new Sequence({
		value: [
			part('2.5.4.6', new PrintableString({ value: country })),
			...(organisation ? [part('2.5.4.10', new Utf8String({ value: organisation.slice(0, 64) }))] : []),
			part('2.5.4.3', new Utf8String({ value: name.slice(0, 64) }))
		]
	});
	return new RelativeDistinguishedNames({ schema: fromBER(parts.toBER()).result });
}

/** RFC 5280, 4.1.2.5: two digits of the year until 2049, four from then on. */
function timeAt(at: Date): Time {
	return new Time({ type: at.getUTCFullYear() < 2050 ? 0 : 1, value: at });
}

function extensionsFor(purpose: CertificateWishes['purpose']): Extension[] {
	const isAuthority = purpose === 'authority';
	const extension = (extnID: string, critical: boolean, der: ArrayBuffer) =>
		new Extension({ extnID, critical, extnValue: der });
	// keyUsage: an authority signs certificates and lists; others sign, and mean it (nonRepudiation).
	const usage = new BitString({
		valueHex: toBuffer(Buffer.from([isAuthority ? 0x06 : 0xc0])),
		unusedBits: isAuthority ? 1 : 6
	});
	const list = [
		extension('2.5.29.19', true, new BasicConstraints({ cA: isAuthority }).toSchema().toBER()),
		extension('2.5.29.15', true, usage.toBER())
	];
	if (purpose === 'time_stamping')
		list.push(
			extension('2.5.29.37', true, new ExtKeyUsage({ keyPurposes: ['1.3.6.1.5.5.7.3.8'] }).toSchema().toBER())
		);
	return list;
}
