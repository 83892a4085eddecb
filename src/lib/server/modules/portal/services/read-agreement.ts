import { isHeld } from '$lib/server/modules/documents';
import type { Readable } from 'node:stream';
import type { Ctx } from '$lib/server/platform/context';
import { isId } from '$lib/server/platform/ids';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { agreementStatus, registerDays, type AgreementStatus } from '$lib/server/modules/cooperation';
import { summariseViews, type BeneficiarySummary } from '$lib/server/modules/lifecycle';
import {
	publishedComments,
	publishedEvaluations,
	publishedLink,
	publishedViews,
	type PublishedEvaluationRow,
	type SaidRow
} from '../repository/agreement-results';
import {
	agreementDetail,
	publishedPaper,
	publishedRedactions,
	type AgreementDetailRow,
	type ChainRow,
	type RedactionRow
} from '../repository/agreement-detail';

export type ChainLink = Omit<ChainRow, 'fact' | 'term_known' | 'ends_on'> & { status: AgreementStatus };
export type PublishedAgreement = Omit<AgreementDetailRow, 'chain'> & {
	/** The published agreement that this one stands under. */
	readonly parent_id: string | null;
	readonly chain: readonly ChainLink[];
	/** What was taken out of papers that stand here as copies. */
	readonly redactions: readonly RedactionRow[];
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
	// Few agreements have such a copy: the others cost no question more.
	const redactions = row.papers.some(({ kind }) => kind === 'redacted_copy')
		? await ctx.db.rows(publishedRedactions({ agreement: id }))
		: [];
	return {
		...row,
		chain,
		redactions,
		parent_id: chain.find((link) => link.id === id)?.parent_id ?? null
	};
}

export type AgreementResults = {
	/** Complete evaluations, the latest first. */
	readonly evaluations: readonly PublishedEvaluationRow[];
	readonly views: BeneficiarySummary;
	/** The latest things that were said in words. */
	readonly said: readonly SaidRow[];
	/** The code of the link through which the public is heard; undefined where nobody is asked. */
	readonly code: string | undefined;
};

/** What a published agreement has come to: complete evaluations, and what its beneficiaries say of it. */
export async function readAgreementResults(ctx: Ctx, id: string): Promise<AgreementResults> {
	const [evaluations, counted, said, [link]] = await ctx.db.together([
		publishedEvaluations({ id }),
		publishedViews({ id }),
		publishedComments({ id }),
		publishedLink({ id })
	]);
	return { evaluations, views: summariseViews(counted), said, code: link?.code };
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
	if (!paper || (await isHeld(ctx, paper.sha256))) return refuse('NOT_FOUND');
	return {
		fileName: paper.file_name,
		mediaType: paper.media_type,
		size: paper.size,
		sha256: paper.sha256,
		open: () => ctx.files.openFile(ctx.tenant.id, paper.sha256)
	};
}
