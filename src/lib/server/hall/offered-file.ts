import { createHash } from 'node:crypto';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { readUpload, type UploadRefusal } from '$lib/server/platform/uploads';

/** The largest paper that is compared; the largest that can be registered is smaller. */
export const mostOffered = 30 * 1024 * 1024;

/** A file that somebody holds against the register; it is not kept. */
export type OfferedFile = {
	readonly sha256: string;
	/** False where it cannot be a PDF at all. */
	readonly isPdf: boolean;
};

export type OfferedRefusal = UploadRefusal | Refusal<'FILE_MISSING'>;

/**
 * The fingerprint of the one file that a form brings. A file that our door for uploads would not take (damaged,
 * locked, changed by a byte) still has one, and "not registered" is the answer to it.
 */
export async function offeredInForm(request: Request): Promise<OfferedFile | OfferedRefusal> {
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
		if (taken) return { sha256: taken.sha256, isPdf: true };
		const [refused] = upload.refused;
		if (!refused) return refuse('FILE_MISSING');
		if (refused.reason === 'TOO_LARGE') return refuse('UPLOAD_TOO_LARGE', { limit: mostOffered });
		if (refused.reason === 'EMPTY') return refuse('FILE_MISSING');
		return { sha256: refused.sha256, isPdf: refused.reason !== 'KIND_NOT_ACCEPTED' };
	} finally {
		await upload.discard();
	}
}

/** The same for a request that is the file. Nothing is held in memory but the sum. */
export async function offeredAsBody(request: Request): Promise<OfferedFile | OfferedRefusal> {
	if (Number(request.headers.get('content-length') ?? 0) > mostOffered)
		return refuse('UPLOAD_TOO_LARGE', { limit: mostOffered });
	if (request.body === null) return refuse('FILE_MISSING');
	const hash = createHash('sha256');
	let size = 0;
	let head = '';
	for await (const piece of request.body as unknown as AsyncIterable<Uint8Array>) {
		if (head.length < 5) head += Buffer.from(piece.subarray(0, 5)).toString('latin1');
		size += piece.length;
		if (size > mostOffered) return refuse('UPLOAD_TOO_LARGE', { limit: mostOffered });
		hash.update(piece);
	}
	if (size === 0) return refuse('FILE_MISSING');
	return { sha256: hash.digest('hex'), isPdf: head.startsWith('%PDF-') };
}
