import { z } from 'zod';
import { recordArchiveRows } from '$lib/server/modules/cooperation';
import type { Task } from './task';

const Payload = z.object({ run_id: z.uuid() });

/** Records the rows of an old register that wait; a run that was killed goes on with the next row. */
export const recordArchiveRowsTask: Task = async ({ ctx, plant, payload }) => {
	const judged = await recordArchiveRows(ctx, Payload.parse(payload).run_id);
	plant.log.info({ judged }, 'rows of an old register recorded');
};
