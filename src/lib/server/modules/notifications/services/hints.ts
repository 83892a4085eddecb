import { isHinted, type Hinted } from '$lib/guide';
import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { hasRead, rememberRead } from '../repository/settings';

/** Whether the hint of a page still stands there for the reader. */
export async function showsHint(ctx: Ctx, hint: Hinted): Promise<boolean> {
	if (ctx.actor.kind !== 'person' || ctx.actor.via !== 'session') return false;
	return (await ctx.db.first(hasRead({ person: ctx.actor.id, hint }))) === undefined;
}

/** Takes a hint away for good, for this reader alone. */
export async function readHint(
	ctx: Ctx,
	hint: string
): Promise<{ hint: string } | AuthorisationRefusal | DatabaseRefusal | Refusal<'NOT_FOUND'>> {
	const denied = authorise(ctx, 'notification.own');
	if (denied) return denied;
	const { actor } = ctx;
	if (actor.kind !== 'person' || !isHinted(hint)) return refuse('NOT_FOUND');
	return carryOut(ctx, (uow) => {
		uow.add(rememberRead(actor.id, hint));
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(actor),
			event: 'HINT_READ',
			subject: { kind: 'person', id: actor.id },
			data: { hint }
		});
		return { hint };
	});
}
