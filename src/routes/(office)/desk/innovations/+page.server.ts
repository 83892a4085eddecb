import { orError } from '$lib/refused-page';
import { printInnovationLine } from '$lib/server/hall/portfolio-words';
import { allows } from '$lib/server/modules/identity';
import { listOfficeInnovations } from '$lib/server/modules/portfolio';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { ctx, language } }) => {
	const rows = orError(language, await listOfficeInnovations(ctx));
	return {
		rows: rows.map((row) => printInnovationLine(row, language)),
		mayAdd: allows(ctx.actor, 'innovation.write')
	};
};
