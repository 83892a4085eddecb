import type { Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import type { SubjectKind } from '../domain/obligation';
import { changeObligation, insertObligationEvent, recurringOf, stopSeries } from '../repository/obligations';

/**
 * Ends the recurring duties of a subject with it, as part of the act that ends it: occasions that fall due after its
 * last day are waived with the reason, and no later ones open. Single duties stay: what was promised once is owed also
 * after the end, or waived by somebody who says why.
 *
 * Evaluations end on a day of their own, since the last one falls due after what it looks back on.
 *
 * @returns how many occasions were waived
 */
export async function endRecurring(
	uow: UnitOfWork,
	ctx: Ctx,
	subject: { readonly kind: SubjectKind; readonly id: string },
	lastDay: string,
	reason: string,
	{ evaluations = false }: { readonly evaluations?: boolean } = {}
): Promise<number> {
	const at = ctx.clock.now();
	const person = ctx.actor.kind === 'person' ? ctx.actor : undefined;
	const later = await uow.rows(
		recurringOf({ kind: subject.kind, id: subject.id, after: lastDay, evaluations })
	);
	for (const duty of later) {
		uow.guard(
			changeObligation(duty.id, duty.version, duty.state, {
				state: 'waived',
				settled_on: ctx.clock.today(),
				remark: reason,
				updated_at: at
			})
		);
		uow.add(
			insertObligationEvent(duty.version + 1, {
				obligation_id: duty.id,
				at,
				act: 'waive',
				actor_id: person?.id ?? null,
				actor_name: person?.name ?? null,
				actor_position: person?.position ?? null,
				on_behalf: false,
				remark: reason,
				from_day: null,
				to_day: null
			})
		);
	}
	uow.add(stopSeries(subject, lastDay, evaluations));
	return later.length;
}
