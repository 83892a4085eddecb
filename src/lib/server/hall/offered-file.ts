import { createHash } from 'node:crypto';
import type { Ctx } from '$lib/server/platform/context';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { checkSignatures, type SignatureReport } from '$lib/server/platform/signatures';
import { readUpload, type UploadRefusal } from '$lib/server/platform/uploads';

/** The largest paper that is compared; the largest that can be registered is smaller. */
export const mostOffered = 30 * 1024 * 1024;

/** A file that somebody holds against the register; it is not kept. */
export type OfferedFile = {
	readonly sha256: string;
	/** False where it cannot be a PDF at all. */
	readonly isPdf: boolean;
	/** What its electronic signatures say; null where it bears none, or could not be read. */
	readonly signatures: SignatureReport | null;
};

type Trusting = Pick<Ctx, 'signing' | 'clock'>;

export type OfferedRefusal = UploadRefusal | Refusal<'FILE_MISSING'>;

/**
 * The fingerprint of the one file that a form brings. A file that our door for uploads would not take (damaged,
 * locked, changed by a byte) still has one, and "not registered" is the answer to it.
 */
export async function offeredInForm(ctx: Trusting, request: Request): Promise<OfferedFile | OfferedRefusal> {
	const upload = await readUpload(request, {
		kinds: ['pdf'],
		maxFileBytes: mostOffered,
		maxFiles: 1,
		maxFields: 10,
		eachAlone: true
	});
	if (isRefusal(upload)) return upload;
	try {
		const [taken] = upload.files;
		if (taken) {
			const pieces: Buffer[] = [];
			for await (const piece of taken.open()) pieces.push(piece as Buffer);
			return { sha256: taken.sha256, isPdf: true, signatures: signaturesIn(ctx, Buffer.concat(pieces)) };
		}
		const [refused] = upload.refused;
		if (!refused) return refuse('FILE_MISSING');
		if (refused.reason === 'TOO_LARGE') return refuse('UPLOAD_TOO_LARGE', { limit: mostOffered });
		if (refused.reason === 'EMPTY') return refuse('FILE_MISSING');
		return { sha256: refused.sha256, isPdf: refused.reason !== 'KIND_NOT_ACCEPTED', signatures: null };
	} finally {
		await upload.discard();
	}
}

/** The same for a request that is the file. */
export async function offeredAsBody(ctx: Trusting, request: Request): Promise<OfferedFile | OfferedRefusal> {
	if (Number(request.headers.get('content-length') ?? 0) > mostOffered)
		return refuse('UPLOAD_TOO_LARGE', { limit: mostOffered });
	if (request.body === null) return refuse('FILE_MISSING');
	const hash = createHash('sha256');
	let size = 0;
	const pieces: Uint8Array[] = [];
	for await (const piece of request.body as unknown as AsyncIterable<Uint8Array>) {
		size += piece.length;
		if (size > mostOffered) return refuse('UPLOAD_TOO_LARGE', { limit: mostOffered });
		hash.update(piece);
		pieces.push(piece);
	}
	if (size === 0) return refuse('FILE_MISSING');
	const bytes = Buffer.concat(pieces);
	const isPdf = bytes.subarray(0, 5).toString('latin1') === '%PDF-';
	return { sha256: hash.digest('hex'), isPdf, signatures: isPdf ? signaturesIn(ctx, bytes) : null };
}

function signaturesIn({ signing, clock }: Trusting, bytes: Buffer): SignatureReport | null {
	const report = checkSignatures(bytes, { anchors: signing?.anchors ?? [], at: clock.now() });
	return report.conclusion === 'none' ? null : report;
}
