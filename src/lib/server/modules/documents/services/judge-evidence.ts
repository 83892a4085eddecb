import { createHash, createPublicKey, verify, X509Certificate } from 'node:crypto';
import { z } from 'zod';
import { checkEntryProof, EntryProof, type ProofFault } from '$lib/server/modules/audit';
import { fingerprintOf } from '$lib/server/platform/audit-text';
import { checkSignatures, type SignatureReport } from '$lib/server/platform/signatures';

const hex64 = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * One file with which somebody who has nothing of this system can see that a paper was kept here as it is: the paper,
 * the entry of the log that names it, the way from that entry to a signed checkpoint, and whom its signatures trust.
 * Its seal is over all of that: the title, that a paper is an invented one, and whom to trust stand in no entry.
 */
export const Evidence = z.strictObject({
	format: z.literal('satu-pintu evidence 2'),
	region: z.string(),
	region_name: z.string(),
	/** An invented paper of the demonstration. */
	is_example: z.boolean(),
	made_at: z.iso.datetime(),
	document: z.strictObject({
		id: z.string(),
		title: z.string(),
		version: z.number().int().min(1),
		file_name: z.string(),
		media_type: z.string(),
		sha256: hex64,
		size: z.number().int().min(0),
		/** Base 64. */
		content: z.string()
	}),
	proof: EntryProof,
	/** PEM: the roots that were trusted here when the bundle was made. */
	authorities: z.array(z.string().max(20_000)).max(200),
	seal: z.strictObject({
		/** Sixteen digits: the key with which the installation signed when the bundle was made. */
		key: z.string().max(64),
		/** PEM. */
		public_key: z.string().max(2_000),
		/** Ed25519 over {@link sealedText}. */
		signature: z.string().regex(/^[0-9a-f]{128}$/)
	})
});
export type Evidence = z.infer<typeof Evidence>;

/** What the seal of a bundle signs: everything in it but the seal, whatever order its members stand in. */
export const sealedText = (evidence: Omit<Evidence, 'seal'>): string =>
	`satu-pintu evidence 2 ${fingerprintOf(evidence)}`;

export type EvidenceFault =
	/** The paper in the bundle is not the one that it says it is. */
	| 'CONTENT_DIFFERS'
	/** The entry of the log speaks of another paper. */
	| 'ENTRY_SPEAKS_OF_ANOTHER'
	/** Something in the bundle is not as it was when it was sealed. */
	| 'SEAL_BROKEN'
	| ProofFault;

export type EvidenceVerdict = {
	readonly fault: EvidenceFault | undefined;
	readonly signatures: SignatureReport;
};

/**
 * Judges a bundle without network, database or program.
 *
 * @param expectedKey the sixteen digits of the key that sealed it, as learned elsewhere
 * @param at the day for which certificates are judged, where no time stamp says another
 */
export function judgeEvidence(evidence: Evidence, at: Date, expectedKey?: string): EvidenceVerdict {
	const content = Buffer.from(evidence.document.content, 'base64');
	const anchors = evidence.authorities.flatMap((pem) => {
		try {
			return [new X509Certificate(pem)];
		} catch {
			return [];
		}
	});
	return {
		fault: faultIn(evidence, content, expectedKey),
		signatures: checkSignatures(content, { anchors, at })
	};
}

function faultIn(evidence: Evidence, content: Buffer, expectedKey?: string): EvidenceFault | undefined {
	const { document, proof } = evidence;
	const sha256 = createHash('sha256').update(content).digest('hex');
	if (sha256 !== document.sha256 || content.length !== document.size) return 'CONTENT_DIFFERS';
	const entry = readEntry(proof.body);
	if (
		entry?.subject?.kind !== 'document' ||
		entry.subject.id !== document.id ||
		entry.data?.sha256 !== sha256 ||
		Number(entry.data.number ?? 1) !== document.version ||
		proof.checkpoint.region !== evidence.region
	)
		return 'ENTRY_SPEAKS_OF_ANOTHER';
	return checkEntryProof(proof) ?? faultInSeal(evidence, expectedKey);
}

function faultInSeal({ seal, ...sealed }: Evidence, expectedKey?: string): EvidenceFault | undefined {
	const key = keyIn(seal.public_key);
	const id =
		key &&
		createHash('sha256')
			.update(key.export({ type: 'spki', format: 'der' }))
			.digest('hex');
	if (!key || id?.slice(0, 16) !== seal.key || (expectedKey ?? seal.key) !== seal.key) return 'KEY_DIFFERS';
	const isWhole = verify(null, Buffer.from(sealedText(sealed)), key, Buffer.from(seal.signature, 'hex'));
	return isWhole ? undefined : 'SEAL_BROKEN';
}

function keyIn(pem: string) {
	try {
		const key = createPublicKey(pem);
		return key.asymmetricKeyType === 'ed25519' ? key : undefined;
	} catch {
		return undefined;
	}
}

type Entry = { subject?: { kind?: unknown; id?: unknown }; data?: Record<string, unknown> };

function readEntry(body: string): Entry | undefined {
	try {
		return JSON.parse(body) as Entry;
	} catch {
		return undefined;
	}
}
