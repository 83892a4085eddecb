import { sendDueReminders } from '$lib/server/modules/notifications';
import { clockInZone, isTimeZone } from '$lib/written/time-zone';
import { reminderSources, tellers } from '$lib/server/hall/notification-sources';
import type { Round } from './round';

/** People are written to in the hours in which an office reads; the demonstration at once. */
const firstHour = 6;

/** Every ten minutes: what has fallen due and was not sent. After days of standstill it makes up for them at once. */
export const sendRemindersRound: Round = {
	match: '*/10 * * * *',
	each: async ({ ctx }) => {
		const { timeZone } = ctx.tenant;
		const zone = isTimeZone(timeZone) ? timeZone : 'Asia/Jakarta';
		if (ctx.mode === 'production' && clockInZone(ctx.clock.now(), zone).hour < firstHour) return;
		await sendDueReminders(ctx, reminderSources, tellers);
	}
};
