import type { Ctx } from '$lib/server/platform/context';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { keptByMessageId, newestMails } from '../repository/mails';
import { messageIdOf, type Mail } from './mail';

export type KeptMail = {
	id: string;
	recipient: string;
	subject: string;
	body: string;
	kept_at: Date;
	sent_at: Date | null;
};

/**
 * The newest mails of the demonstration, which has no mail server; 25 a page. In production there are none to read:
 * they carry codes and links that let their recipient act, and no colleague may act as an applicant.
 */
export async function listKeptMail(
	ctx: Ctx,
	before?: { at: Date; id: string }
): Promise<KeptMail[] | AuthorisationRefusal> {
	const denied = authorise(ctx, 'mail.read_kept');
	if (denied) return denied;
	if (ctx.mode !== 'demo') return [];
	return ctx.db.rows(
		newestMails({
			before: before?.at ?? new Date('9999-01-01T00:00:00Z'),
			beforeId: before?.id ?? 'ffffffff-ffff-ffff-ffff-ffffffffffff',
			limit: 25
		})
	);
}

/**
 * The kept mail about a cause to a person, so that the demonstration can show the code it would have sent. Undefined
 * outside the demonstration, and where the mail has gone out.
 */
export async function readKeptMail(
	ctx: Ctx,
	mail: Pick<Mail, 'to'>,
	cause: string
): Promise<{ subject: string; body: string } | undefined> {
	if (ctx.mode !== 'demo') return undefined;
	return ctx.db.first(keptByMessageId({ messageId: messageIdOf(ctx, mail, cause) }));
}
