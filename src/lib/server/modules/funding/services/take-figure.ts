import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { isId } from '$lib/server/platform/ids';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { conflictingFigures } from '../domain/conflict';
import { Faults } from './field-faults';
import { markFigure, reportsOfProject, unmarkFigures } from '../repository/figures';
import { takeProject, type ProjectRefusal } from './may-change';

/**
 * Takes one of several figures that contradict one another (same measure, same year) as the one to go by, with the
 * reason; who did so is kept and shown. It stays a reported figure: no total counts it. An earlier choice gives way.
 *
 * `NO_CONFLICT`: nothing contradicts this figure, so there is nothing to choose.
 */
export async function takeFigure(
	ctx: Ctx,
	projectId: string,
	reportId: string,
	input: { readonly why: string }
): Promise<{ id: string } | ProjectRefusal | DatabaseRefusal | Refusal<'VALIDATION_FAILED' | 'NO_CONFLICT'>> {
	return carryOut(ctx, async (uow) => {
		const project = await takeProject(uow, ctx, projectId, 'project.settle');
		if (isRefusal(project)) return project;
		const reports = await uow.rows(reportsOfProject({ projectId }));
		const report = isId(reportId) ? reports.find(({ id }) => id === reportId) : undefined;
		if (!report) return refuse('NOT_FOUND');
		const faults = new Faults();
		faults.text('why', input.why, 2000, true);
		if (faults.found.length > 0) return refuse('VALIDATION_FAILED', { errors: faults.found });
		const group = conflictingFigures(reports).find((one) => one.includes(report));
		if (!group) return refuse('NO_CONFLICT');
		uow.add(unmarkFigures(group.map(({ id }) => id)));
		uow.guard(
			markFigure(reportId, {
				taken_by: ctx.actor.kind === 'person' ? ctx.actor.id : null,
				taken_on: ctx.clock.today(),
				taken_why: input.why.trim()
			})
		);
		if (project.is_published) uow.touchPublic();
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'FIGURE_TAKEN',
			subject: { kind: 'project', id: projectId },
			data: { report_id: reportId, among: group.map(({ id }) => id), why: input.why.trim() }
		});
		return { id: reportId };
	});
}
