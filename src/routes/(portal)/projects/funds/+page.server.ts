import { printTotals } from '$lib/server/hall/project-money-words';
import { readPublishedTotals } from '$lib/server/modules/funding';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { ctx, language } }) => ({
	totals: printTotals(await readPublishedTotals(ctx), language)
});
