import type { Actor, Ctx } from '$lib/server/platform/context';
import { hashSecret } from '$lib/server/modules/identity';
import { proposalByResumeHash } from '../repository/proposals';

/** Whoever holds a draft's secret may go on with that one proposal; nobody needs an account for it (J1). */
export async function recogniseApplicant(ctx: Ctx, secret: string): Promise<Actor> {
	const found = await ctx.db.first(proposalByResumeHash({ hash: hashSecret(secret) }));
	if (!found || !found.email) return { kind: 'anonymous' };
	return { kind: 'applicant', proposalId: found.id, email: found.email };
}
