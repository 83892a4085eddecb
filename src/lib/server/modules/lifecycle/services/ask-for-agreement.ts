import { auditActor, carryOut, makesExamples, type Ctx } from '$lib/server/platform/context';
import { isId, newId } from '$lib/server/platform/ids';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { authorise } from '$lib/server/modules/identity';
import { faultsOfRequest, requestsOpen, type RequestKind, type Wishes } from '../domain/request';
import { insertRequest, requestById, settleRequest } from '../repository/requests';
import { takeAsParty } from './agreement-in-hand';
import { invalid, personOf, type LifeRefusal } from './live-act';

export type NewRequest = { readonly kind: RequestKind; readonly reason: string; readonly wishes: Wishes };

/**
 * Asks for a renewal, an addendum, a further contract or an end: the unit that carries the agreement out, its partner,
 * or the division. One of a kind at a time: a second one meanwhile is `STATE_CHANGED`. `LIFE_ACT_CLOSED` where the
 * agreement stands where this cannot be asked.
 */
export async function askForAgreement(
	ctx: Ctx,
	agreementId: string,
	input: NewRequest
): Promise<{ id: string } | LifeRefusal | Refusal> {
	const denied = authorise(ctx, 'agreement.ask');
	if (denied) return denied;
	return carryOut(ctx, async (uow): Promise<{ id: string } | LifeRefusal | Refusal> => {
		const agreement = await takeAsParty(uow, ctx, agreementId);
		if (isRefusal(agreement)) return agreement;
		const faults = faultsOfRequest(input);
		if (faults.length > 0) return invalid(...faults);
		if (!requestsOpen(agreement, ctx.clock.today()).includes(input.kind)) return refuse('LIFE_ACT_CLOSED');
		const id = newId();
		uow.add(
			insertRequest({
				id,
				agreement_id: agreementId,
				kind: input.kind,
				reason: input.reason.trim(),
				wishes: JSON.stringify(input.wishes),
				asked_on: ctx.clock.today(),
				asked_by: personOf(ctx),
				asked_by_name: ctx.actor.kind === 'person' ? ctx.actor.name : null,
				asked_by_side: sideOf(ctx),
				is_example: agreement.is_example || makesExamples(ctx),
				created_at: ctx.clock.now()
			})
		);
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'AGREEMENT_REQUEST_MADE',
			subject: { kind: 'agreement', id: agreementId },
			data: { request: id, kind: input.kind, side: sideOf(ctx), wishes: input.wishes }
		});
		return { id };
	});
}

/** Takes back a request that nobody has decided: who asked, or the division for them. */
export async function withdrawRequest(
	ctx: Ctx,
	requestId: string
): Promise<{ id: string } | LifeRefusal | Refusal> {
	const denied = authorise(ctx, 'agreement.ask');
	if (denied) return denied;
	if (!isId(requestId)) return refuse('NOT_FOUND');
	return carryOut(ctx, async (uow): Promise<{ id: string } | LifeRefusal | Refusal> => {
		const request = await uow.first(requestById({ id: requestId }));
		if (!request) return refuse('NOT_FOUND');
		const agreement = await takeAsParty(uow, ctx, request.agreement_id);
		if (isRefusal(agreement)) return agreement;
		if (request.state !== 'open') return refuse('REQUEST_SETTLED');
		const side = sideOf(ctx);
		if (side !== 'division' && side !== request.asked_by_side) return refuse('NOT_ALLOWED');
		uow.guard(settleRequest(requestId, request.version, { state: 'withdrawn', entered_by: personOf(ctx) }));
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'AGREEMENT_REQUEST_WITHDRAWN',
			subject: { kind: 'agreement', id: request.agreement_id },
			data: { request: requestId }
		});
		return { id: requestId };
	});
}

function sideOf({ actor }: Pick<Ctx, 'actor'>): 'unit' | 'partner' | 'division' {
	if (actor.kind !== 'person') return 'division';
	if (actor.roles.includes('cooperation_officer') || actor.roles.includes('registrar')) return 'division';
	return actor.roles.includes('unit_officer') ? 'unit' : 'partner';
}
