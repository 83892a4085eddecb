import type { X509Certificate } from 'node:crypto';
import { fromBER } from 'asn1js';
import { Certificate, type RelativeDistinguishedNames } from 'pkijs';
import type { CertificateVerdict, SignerName } from './verdict';

const longestPath = 6;

/**
 * Whether a certificate leads to one that this installation trusts, at a moment. Withdrawn certificates are not
 * looked up: that would tell the outside what is being checked here.
 *
 * @param carried what travels with the signature
 * @param anchors whom this installation trusts
 */
export function judgeCertificate(
	own: X509Certificate | undefined,
	carried: readonly X509Certificate[],
	anchors: readonly X509Certificate[],
	at: Date
): CertificateVerdict {
	if (!own) return 'none';
	if (at < validFrom(own)) return 'not_yet_valid';
	if (at > validTo(own)) return 'expired';
	const isAnchor = (one: X509Certificate) => anchors.some((anchor) => anchor.raw.equals(one.raw));
	const leads = (one: X509Certificate, steps: number): boolean => {
		if (isAnchor(one)) return true;
		if (steps === longestPath) return false;
		return [...anchors, ...carried].some(
			(issuer) =>
				!issuer.raw.equals(one.raw) &&
				issuer.ca &&
				at >= validFrom(issuer) &&
				at <= validTo(issuer) &&
				one.checkIssued(issuer) &&
				one.verify(issuer.publicKey) &&
				leads(issuer, steps + 1)
		);
	};
	if (leads(own, 0)) return 'trusted';
	return own.subject === own.issuer && own.verify(own.publicKey) ? 'self_signed' : 'unknown_issuer';
}

export const validFrom = (one: X509Certificate) => new Date(one.validFrom);
export const validTo = (one: X509Certificate) => new Date(one.validTo);

const nameTypes = { name: '2.5.4.3', organisation: '2.5.4.10' } as const;

/** Whom a certificate names. */
export function signerName(one: X509Certificate): SignerName {
	const { subject, issuer } = new Certificate({ schema: fromBER(Uint8Array.from(one.raw).buffer).result });
	const organisation = partOf(subject, nameTypes.organisation);
	return {
		name: partOf(subject, nameTypes.name) ?? organisation ?? one.subject.replaceAll('\n', ', '),
		organisation,
		issuer:
			partOf(issuer, nameTypes.name) ??
			partOf(issuer, nameTypes.organisation) ??
			one.issuer.replaceAll('\n', ', '),
		serial: one.serialNumber.toLowerCase(),
		valid_from: validFrom(one).toISOString(),
		valid_to: validTo(one).toISOString()
	};
}

function partOf(name: RelativeDistinguishedNames, type: string): string | null {
	const value: unknown = name.typesAndValues.find((one) => one.type === type)?.value.valueBlock.value;
	return typeof value === 'string' && value.trim() !== '' ? value : null;
}
