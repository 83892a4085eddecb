import { href } from '$lib/addresses';
import { momentsFrom, type Moment, type ReminderSource } from '$lib/server/modules/notifications';
import type { Bilingual } from '$lib/text/bilingual';
import { textIn } from '$lib/text';
import { missingForObligations } from '../repository/reminded-obligations';

/** A month before, a week before, on the day, the day after, and a month late; a region may set others. */
const toOwner: readonly Moment[] = ['-30d', '-7d', '0d', '+1d', '+30d'];
/** The division hears of what is late, not of everything that is to come. */
const toDivision: readonly Moment[] = ['+1d', '+30d'];

type Facts = { readonly what: string; readonly title: Bilingual; readonly partner: boolean };

/** Reminds of duties whose evidence has not come (capability 35). */
export const obligationReminders: ReminderSource = {
	name: 'obligations',
	missing: (ctx) =>
		ctx.db.rows(
			missingForObligations(
				ctx.clock.today(),
				{
					owner: momentsFrom(ctx.tenant.settings, 'obligation_reminders', toOwner),
					division: toDivision
				},
				ctx.tenant.timeZone
			)
		),
	line(ctx, { subject_id: id, anchor, language, facts }) {
		const { what, title, partner } = facts as Facts;
		return {
			text: textIn(language).reminders.obligation({
				what,
				subject: title[language],
				due: anchor,
				today: ctx.clock.today()
			}),
			href: ctx.origin + href(language, partner ? 'accountObligation' : 'deskObligation', { id })
		};
	}
};
