import { href } from '$lib/addresses';
import { momentsFrom, type Moment, type ReminderSource } from '$lib/server/modules/notifications';
import { textIn } from '$lib/text';
import { missingForAgreements } from '../repository/reminded-agreements';

/** Twelve, six, three months and one before the last day, a week before, on it, and the day after (capability 34). */
const moments: readonly Moment[] = ['-12m', '-6m', '-3m', '-1m', '-7d', '0d', '+1d'];

type Facts = { readonly title: string; readonly partner: boolean };

/**
 * Reminds of agreements that end. An agreement is in force through its last day in the region's time zone; from the
 * day after, the line asks for the evaluation and the decision.
 */
export const endingReminders: ReminderSource = {
	name: 'endings',
	missing: (ctx) =>
		ctx.db.rows(
			missingForAgreements(
				ctx.clock.today(),
				momentsFrom(ctx.tenant.settings, 'agreement_reminders', moments),
				ctx.tenant.timeZone
			)
		),
	line(ctx, { subject_id: id, anchor, language, facts }) {
		const { title, partner } = facts as Facts;
		return {
			text: textIn(language).reminders.agreement({ title, ends: anchor, today: ctx.clock.today() }),
			href: ctx.origin + href(language, partner ? 'agreement' : 'deskAgreement', { id })
		};
	}
};
