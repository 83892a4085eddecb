import type { Task } from './task';
import { comparePartnersTask } from './compare-partners';
import { makeBundle } from './make-bundle';
import { makeRedactedCopyTask } from './make-redacted-copy';
import { readFileTask } from './read-file';
import { recordArchiveRowsTask } from './record-archive-rows';
import { recountDueDaysTask } from './recount-due-days';
import { removeContentsTask } from './remove-contents';
import { sendMail } from './send-mail';
import { sendWebhook } from './send-webhook';
import { sendReminders } from './send-reminders';
import { takeSignedStepTask } from './take-signed-step';

/** Every job by its sentence; one file each, which parses the payload and calls one service. */
export const tasks: Readonly<Record<string, Task>> = {
	'compare-partners': comparePartnersTask,
	'make-bundle': makeBundle,
	'make-redacted-copy': makeRedactedCopyTask,
	'read-file': readFileTask,
	'record-archive-rows': recordArchiveRowsTask,
	'recount-due-days': recountDueDaysTask,
	'remove-contents': removeContentsTask,
	'send-mail': sendMail,
	'send-reminders': sendReminders,
	'send-webhook': sendWebhook,
	'take-signed-step': takeSignedStepTask
};
