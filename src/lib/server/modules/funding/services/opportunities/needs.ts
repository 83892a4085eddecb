import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { auditActor, carryOut, makesExamples, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { isId, newId } from '$lib/server/platform/ids';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { isSector } from '../../domain/sector';
import { tiesKnown } from '../../repository/office-projects';
import { closeNeed, insertNeed } from '../../repository/opportunities';
import { Faults } from '../field-faults';

export type NewNeed = {
	readonly title: string;
	readonly sector: string;
	readonly amount?: string;
	readonly currency?: string;
	readonly has_study?: boolean;
	readonly has_land?: boolean;
	readonly unit_id?: string;
};

/** Writes down what the region needs money for. `VALIDATION_FAILED` with `errors`; `NOT_FOUND` for a unit that is not there. */
export async function recordNeed(
	ctx: Ctx,
	input: NewNeed
): Promise<
	{ id: string } | AuthorisationRefusal | DatabaseRefusal | Refusal<'VALIDATION_FAILED' | 'NOT_FOUND'>
> {
	const denied = authorise(ctx, 'opportunity.write');
	if (denied) return denied;
	const faults = new Faults();
	faults.text('title', input.title, 300, true);
	faults.oneOf('sector', input.sector, isSector);
	faults.oneOf('unit_id', input.unit_id, isId, false);
	const amount = input.amount?.trim() ?? '';
	if (amount !== '') faults.money('amount', { amount, currency: input.currency ?? '' });
	if (faults.found.length > 0) return refuse('VALIDATION_FAILED', { errors: faults.found });
	const unitId = input.unit_id || null;
	return carryOut(ctx, async (uow) => {
		if (unitId && !(await uow.first(tiesKnown({ unitId, agreementId: null })))?.unit)
			return refuse('NOT_FOUND');
		const id = newId();
		uow.add(
			insertNeed({
				id,
				title: input.title.trim(),
				sector: input.sector,
				amount: amount || null,
				currency: amount ? input.currency! : null,
				has_study: input.has_study ?? false,
				has_land: input.has_land ?? false,
				unit_id: unitId,
				is_example: makesExamples(ctx),
				created_by: ctx.actor.kind === 'person' ? ctx.actor.id : null,
				created_at: ctx.clock.now()
			})
		);
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'NEED_RECORDED',
			subject: { kind: 'funding_need', id },
			data: { ...input }
		});
		return { id };
	});
}

/** A need that is met or given up is weighed no more. `STATE_CHANGED` where it is closed already. */
export async function closeFundingNeed(
	ctx: Ctx,
	id: string
): Promise<{ id: string } | AuthorisationRefusal | DatabaseRefusal | Refusal<'NOT_FOUND'>> {
	const denied = authorise(ctx, 'opportunity.write');
	if (denied) return denied;
	if (!isId(id)) return refuse('NOT_FOUND');
	return carryOut(ctx, (uow) => {
		uow.guard(closeNeed(id, ctx.clock.today()));
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'NEED_CLOSED',
			subject: { kind: 'funding_need', id }
		});
		return { id };
	});
}
