import { reminderSources, tellers } from '$lib/server/hall/notification-sources';
import { sendDueReminders } from '$lib/server/modules/notifications';
import type { Task } from './task';

/** Sends what has fallen due: after the demonstration's day was changed, and by the round of the day. */
export const sendReminders: Task = async ({ ctx, plant }) => {
	const messages = await sendDueReminders(ctx, reminderSources, tellers);
	if (messages > 0) plant.log.info({ messages }, 'reminders sent');
};
