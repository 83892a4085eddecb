import { createTransport, type Transporter } from 'nodemailer';
import { checkMail, MailFault, type Mailer, type OutgoingMail } from './mailer';

/** Faults that come from the line, not from the server's judgement. */
type SmtpError = Error & { readonly responseCode?: number; readonly code?: string };

/** Sends by a mail server, one connection a mail: nothing stays open that would have to be closed. */
export class SmtpMailer implements Mailer {
	readonly #transport: Transporter;

	/**
	 * @param url the server; a query such as `?requireTLS=true` is passed on.
	 * @param from who writes, `Kerja Sama Kota Jambi <kerjasama@…>`.
	 * @param patienceMs for each wait on the server; ten seconds by default, so that a silent server
	 *   holds a worker no longer (quality A15).
	 */
	constructor(
		url: string,
		readonly from: string,
		patienceMs = 10_000
	) {
		this.#transport = createTransport(
			{
				url,
				connectionTimeout: patienceMs,
				greetingTimeout: patienceMs,
				socketTimeout: patienceMs,
				dnsTimeout: patienceMs,
				// A text is never taken for a path or an address to fetch from.
				disableFileAccess: true,
				disableUrlAccess: true
			},
			{ from }
		);
	}

	async send(mail: OutgoingMail): Promise<'sent'> {
		checkMail(mail);
		try {
			await this.#transport.sendMail({
				to: { name: '', address: mail.to },
				subject: mail.subject,
				text: mail.text,
				...(mail.html === undefined ? {} : { html: mail.html }),
				messageId: mail.messageId,
				...(mail.inReplyTo === undefined ? {} : { inReplyTo: mail.inReplyTo, references: [mail.inReplyTo] }),
				// RFC 3834: keeps out-of-office replies from answering a machine.
				headers: {
					'Auto-Submitted': 'auto-generated',
					...(mail.stopLink === undefined ? {} : { 'List-Unsubscribe': `<${mail.stopLink}>` })
				},
				attachments: (mail.attachments ?? []).map((attachment) => ({
					filename: attachment.name,
					contentType: attachment.mediaType,
					content: attachment.content
				}))
			});
		} catch (error) {
			const { responseCode, message } = error as SmtpError;
			// 5xx is the server's last word (RFC 5321, 4.2.1); 4xx and a lost line are not.
			throw new MailFault(message, responseCode === undefined || responseCode < 500);
		}
		return 'sent';
	}
}
