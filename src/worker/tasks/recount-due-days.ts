import { recountDueDays, tellOfMovedDays } from '$lib/server/modules/cooperation';
import type { Task } from './task';

/** Counts the due days of all open cases again after the calendar changed, and tells those whose days moved. */
export const recountDueDaysTask: Task = async ({ ctx, plant }) => {
	const counted = await recountDueDays(ctx);
	const told = await tellOfMovedDays(ctx);
	plant.log.info({ ...counted, told }, 'due days counted again');
};
