import { auditActor, type Ctx } from '$lib/server/platform/context';
import { isRefusal } from '$lib/server/platform/refusal';
import { newId } from '$lib/server/platform/ids';
import { entriesBehind, messageOf } from '../domain/events';
import { allWebhooks, insertDelivery, moveOn, untold, type WebhookRow } from '../repository/webhooks';

/** As many messages are made for one endpoint in one transaction. */
const atOnce = 200;

/**
 * Makes a message for each endpoint of everything that the audit log has of what it wants to be told, since it was last
 * told. The message and the place up to which it was told stand in one transaction: two workers, or one that is killed
 * anywhere, make each message once.
 *
 * @returns how many were made
 */
export async function handOutEvents(ctx: Ctx): Promise<number> {
	let made = 0;
	for (const one of await ctx.db.rows(allWebhooks)) {
		if (one.state !== 'on') continue;
		let after = one.after_seq;
		for (let count = atOnce; count === atOnce;) {
			const told = await tell(ctx, one, after);
			if (told === undefined) break;
			[count, after] = [told.count, told.upTo];
			made += count;
		}
	}
	return made;
}

async function tell(
	ctx: Ctx,
	{ id, events }: WebhookRow,
	after: number
): Promise<{ count: number; upTo: number } | undefined> {
	const entries = await ctx.db.rows(untold({ events: entriesBehind(events), after, most: atOnce }));
	const last = entries.at(-1);
	if (!last) return undefined;
	const origin = { origin: ctx.origin, isDemonstration: ctx.mode === 'demo' };
	const now = new Date();
	const done = await ctx.db.write((uow) => {
		uow.guard(moveOn(id, after, last.seq));
		for (const entry of entries) {
			const message = messageOf(entry, origin);
			if (!message) continue;
			const delivery = newId();
			uow.add(insertDelivery({ id: delivery, webhook_id: id, seq: entry.seq, ...message, created_at: now }));
			uow.enqueue('send-webhook', { delivery_id: delivery });
		}
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'WEBHOOK_TOLD',
			subject: { kind: 'webhook', id },
			data: { messages: entries.length, up_to: last.seq }
		});
	});
	// Somebody else has just told it, or it was switched off meanwhile.
	return isRefusal(done) ? undefined : { count: entries.length, upTo: last.seq };
}
