import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import { isId, newId } from '$lib/server/platform/ids';
import { isRefusal, refuse, type Refusal, type FieldFault } from '$lib/server/platform/refusal';
import { authorise } from '$lib/server/modules/identity';
import { insertIndicator, retireIndicator } from '../repository/evaluations';
import { takeInHand } from './agreement-in-hand';
import { invalid, personOf, type LifeRefusal } from './live-act';

export type NewIndicator = {
	readonly name: string;
	readonly unit?: string | null;
	/** Exact decimals; where it began and where it is to come. */
	readonly baseline?: string | null;
	readonly target?: string | null;
};

const decimal = /^-?\d{1,15}(\.\d{1,6})?$/;

/** Adds what an agreement is measured by. `VALIDATION_FAILED`: `REQUIRED`, `TOO_LONG`, `NUMBER_WRONG`. */
export async function addIndicator(
	ctx: Ctx,
	agreementId: string,
	input: NewIndicator
): Promise<{ id: string } | LifeRefusal | Refusal> {
	const denied = authorise(ctx, 'evaluation.indicate');
	if (denied) return denied;
	const faults: FieldFault[] = [];
	if (!input.name.trim()) faults.push({ field: 'name', message: 'REQUIRED' });
	if (input.name.length > 300) faults.push({ field: 'name', message: 'TOO_LONG' });
	if ((input.unit?.length ?? 0) > 60) faults.push({ field: 'unit', message: 'TOO_LONG' });
	for (const field of ['baseline', 'target'] as const)
		if (input[field] && !decimal.test(input[field])) faults.push({ field, message: 'NUMBER_WRONG' });
	if (faults.length > 0) return invalid(...faults);
	return carryOut(ctx, async (uow): Promise<{ id: string } | LifeRefusal> => {
		const agreement = await takeInHand(uow, ctx, agreementId);
		if (isRefusal(agreement)) return agreement;
		const id = newId();
		uow.add(
			insertIndicator({
				id,
				agreement_id: agreementId,
				name: input.name.trim(),
				unit: input.unit?.trim() || null,
				baseline: input.baseline || null,
				target: input.target || null,
				created_by: personOf(ctx),
				created_at: ctx.clock.now()
			})
		);
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'INDICATOR_ADDED',
			subject: { kind: 'agreement', id: agreementId },
			data: {
				indicator: id,
				name: input.name.trim(),
				baseline: input.baseline ?? null,
				target: input.target ?? null
			}
		});
		return { id };
	});
}

/** Asks an indicator no more; what was answered for it stays. `STATE_CHANGED`: it is asked no more already. */
export async function dropIndicator(
	ctx: Ctx,
	agreementId: string,
	id: string
): Promise<{ id: string } | LifeRefusal | Refusal> {
	const denied = authorise(ctx, 'evaluation.indicate');
	if (denied) return denied;
	if (!isId(id)) return refuse('NOT_FOUND');
	return carryOut(ctx, async (uow): Promise<{ id: string } | LifeRefusal> => {
		const agreement = await takeInHand(uow, ctx, agreementId);
		if (isRefusal(agreement)) return agreement;
		uow.guard(retireIndicator(id, agreementId, ctx.clock.today()));
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'INDICATOR_DROPPED',
			subject: { kind: 'agreement', id: agreementId },
			data: { indicator: id }
		});
		return { id };
	});
}
