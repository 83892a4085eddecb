import { checkMail, type Mailer, type OutgoingMail } from './mailer';

/**
 * Where no server is configured, mail is kept instead of sent: the demonstration shows it to whoever
 * plays the receiver, and nobody outside ever gets one.
 */
export class KeptMailer implements Mailer {
	/** @param keep is told before `send` returns; not needed where the outbox is the drawer. */
	constructor(readonly keep: (mail: OutgoingMail) => Promise<void> = async () => {}) {}

	async send(mail: OutgoingMail): Promise<'kept'> {
		checkMail(mail);
		await this.keep(mail);
		return 'kept';
	}
}
