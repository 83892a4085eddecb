import type { Actor, Ctx } from '$lib/server/platform/context';
import { hashSecret } from '$lib/server/modules/identity';
import { proposalByResumeHash } from '../repository/proposals';

/**
 * Whoever holds a proposal's secret is its applicant and may go on with that one proposal; nobody needs an account
 * for it (J1). Before an address has been given the e-mail is empty.
 */
export async function recogniseApplicant(ctx: Ctx, secret: string): Promise<Actor> {
	const found = await ctx.db.first(proposalByResumeHash({ hash: hashSecret(secret) }));
	if (!found) return { kind: 'anonymous' };
	return { kind: 'applicant', proposalId: found.id, email: found.email ?? '' };
}
