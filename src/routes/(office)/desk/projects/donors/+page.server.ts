import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { printDonors } from '$lib/server/hall/donor-words';
import { listOfficeDonors, readOfficeTotals } from '$lib/server/modules/funding';
import { textIn } from '$lib/text';
import { writeNumber } from '$lib/written/numbers';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { ctx, language }, setHeaders }) => {
	const donors = orError(language, await listOfficeDonors(ctx));
	const real = orError(language, await readOfficeTotals(ctx, 'office'));
	const examples = orError(language, await readOfficeTotals(ctx, 'example'));
	setHeaders({ 'cache-control': 'no-store' });
	const words = textIn(language).projectSearch.donors;
	const printed = printDonors(donors, [...real, ...examples], language, {
		partner: (id) => href(language, 'deskPartner', { id }),
		projects: (id) => href(language, 'deskProjects', {}, { partner: id })
	});
	return {
		donors: printed.map((donor, place) => ({
			...donor,
			calls: words.calls(writeNumber(donors[place]!.calls, language)),
			reportsHref: href(language, 'deskReportCalendar', {}, { donor: donor.id })
		}))
	};
};
