import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { isId } from '$lib/server/platform/ids';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { isUnderWay, openVisits, stepOf } from '$lib/server/modules/workflow';
import { insertItem } from '../../repository/sittings';
import { loadCaseUnchecked } from '../case-file';

/**
 * Puts cases on an agenda, behind those that are there. Each must wait for its sitting, or for opinions that a
 * sitting may pass over once they are late. `CASE_NOT_WAITING_FOR_SITTING` names the case that does not.
 */
export async function putOnAgenda(
	uow: UnitOfWork,
	sittingId: string,
	caseIds: readonly string[],
	from: number
): Promise<Refusal<'CASE_NOT_WAITING_FOR_SITTING' | 'NOT_FOUND'> | undefined> {
	let position = from;
	for (const id of new Set(caseIds)) {
		const file = isId(id) ? await loadCaseUnchecked(uow, id) : undefined;
		if (!file) return refuse('NOT_FOUND', { case_id: id });
		const kinds = openVisits(file.state).map((visit) => stepOf(file.state.procedure, visit.step)?.kind);
		const waits =
			isUnderWay(file.state.status) && kinds.some((kind) => kind === 'sitting' || kind === 'opinion');
		if (!waits) return refuse('CASE_NOT_WAITING_FOR_SITTING', { case_id: id, subject: file.row.subject });
		position += 1;
		uow.add(insertItem({ sitting_id: sittingId, case_id: id, position }));
	}
	return undefined;
}
