import type { AuditEventName } from '$lib/text/audit-events';
import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { isRefusal, refuse, type Refusal, type FieldFault } from '$lib/server/platform/refusal';
import { findOwnersUnchecked, giveDocument } from '$lib/server/modules/documents';
import { authorise, type AuthorisationRefusal, type Permission } from '$lib/server/modules/identity';
import { lifeActsOpen, type LifeAct } from '../domain/life';
import type { AgreementInHand } from '../repository/agreement-in-hand';
import { forgetCounts } from '../repository/review-counts';
import { takeInHand, type InHandRefusal } from './agreement-in-hand';

/** `LIFE_ACT_CLOSED`: the agreement stands where this cannot be done, with its `phase` in the details. */
export type LifeRefusal =
	AuthorisationRefusal | DatabaseRefusal | InHandRefusal | Refusal<'LIFE_ACT_CLOSED' | 'VALIDATION_FAILED'>;

export const invalid = (...errors: FieldFault[]) => refuse('VALIDATION_FAILED', { errors });

/**
 * What all acts in an agreement's life have in common: who may, whose agreement, whether its phase allows it, one
 * audit row. `work` adds what is the act's own and gives its result and the facts for the audit row.
 */
export function liveAct<Result extends object>(
	ctx: Ctx,
	id: string,
	act: { readonly name: LifeAct; readonly permission: Permission; readonly event: AuditEventName },
	work: (
		uow: UnitOfWork,
		agreement: AgreementInHand
	) => Promise<{ result: Result; facts: Record<string, unknown> } | Refusal>
): Promise<Result | LifeRefusal | Refusal> {
	const denied = authorise(ctx, act.permission);
	if (denied) return Promise.resolve(denied);
	return carryOut(ctx, async (uow): Promise<Result | LifeRefusal | Refusal> => {
		const agreement = await takeInHand(uow, ctx, id);
		if (isRefusal(agreement)) return agreement;
		if (!lifeActsOpen(agreement, ctx.clock.today()).includes(act.name)) return refuse('LIFE_ACT_CLOSED');
		const done = await work(uow, agreement);
		if (isRefusal(done)) return done;
		uow.add(forgetCounts());
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: act.event,
			subject: { kind: 'agreement', id },
			data: done.facts
		});
		return done.result;
	});
}

/**
 * Gives an upload of this actor, named nowhere yet, to the agreement. `VALIDATION_FAILED` on `document` where it is
 * none of theirs.
 */
export async function takePaper(
	uow: UnitOfWork,
	ctx: Ctx,
	documentId: string,
	agreementId: string
): Promise<string | Refusal<'VALIDATION_FAILED'>> {
	const [owner] = await findOwnersUnchecked(uow, [documentId]);
	const mine =
		owner?.owner_kind === 'upload' && ctx.actor.kind === 'person' && owner.created_by === ctx.actor.id;
	if (!mine) return invalid({ field: 'document', message: 'FILE_NEEDED' });
	uow.add(giveDocument(documentId, 'agreement', agreementId));
	return documentId;
}

export const personOf = (ctx: Ctx): string | null => (ctx.actor.kind === 'person' ? ctx.actor.id : null);
