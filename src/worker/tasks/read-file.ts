import { z } from 'zod';
import { proposeFromScan } from '$lib/server/modules/archive';
import { askAgain, readFile } from '$lib/server/modules/documents';
import type { Task } from './task';

const Payload = z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/) });

/** Reads a paper that was handed in; a long one in several turns, and by its queue never two side by side. */
export const readFileTask: Task = async ({ ctx, plant, payload }) => {
	const { sha256 } = Payload.parse(payload);
	const how = await readFile(ctx, plant.paperReader, sha256);
	if (how === 'unfinished') return askAgain(ctx, sha256);
	if (how !== 'nothing') plant.log.info({ sha256, how }, 'a paper was read');
	await proposeFromScan(ctx, sha256);
};
