import { z } from 'zod';
import { takeSignedStep } from '$lib/server/modules/cooperation';
import type { Task } from './task';

const Payload = z.object({ round_id: z.string() });

/** Takes the step of a case whose paper everybody has signed; sent twice it is one act. */
export const takeSignedStepTask: Task = async ({ ctx, plant, payload }) => {
	const { round_id: round } = Payload.parse(payload);
	const taken = await takeSignedStep(ctx, round);
	plant.log.info({ round, taken }, 'signing round done');
};
