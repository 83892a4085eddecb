import { signingReminders, stepReminders } from '$lib/server/modules/cooperation';
import { endingReminders } from '$lib/server/modules/lifecycle';
import { sendDueReminders, type ReminderSource } from '$lib/server/modules/notifications';
import { obligationReminders } from '$lib/server/modules/obligations';
import type { Task } from './task';

/** Every room that has something to remind of. */
export const reminderSources: readonly ReminderSource[] = [
	stepReminders,
	signingReminders,
	obligationReminders,
	endingReminders
];

/** Sends what has fallen due: after the demonstration's day was changed, and by the round of the day. */
export const sendReminders: Task = async ({ ctx, plant }) => {
	const messages = await sendDueReminders(ctx, reminderSources);
	if (messages > 0) plant.log.info({ messages }, 'reminders sent');
};
