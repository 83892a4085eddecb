import type { AuditEventName } from '$lib/text/audit-events';
import { auditActor, answering, carryOut, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { isId, newId } from '$lib/server/platform/ids';
import { allowedUrl, rulesFor } from '$lib/server/platform/outgoing';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { eventTypes, pingOf } from '../domain/events';
import { writeSecret } from './signature';
import {
	allWebhooks,
	beginAgain,
	changeWebhook,
	deleteWebhook,
	deliveriesBefore,
	deliveryById,
	giveUpWaiting,
	insertDelivery,
	insertWebhook,
	lastEntry,
	webhookById,
	type DeliveryRow,
	type WebhookRow
} from '../repository/webhooks';
import type { OwnNetworks } from './deliver-message';
import { keyOf } from './secrets';

export type Webhook = Omit<WebhookRow, 'generation' | 'key_id' | 'after_seq'>;

/** `WEBHOOK_OFF`: nothing is sent to an endpoint that is paused or disabled. */
export type WebhookRefusal =
	AuthorisationRefusal | DatabaseRefusal | Refusal<'NOT_FOUND' | 'VALIDATION_FAILED' | 'WEBHOOK_OFF'>;

/** More endpoints than this no region has; each makes work at every act. */
export const mostWebhooks = 20;

const shown = ({ generation: _generation, key_id: _key, after_seq: _seq, ...rest }: WebhookRow): Webhook =>
	rest;

/** The endpoints of this region, also those that are paused or disabled; never their secrets. */
export async function listWebhooks(ctx: Ctx): Promise<Webhook[] | AuthorisationRefusal> {
	const denied = authorise(ctx, 'webhook.read');
	if (denied) return denied;
	return (await ctx.db.rows(allWebhooks)).map(shown);
}

async function find(ctx: Ctx, id: string): Promise<WebhookRow | Refusal<'NOT_FOUND'>> {
	const row = isId(id) ? await ctx.db.first(webhookById({ id })) : undefined;
	return row ?? refuse('NOT_FOUND');
}

export async function readWebhook(
	ctx: Ctx,
	id: string
): Promise<Webhook | AuthorisationRefusal | Refusal<'NOT_FOUND'>> {
	const denied = authorise(ctx, 'webhook.read');
	if (denied) return denied;
	const row = await find(ctx, id);
	return isRefusal(row) ? row : shown(row);
}

/** What was sent to an endpoint, or waits to be; the newest first. */
export async function listDeliveries(
	ctx: Ctx,
	id: string,
	part: { readonly limit: number; readonly before?: { at: Date; id: string } }
): Promise<{ rows: DeliveryRow[]; hasMore: boolean } | AuthorisationRefusal | Refusal<'NOT_FOUND'>> {
	const denied = authorise(ctx, 'webhook.read');
	if (denied) return denied;
	const webhook = await find(ctx, id);
	if (isRefusal(webhook)) return webhook;
	const rows = await ctx.db.rows(deliveriesBefore(id, part.before, part.limit + 1));
	return { rows: rows.slice(0, part.limit), hasMore: rows.length > part.limit };
}

const audit = (
	uow: UnitOfWork,
	ctx: Ctx,
	event: AuditEventName,
	id: string,
	data: Record<string, unknown> = {}
) =>
	uow.audit({
		at: ctx.clock.now(),
		actor: auditActor(ctx.actor),
		event,
		subject: { kind: 'webhook', id },
		data
	});

/**
 * Adds an endpoint that is told from now on. The secret is given once: what is kept for a form sent twice holds only the
 * id. An address that is not of the public internet (nor of a network that the operator opened) is refused here already;
 * what its name leads to is judged at every message.
 */
export async function addWebhook(
	ctx: Ctx,
	input: { readonly name: string; readonly address: string; readonly events: readonly string[] },
	networks: OwnNetworks
): Promise<{ id: string; secret?: string } | WebhookRefusal> {
	const denied = authorise(ctx, 'webhook.manage');
	if (denied) return denied;
	const name = input.name.trim();
	const address = input.address.trim();
	const events = [...new Set(input.events)];
	const errors = [
		...(name === '' ? [{ field: 'name', message: 'REQUIRED' }] : []),
		...(name.length > 100 ? [{ field: 'name', message: 'TOO_LONG' }] : []),
		...(address === ''
			? [{ field: 'address', message: 'REQUIRED' }]
			: address.length > 500
				? [{ field: 'address', message: 'TOO_LONG' }]
				: allowedUrl(address, rulesFor(address, networks))
					? []
					: [{ field: 'address', message: 'ADDRESS_NOT_ALLOWED' }]),
		...(events.length === 0 || events.some((one) => !(eventTypes as readonly string[]).includes(one))
			? [{ field: 'events', message: 'CHOOSE_ONE' }]
			: [])
	];
	if (errors.length > 0) return refuse('VALIDATION_FAILED', { errors });
	if (!ctx.keys) throw new Error('messages are signed only where the installation has its keys');
	const row = { id: newId(), generation: 1, key_id: ctx.keys.currentId.toString('hex') };
	return carryOut(
		answering<{ id: string }>(ctx, ({ id }) => ({ id })),
		async (uow) => {
			if ((await uow.rows(allWebhooks)).length >= mostWebhooks)
				return refuse('VALIDATION_FAILED', { errors: [{ field: 'name', message: 'TOO_MANY' }] });
			const last = await uow.first(lastEntry);
			uow.add(
				insertWebhook({
					id: row.id,
					name,
					address,
					events,
					key_id: row.key_id,
					after_seq: last?.seq ?? 0,
					created_by: ctx.actor.kind === 'person' ? ctx.actor.id : null,
					created_at: ctx.clock.now()
				})
			);
			audit(uow, ctx, 'WEBHOOK_ADDED', row.id, { name, address, events });
			return { id: row.id, secret: writeSecret(keyOf(ctx, row)) };
		}
	);
}

/** Makes a new secret, shown once; for a day messages carry a signature by the former one too. */
export async function rotateSecret(
	ctx: Ctx,
	id: string
): Promise<{ id: string; secret?: string } | WebhookRefusal> {
	const denied = authorise(ctx, 'webhook.manage');
	if (denied) return denied;
	const row = await find(ctx, id);
	if (isRefusal(row)) return row;
	if (!ctx.keys) throw new Error('messages are signed only where the installation has its keys');
	const next = { ...row, generation: row.generation + 1 };
	return carryOut(
		answering<{ id: string }>(ctx, (made) => ({ id: made.id })),
		(uow) => {
			uow.guard(changeWebhook(id, row.version, { generation: next.generation, rotated_at: new Date() }));
			audit(uow, ctx, 'WEBHOOK_SECRET_CHANGED', id, { generation: next.generation });
			return { id, secret: writeSecret(keyOf(ctx, next)) };
		}
	);
}

/**
 * Stops sending to an endpoint, or begins again from now on. What happened while it was paused is not made up for: its
 * system asks the API for what it missed.
 */
export async function switchWebhook(
	ctx: Ctx,
	id: string,
	on: boolean
): Promise<{ id: string } | WebhookRefusal> {
	const denied = authorise(ctx, 'webhook.manage');
	if (denied) return denied;
	const row = await find(ctx, id);
	if (isRefusal(row)) return row;
	if ((row.state === 'on') === on) return { id };
	return carryOut(ctx, async (uow) => {
		const last = await uow.first(lastEntry);
		uow.guard(
			changeWebhook(id, row.version, {
				state: on ? 'on' : 'paused',
				...(on ? { failing_since: null, after_seq: last?.seq ?? 0 } : {})
			})
		);
		if (!on) uow.add(giveUpWaiting(id));
		audit(uow, ctx, on ? 'WEBHOOK_RESUMED' : 'WEBHOOK_PAUSED', id);
		return { id };
	});
}

/** Takes an endpoint away with everything that was sent to it; the audit log keeps that it was there. */
export async function removeWebhook(ctx: Ctx, id: string): Promise<{ id: string } | WebhookRefusal> {
	const denied = authorise(ctx, 'webhook.manage');
	if (denied) return denied;
	const row = await find(ctx, id);
	if (isRefusal(row)) return row;
	return carryOut(ctx, (uow) => {
		uow.guard(deleteWebhook(id));
		audit(uow, ctx, 'WEBHOOK_REMOVED', id, { name: row.name, address: row.address });
		return { id };
	});
}

/** Sends a message that says nothing, so that the receiver's side can be tried. */
export async function pingWebhook(ctx: Ctx, id: string): Promise<{ id: string } | WebhookRefusal> {
	const denied = authorise(ctx, 'webhook.manage');
	if (denied) return denied;
	const row = await find(ctx, id);
	if (isRefusal(row)) return row;
	if (row.state !== 'on') return refuse('WEBHOOK_OFF');
	const now = new Date();
	const ping = pingOf(now, { origin: ctx.origin, isDemonstration: ctx.mode === 'demo' });
	const delivery = newId();
	return carryOut(ctx, (uow) => {
		uow.add(insertDelivery({ id: delivery, webhook_id: id, seq: null, ...ping, created_at: now }));
		uow.enqueue('send-webhook', { delivery_id: delivery });
		audit(uow, ctx, 'WEBHOOK_TRIED', id, { delivery_id: delivery });
		return { id: delivery };
	});
}

/** Sends a message again, word for word and under its own id, so that a receiver that has it knows it. */
export async function replayDelivery(
	ctx: Ctx,
	id: string,
	deliveryId: string
): Promise<{ id: string } | WebhookRefusal> {
	const denied = authorise(ctx, 'webhook.manage');
	if (denied) return denied;
	const row = await find(ctx, id);
	if (isRefusal(row)) return row;
	const delivery = isId(deliveryId) ? await ctx.db.first(deliveryById({ id: deliveryId })) : undefined;
	if (delivery?.webhook_id !== id) return refuse('NOT_FOUND');
	if (row.state !== 'on') return refuse('WEBHOOK_OFF');
	return carryOut(ctx, (uow) => {
		uow.guard(beginAgain(deliveryId, new Date()));
		uow.enqueue('send-webhook', { delivery_id: deliveryId });
		audit(uow, ctx, 'WEBHOOK_REPLAYED', id, { delivery_id: deliveryId });
		return { id: deliveryId };
	});
}
