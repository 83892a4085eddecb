import type { Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import {
	checkSignatures,
	type SignatureReport,
	type SignatureVerdict
} from '$lib/server/platform/signatures';
import { signatureCheckOf } from '../repository/signature-checks';
import type { PlacedFile } from './store-document';

/** A larger file is no paper that anybody signed; the upload door takes less. */
const mostExamined = 40 * 1024 * 1024;

/**
 * Checks the electronic signatures of a file in the store (capability 21). Null: it is no PDF, or bears none.
 * Certificates are judged for now, or for the moment that a trusted time stamp vouches for.
 */
export async function examineSignatures(
	ctx: Pick<Ctx, 'files' | 'tenant' | 'clock' | 'signing'>,
	file: Pick<PlacedFile, 'sha256' | 'size' | 'mediaType'>
): Promise<SignatureReport | null> {
	if (file.mediaType !== 'application/pdf' || file.size > mostExamined) return null;
	const pieces: Buffer[] = [];
	for await (const piece of await ctx.files.openFile(ctx.tenant.id, file.sha256))
		pieces.push(piece as Buffer);
	const report = checkSignatures(Buffer.concat(pieces), {
		anchors: ctx.signing?.anchors ?? [],
		at: ctx.clock.now()
	});
	return report.conclusion === 'none' ? null : report;
}

export type SignatureCheck = {
	readonly conclusion: 'valid' | 'unproved' | 'changed';
	readonly signatures: readonly SignatureVerdict[];
	readonly checked_at: Date;
};

/** What was found out about a stored file when it came in; undefined where it bears no signature. Checks no access. */
export async function checkOfUnchecked(
	reader: Pick<Ctx['db'], 'first'> | UnitOfWork,
	sha256: string
): Promise<SignatureCheck | undefined> {
	const row = await reader.first(signatureCheckOf({ sha256 }));
	if (!row) return undefined;
	const { conclusion, signatures, checked_at } = row;
	return {
		conclusion: conclusion as SignatureCheck['conclusion'],
		signatures: signatures as unknown as readonly SignatureVerdict[],
		checked_at
	};
}
