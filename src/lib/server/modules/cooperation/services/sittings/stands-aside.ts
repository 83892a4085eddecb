import type { Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { conflictsOf } from '../../repository/conflicts';

/** Whether this person has said that they have an interest of their own in the case. */
export async function standsAside(
	reader: Pick<Ctx['db'], 'rows'> | UnitOfWork,
	caseId: string,
	personId: string | null
): Promise<boolean> {
	if (personId === null) return false;
	return (await reader.rows(conflictsOf({ caseId }))).some((one) => one.person_id === personId);
}
