import type { PartEvent } from '$lib/text/audit-events';
import { auditActor, carryOut, makesExamples, type Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { personal } from '$lib/server/platform/audit-text';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { isId, newId } from '$lib/server/platform/ids';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import type { Permission } from '$lib/server/modules/identity';
import type { Day } from '$lib/server/modules/calendar';
import { touchProject } from '../../repository/office-projects';
import {
	componentInUse,
	componentOf,
	deletePart,
	insertPart,
	updatePart,
	type PartTable
} from '../../repository/parts';
import { Faults } from '../field-faults';
import { takeProject, type ProjectRefusal } from '../may-change';

type Columns = Readonly<Record<string, string | number | null>>;

/** What a kind of part asks for: its fields, where they stand, who may write it and whether readers see it. */
export type PartKind<Input> = {
	readonly table: PartTable;
	/** The subject of its audit rows: PROJECT_MILESTONE gives PROJECT_MILESTONE_ADDED. */
	readonly event: PartEvent;
	readonly permission: Permission;
	readonly isPublic: boolean;
	readonly check: (faults: Faults, input: Input, today: Day) => void;
	readonly columns: (input: Input) => Columns;
	/** What the fields cannot say by themselves: whether what they name belongs to the project. */
	readonly tie?: (
		uow: UnitOfWork,
		faults: Faults,
		part: { readonly projectId: string; readonly id: string | null; readonly input: Input }
	) => Promise<void>;
	/** Columns that name a person: the log keeps a commitment of them only (UU 27/2022). */
	readonly personalColumns?: readonly string[];
};

export type PartRefusal =
	ProjectRefusal | DatabaseRefusal | Refusal<'VALIDATION_FAILED' | 'COMPONENT_IN_USE'>;

export type WithVersion<Input> = Input & { readonly version: number };

const told = <Input>(kind: PartKind<Input>, columns: Columns) =>
	Object.fromEntries(
		Object.entries(columns).map(([name, value]) => [
			name,
			kind.personalColumns?.includes(name) ? personal(value) : value
		])
	);

/** Adds a part to a project. `VALIDATION_FAILED` with `errors`. */
export async function addPart<Input>(
	ctx: Ctx,
	kind: PartKind<Input>,
	projectId: string,
	input: Input
): Promise<{ id: string } | PartRefusal> {
	return writePart(ctx, kind, projectId, { input, id: null }, (uow, columns) => {
		const id = newId();
		uow.add(
			insertPart(kind.table, {
				...columns,
				id,
				project_id: projectId,
				is_example: makesExamples(ctx),
				created_at: ctx.clock.now()
			})
		);
		return id;
	});
}

/** Changes a part; `STATE_CHANGED` where somebody else was faster. */
export async function changePart<Input>(
	ctx: Ctx,
	kind: PartKind<Input>,
	projectId: string,
	id: string,
	input: WithVersion<Input>
): Promise<{ id: string } | PartRefusal> {
	if (!isId(id)) return refuse('NOT_FOUND');
	return writePart(ctx, kind, projectId, { input, id }, (uow, columns) => {
		uow.guard(updatePart(kind.table, { id, projectId, version: input.version }, columns));
		return id;
	});
}

/** Takes away a part that was entered by mistake. `COMPONENT_IN_USE`: something of the project names it. */
export async function removePart(
	ctx: Ctx,
	kind: Pick<PartKind<never>, 'table' | 'event' | 'permission' | 'isPublic'>,
	projectId: string,
	id: string,
	version: number
): Promise<{ id: string } | PartRefusal> {
	if (!isId(id)) return refuse('NOT_FOUND');
	return carryOut(ctx, async (uow) => {
		const project = await takeProject(uow, ctx, projectId, kind.permission);
		if (isRefusal(project)) return project;
		if (kind.table === 'project_component' && (await uow.first(componentInUse(id)))?.used)
			return refuse('COMPONENT_IN_USE');
		uow.guard(deletePart(kind.table, { id, projectId, version }));
		uow.add(touchProject(projectId, ctx.clock.now()));
		if (project.is_published && kind.isPublic) uow.touchPublic();
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: `${kind.event}_REMOVED`,
			subject: { kind: 'project', id: projectId },
			data: { id }
		});
		return { id };
	});
}

async function writePart<Input>(
	ctx: Ctx,
	kind: PartKind<Input>,
	projectId: string,
	{ input, id: known }: { readonly input: Input; readonly id: string | null },
	write: (uow: UnitOfWork, columns: Columns) => string
): Promise<{ id: string } | PartRefusal> {
	return carryOut(ctx, async (uow) => {
		const project = await takeProject(uow, ctx, projectId, kind.permission);
		if (isRefusal(project)) return project;
		const faults = new Faults();
		kind.check(faults, input, ctx.clock.today());
		const columns = faults.found.length > 0 ? {} : kind.columns(input);
		const componentId = columns.component_id;
		if (typeof componentId === 'string' && !(await uow.first(componentOf(projectId, componentId))))
			faults.add('component_id', 'CHOOSE_ONE');
		if (faults.found.length === 0) await kind.tie?.(uow, faults, { projectId, id: known, input });
		if (faults.found.length > 0) return refuse('VALIDATION_FAILED', { errors: faults.found });
		const id = write(uow, columns);
		uow.add(touchProject(projectId, ctx.clock.now()));
		if (project.is_published && kind.isPublic) uow.touchPublic();
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: `${kind.event}_${known === null ? 'ADDED' : 'CHANGED'}`,
			subject: { kind: 'project', id: projectId },
			data: { id, ...told(kind, columns) }
		});
		return { id };
	});
}

/** A text in both languages; an English one that is missing is the Indonesian one. */
export const inBoth = (id: string, en: string | undefined) =>
	JSON.stringify({ id: id.trim(), en: en?.trim() || id.trim() });
export const orNull = (value: string | undefined) => value?.trim() || null;
