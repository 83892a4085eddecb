import { auditActor, carryOut, makesExamples, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { newId } from '$lib/server/platform/ids';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import {
	authorise,
	hashSecret,
	newSecret,
	takeAttempt,
	type AuthorisationRefusal
} from '$lib/server/modules/identity';
import { workingDaysOf } from '$lib/server/modules/calendar';
import { routeCooperation, type RouteAnswers } from '../../domain/routing';
import { insertProposal, updateDraft } from '../../repository/proposals';
import { readDraft } from './proposal-file';

export type BegunProposal = {
	readonly id: string;
	/** Opens the draft again without an account; only its hash is kept. Null where the person is signed in. */
	readonly secret: string | null;
};

/** `NO_PROCEDURE`: the answers lead to another lane or are refused; the page says which and why. */
export type BeginRefusal =
	AuthorisationRefusal | DatabaseRefusal | Refusal<'TOO_MANY_REQUESTS' | 'NO_PROCEDURE'>;

/**
 * Begins a proposal from the plain answers at the door. Nobody needs an account for it: whoever is not signed in
 * gets a secret that opens this one draft (J1).
 */
export async function beginProposal(
	ctx: Ctx,
	routing: RouteAnswers,
	from: { address: string }
): Promise<BegunProposal | BeginRefusal> {
	const denied = authorise(ctx, 'proposal.begin');
	if (denied) return denied;
	const route = routeCooperation(routing, await workingDaysOf(ctx));
	if (route.procedure === null || route.refused)
		return refuse('NO_PROCEDURE', { lane: route.lane, code: route.refused?.code });
	if (ctx.actor.kind === 'anonymous') {
		const blocked = await takeAttempt(ctx, `propose-from:${from.address}`, 30, 3600);
		if (blocked) return blocked;
	}
	const person = ctx.actor.kind === 'person' ? ctx.actor : null;
	const secret = person ? null : newSecret(ctx.tenant.id);
	const id = newId();
	const now = ctx.clock.now();
	return carryOut(ctx, (uow) => {
		uow.add(
			insertProposal({
				id,
				state: 'draft',
				initiator: routing.initiator,
				email: null,
				email_proved_at: null,
				resume_hash: secret ? hashSecret(secret) : null,
				answers: { routing },
				partner_id: routing.initiator === 'partner' ? (person?.partnerIds[0] ?? null) : null,
				unit_id: routing.initiator === 'region' ? (person?.unitIds[0] ?? null) : null,
				entered_by: person?.id ?? null,
				is_example: makesExamples(ctx),
				created_at: now,
				updated_at: now
			})
		);
		uow.audit({
			at: now,
			actor: auditActor(ctx.actor),
			event: 'PROPOSAL_BEGUN',
			subject: { kind: 'proposal', id },
			data: { routing }
		});
		return { id, secret };
	});
}

/** Changes the answers at the door of a draft: the procedure and the papers follow from them anew. */
export async function changeRouting(
	ctx: Ctx,
	id: string,
	routing: RouteAnswers
): Promise<{ id: string } | BeginRefusal | Refusal<'NOT_FOUND' | 'STATE_CHANGED'>> {
	const draft = await readDraft(ctx, id);
	if ('refused' in draft) return draft;
	const route = routeCooperation(routing, await workingDaysOf(ctx));
	if (route.procedure === null || route.refused)
		return refuse('NO_PROCEDURE', { lane: route.lane, code: route.refused?.code });
	return carryOut(ctx, (uow) => {
		uow.guard(
			updateDraft(id, draft.version, { answers: { ...draft.answers, routing }, updated_at: ctx.clock.now() })
		);
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'PROPOSAL_REROUTED',
			subject: { kind: 'proposal', id },
			data: { routing }
		});
		return { id };
	});
}
