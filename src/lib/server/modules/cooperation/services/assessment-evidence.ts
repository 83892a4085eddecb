import type { Ctx } from '$lib/server/platform/context';
import { evidenceOnRecord, type EvidenceFigure, type EvidenceSpan } from '../repository/assessment-evidence';

/** Evidence for the yearly self-assessment (domain 10.21): foreign procedures, cases and agreements. Whoever asks has been authorised. */
export async function cooperationEvidenceUnchecked(
	ctx: Pick<Ctx, 'db'>,
	span: EvidenceSpan
): Promise<Record<EvidenceFigure, number>> {
	return (await ctx.db.first(evidenceOnRecord({ to: span.to, withExamples: span.withExamples })))!;
}
