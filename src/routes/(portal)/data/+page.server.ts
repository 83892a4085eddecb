import { href } from '$lib/addresses';
import { printClaim } from '$lib/printed-claim';
import { describeTable, exportFormats, openDatasets, openTables } from '$lib/server/modules/exports';
import { eventTypes, messageOf } from '$lib/server/modules/webhooks';
import { listAllClaims, registerFigures } from '$lib/server/modules/portal';
import { textIn } from '$lib/text';
import { writeNumber } from '$lib/written/numbers';
import type { PageServerLoad } from './$types';

/** A message as it is sent, written by the same code; its record is invented. */
function exampleMessage(origin: string): string {
	const message = messageOf(
		{
			event: 'CASE_OUTCOME',
			at: new Date('2026-11-23T02:15:00.000Z'),
			subject_kind: 'case',
			subject_id: '019aaf10-0000-7000-8000-000000000001',
			body: JSON.stringify({ data: { events: [{ step: 'periksa_kelengkapan', outcome: 'accept' }] } })
		},
		{ origin, isDemonstration: false }
	);
	return JSON.stringify(JSON.parse(message!.body), null, 2);
}

const checkExample = `import { Webhook } from 'standardwebhooks';

const webhook = new Webhook(process.env.SATUPINTU_SECRET); // whsec_…
const message = webhook.verify(body, headers); // throws where it is false or older than 5 minutes`;

const reportExample = (origin: string) => `curl -X POST ${origin}/api/v1/initiatives/ID/records \\
  -H "Authorization: Bearer $TOKEN" -H "Content-Type: application/json" \\
  -d '{"from_on":"2026-10-01","to_on":"2026-10-31","handled":120,"within_standard":112,"average_days":"4.2","system":"SIM"}'`;

export const load: PageServerLoad = async ({ locals }) => {
	const { ctx, language } = locals;
	const { site, data, exports: tables, openData, sharing, webhooks } = textIn(language);
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
			{ key: 'innovationFeed', address: href(language, 'innovationsFeed') },
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
		events: eventTypes.map((type) => ({ type, when: webhooks.types[type] ?? type })),
		hookExample: exampleMessage(ctx.origin),
		hookCheck: checkExample,
		reportExample: reportExample(ctx.origin),
		recorded: {
			recorded: writeNumber(figures.agreements.recorded, language),
			reported: writeNumber(figures.agreements.reported, language),
			partners: writeNumber(figures.partners, language)
		},
		claims: claims.map((claim) => printClaim(claim, language)).filter((claim) => claim.value !== undefined)
	};
};
