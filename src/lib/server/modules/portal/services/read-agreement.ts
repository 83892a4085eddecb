import type { Readable } from 'node:stream';
import type { Ctx } from '$lib/server/platform/context';
import { isId } from '$lib/server/platform/ids';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { registerDays } from '$lib/server/modules/cooperation';
import { agreementDetail, publishedPaper, type AgreementDetailRow } from '../repository/agreement-detail';

/** One published agreement. `NOT_FOUND` answers alike for what is not there and for what is not published. */
export async function readAgreement(
	ctx: Ctx,
	id: string
): Promise<AgreementDetailRow | Refusal<'NOT_FOUND'>> {
	if (!isId(id)) return refuse('NOT_FOUND');
	return (await ctx.db.first(agreementDetail({ id, ...registerDays(ctx) }))) ?? refuse('NOT_FOUND');
}

export type PublishedPaper = {
	readonly fileName: string;
	readonly mediaType: string;
	readonly size: number;
	readonly sha256: string;
	open(): Promise<Readable>;
};

/** A published paper of a published agreement, ready to be sent. */
export async function openPublishedPaper(
	ctx: Ctx,
	input: { agreement: string; document: string }
): Promise<PublishedPaper | Refusal<'NOT_FOUND'>> {
	if (!isId(input.agreement) || !isId(input.document)) return refuse('NOT_FOUND');
	const paper = await ctx.db.first(publishedPaper(input));
	if (!paper) return refuse('NOT_FOUND');
	return {
		fileName: paper.file_name,
		mediaType: paper.media_type,
		size: paper.size,
		sha256: paper.sha256,
		open: () => ctx.files.openFile(ctx.tenant.id, paper.sha256)
	};
}
