import type { BlockList } from 'node:net';
import { auditActor, type Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { rulesFor, sendToAddress, type AddressRules } from '$lib/server/platform/outgoing';
import { isRefusal } from '$lib/server/platform/refusal';
import { isTaken, judge, type Try } from '../domain/attempts';
import { messageId, signedHeaders } from './signature';
import {
	deliveryById,
	disableWebhook,
	giveUpWaiting,
	noteAttempt,
	noteFailing,
	webhookById
} from '../repository/webhooks';
import { signingKeys } from './secrets';

/** Networks of the house to which the operator lets messages go. */
export type OwnNetworks = BlockList;

/** Tells those who look after the endpoints that one was disabled, as part of the act that disables it. */
export type TellOfDisabled = (
	uow: UnitOfWork,
	webhook: { readonly id: string; readonly name: string }
) => void;

/** As long a receiver may take; Standard Webhooks asks for 15 to 30 seconds. */
const patience = 15_000;

/**
 * Sends one message, unless it has arrived or is no longer wanted, and writes down what came of it: it arrived, is tried
 * again later, or is given up. An endpoint at which nothing arrived for days is disabled. The network stands outside
 * every transaction; a worker that is killed in between sends the message again under the same id.
 */
export async function deliverMessage(
	ctx: Ctx,
	id: string,
	house: {
		readonly networks: OwnNetworks;
		readonly tell: TellOfDisabled;
		readonly rules?: Partial<AddressRules>;
	}
): Promise<void> {
	const delivery = await ctx.db.first(deliveryById({ id }));
	if (!delivery || delivery.state !== 'waiting') return;
	const webhook = await ctx.db.first(webhookById({ id: delivery.webhook_id }));
	if (!webhook || webhook.state !== 'on') return;
	const now = new Date();
	const sent = await sendToAddress(
		webhook.address,
		{
			headers: signedHeaders(signingKeys(ctx, webhook, now), {
				id: messageId(id),
				at: now,
				body: delivery.body
			}),
			body: delivery.body
		},
		{ ...rulesFor(webhook.address, house.networks), patience, ...house.rules }
	);
	const one: Try = {
		at: now.toISOString(),
		...(isRefusal(sent) ? { fault: sent.refused } : { status: sent.status, ms: sent.milliseconds })
	};
	const judged = judge(one, {
		attempts: delivery.attempts + 1,
		failingSince: webhook.failing_since,
		now
	});
	const written = await ctx.db.write((uow) => {
		uow.guard(noteAttempt(delivery, { state: judged.state, next_at: judged.nextAt, one }));
		if ((webhook.failing_since === null) !== (judged.failingSince === null))
			uow.add(noteFailing(webhook.id, judged.failingSince));
		if (judged.disables) {
			uow.add(disableWebhook(webhook.id));
			uow.add(giveUpWaiting(webhook.id));
			house.tell(uow, webhook);
		}
		if (judged.nextAt) uow.enqueue('send-webhook', { delivery_id: id }, { runAt: judged.nextAt });
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: judged.disables
				? 'WEBHOOK_DISABLED'
				: isTaken(one)
					? 'WEBHOOK_DELIVERED'
					: 'WEBHOOK_NOT_DELIVERED',
			subject: { kind: 'webhook', id: webhook.id },
			data: {
				delivery_id: id,
				attempt: delivery.attempts + 1,
				status: one.status ?? null,
				fault: one.fault ?? null
			}
		});
	});
	// Another worker that noted the same attempt first has done it all; anything else is tried again by the queue.
	if (isRefusal(written) && written.refused !== 'STATE_CHANGED')
		throw new Error(`an attempt could not be written down: ${written.refused}`);
}
