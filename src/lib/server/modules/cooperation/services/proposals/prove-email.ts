import { randomInt } from 'node:crypto';
import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import { personal } from '$lib/server/platform/audit-text';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { newId } from '$lib/server/platform/ids';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { hashSecret, newSecret, takeAttempt } from '$lib/server/modules/identity';
import { postMail } from '$lib/server/modules/notifications';
import { href } from '$lib/addresses';
import { textIn } from '$lib/text';
import { isEmail } from '../../domain/proposals/parts';
import { countAttempt, insertEmailCode, livingCode, updateDraft, useCode } from '../../repository/proposals';
import { readDraft } from './proposal-file';

const codeMinutes = 30;
const mostAttempts = 5;

type DraftRefusal = Refusal<'NOT_FOUND' | 'STATE_CHANGED'> | DatabaseRefusal;
/** `EMAIL_WRONG`: not an address. `TOO_MANY_REQUESTS`: too many codes asked for. */
export type CodeRefusal = DraftRefusal | Refusal<'EMAIL_WRONG' | 'TOO_MANY_REQUESTS'>;

/**
 * Sends a six-digit code and a link to resume to the address; both are good for half an hour and the link goes on
 * opening this draft. Proves that somebody reads the address before anything is sent in its name (capability 6).
 *
 * @returns the new secret of the draft: the old one ends, since the mail now carries the key
 */
export async function sendEmailCode(
	ctx: Ctx,
	id: string,
	address: string
): Promise<{ secret: string } | CodeRefusal> {
	const email = address.trim().toLowerCase();
	if (!isEmail(email)) return refuse('EMAIL_WRONG');
	const draft = await readDraft(ctx, id);
	if (isRefusal(draft)) return draft;
	for (const bucket of [`email-code:${email}`, `email-code-for:${id}`]) {
		const blocked = await takeAttempt(ctx, bucket, 6, 3600);
		if (blocked) return blocked;
	}
	const code = String(randomInt(0, 1_000_000)).padStart(6, '0');
	const secret = newSecret(ctx.tenant.id);
	const now = new Date();
	const codeId = newId();
	const words = textIn(ctx.language).proposeMail;
	const link = ctx.origin + href(ctx.language, 'proposeResume', { token: secret });
	return carryOut(ctx, (uow) => {
		uow.guard(
			updateDraft(id, draft.version, {
				email,
				email_proved_at: null,
				resume_hash: hashSecret(secret),
				updated_at: ctx.clock.now()
			})
		);
		uow.add(
			insertEmailCode({
				id: codeId,
				email,
				code_hash: hashSecret(`${id}:${code}`),
				purpose: 'propose',
				subject_id: id,
				created_at: now,
				expires_at: new Date(now.getTime() + codeMinutes * 60_000)
			})
		);
		const mail = words.code({ code, link, minutes: codeMinutes, region: ctx.tenant.name });
		postMail(uow, ctx, { to: email, ...mail }, `code.${codeId}`);
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'PROPOSAL_CODE_SENT',
			subject: { kind: 'proposal', id },
			data: { email: personal(email) }
		});
		return { secret };
	});
}

/** `CODE_WRONG`: not the code that was sent, or too late, or too many tries; ask for a new one. */
export type ProofRefusal = DraftRefusal | Refusal<'CODE_WRONG'>;

/** Takes the code from the mail. Five wrong tries use it up. */
export async function proveEmail(
	ctx: Ctx,
	id: string,
	code: string
): Promise<{ email: string } | ProofRefusal> {
	const draft = await readDraft(ctx, id);
	if (isRefusal(draft)) return draft;
	const living = await ctx.db.first(livingCode({ subjectId: id, now: new Date() }));
	if (!living || living.email !== draft.email) return refuse('CODE_WRONG');
	const tried = await ctx.db.first(countAttempt(living.id));
	if ((tried?.attempts ?? mostAttempts + 1) > mostAttempts) return refuse('CODE_WRONG');
	if (!living.code_hash.equals(hashSecret(`${id}:${code.replace(/\D/g, '')}`))) return refuse('CODE_WRONG');
	return carryOut(ctx, (uow) => {
		uow.guard(useCode(living.id, new Date()));
		uow.guard(updateDraft(id, draft.version, { email_proved_at: new Date(), updated_at: ctx.clock.now() }));
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'PROPOSAL_EMAIL_PROVED',
			subject: { kind: 'proposal', id },
			data: { email: personal(living.email) }
		});
		return { email: living.email };
	});
}
