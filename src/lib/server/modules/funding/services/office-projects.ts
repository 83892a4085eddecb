import type { Ctx } from '$lib/server/platform/context';
import { isId } from '$lib/server/platform/ids';
import { cutPart, type Part, type PartOf } from '$lib/server/platform/list-part';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { mayChangeProject } from '../domain/project-scope';
import {
	officeEntries,
	officeProject,
	officeProjects,
	type OfficeEntry,
	type OfficeProjectLine,
	type OfficeProjectRow,
	type ProjectFilters
} from '../repository/office-projects';

const newest = { sort: '9999-12-31T00:00:00Z', id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' };

/** The projects of the office, published or not, the one that was changed last on top. */
export async function listOfficeProjects(
	ctx: Ctx,
	filters: ProjectFilters,
	part: Part
): Promise<PartOf<OfficeProjectLine> | AuthorisationRefusal> {
	const denied = authorise(ctx, 'project.read');
	if (denied) return denied;
	const { sort, id } = part.after ?? newest;
	const rows = await ctx.db.rows(officeProjects({ ...filters, instant: sort, id, most: part.limit + 1 }));
	return cutPart(rows, part.limit, (row) => ({ sort: row.key, id: row.id }));
}

export type OfficeProject = OfficeProjectRow & {
	readonly entries: readonly OfficeEntry[];
	/** Whether this actor may change it, as far as the own unit goes; the permission is asked besides. */
	readonly isOwn: boolean;
};

/** One project with its instruments and its whole ledger, as the office keeps it. */
export async function readOfficeProject(
	ctx: Ctx,
	id: string
): Promise<OfficeProject | AuthorisationRefusal | Refusal<'NOT_FOUND'>> {
	const denied = authorise(ctx, 'project.read');
	if (denied) return denied;
	if (!isId(id)) return refuse('NOT_FOUND');
	const [[project], entries] = await ctx.db.together([
		officeProject({ id }),
		officeEntries({ projectId: id })
	]);
	if (!project) return refuse('NOT_FOUND');
	return { ...project, entries, isOwn: mayChangeProject(ctx.actor, { unit_id: project.unitId }) };
}
