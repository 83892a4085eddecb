import { isId } from '$lib/server/platform/ids';
import { refuse } from '$lib/server/platform/refusal';
import { authorise } from '$lib/server/modules/identity';
import { unitById } from '../../repository/cases';
import type { StepPreparation } from './effect';

/**
 * Who checks the papers may say in the same act which unit takes the case on: what a partner proposes belongs to
 * none until then. `UNIT_UNKNOWN`; `NOT_ALLOWED` for whoever may not give cases to units.
 */
export const prepareCheck: StepPreparation = async ({ uow, ctx, input }) => {
	const unitId = input.unit_id?.trim();
	if (!unitId) return { ...input, unit_id: undefined };
	const denied = authorise(ctx, 'case.assign');
	if (denied) return denied;
	if (!isId(unitId) || !(await uow.first(unitById({ id: unitId })))) return refuse('UNIT_UNKNOWN');
	return { ...input, unit_id: unitId };
};
