import { keepRemovals } from '$lib/server/modules/retention';
import type { Task } from './task';

/** Takes the bytes of what was destroyed out of the store, and writes into the book outside the database what went. */
export const removeContentsTask: Task = async ({ ctx, plant }) => {
	const kept = await keepRemovals(ctx, plant.witness.removals);
	plant.log.info(kept, 'contents of destroyed papers were removed');
};
