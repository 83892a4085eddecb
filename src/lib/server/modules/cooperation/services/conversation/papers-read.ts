import type { Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { papersReadNow } from '../../repository/conversation';
import type { CaseFile } from '../case-file';
import { isHandedIn } from '../view/papers';

/**
 * The papers that a view on this case is about, in the versions that are there now: what was handed in. What the office
 * itself makes of the weighing (minutes, instructions) is its outcome and resets nobody's view.
 */
export async function papersRead(reader: Pick<Ctx['db'], 'rows'> | UnitOfWork, file: CaseFile) {
	const papers = await reader.rows(papersReadNow({ caseId: file.row.id }));
	return papers.filter(({ paper }) => isHandedIn(file.state.procedure, paper));
}
