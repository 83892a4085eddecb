import { href, type AddressName } from '$lib/addresses';
import { printClaim } from '$lib/printed-claim';
import { listAllClaims, registerFigures } from '$lib/server/modules/portal';
import { textIn } from '$lib/text';
import { writeNumber } from '$lib/written/numbers';
import type { PageServerLoad } from './$types';

type Open = Extract<
	AddressName,
	'agreements' | 'partners' | 'projects' | 'training' | 'international' | 'smartCity' | 'innovations' | 'procedures'
>;

/** What is open without a token, and the page that shows the same. */
const resources = [
	{ key: 'agreements', path: '/agreements', page: 'agreements' },
	{ key: 'partners', path: '/partners', page: 'partners' },
	{ key: 'projects', path: '/projects', page: 'projects' },
	{ key: 'programmes', path: '/training-programmes', page: 'training' },
	{ key: 'cohorts', path: '/cohorts', page: 'training' },
	{ key: 'memberships', path: '/memberships', page: 'international' },
	{ key: 'visits', path: '/visits', page: 'international' },
	{ key: 'initiatives', path: '/initiatives', page: 'smartCity' },
	{ key: 'innovations', path: '/innovations', page: 'innovations' },
	{ key: 'procedures', path: '/procedures', page: 'procedures' }
] as const satisfies readonly { key: string; path: string; page: Open }[];

export const load: PageServerLoad = async ({ locals }) => {
	const { ctx, language } = locals;
	const { common, data } = textIn(language);
	const [figures, claims] = await Promise.all([registerFigures(ctx), listAllClaims(ctx)]);
	return {
		resources: [
			...resources.map(({ key, path, page }) => ({
				key,
				address: `/api/v1${path}`,
				what: data.resources[key],
				page: { href: href(language, page), text: common.navigation[page] }
			})),
			{
				key: 'stats',
				address: '/api/v1/stats',
				what: data.resources.stats,
				page: { href: '#angka', text: data.stats.title }
			}
		],
		recorded: {
			recorded: writeNumber(figures.agreements.recorded, language),
			reported: writeNumber(figures.agreements.reported, language),
			partners: writeNumber(figures.partners, language)
		},
		claims: claims.map((claim) => printClaim(claim, language)).filter((claim) => claim.value !== undefined)
	};
};
