import { href } from '$lib/addresses';
import { momentsFrom, type Moment, type ReminderSource } from '$lib/server/modules/notifications';
import { textIn } from '$lib/text';
import { missingForLists } from '../repository/reminded-lists';

const moments: readonly Moment[] = ['0d', '+7d', '+30d'];

/** Reminds of a list for destruction that waits for somebody. */
export const destructionReminders: ReminderSource = {
	name: 'destruction_lists',
	missing: (ctx) =>
		ctx.db.rows(
			missingForLists(ctx.clock.today(), momentsFrom(ctx.tenant.settings, 'destruction_reminders', moments))
		),
	line(ctx, { subject_id: id, language, facts }) {
		const { number, state, purpose } = facts as { number: string; state: string; purpose: string };
		const { destruction } = textIn(language);
		return {
			text: destruction.waits(number, destruction.next[`${purpose}_${state}`] ?? ''),
			href: ctx.origin + href(language, 'deskDestruction', { id })
		};
	}
};
