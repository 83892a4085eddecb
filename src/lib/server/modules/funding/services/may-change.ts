import type { Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { isId } from '$lib/server/platform/ids';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { authorise, type AuthorisationRefusal, type Permission } from '$lib/server/modules/identity';
import { mayChangeProject } from '../domain/project-scope';
import { lockProject } from '../repository/office-projects';

export type ProjectHead = {
	readonly id: string;
	readonly unit_id: string | null;
	readonly is_published: boolean;
	readonly is_example: boolean;
	readonly sector: string | null;
	readonly version: number;
};

export type ProjectRefusal = AuthorisationRefusal | Refusal<'NOT_FOUND'>;

/**
 * The project that an act changes, if this actor may change it: `NOT_ALLOWED` for another unit's.
 *
 * It is held until the act ends. Every act of a project takes it first and its instruments and handovers after, so that
 * no two of them can wait for one another: each of them writes the project's row in the end.
 */
export async function takeProject(
	uow: UnitOfWork,
	ctx: Ctx,
	id: string,
	permission: Permission
): Promise<ProjectHead | ProjectRefusal> {
	const denied = authorise(ctx, permission);
	if (denied) return denied;
	const project = isId(id) ? await uow.first(lockProject({ id })) : undefined;
	if (!project) return refuse('NOT_FOUND');
	if (!mayChangeProject(ctx.actor, project)) return refuse('NOT_ALLOWED');
	return project;
}
