import type { Ctx } from '$lib/server/platform/context';
import { isId } from '$lib/server/platform/ids';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { logAccess } from '$lib/server/modules/audit';
import {
	findDocumentUnchecked,
	isHeld,
	openContentUnchecked,
	openFileUnchecked
} from '$lib/server/modules/documents';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { mayChangeProject } from '../../domain/project-scope';
import {
	conditionsOf,
	grievancesOf,
	risksOf,
	type ConditionRow,
	type GrievanceRow,
	type RiskRow
} from '../../repository/care';
import {
	handoversOf,
	publishedHandovers,
	type Handover,
	type OfficeHandover
} from '../../repository/handovers';
import { projectHead } from '../../repository/office-projects';
import {
	publishedTranches,
	tranchesOf,
	type PublishedTranche,
	type TrancheRow
} from '../../repository/tranches';
import {
	componentsOf,
	milestonesOf,
	progressOf,
	publishedComponents,
	publishedMilestones,
	publishedPhoto,
	publishedProgress,
	publishedTenders,
	tendersOf,
	type ComponentRow,
	type MilestoneRow,
	type ProgressRow,
	type PublishedProgress,
	type TenderRow
} from '../../repository/works';

type Missing = AuthorisationRefusal | Refusal<'NOT_FOUND'>;

async function findProject(ctx: Ctx, id: string): Promise<Missing | { unit_id: string | null }> {
	const denied = authorise(ctx, 'project.read');
	if (denied) return denied;
	return (isId(id) ? await ctx.db.first(projectHead({ id })) : undefined) ?? refuse('NOT_FOUND');
}

export type ProjectWorks = {
	readonly components: readonly ComponentRow[];
	readonly milestones: readonly MilestoneRow[];
	readonly tenders: readonly TenderRow[];
	readonly progress: readonly ProgressRow[];
};

/** The work of a project as the office keeps it: parts, days, tenders, and how far it stands. */
export async function readProjectWorks(ctx: Ctx, projectId: string): Promise<ProjectWorks | Missing> {
	const project = await findProject(ctx, projectId);
	if ('refused' in project) return project;
	const [components, milestones, tenders, progress] = await ctx.db.together([
		componentsOf({ projectId }),
		milestonesOf({ projectId }),
		tendersOf({ projectId }),
		progressOf({ projectId })
	]);
	return { components, milestones, tenders, progress };
}

export type ProjectCare = {
	readonly risks: readonly RiskRow[];
	readonly conditions: readonly ConditionRow[];
	/** Undefined for whoever may not read who complained of what. */
	readonly grievances: readonly GrievanceRow[] | undefined;
};

/**
 * What may go wrong, what land and law ask for, and, for those who may, the grievances. Reading these is noted in the
 * access log, since they name people (UU 27/2022).
 */
export async function readProjectCare(ctx: Ctx, projectId: string): Promise<ProjectCare | Missing> {
	const project = await findProject(ctx, projectId);
	if ('refused' in project) return project;
	const [risks, conditions] = await ctx.db.together([risksOf({ projectId }), conditionsOf({ projectId })]);
	const isReader =
		authorise(ctx, 'project.grievance_read') === undefined &&
		(readsAll(ctx) || mayChangeProject(ctx.actor, project));
	if (!isReader) return { risks, conditions, grievances: undefined };
	const grievances = await ctx.db.rows(grievancesOf({ projectId }));
	if (grievances.length > 0)
		await logAccess(ctx, {
			event: 'RESTRICTED_READ',
			subject: { kind: 'project', id: projectId },
			details: { grievances: grievances.length }
		});
	return { risks, conditions, grievances };
}

/** A unit's officer reads those of the own unit, the others of the table every one. */
function readsAll({ actor }: Ctx): boolean {
	if (actor.kind !== 'person') return actor.kind === 'program';
	return actor.roles.some((role) => role !== 'unit_officer');
}

/** The handovers of a project with their items, oldest first. */
export async function readProjectHandovers(
	ctx: Ctx,
	projectId: string
): Promise<readonly OfficeHandover[] | Missing> {
	const project = await findProject(ctx, projectId);
	return 'refused' in project ? project : ctx.db.rows(handoversOf({ projectId }));
}

/** The schedule of a project's money, the earliest day first. */
export async function readProjectTranches(
	ctx: Ctx,
	projectId: string
): Promise<readonly TrancheRow[] | Missing> {
	const project = await findProject(ctx, projectId);
	return 'refused' in project ? project : ctx.db.rows(tranchesOf({ projectId }));
}

export type PublishedWorks = {
	readonly components: readonly Pick<ComponentRow, 'id' | 'title' | 'amount' | 'currency' | 'isExample'>[];
	readonly milestones: readonly Pick<
		MilestoneRow,
		'id' | 'title' | 'plannedOn' | 'reachedOn' | 'isExample'
	>[];
	readonly tenders: readonly Omit<TenderRow, 'componentId' | 'note' | 'version'>[];
	readonly progress: readonly PublishedProgress[];
	readonly handovers: readonly Handover[];
	readonly tranches: readonly PublishedTranche[];
};

/** What everybody may see of the work of a published project; of one that is not published there is nothing. Public. */
export async function readPublishedWorks(ctx: Pick<Ctx, 'db'>, projectId: string): Promise<PublishedWorks> {
	if (!isId(projectId))
		return { components: [], milestones: [], tenders: [], progress: [], handovers: [], tranches: [] };
	const [components, milestones, tenders, progress, handovers, tranches] = await ctx.db.together([
		publishedComponents({ projectId }),
		publishedMilestones({ projectId }),
		publishedTenders({ projectId }),
		publishedProgress({ projectId }),
		publishedHandovers({ projectId }),
		publishedTranches({ projectId })
	]);
	return { components, milestones, tenders, progress, handovers, tranches };
}

/** A photograph that was chosen for readers. Public. */
export async function openPublishedPhoto(ctx: Ctx, projectId: string, id: string) {
	const photo =
		isId(projectId) && isId(id) ? await ctx.db.first(publishedPhoto({ projectId, id })) : undefined;
	if (!photo || (await isHeld(ctx, photo.sha256))) return refuse('NOT_FOUND');
	return {
		sha256: photo.sha256,
		mediaType: photo.media_type,
		size: Number(photo.size),
		open: () => openFileUnchecked(ctx, photo.sha256)
	};
}

/** A document of a project (a photograph, a scan of minutes), for the office. */
export async function openProjectDocument(ctx: Ctx, projectId: string, documentId: string) {
	const project = await findProject(ctx, projectId);
	if ('refused' in project) return project;
	const document = await findDocumentUnchecked(ctx, documentId);
	if (document?.owner_kind !== 'project' || document.owner_id !== projectId) return refuse('NOT_FOUND');
	return openContentUnchecked(ctx, document);
}
