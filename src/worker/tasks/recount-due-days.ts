import { recountDueDays } from '$lib/server/modules/cooperation';
import type { Task } from './task';

/** Counts the due days of all open cases again after a day off was decreed. */
export const recountDueDaysTask: Task = async ({ ctx, plant }) => {
	const cases = await recountDueDays(ctx);
	plant.log.info({ cases }, 'due days counted again');
};
