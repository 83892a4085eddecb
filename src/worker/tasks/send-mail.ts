import { z } from 'zod';
import { deliverMail } from '$lib/server/modules/notifications';
import type { Task } from './task';

const Payload = z.object({ mail_id: z.uuid() });

/** Sends one mail that an act has left in the outbox. */
export const sendMail: Task = async ({ ctx, plant, payload }) => {
	await deliverMail(ctx, plant.mailer, Payload.parse(payload).mail_id);
};
