import { auditActor, type Ctx } from '$lib/server/platform/context';
import { forgetDeliveries } from '../repository/webhooks';

const keptFor = 30 * 86_400_000;

/** Forgets messages that are older than 30 days; that they were sent stays in the audit log. */
export async function forgetMessages(ctx: Ctx): Promise<void> {
	const before = new Date(Date.now() - keptFor);
	await ctx.db.write(async (uow) => {
		const gone = await uow.rows(forgetDeliveries(before));
		if (gone.length === 0) return;
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'WEBHOOK_MESSAGES_FORGOTTEN',
			subject: { kind: 'webhook' },
			data: { messages: gone.length }
		});
	});
}
