import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { authorise } from '$lib/server/modules/identity';
import { caseById } from '../repository/cases';
import { deleteFollower, insertFollower } from '../repository/desk';
import { mayReadCase, type CaseAccessRefusal } from './case-file';

/** Puts a case on one's own list of followed cases, or takes it off; doing either twice is no error. */
export async function followCase(
	ctx: Ctx,
	caseId: string,
	follow: boolean
): Promise<{ following: boolean } | CaseAccessRefusal | DatabaseRefusal | Refusal> {
	const denied = authorise(ctx, 'case.follow');
	if (denied) return denied;
	const { actor } = ctx;
	if (actor.kind !== 'person') return refuse('NOT_ALLOWED');
	return carryOut(ctx, async (uow) => {
		const row = await uow.first(caseById({ id: caseId }));
		if (!row || !mayReadCase(ctx, row)) return refuse('NOT_FOUND');
		uow.add(
			follow
				? insertFollower({ case_id: caseId, person_id: actor.id, since: ctx.clock.now() })
				: deleteFollower(caseId, actor.id)
		);
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(actor),
			event: follow ? 'CASE_FOLLOWED' : 'CASE_UNFOLLOWED',
			subject: { kind: 'case', id: caseId }
		});
		return { following: follow };
	});
}
