import { z } from '@hono/zod-openapi';
import {
	addWebhook,
	eventTypes,
	listDeliveries,
	listWebhooks,
	messageId,
	pingWebhook,
	readWebhook,
	removeWebhook,
	replayDelivery,
	rotateSecret,
	switchWebhook,
	type Webhook as WebhookRecord
} from '$lib/server/modules/webhooks';
import { keyPart, readCursor, writeCursor } from '$lib/server/platform/keyset';
import { plant } from '$lib/server/platform/plant';
import { isRefusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import { endpoint, type Api } from '../api';
import { listOf, ListQuery } from '../lists';
import { typedText } from '../typed-text';

const tags = ['webhooks'];
const params = z.object({ id: z.string() });
const Done = z.object({ id: z.string() });
const Made = z
	.object({
		id: z.string(),
		secret: z.string().optional().openapi({
			description: 'whsec_…; given once, and not again where the same Idempotency-Key made it before'
		})
	})
	.openapi('WebhookSecret');
const EventType = z.enum(eventTypes as readonly [string, ...string[]]);
const Webhook = z
	.object({
		id: z.string(),
		name: z.string(),
		address: z.string(),
		events: z.array(z.string()),
		state: z.enum(['on', 'paused', 'disabled']),
		failing_since: z.string().nullable(),
		secret_changed_at: z.string().nullable(),
		created_at: z.string()
	})
	.openapi('Webhook');
const Delivery = z
	.object({
		id: z.string(),
		message_id: z.string().openapi({ description: 'the webhook-id under which it is sent' }),
		type: z.string(),
		state: z.enum(['waiting', 'delivered', 'failed']),
		attempts: z.number().int(),
		tries: z.array(
			z.object({
				at: z.string(),
				status: z.number().int().optional(),
				fault: z.string().optional(),
				ms: z.number().int().optional()
			})
		),
		next_at: z.string().nullable(),
		created_at: z.string(),
		body: z.string()
	})
	.openapi('WebhookDelivery');

const written = (one: WebhookRecord): z.input<typeof Webhook> => ({
	id: one.id,
	name: one.name,
	address: one.address,
	events: [...one.events],
	state: one.state,
	failing_since: one.failing_since?.toISOString() ?? null,
	secret_changed_at: one.rotated_at?.toISOString() ?? null,
	created_at: one.created_at.toISOString()
});

/** Which systems are told of what happens here, and what was sent to them. */
export function webhooksResource(api: Api): void {
	endpoint(api, {
		method: 'get',
		path: '/webhook-events',
		access: 'public.read',
		summary: 'Everything that other systems can be told of',
		tags,
		answer: z.object({ data: z.array(z.object({ type: z.string(), when: z.string() })) }),
		async handle({ language }) {
			const { types } = textIn(language).webhooks;
			return { data: eventTypes.map((type) => ({ type, when: types[type] ?? type })) };
		}
	});
	endpoint(api, {
		method: 'get',
		path: '/webhooks',
		access: 'webhook.read',
		summary: 'The receivers, without their secrets',
		tags,
		answer: z.object({ data: z.array(Webhook) }),
		async handle({ ctx }) {
			const all = await listWebhooks(ctx);
			return isRefusal(all) ? all : { data: all.map(written) };
		}
	});
	endpoint(api, {
		method: 'post',
		path: '/webhooks',
		access: 'webhook.manage',
		summary: 'Adds a receiver, which is told from now on; its secret is given once',
		tags,
		body: z.strictObject({
			name: typedText(100),
			address: typedText(500),
			events: z.array(EventType).min(1).max(eventTypes.length)
		}),
		status: 201,
		answer: Made,
		handle: ({ ctx, body }) => addWebhook(ctx, body, plant().config.outgoingNetworks)
	});
	endpoint(api, {
		method: 'get',
		path: '/webhooks/{id}',
		access: 'webhook.read',
		summary: 'One receiver',
		tags,
		params,
		answer: Webhook,
		async handle({ ctx, params: { id } }) {
			const one = await readWebhook(ctx, id);
			return isRefusal(one) ? one : written(one);
		}
	});
	for (const [act, summary, work] of [
		['ping', 'Sends a trial message', pingWebhook],
		['pause', 'Stops sending; what waits is given up', (ctx, id) => switchWebhook(ctx, id, false)],
		['resume', 'Sends again, what happens from now on', (ctx, id) => switchWebhook(ctx, id, true)]
	] as const satisfies readonly (readonly [string, string, typeof pingWebhook])[])
		endpoint(api, {
			method: 'post',
			path: `/webhooks/{id}/${act}`,
			access: 'webhook.manage',
			summary,
			tags,
			params,
			answer: Done,
			handle: ({ ctx, params: { id } }) => work(ctx, id)
		});
	endpoint(api, {
		method: 'post',
		path: '/webhooks/{id}/secret',
		access: 'webhook.manage',
		summary: 'Changes the secret; for a day messages are signed with both',
		tags,
		params,
		answer: Made,
		handle: ({ ctx, params: { id } }) => rotateSecret(ctx, id)
	});
	endpoint(api, {
		method: 'delete',
		path: '/webhooks/{id}',
		access: 'webhook.manage',
		summary: 'Removes a receiver with its delivery log',
		tags,
		params,
		answer: Done,
		handle: ({ ctx, params: { id } }) => removeWebhook(ctx, id)
	});
	endpoint(api, {
		method: 'get',
		path: '/webhooks/{id}/deliveries',
		access: 'webhook.read',
		summary: 'What was sent to a receiver or waits to be, the newest first',
		tags,
		params,
		query: ListQuery,
		answer: listOf(Delivery),
		async handle({ ctx, params: { id }, query: { limit, cursor } }) {
			const key = readCursor(cursor, [keyPart.instant, keyPart.id]);
			if (isRefusal(key)) return key;
			const before = key === null ? undefined : { at: new Date(key[0]!), id: key[1]! };
			const part = await listDeliveries(ctx, id, { limit, before });
			if (isRefusal(part)) return part;
			const last = part.rows.at(-1);
			return {
				data: part.rows.map((row) => ({
					id: row.id,
					message_id: messageId(row.id),
					type: row.type,
					state: row.state,
					attempts: row.attempts,
					tries: [...row.tries],
					next_at: row.next_at?.toISOString() ?? null,
					created_at: row.created_at.toISOString(),
					body: row.body
				})),
				page: {
					next: part.hasMore && last ? writeCursor([last.created_at.toISOString(), last.id]) : null
				}
			};
		}
	});
	endpoint(api, {
		method: 'post',
		path: '/webhooks/{id}/deliveries/{delivery}/replay',
		access: 'webhook.manage',
		summary: 'Sends a message again, word for word and under its own id',
		tags,
		params: z.object({ id: z.string(), delivery: z.string() }),
		answer: Done,
		handle: ({ ctx, params: { id, delivery } }) => replayDelivery(ctx, id, delivery)
	});
}
