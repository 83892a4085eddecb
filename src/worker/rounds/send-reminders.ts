import { sendDueReminders } from '$lib/server/modules/notifications';
import { reminderSources, tellers } from '$lib/server/hall/notification-sources';
import { isReadingHour } from './reading-hours';
import type { Round } from './round';

/** Every ten minutes: what has fallen due and was not sent. After days of standstill it makes up for them at once. */
export const sendRemindersRound: Round = {
	match: '*/10 * * * *',
	each: async ({ ctx }) => {
		if (!isReadingHour(ctx)) return;
		await sendDueReminders(ctx, reminderSources, tellers);
	}
};
