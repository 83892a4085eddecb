import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { isId } from '$lib/server/platform/ids';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { workingDaysOf } from '$lib/server/modules/calendar';
import { authorise } from '$lib/server/modules/identity';
import { isUnderWay } from '$lib/server/modules/workflow';
import { giveToUnit, unitById } from '../repository/cases';
import { projectSteps } from './append-events';
import { loadCaseUnchecked, mayReadCase, type CaseAccessRefusal } from './case-file';

/**
 * Gives a case to the unit that weighs in, drafts and carries out: what a partner proposes belongs to no unit until
 * the division has routed it. `UNIT_UNKNOWN`; `CASE_CLOSED`: a case that has ended keeps the unit it had.
 */
export async function assignUnit(
	ctx: Ctx,
	caseId: string,
	unitId: string
): Promise<{ case_id: string; unit_id: string } | CaseAccessRefusal | DatabaseRefusal | Refusal> {
	const denied = authorise(ctx, 'case.assign');
	if (denied) return denied;
	const calendar = await workingDaysOf(ctx);
	return carryOut(ctx, async (uow) => {
		const file = await loadCaseUnchecked(uow, caseId);
		if (!file || !mayReadCase(ctx, file.row)) return refuse('NOT_FOUND');
		if (!isUnderWay(file.state.status)) return refuse('CASE_CLOSED');
		if (!isId(unitId) || !(await uow.first(unitById({ id: unitId })))) return refuse('UNIT_UNKNOWN');
		uow.guard(giveToUnit(file.row.id, file.row.version, unitId, ctx.clock.now()));
		projectSteps(uow, { id: file.row.id, unitId }, file.state, file.events, ctx.clock.today(), calendar);
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'CASE_UNIT_ASSIGNED',
			subject: { kind: 'case', id: caseId },
			data: { from: file.row.unit_id, to: unitId }
		});
		return { case_id: caseId, unit_id: unitId };
	});
}
