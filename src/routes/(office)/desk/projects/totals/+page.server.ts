import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { printTotals } from '$lib/server/hall/project-money-words';
import { readOfficeTotals } from '$lib/server/modules/funding';
import { textIn } from '$lib/text';
import type { PageServerLoad } from './$types';

/** What is real; in a demonstration also what was invented, on a tab of its own and never added to the real. */
export const load: PageServerLoad = async ({ locals, url, setHeaders }) => {
	const { ctx, language } = locals;
	const examples = url.searchParams.has('examples');
	const totals = orError(language, await readOfficeTotals(ctx, examples ? 'example' : 'office'));
	setHeaders({ 'cache-control': 'no-store' });
	const words = textIn(language).projectMoney.totals;
	return {
		totals: printTotals(totals, language),
		examples,
		tabs:
			ctx.mode === 'demo'
				? [
						{ href: href(language, 'deskProjectTotals'), text: words.real, current: !examples },
						{
							href: href(language, 'deskProjectTotals', {}, { examples: 'on' }),
							text: words.examples,
							current: examples
						}
					]
				: []
	};
};
