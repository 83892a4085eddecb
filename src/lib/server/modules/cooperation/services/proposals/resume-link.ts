import type { Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { newId } from '$lib/server/platform/ids';
import { href } from '$lib/addresses';
import type { Language } from '$lib/text/bilingual';
import { hashSecret, newSecret } from '$lib/server/modules/identity';
import { insertEmailCode } from '../../repository/proposals';

/** How long a mailed link opens a proposal, in days. */
export const linkDays = 14;
const day = 86_400_000;

/**
 * Makes a personal link to a proposal as part of an act, to be mailed to the applicant and shown to nobody else: only
 * its hash is kept. The links before it stay good until their own time runs out.
 */
export function makeResumeLink(
	uow: UnitOfWork,
	ctx: Ctx,
	proposal: { readonly id: string; readonly email: string; readonly language: Language }
): { readonly id: string; readonly link: string } {
	const id = newId();
	const secret = newSecret(ctx.tenant.id);
	const now = new Date();
	uow.add(
		insertEmailCode({
			id,
			email: proposal.email,
			code_hash: hashSecret(secret),
			purpose: 'resume',
			subject_id: proposal.id,
			created_at: now,
			expires_at: new Date(now.getTime() + linkDays * day)
		})
	);
	const token = `${proposal.id}.${secret}`;
	return { id, link: ctx.origin + href(proposal.language, 'proposeResume', { token }) };
}
