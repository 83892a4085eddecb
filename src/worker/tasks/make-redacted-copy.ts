import { z } from 'zod';
import { makeRedactedCopy } from '$lib/server/modules/redaction';
import type { Task } from './task';

const Payload = z.object({ redaction: z.string() });

/** Makes a redacted copy; by its queue never while another paper is read, since both want the process that draws. */
export const makeRedactedCopyTask: Task = async ({ ctx, plant, payload }) => {
	const { redaction } = Payload.parse(payload);
	const how = await makeRedactedCopy(ctx, plant.paperReader, redaction);
	plant.log.info({ redaction, how }, 'a redacted copy was worked on');
};
