import type { Task } from './task';
import { recountDueDaysTask } from './recount-due-days';
import { sendMail } from './send-mail';

/** Every job by its sentence; one file each, which parses the payload and calls one service. */
export const tasks: Readonly<Record<string, Task>> = {
	'recount-due-days': recountDueDaysTask,
	'send-mail': sendMail
};
