import { href } from '$lib/addresses';
import { textIn } from '$lib/text';
import { momentsFrom, type Moment, type ReminderSource } from '$lib/server/modules/notifications';
import { missingForSeats } from '../../repository/signing';

/** A week before the link runs out, two days before, and on its last day. */
const moments: readonly Moment[] = ['-7d', '-2d', '0d'];

type Facts = {
	readonly title: string;
	readonly act: 'initial' | 'sign';
	readonly case_id: string;
	readonly outside: boolean;
};

/** Reminds those who were asked to initial or sign, by the ledger of all reminders: each moment once. */
export const signingReminders: ReminderSource = {
	name: 'signing',
	missing: (ctx) =>
		ctx.db.rows(
			missingForSeats(ctx.clock.today(), momentsFrom(ctx.tenant.settings, 'signing_reminders', moments))
		),
	line(ctx, { subject_id: id, anchor, language, facts }) {
		const { title, act, case_id: caseId, outside } = facts as Facts;
		return {
			text: textIn(language).signing.mail.reminder({ title, act, due: anchor, today: ctx.clock.today() }),
			href:
				ctx.origin +
				(outside ? href(language, 'signSeat', { seat: id }) : href(language, 'deskSigning', { id: caseId }))
		};
	}
};
