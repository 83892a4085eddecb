/** One mail as the program composes it; the text is always there, HTML is a second form of it. */
export type OutgoingMail = {
	readonly to: string;
	readonly subject: string;
	readonly text: string;
	readonly html?: string;
	/**
	 * The same for every try of one mail, `<reminder-0193…@host>`: a receiver sees by it that the second
	 * one is the first again. SMTP cannot promise exactly once: after a kill between the server's yes and
	 * our note of it one mail goes out twice (decisions.md 21).
	 */
	readonly messageId: string;
	readonly attachments?: readonly MailAttachment[];
	/** Where mail of this kind is ended, as the head `List-Unsubscribe` (RFC 2369). */
	readonly stopLink?: string;
	/** The Message-ID that this one answers. */
	readonly inReplyTo?: string;
};

export type MailAttachment = {
	readonly name: string;
	readonly mediaType: string;
	readonly content: Buffer;
};

/**
 * The mail did not go out.
 *
 * `mayTryAgain` is false where the server refused for good (no such address, not allowed): trying again
 * would only do harm. A lost line in the middle counts as "may try again".
 */
export class MailFault extends Error {
	override readonly name = 'MailFault';

	constructor(
		message: string,
		readonly mayTryAgain: boolean
	) {
		super(message);
	}
}

export interface Mailer {
	/**
	 * Sends one mail. Never inside a transaction (decisions.md 6), and from a job: the server may take its time.
	 * @returns `kept` where no server is configured: the mail went to nobody.
	 * @throws MailFault
	 */
	send(mail: OutgoingMail): Promise<'sent' | 'kept'>;
}

const ADDRESS = /^[^\s@<>,;:"'()[\]\\]+@[^\s@<>,;:"'()[\]\\]+$/;
const MESSAGE_ID = /^<[^\s<>@]+@[^\s<>@]+>$/;
// oxlint-disable-next-line no-control-regex -- a line break in a head line would begin a new one
const CONTROL = /[\u0000-\u001F\u007F]/;

/**
 * Refuses what would become another mail than the one that was meant: several receivers in one field,
 * a line break in a head line, a Message-ID that is none. The caller's fault, never the reader's.
 */
export function checkMail(mail: OutgoingMail): void {
	if (!ADDRESS.test(mail.to) || mail.to.length > 320) throw new MailFault('not one address', false);
	if (!MESSAGE_ID.test(mail.messageId)) throw new MailFault('not a Message-ID', false);
	if (mail.inReplyTo !== undefined && !MESSAGE_ID.test(mail.inReplyTo)) {
		throw new MailFault('not a Message-ID in reply', false);
	}
	if (mail.stopLink !== undefined && !/^https?:\/\/[^\s<>]+$/.test(mail.stopLink)) {
		throw new MailFault('no address to end it', false);
	}
	if (CONTROL.test(mail.subject)) throw new MailFault('a control character in the subject', false);
	for (const attachment of mail.attachments ?? []) {
		if (CONTROL.test(attachment.name) || CONTROL.test(attachment.mediaType)) {
			throw new MailFault('a control character in an attachment’s name', false);
		}
	}
}
