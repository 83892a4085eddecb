import { createHash } from 'node:crypto';
import { fromBER } from 'asn1js';
import { TSTInfo } from 'pkijs';
import { judgeCms, oid, type Cms } from './read-cms';

const hashes: Readonly<Record<string, string>> = {
	'1.3.14.3.2.26': 'sha1',
	'2.16.840.1.101.3.4.2.1': 'sha256',
	'2.16.840.1.101.3.4.2.2': 'sha384',
	'2.16.840.1.101.3.4.2.3': 'sha512'
};

function tstInfoOf(stamp: Cms): TSTInfo | null {
	if (stamp.contentType !== oid.tstInfo || stamp.content === null) return null;
	try {
		return new TSTInfo({ schema: fromBER(Uint8Array.from(stamp.content).buffer).result });
	} catch {
		return null;
	}
}

/** The time in a token of RFC 3161; whether it is to be relied on, {@link judgeTimeStamp} and its certificate say. */
export function stampedTimeOf(stamp: Cms): Date | null {
	return tstInfoOf(stamp)?.genTime ?? null;
}

/** The number by which a token answers one question; null where it bears none. */
export function nonceOf(stamp: Cms): Buffer | null {
	const nonce = tstInfoOf(stamp)?.nonce;
	return nonce ? Buffer.from(nonce.valueBlock.valueHexView) : null;
}

/** Whether a token was given over these bytes, and is itself as it was given. */
export function judgeTimeStamp(stamp: Cms, message: readonly Buffer[]): 'intact' | 'altered' | 'weak' {
	const info = tstInfoOf(stamp);
	const hash = info ? hashes[info.messageImprint.hashAlgorithm.algorithmId] : undefined;
	if (!info || hash === undefined || stamp.content === null) return 'weak';
	const digest = createHash(hash);
	for (const part of message) digest.update(part);
	const stated = Buffer.from(info.messageImprint.hashedMessage.valueBlock.valueHexView);
	if (!digest.digest().equals(stated)) return 'altered';
	return judgeCms(stamp, [stamp.content]);
}
