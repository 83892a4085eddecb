import type { Ctx } from '$lib/server/platform/context';
import { answerByKey } from '../repository/idempotency';

/** The answer that an earlier request with the same key got, with the fingerprint of what it sent. */
export async function storedAnswer(
	ctx: Ctx,
	idempotency: { actorId: string; route: string; key: string }
): Promise<{ fingerprint: string; status: number; answer: unknown } | undefined> {
	return ctx.db.first(
		answerByKey({ actorId: idempotency.actorId, route: idempotency.route, key: idempotency.key })
	);
}
