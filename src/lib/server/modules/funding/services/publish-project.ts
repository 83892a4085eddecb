import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { countMoney } from '../repository/ledger';
import { publicationGaps, updateProject } from '../repository/office-projects';
import { takeProject, type ProjectRefusal } from './may-change';

/**
 * Shows a project to everybody, or takes it back from the public pages. Its totals go with it.
 *
 * Refuses with `PROJECT_INCOMPLETE` (details: `missing`) where a reader would not learn what it is: a summary, a
 * sector, its stage and somebody who pays. `STATE_CHANGED` where it is so already, or somebody else was faster.
 */
export async function setProjectPublished(
	ctx: Ctx,
	id: string,
	input: { readonly published: boolean; readonly version: number }
): Promise<{ id: string } | ProjectRefusal | DatabaseRefusal | Refusal<'PROJECT_INCOMPLETE'>> {
	return carryOut(ctx, async (uow) => {
		const project = await takeProject(uow, ctx, id, 'project.publish');
		if (isRefusal(project)) return project;
		if (project.is_published === input.published) return refuse('STATE_CHANGED');
		if (input.published) {
			const gaps = await uow.first(publicationGaps({ id }));
			const missing = Object.entries(gaps ?? {}).flatMap(([name, isMissing]) => (isMissing ? [name] : []));
			if (missing.length > 0) return refuse('PROJECT_INCOMPLETE', { missing });
		}
		uow.add(countMoney(id, null, -1));
		uow.guard(
			updateProject(id, input.version, { is_published: input.published, updated_at: ctx.clock.now() })
		);
		uow.add(countMoney(id, null, 1));
		uow.touchPublic();
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: input.published ? 'PROJECT_PUBLISHED' : 'PROJECT_WITHDRAWN',
			subject: { kind: 'project', id }
		});
		return { id };
	});
}
