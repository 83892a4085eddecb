import { refuse, type Refusal } from '$lib/server/platform/refusal';
import type { Procedure } from '$lib/server/modules/workflow';
import { isProcedureKey, nationalProcedures, procedureKeys } from '../../domain/procedures';

/** The five procedures as they hold today; public, since they are the law and the region's promise. */
export function listProcedures(): readonly Procedure[] {
	return procedureKeys.map((key) => nationalProcedures[key]);
}

export function readProcedure(key: string): Procedure | Refusal<'NOT_FOUND'> {
	return isProcedureKey(key) ? nationalProcedures[key] : refuse('NOT_FOUND');
}
