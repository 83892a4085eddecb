import { createHash, createPublicKey, verify } from 'node:crypto';
import { z } from 'zod';
import { signedText } from './checkpoint';
import { linkOf } from './hash-chain';
import { rootOfPath } from './inclusion';

const hex64 = z.string().regex(/^[0-9a-f]{64}$/);

/** All that is needed to see, without the log, that an entry stands in it and was signed with it. */
export const EntryProof = z.strictObject({
	seq: z.number().int().min(1),
	/** The entry as it was hashed, letter for letter. */
	body: z.string().max(1_000_000),
	previous: hex64,
	path: z.array(hex64).max(60),
	checkpoint: z.strictObject({
		region: z.string(),
		from: z.number().int().min(0),
		seq: z.number().int().min(1),
		root: hex64,
		chain: hex64,
		at: z.iso.datetime(),
		key: z.string(),
		signature: z.string().regex(/^[0-9a-f]{128}$/)
	}),
	/** The public half of the key that signed, as PEM. */
	public_key: z.string().max(2_000)
});
export type EntryProof = z.infer<typeof EntryProof>;

export type ProofFault =
	/** The entry is not the one that the checkpoint covers. */
	| 'NOT_UNDER_THE_CHECKPOINT'
	/** The checkpoint's signature does not fit. */
	| 'CHECKPOINT_NOT_SIGNED'
	/** The key is not the one that the checkpoint names, or not the one that was expected. */
	| 'KEY_DIFFERS';

/**
 * Checks a proof by itself.
 *
 * @param expectedKey the sixteen digits of the key as they were learned elsewhere; without it the proof is only whole in itself
 */
export function checkEntryProof(proof: EntryProof, expectedKey?: string): ProofFault | undefined {
	const { checkpoint, seq } = proof;
	const bytes = (hex: string) => Buffer.from(hex, 'hex');
	const link = linkOf(bytes(proof.previous), seq, proof.body);
	const index = seq - checkpoint.from - 1;
	const root = rootOfPath(link, index, checkpoint.seq - checkpoint.from, proof.path.map(bytes));
	if (!root?.equals(bytes(checkpoint.root))) return 'NOT_UNDER_THE_CHECKPOINT';
	const key = publicKeyIn(proof.public_key);
	if (!key || keyId(key) !== checkpoint.key) return 'KEY_DIFFERS';
	if (expectedKey !== undefined && expectedKey !== checkpoint.key) return 'KEY_DIFFERS';
	const text = signedText({
		...checkpoint,
		root: bytes(checkpoint.root),
		chain: bytes(checkpoint.chain),
		at: new Date(checkpoint.at)
	});
	return verify(null, Buffer.from(text), key, bytes(checkpoint.signature))
		? undefined
		: 'CHECKPOINT_NOT_SIGNED';
}

function publicKeyIn(pem: string) {
	try {
		const key = createPublicKey(pem);
		return key.asymmetricKeyType === 'ed25519' ? key : undefined;
	} catch {
		return undefined;
	}
}

const keyId = (key: ReturnType<typeof createPublicKey>) =>
	createHash('sha256')
		.update(key.export({ type: 'spki', format: 'der' }))
		.digest('hex')
		.slice(0, 16);
