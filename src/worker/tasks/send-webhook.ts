import { z } from 'zod';
import { tellOfWebhooks } from '$lib/server/hall/webhook-notices';
import { administratorsUnchecked } from '$lib/server/modules/identity';
import { deliverMessage } from '$lib/server/modules/webhooks';
import type { Task } from './task';

const Payload = z.object({ delivery_id: z.uuid() });

/** Sends one message to a system that wants to be told. */
export const sendWebhook: Task = async ({ ctx, plant, payload }) => {
	await deliverMessage(ctx, Payload.parse(payload).delivery_id, {
		networks: plant.config.outgoingNetworks,
		tell: tellOfWebhooks(ctx, await administratorsUnchecked(ctx))
	});
};
