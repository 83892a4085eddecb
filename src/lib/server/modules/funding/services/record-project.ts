import { auditActor, carryOut, makesExamples, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { isId, newId } from '$lib/server/platform/ids';
import { isRefusal, refuse, type Refusal, type FieldFault } from '$lib/server/platform/refusal';
import { isDecimalBetween } from '../domain/place';
import { authorise } from '$lib/server/modules/identity';
import { endRecurring } from '$lib/server/modules/obligations';
import { Faults } from './field-faults';
import { stages } from '../domain/project';
import { isSector } from '../domain/sector';
import { mayChangeProject } from '../domain/project-scope';
import { insertProject, tiesKnown, updateProject } from '../repository/office-projects';
import { countMoney } from '../repository/ledger';
import { takeProject, type ProjectRefusal } from './may-change';

/** What is written of a project. Texts are trimmed; an English text that is missing is the Indonesian one. */
export type ProjectInput = {
	readonly title_id: string;
	readonly title_en?: string;
	readonly summary_id?: string;
	readonly summary_en?: string;
	readonly sector?: string;
	readonly location?: string;
	readonly stage?: string;
	readonly planned_start?: string;
	readonly planned_end?: string;
	readonly actual_start?: string;
	readonly actual_end?: string;
	readonly latitude?: string;
	readonly longitude?: string;
	readonly unit_id?: string;
	readonly agreement_id?: string;
};

export type RecordProjectRefusal = ProjectRefusal | DatabaseRefusal | Refusal<'VALIDATION_FAILED'>;

const isStage = (value: string) => (stages as readonly string[]).includes(value);

function faultsOf(input: ProjectInput, today: string): FieldFault[] {
	const faults = new Faults();
	faults.text('title_id', input.title_id, 300, true);
	faults.text('title_en', input.title_en, 300);
	faults.text('summary_id', input.summary_id, 4000);
	faults.text('summary_en', input.summary_en, 4000);
	faults.text('location', input.location, 300);
	faults.oneOf('sector', input.sector, isSector, false);
	faults.oneOf('stage', input.stage, isStage, false);
	faults.day('planned_start', input.planned_start);
	faults.day('planned_end', input.planned_end);
	// IATI 2.03, rules 11.1.4 and 11.1.5: what has happened lies behind.
	faults.day('actual_start', input.actual_start, { latest: today });
	faults.day('actual_end', input.actual_end, { latest: today });
	faults.order(input.planned_start, 'planned_end', input.planned_end);
	faults.order(input.actual_start, 'actual_end', input.actual_end);
	if (Boolean(input.latitude) !== Boolean(input.longitude)) faults.add('latitude', 'PLACE_HALF');
	else if (input.latitude && input.longitude) {
		if (!isDecimalBetween(input.latitude, 90)) faults.add('latitude', 'PLACE_WRONG');
		if (!isDecimalBetween(input.longitude, 180)) faults.add('longitude', 'PLACE_WRONG');
	}
	faults.oneOf('unit_id', input.unit_id, isId, false);
	faults.oneOf('agreement_id', input.agreement_id, isId, false);
	return faults.found;
}

const bilingual = (id: string | undefined, en: string | undefined) => {
	const text = id?.trim() ?? '';
	return text === '' ? null : JSON.stringify({ id: text, en: en?.trim() || text });
};
const orNull = (value: string | undefined) => value?.trim() || null;

function columnsOf(input: ProjectInput) {
	return {
		title: bilingual(input.title_id, input.title_en)!,
		summary: bilingual(input.summary_id, input.summary_en),
		sector: orNull(input.sector),
		location: orNull(input.location),
		stage: orNull(input.stage),
		planned_start: orNull(input.planned_start),
		planned_end: orNull(input.planned_end),
		actual_start: orNull(input.actual_start),
		actual_end: orNull(input.actual_end),
		latitude: orNull(input.latitude),
		longitude: orNull(input.longitude),
		unit_id: orNull(input.unit_id),
		agreement_id: orNull(input.agreement_id)
	};
}

async function tiesStand(uow: UnitOfWork, input: ProjectInput): Promise<boolean> {
	const unitId = orNull(input.unit_id);
	const agreementId = orNull(input.agreement_id);
	if (unitId === null && agreementId === null) return true;
	const found = await uow.first(tiesKnown({ unitId, agreementId }));
	return found?.unit === true && found.agreement;
}

/**
 * Records a project; it is not published by that. A unit's officer records it for the own unit.
 *
 * `VALIDATION_FAILED` with `errors`; `NOT_FOUND` where the unit or the agreement is not there.
 */
export async function recordProject(
	ctx: Ctx,
	input: ProjectInput
): Promise<{ id: string } | RecordProjectRefusal> {
	const denied = authorise(ctx, 'project.write');
	if (denied) return denied;
	return carryOut(ctx, (uow) => addProject(uow, ctx, input));
}

/** Adds a project inside an act that may write projects, with the refusals of {@link recordProject}. */
export async function addProject(
	uow: UnitOfWork,
	ctx: Ctx,
	input: ProjectInput
): Promise<{ id: string } | RecordProjectRefusal> {
	const own = ctx.actor.kind === 'person' && !ctx.actor.roles.includes('cooperation_officer');
	const unitId =
		input.unit_id || (own && ctx.actor.kind === 'person' ? ctx.actor.unitIds[0] : undefined) || undefined;
	const faults = faultsOf(input, ctx.clock.today());
	if (faults.length > 0) return refuse('VALIDATION_FAILED', { errors: faults });
	if (!mayChangeProject(ctx.actor, { unit_id: unitId ?? null })) return refuse('NOT_ALLOWED');
	if (!(await tiesStand(uow, { ...input, unit_id: unitId }))) return refuse('NOT_FOUND');
	const id = newId();
	uow.add(
		insertProject({
			...columnsOf({ ...input, unit_id: unitId }),
			id,
			is_example: makesExamples(ctx),
			created_by: ctx.actor.kind === 'person' ? ctx.actor.id : null,
			created_at: ctx.clock.now(),
			updated_at: ctx.clock.now()
		})
	);
	uow.audit({
		at: ctx.clock.now(),
		actor: auditActor(ctx.actor),
		event: 'PROJECT_RECORDED',
		subject: { kind: 'project', id },
		data: { ...input, unit_id: unitId }
	});
	return { id };
}

/**
 * Changes what is written of a project. `STATE_CHANGED` where somebody else was faster (`version`). Its totals move
 * with its sector.
 */
export async function changeProject(
	ctx: Ctx,
	id: string,
	input: ProjectInput & { readonly version: number }
): Promise<{ id: string; version: number } | RecordProjectRefusal> {
	return carryOut(ctx, async (uow) => {
		const project = await takeProject(uow, ctx, id, 'project.write');
		if (isRefusal(project)) return project;
		const { version, ...written } = input;
		const faults = faultsOf(written, ctx.clock.today());
		if (faults.length > 0) return refuse('VALIDATION_FAILED', { errors: faults });
		if (!mayChangeProject(ctx.actor, { unit_id: written.unit_id || null })) return refuse('NOT_ALLOWED');
		if (!(await tiesStand(uow, written))) return refuse('NOT_FOUND');
		const moves = project.sector !== (written.sector || null);
		if (moves) uow.add(countMoney(id, null, -1));
		uow.guard(updateProject(id, version, { ...columnsOf(written), updated_at: ctx.clock.now() }));
		if (moves) uow.add(countMoney(id, null, 1));
		// What was cancelled is reported on no more; a closed project still owes its last report.
		if (written.stage === 'cancelled')
			await endRecurring(uow, ctx, { kind: 'project', id }, ctx.clock.today(), written.title_id.trim());
		if (project.is_published) uow.touchPublic();
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'PROJECT_CHANGED',
			subject: { kind: 'project', id },
			data: written
		});
		return { id, version: version + 1 };
	});
}
