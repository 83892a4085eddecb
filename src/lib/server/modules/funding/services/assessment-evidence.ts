import type { Ctx } from '$lib/server/platform/context';
import { evidenceOnRecord, type EvidenceFigure, type EvidenceSpan } from '../repository/assessment-evidence';

/** Evidence for the yearly self-assessment (domain 10.21): projects with outside money. Whoever asks has been authorised. */
export async function fundingEvidenceUnchecked(
	ctx: Pick<Ctx, 'db'>,
	span: EvidenceSpan
): Promise<Record<EvidenceFigure, number>> {
	return (await ctx.db.first(evidenceOnRecord({ withExamples: span.withExamples })))!;
}
