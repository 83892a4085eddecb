import { href } from '$lib/addresses';
import { printClaim } from '$lib/printed-claim';
import { describeTable, exportFormats, openDatasets, openTables } from '$lib/server/modules/exports';
import { listAllClaims, registerFigures } from '$lib/server/modules/portal';
import { textIn } from '$lib/text';
import { writeNumber } from '$lib/written/numbers';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { ctx, language } = locals;
	const { site, data, exports: tables, openData, sharing } = textIn(language);
	const [figures, claims] = await Promise.all([registerFigures(ctx), listAllClaims(ctx)]);
	return {
		resources: [
			...openDatasets.map(({ key, path, page, table }) => ({
				key,
				address: `/api/v1${path}`,
				what: data.resources[key],
				files: table
					? exportFormats.map((format) => ({
							href: `/api/v1/exports/${table.name}.${format}`,
							text: format.toUpperCase()
						}))
					: [],
				page: {
					href: href(language, page),
					text: page === 'sharedServices' ? sharing.page.title : site.navigation[page]
				}
			})),
			{
				key: 'stats',
				address: '/api/v1/stats',
				what: data.resources.stats,
				files: [],
				page: { href: '#angka', text: data.stats.title }
			}
		],
		machines: [
			{ key: 'catalogue', address: '/api/v1/exports/catalog.jsonld' },
			{ key: 'jdihn', address: '/api/v1/exports/jdihn.json' },
			{ key: 'iatiActivities', address: '/api/v1/exports/iati-activities.xml' },
			{ key: 'grants', address: '/api/v1/exports/360giving.json' },
			{ key: 'iatiOrganisation', address: '/api/v1/exports/iati-organisation.xml' },
			{ key: 'feed', address: href(language, 'agreementsFeed') },
			{ key: 'sitemap', address: href('id', 'sitemap') },
			{ key: 'openapi', address: '/api/v1/openapi.json' }
		].map((one) => ({ ...one, what: openData.machines[one.key as keyof typeof openData.machines] })),
		dictionary: openTables.map((table) => ({
			table: table.name,
			title: tables.tables[table.name] ?? table.name,
			schema: `/api/v1/exports/${table.name}.schema.json`,
			columns: describeTable(table, language).map((column) => ({
				...column,
				kind: openData.dictionary.kinds[column.kind] ?? column.kind
			}))
		})),
		recorded: {
			recorded: writeNumber(figures.agreements.recorded, language),
			reported: writeNumber(figures.agreements.reported, language),
			partners: writeNumber(figures.partners, language)
		},
		claims: claims.map((claim) => printClaim(claim, language)).filter((claim) => claim.value !== undefined)
	};
};
