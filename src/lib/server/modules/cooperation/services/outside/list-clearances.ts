import type { Ctx } from '$lib/server/platform/context';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import type { CaseStatus } from '$lib/server/modules/workflow';
import { caseScopeOf } from '../../domain/case-scope';
import { clearanceOf, type Clearance } from '../../domain/clearance';
import { foreignCases } from '../../repository/outside';
import { scopeValues } from '../../repository/visible-cases';
import { loadCaseUnchecked } from '../case-file';

/** More than any region has under way at once. */
const most = 60;

export type ClearedCase = Clearance & {
	readonly case_id: string;
	readonly subject: string;
	readonly partner: string | null;
	readonly country: string | null;
	readonly status: CaseStatus;
	readonly agreement_id: string | null;
	readonly is_example: boolean;
};

/**
 * Every foreign agreement on its way to clearance or through it, the newest first: what the council, the ministries and
 * the treaty room have said, who holds it now, and what is missing (J6). Only the cases that this reader sees.
 */
export async function listClearances(ctx: Ctx): Promise<readonly ClearedCase[] | AuthorisationRefusal> {
	const denied = authorise(ctx, 'desk.read');
	if (denied) return denied;
	const rows = await ctx.db.rows(foreignCases({ ...scopeValues(caseScopeOf(ctx.actor)), most }));
	const files = await Promise.all(rows.map(({ id }) => loadCaseUnchecked(ctx.db, id)));
	return rows.flatMap((row, index) => {
		const file = files[index];
		if (!file) return [];
		return [
			{
				...clearanceOf(file.state, file.events),
				case_id: row.id,
				subject: row.subject,
				partner: row.partner,
				country: row.country,
				status: file.state.status,
				agreement_id: row.agreement_id,
				is_example: row.is_example
			}
		];
	});
}
