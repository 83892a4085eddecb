import type { X509Certificate } from 'node:crypto';
import { isDict, isList, nameIn, PdfFile, PdfUnreadable } from '../pdf-file';
import { changesAfter } from './changes-after';
import { judgeCertificate, signerName } from './certificate-path';
import { coversItsSaving, findSignatures, type SignedField } from './find-signatures';
import { judgeCms, meansCertificate, readCms, type Cms } from './read-cms';
import { judgeTimeStamp, stampedTimeOf } from './time-stamp';
import { concludes, type SignatureReport, type SignatureVerdict } from './verdict';

export type Trust = {
	/** Roots, and authorities below them, that this installation trusts. */
	readonly anchors: readonly X509Certificate[];
	/** The moment for which certificates are judged, where no time stamp gives another. */
	readonly at: Date;
};

const detached = new Set(['adbe.pkcs7.detached', 'ETSI.CAdES.detached']);

/**
 * Checks every electronic signature of a PDF (ISO 32000-1, 12.8; ETSI EN 319 142-1). What is no PDF, or is not built
 * as one, bears no signature that anybody could rely on: `none` where nothing in it says that it is signed, else `broken`.
 */
export function checkSignatures(bytes: Buffer, trust: Trust): SignatureReport {
	if (!bytes.includes('/ByteRange')) return concludes([]);
	let file: PdfFile;
	let fields: SignedField[];
	try {
		file = PdfFile.open(bytes);
		fields = findSignatures(file);
	} catch (fault) {
		if (fault instanceof PdfUnreadable) return { conclusion: 'broken', signatures: [] };
		throw fault;
	}
	return concludes(fields.map((field) => judge(file, field, trust)));
}

function judge(file: PdfFile, field: SignedField, trust: Trust): SignatureVerdict {
	const about = {
		field: field.field,
		claimed_at: field.claimedAt?.toISOString() ?? null,
		stated_name: field.name,
		reason: field.reason,
		location: field.location
	};
	const cms = field.contents ? readCms(field.contents.bytes) : null;
	if (!cms || !field.byteRange) {
		return {
			...about,
			integrity: 'unreadable',
			covers: 'changed_after',
			certificate: 'none',
			signer: null,
			stamped_at: null,
			level: 'other'
		};
	}
	const [from, length, next, rest] = field.byteRange;
	const parts = [file.bytes.subarray(from, from + length), file.bytes.subarray(next, next + rest)];
	const isCovered = coversItsSaving(field, file.bytes.length);
	const stamp = field.subFilter === 'ETSI.RFC3161' ? cms : null;
	const judged = stamp
		? judgeTimeStamp(stamp, parts)
		: detached.has(field.subFilter) && cms.content === null
			? judgeCms(cms, parts)
			: 'weak';
	const stampedAt = stamp && judged === 'intact' ? stampedTimeOf(stamp) : stampWithin(cms, trust);
	const own = cms.own;
	return {
		...about,
		integrity: judged === 'weak' ? 'unreadable' : isCovered ? judged : 'altered',
		covers: coverage(file, next + rest),
		certificate: judgeCertificate(own, cms.certificates, trust.anchors, stampedAt ?? trust.at),
		signer: own ? signerName(own) : null,
		stamped_at: stampedAt?.toISOString() ?? null,
		level: levelOf(field, cms, stampedAt)
	};
}

/** The time that a trusted authority stamped upon the signature; null where there is none to rely on. */
function stampWithin(cms: Cms, trust: Trust): Date | null {
	const token = cms.signer.unsignedAttrs?.attributes.find(({ type }) => type === '1.2.840.113549.1.9.16.2.14')
		?.values[0];
	if (!token) return null;
	const stamp = readCms(Buffer.from((token as { toBER(): ArrayBuffer }).toBER()));
	if (!stamp) return null;
	const signature = Buffer.from(cms.signer.signature.valueBlock.valueHexView);
	const at = stampedTimeOf(stamp);
	if (!at || judgeTimeStamp(stamp, [signature]) !== 'intact') return null;
	return judgeCertificate(stamp.own, stamp.certificates, trust.anchors, at) === 'trusted' ? at : null;
}

function levelOf(field: SignedField, cms: Cms, stampedAt: Date | null): SignatureVerdict['level'] {
	const isBaseline =
		field.subFilter === 'ETSI.CAdES.detached' &&
		cms.own !== undefined &&
		meansCertificate(cms.signer, cms.own) === 'this';
	return !isBaseline ? 'other' : stampedAt ? 'B-T' : 'B-B';
}

function coverage(file: PdfFile, end: number): SignatureVerdict['covers'] {
	try {
		const after = changesAfter(file, end);
		return after === 'nothing' ? 'whole' : after === 'signatures' ? 'signatures_followed' : 'changed_after';
	} catch (fault) {
		if (fault instanceof PdfUnreadable) return 'changed_after';
		throw fault;
	}
}

/** True where a file has a field that waits for a signature or bears one: such a file must not be saved anew. */
export function hasSignatureFields(bytes: Buffer): boolean {
	try {
		const file = PdfFile.open(bytes);
		const form = file.resolve(file.catalogue.get('AcroForm'));
		const fields = isDict(form) ? file.resolve(form.get('Fields')) : null;
		return (
			isList(fields) &&
			fields.some((one) => {
				const field = file.resolve(one);
				return isDict(field) && nameIn(field, 'FT') === 'Sig';
			})
		);
	} catch {
		return false;
	}
}
