import { KeptMailer } from './kept-mailer';
import type { Mailer, OutgoingMail } from './mailer';
import { SmtpMailer } from './smtp-mailer';

export { MailFault, type MailAttachment, type Mailer, type OutgoingMail } from './mailer';
export { KeptMailer, SmtpMailer };

/**
 * The mailer of an installation: the server of `SMTP_URL`, or without one a drawer.
 *
 * @param options.smtpUrl `smtp://user:secret@host:587` or `smtps://host:465`; who writes may be said with
 *   `?from=kerjasama%40…`, else it is the user where that is an address, else `no-reply@host`.
 * @param options.keep is told of each mail that is kept, where the outbox itself is not the drawer.
 * @throws Error with one sentence where the address of the server is none.
 */
export function makeMailer(options: {
	readonly smtpUrl: string | undefined;
	readonly keep?: (mail: OutgoingMail) => Promise<void>;
}): Mailer {
	if (options.smtpUrl === undefined || options.smtpUrl === '') return new KeptMailer(options.keep);
	let server: URL;
	try {
		server = new URL(options.smtpUrl);
	} catch {
		throw new Error('SMTP_URL is no address, such as smtp://user:secret@host:587');
	}
	if (!/^smtps?:$/.test(server.protocol)) throw new Error('SMTP_URL begins with smtp:// or smtps://');
	const user = decodeURIComponent(server.username);
	const from = server.searchParams.get('from') ?? (user.includes('@') ? user : `no-reply@${server.hostname}`);
	server.searchParams.delete('from');
	return new SmtpMailer(server.href, from);
}
