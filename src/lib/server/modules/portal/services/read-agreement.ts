import type { Readable } from 'node:stream';
import type { Ctx } from '$lib/server/platform/context';
import { isId } from '$lib/server/platform/ids';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { agreementStatus, registerDays, type AgreementStatus } from '$lib/server/modules/cooperation';
import {
	agreementDetail,
	publishedPaper,
	type AgreementDetailRow,
	type ChainRow
} from '../repository/agreement-detail';

export type ChainLink = Omit<ChainRow, 'fact' | 'term_known' | 'ends_on'> & { status: AgreementStatus };
export type PublishedAgreement = Omit<AgreementDetailRow, 'chain'> & {
	/** The published agreement that this one stands under. */
	readonly parent_id: string | null;
	readonly chain: readonly ChainLink[];
};

/** One published agreement. `NOT_FOUND` answers alike for what is not there and for what is not published. */
export async function readAgreement(
	ctx: Ctx,
	id: string
): Promise<PublishedAgreement | Refusal<'NOT_FOUND'>> {
	if (!isId(id)) return refuse('NOT_FOUND');
	const { today, soon } = registerDays(ctx);
	const row = await ctx.db.first(agreementDetail({ id, today, soon }));
	if (!row) return refuse('NOT_FOUND');
	const chain = row.chain.map((link) => ({
		id: link.id,
		parent_id: link.parent_id,
		instrument: link.instrument,
		title: link.title,
		signed_on: link.signed_on,
		signed_precision: link.signed_precision,
		is_example: link.is_example,
		status: agreementStatus(
			{ fact: link.fact, termKnown: link.term_known, endsOn: link.ends_on },
			today,
			soon
		)
	}));
	return { ...row, chain, parent_id: chain.find((link) => link.id === id)?.parent_id ?? null };
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
