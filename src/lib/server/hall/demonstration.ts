import { auditActor, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { plant } from '$lib/server/platform/plant';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';

/** The invented persons have held their posts since 2017: on an earlier day nobody could set the day back. */
const firstDay = '2018-01-01';
const lastDay = '2099-12-31';

/**
 * Sets the demonstration's day, or with undefined goes back to the real one. It holds for this running program,
 * sessions and limits of attempts keep to the real time. `DAY_OUT_OF_RANGE`; `NOT_FOUND` outside the demonstration.
 */
export async function chooseDay(
	ctx: Ctx,
	day: string | undefined
): Promise<void | AuthorisationRefusal | DatabaseRefusal | Refusal<'DAY_OUT_OF_RANGE' | 'NOT_FOUND'>> {
	const denied = authorise(ctx, 'demo.reset');
	if (denied) return denied;
	if (ctx.mode !== 'demo') return refuse('NOT_FOUND');
	if (day !== undefined && (day < firstDay || day > lastDay)) return refuse('DAY_OUT_OF_RANGE');
	return ctx.db.write((uow) => {
		uow.touchPublic();
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'DEMONSTRATION_DAY_CHOSEN',
			subject: { kind: 'demonstration' },
			data: { day: day ?? null }
		});
		plant().clock.choose(day);
		// What falls due by then is reminded of at once, so that it can be seen (product.md 92).
		uow.enqueue('send-reminders', {}, { key: 'send-reminders' });
	});
}

/** Gives the demonstration back as it was on its first day; every session ends, this one too. */
export async function resetDemonstration(
	ctx: Ctx
): Promise<void | AuthorisationRefusal | Refusal<'RESET_UNDER_WAY' | 'NO_DEMONSTRATION' | 'NOT_FOUND'>> {
	const denied = authorise(ctx, 'demo.reset');
	if (denied) return denied;
	const { resetDemonstration: reset } = plant();
	return reset ? reset() : refuse('NOT_FOUND');
}
