import { z } from 'zod';
import { makeAskedBundle } from '$lib/server/modules/exports';
import type { Task } from './task';

const Payload = z.object({ run_id: z.uuid() });

/** Makes the exit bundle that an administrator asked for. */
export const makeBundle: Task = async ({ ctx, plant, payload }) => {
	await makeAskedBundle(ctx, plant.witness, Payload.parse(payload).run_id);
};
