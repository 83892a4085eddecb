import { orError } from '$lib/refused-page';
import { requestLine } from '$lib/server/hall/visit-request-words';
import { listVisitRequests } from '$lib/server/modules/relations';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { ctx, language } = locals;
	const rows = orError(language, await listVisitRequests(ctx));
	const today = ctx.clock.today();
	return {
		rows: rows.map((row) => ({
			...requestLine(row, language),
			late: row.due_on !== null && row.due_on < today && row.status === 'running'
		}))
	};
};
