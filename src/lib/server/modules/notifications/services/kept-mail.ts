import type { Ctx } from '$lib/server/platform/context';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { attachmentAt, attachmentNames, keptByMessageId, newestMails } from '../repository/mails';
import { isId } from '$lib/server/platform/ids';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { messageIdOf, type Mail } from './mail';

export type KeptMail = {
	id: string;
	recipient: string;
	subject: string;
	body: string;
	kept_at: Date;
	sent_at: Date | null;
	/** Its attached files by their place in it. */
	files: { position: number; name: string }[];
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
	const mails = await ctx.db.rows(
		newestMails({
			before: before?.at ?? new Date('9999-01-01T00:00:00Z'),
			beforeId: before?.id ?? 'ffffffff-ffff-ffff-ffff-ffffffffffff',
			limit: 25
		})
	);
	const names = await ctx.db.rows(attachmentNames({ mailIds: mails.map(({ id }) => id) }));
	return mails.map((mail) => ({
		...mail,
		files: names
			.filter(({ mail_id }) => mail_id === mail.id)
			.map(({ position, file_name }) => ({ position, name: file_name }))
	}));
}

/** A file of a kept mail. `NOT_FOUND`: there is none, or this is no demonstration. */
export async function readMailFile(
	ctx: Ctx,
	mailId: string,
	position: string
): Promise<
	{ fileName: string; mediaType: string; bytes: Buffer } | AuthorisationRefusal | Refusal<'NOT_FOUND'>
> {
	const denied = authorise(ctx, 'mail.read_kept');
	if (denied) return denied;
	if (ctx.mode !== 'demo' || !isId(mailId) || !/^\d{1,2}$/.test(position)) return refuse('NOT_FOUND');
	const file = await ctx.db.first(attachmentAt({ mailId, position: Number(position) }));
	return file
		? { fileName: file.file_name, mediaType: file.media_type, bytes: file.content }
		: refuse('NOT_FOUND');
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
