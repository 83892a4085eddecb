import type { Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { newId } from '$lib/server/platform/ids';
import { MailFault, type MailAttachment, type Mailer } from '$lib/server/platform/mail';
import {
	attachmentsOf,
	insertAttachment,
	insertMail,
	mailById,
	mailOfMessageId,
	markSent
} from '../repository/mails';

export type Mail = {
	readonly to: string;
	readonly subject: string;
	readonly body: string;
	/** Where whoever gets it can end mail of this kind; said in its head too. */
	readonly stopLink?: string;
	/** Few and small: each at most 2 MB. */
	readonly files?: readonly MailAttachment[];
};

/**
 * Leaves a mail in the outbox as part of an act: it is sent if the act commits and never otherwise. `cause` names
 * what the mail is about (a case and a step); the same cause to the same person is one mail, whatever is retried.
 */
export function postMail(uow: UnitOfWork, ctx: Ctx, mail: Mail, cause: string): void {
	const id = newId();
	const messageId = messageIdOf(ctx, mail, cause);
	uow.add(
		insertMail({
			id,
			message_id: messageId,
			recipient: mail.to,
			subject: mail.subject,
			body: mail.body,
			stop_link: mail.stopLink ?? null,
			kept_at: ctx.clock.now()
		})
	);
	for (const [position, file] of (mail.files ?? []).entries())
		uow.add(insertAttachment({ mailId: id, position, ...file }));
	uow.enqueue('send-mail', { mail_id: id }, { key: `mail:${id}` });
}

/** The stable Message-ID of the mail about a cause to a person. */
export function messageIdOf(ctx: Pick<Ctx, 'tenant'>, mail: Pick<Mail, 'to'>, cause: string): string {
	return `<${encodeURIComponent(cause)}.${encodeURIComponent(mail.to)}@${ctx.tenant.slug}.satupintu>`;
}

/** Whether a mail about this cause was left for this person before. */
export async function wasPosted(ctx: Ctx, mail: Pick<Mail, 'to'>, cause: string): Promise<boolean> {
	return (await ctx.db.first(mailOfMessageId({ messageId: messageIdOf(ctx, mail, cause) }))) !== undefined;
}

/** Sends a mail of the outbox, unless it has been sent. Without SMTP it stays kept and is shown at /meja/surel. */
export async function deliverMail(ctx: Ctx, mailer: Mailer, id: string): Promise<void> {
	const mail = await ctx.db.first(mailById({ id }));
	if (!mail || mail.sent_at) return;
	const files = await ctx.db.rows(attachmentsOf({ mailId: id }));
	const sent = await mailer
		.send({
			to: mail.recipient,
			subject: mail.subject,
			text: mail.body,
			messageId: mail.message_id,
			...(mail.stop_link ? { stopLink: mail.stop_link } : {}),
			attachments: files
		})
		.catch((fault: unknown) => {
			// An address that the server refuses for good is not tried for ever; it is noted, and the desk sees it unsent.
			if (fault instanceof MailFault && !fault.mayTryAgain) return 'refused' as const;
			throw fault;
		});
	if (sent === 'refused') {
		await ctx.db.write((uow) =>
			uow.audit({
				at: ctx.clock.now(),
				actor: { id: null, role: 'program:send-mail' },
				event: 'MAIL_REFUSED',
				subject: { kind: 'mail', id }
			})
		);
		return;
	}
	if (sent === 'kept') return;
	await ctx.db.write((uow) => {
		uow.add(markSent(id, ctx.clock.now()));
		uow.audit({
			at: ctx.clock.now(),
			actor: { id: null, role: 'program:send-mail' },
			event: 'MAIL_SENT',
			subject: { kind: 'mail', id }
		});
	});
}
