import { href } from '$lib/addresses';
import { printDonors } from '$lib/server/hall/donor-words';
import { listPublishedDonors, readPublishedTotals } from '$lib/server/modules/funding';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { ctx, language } }) => {
	const [donors, totals] = await Promise.all([listPublishedDonors(ctx), readPublishedTotals(ctx)]);
	return {
		donors: printDonors(donors, totals, language, {
			partner: (id) => href(language, 'partner', { id }),
			projects: (id) => href(language, 'projects', {}, { donor: id })
		})
	};
};
