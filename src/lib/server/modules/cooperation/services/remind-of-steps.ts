import { href } from '$lib/addresses';
import { momentsFrom, type Moment, type ReminderSource } from '$lib/server/modules/notifications';
import type { Bilingual } from '$lib/text/bilingual';
import { textIn } from '$lib/text';
import { missingForSteps } from '../repository/reminded-steps';

/** Two days before the due day, on it, and the day after. */
const moments: readonly Moment[] = ['-2d', '0d', '+1d'];

type Facts = { readonly subject: string; readonly step: Bilingual; readonly partner: boolean };

/** Reminds of open steps; one whose clock stands is nobody's delay. A due day that moved is another reminder. */
export const stepReminders: ReminderSource = {
	name: 'steps',
	missing: (ctx) =>
		ctx.db.rows(
			missingForSteps(ctx.clock.today(), momentsFrom(ctx.tenant.settings, 'step_reminders', moments))
		),
	line(ctx, { subject_id: id, anchor, language, facts }) {
		const { subject, step, partner } = facts as Facts;
		return {
			text: textIn(language).reminders.step({
				subject,
				step: step[language],
				due: anchor,
				today: ctx.clock.today()
			}),
			href: ctx.origin + href(language, partner ? 'accountCase' : 'deskCase', { id })
		};
	}
};
