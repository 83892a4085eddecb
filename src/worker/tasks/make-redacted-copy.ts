import { z } from 'zod';
import { askForCopyAgain, makeRedactedCopy } from '$lib/server/modules/redaction';
import type { Task } from './task';

const Payload = z.object({ redaction: z.string() });

/** Makes a redacted copy; never while another paper is read, since both want the one process that draws. */
export const makeRedactedCopyTask: Task = async ({ ctx, plant, payload }) => {
	const { redaction } = Payload.parse(payload);
	const how = await plant.paperReader.alone(() => makeRedactedCopy(ctx, plant.paperReader, redaction));
	if (how === null) return askForCopyAgain(ctx, redaction);
	plant.log.info({ redaction, how }, 'a redacted copy was worked on');
};
