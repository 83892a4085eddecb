import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import { personal } from '$lib/server/platform/audit-text';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { isId } from '$lib/server/platform/ids';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import { authorise, hashSecret, newSecret, takeAttempt } from '$lib/server/modules/identity';
import { postMail } from '$lib/server/modules/notifications';
import {
	livingLinks,
	proposalById,
	proposalByReceipt,
	proposalByResumeHash,
	setResumeHash
} from '../../repository/proposals';
import { fileOf, type ProposalFile } from './proposal-file';
import { normaliseReceipt } from '../../domain/proposals/receipt-number';
import { linkDays, makeResumeLink } from './resume-link';

/** The proposal a link opened, and the secret that opens it from now on. */
export type Resumed = { readonly file: ProposalFile; readonly secret: string };

/**
 * Opens a proposal by the link from a mail. The link that came with the code is the draft's own secret; a link that
 * was asked for later (`<proposal>.<secret>`) only counts once it is opened, so that asking for one in somebody
 * else's name locks nobody out. `NOT_FOUND`: wrong, or too old.
 */
export async function resumeByLink(
	ctx: Ctx,
	token: string
): Promise<Resumed | Refusal<'NOT_FOUND'> | DatabaseRefusal> {
	const denied = authorise(ctx, 'proposal.begin');
	if (denied) return refuse('NOT_FOUND');
	const [id, ownSecret] = token.includes('.') ? (token.split('.', 2) as [string, string]) : [null, token];
	if (id === null) {
		const row = await ctx.db.first(proposalByResumeHash({ hash: hashSecret(ownSecret) }));
		const file = row && (await fileOf(ctx, await ctx.db.first(proposalById({ id: row.id }))));
		return file ? { file, secret: ownSecret } : refuse('NOT_FOUND');
	}
	const hash = hashSecret(ownSecret);
	const links = isId(id) ? await ctx.db.rows(livingLinks({ subjectId: id, now: new Date() })) : [];
	const file = links.some((link) => link.code_hash.equals(hash))
		? await fileOf(ctx, await ctx.db.first(proposalById({ id })))
		: undefined;
	if (!file) return refuse('NOT_FOUND');
	const secret = newSecret(ctx.tenant.id);
	return carryOut(ctx, (uow) => {
		uow.guard(setResumeHash(id, hashSecret(secret)));
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'PROPOSAL_RESUMED',
			subject: { kind: 'proposal', id }
		});
		return { file, secret };
	});
}

/**
 * Mails the applicant a link to mend the proposal. The answer is the same whether or not there is such a proposal or
 * an address, so that it tells nobody anything.
 */
export async function sendResumeLink(
	ctx: Ctx,
	receipt: string,
	from: { readonly address: string }
): Promise<{ asked: true } | Refusal<'TOO_MANY_REQUESTS'> | DatabaseRefusal> {
	const denied = authorise(ctx, 'proposal.track');
	if (denied) return { asked: true };
	const number = normaliseReceipt(receipt);
	const blocked =
		(await takeAttempt(ctx, `resume-from:${from.address}`, 20, 3600)) ??
		(number === null ? undefined : await takeAttempt(ctx, `resume:${number}`, 3, 3600));
	if (blocked) return blocked;
	const found = number === null ? undefined : await ctx.db.first(proposalByReceipt({ receipt: number }));
	if (!found?.email || !found.receipt) return { asked: true };
	const { id, email } = found;
	const language = found.language === 'en' ? 'en' : 'id';
	const sent = await carryOut(ctx, (uow) => {
		const made = makeResumeLink(uow, ctx, { id, email, language });
		const mail = textIn(language).proposeMail.resume({
			receipt: number!,
			link: made.link,
			days: linkDays,
			region: ctx.tenant.name
		});
		postMail(uow, ctx, { to: email, ...mail }, `resume.${made.id}`);
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'PROPOSAL_LINK_SENT',
			subject: { kind: 'proposal', id },
			data: { email: personal(email) }
		});
		return { asked: true as const };
	});
	return isRefusal(sent) ? sent : { asked: true };
}
