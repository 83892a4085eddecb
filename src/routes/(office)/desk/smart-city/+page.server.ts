import { orError } from '$lib/refused-page';
import { printInitiativeLines } from '$lib/server/hall/portfolio-words';
import { allows } from '$lib/server/modules/identity';
import { listOfficeInitiatives } from '$lib/server/modules/portfolio';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { ctx, language } }) => ({
	rows: printInitiativeLines(orError(language, await listOfficeInitiatives(ctx)), language),
	mayAdd: allows(ctx.actor, 'portfolio.write')
});
