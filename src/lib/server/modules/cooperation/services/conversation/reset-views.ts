import type { Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { workingDaysOf } from '$lib/server/modules/calendar';
import { actorRoles, resetInitialsOf, type ActorRole } from '$lib/server/modules/workflow';
import { viewsOn } from '../../repository/conversation';
import { appendEvents } from '../append-events';
import type { CaseFile } from '../case-file';
import { openRoundUnchecked } from '../signing/round-file';
import { tellOffice } from './pass-on';

/**
 * What a new version of a paper does, in the same act: opinions that were given on the version before are reset (they
 * say for which they were given) and their givers told; a text that was initialled goes through its initials again.
 *
 * `ROUND_OPEN`: the paper is being signed electronically; what others sign is never exchanged under their hands.
 */
export async function resetViews(
	uow: UnitOfWork,
	ctx: Ctx,
	file: CaseFile,
	paper: { readonly documentIds: readonly string[]; readonly name: string }
): Promise<Refusal<'ROUND_OPEN'> | void> {
	const givers: string[] = [];
	for (const documentId of paper.documentIds) {
		if (await openRoundUnchecked(uow, documentId)) return refuse('ROUND_OPEN');
		const views = await uow.rows(viewsOn({ caseId: file.row.id, documentId }));
		givers.push(...views.flatMap(({ person_id: id }) => (id === null ? [] : [id])));
	}
	tellOffice(uow, ctx, givers, {
		caseId: file.row.id,
		key: paper.documentIds[0] ?? '',
		facts: { what: 'reset', subject: file.row.subject, who: paper.name }
	});
	const ready = file.events.findLast(
		({ outcome, fields }) => outcome === 'ready' && paper.documentIds.includes(fields.document_id ?? '')
	);
	if (!ready?.step) return;
	const { actor } = ctx;
	const roles = actor.kind === 'person' ? actorRoles.filter((role) => actor.roles.includes(role)) : [];
	const event = resetInitialsOf(file.state, ready.step, {
		at: ctx.clock.now().toISOString(),
		day: ctx.clock.today(),
		actor: {
			person_id: actor.kind === 'person' ? actor.id : null,
			role: roles[0] ?? ('cooperation_officer' as ActorRole)
		},
		document_id: ready.fields.document_id
	});
	if (event === null) return;
	appendEvents(uow, ctx, file, [event], await workingDaysOf(ctx));
}
