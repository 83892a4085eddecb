import {
	conversationNews,
	movedDays,
	newSteps,
	partnerPaperReminders,
	raisedSteps,
	replyReminders,
	sittingReminders,
	signingReminders,
	stepNotTaken,
	stepReminders
} from '$lib/server/modules/cooperation';
import {
	instructionReminders,
	instructionsDone,
	instructionsGiven,
	raisedInstructions
} from '$lib/server/modules/correspondence';
import { endingReminders } from '$lib/server/modules/lifecycle';
import { inquiryReminders } from '$lib/server/modules/inquiries';
import { changedDays, type NotificationSource, type ReminderSource } from '$lib/server/modules/notifications';
import { obligationReminders } from '$lib/server/modules/obligations';
import { destructionReminders } from '$lib/server/modules/retention';
import { fileFaults } from './file-notices';
import { webhookFaults } from './webhook-notices';

/** Every room that has something to remind of. */
export const reminderSources: readonly ReminderSource[] = [
	raisedSteps,
	raisedInstructions,
	stepReminders,
	replyReminders,
	instructionReminders,
	sittingReminders,
	signingReminders,
	newSteps,
	obligationReminders,
	endingReminders,
	partnerPaperReminders,
	inquiryReminders,
	destructionReminders
];

/** Every room that tells people what came about by an act. */
export const tellers: readonly NotificationSource[] = [
	movedDays,
	fileFaults,
	webhookFaults,
	conversationNews,
	stepNotTaken,
	changedDays,
	instructionsGiven,
	instructionsDone
];

/** All that may stand among a person's notifications. */
export const notificationSources: readonly NotificationSource[] = [...reminderSources, ...tellers];
