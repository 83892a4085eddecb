import { Readable } from 'node:stream';
import { z } from '@hono/zod-openapi';
import {
	exportCatalogue,
	exportFormats,
	exportGrants,
	exportIatiActivities,
	exportIatiOrganisation,
	exportJdihn,
	exportOpenTable,
	jdihnSpellings,
	openTables,
	schemaOf,
	type ExportedFile
} from '$lib/server/modules/exports';
import { readRegisterQuestion } from '$lib/server/modules/portal';
import { isRefusal, refuse } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import { endpoint, type Api } from '../api';
import { agreementFilters } from './agreements';

const tags = ['exports'];

function sent({ bytes, mediaType, fileName }: ExportedFile): Response {
	return new Response(Readable.toWeb(bytes) as ReadableStream, {
		headers: {
			'content-type': mediaType,
			'content-disposition': `attachment; filename="${fileName}"`,
			'cache-control': 'no-cache'
		}
	});
}

const mediaTypes = {
	csv: 'text/csv',
	json: 'application/json',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
} as const;

/** Open data as files: published fields only, with or without a token; examples are no open data. */
export function exportsResource(api: Api): void {
	for (const table of openTables) {
		const title = textIn('en').exports.tables[table.name] ?? table.name;
		for (const format of exportFormats)
			endpoint(api, {
				method: 'get',
				path: `/exports/${table.name}.${format}`,
				access: 'public.read',
				summary: table.filtered
					? `${title} as ${format.toUpperCase()}, under the filters of the list`
					: `${title} as ${format.toUpperCase()}: what is published, without any person`,
				tags,
				...(table.filtered ? { query: z.object(agreementFilters) } : {}),
				answerContent: { [mediaTypes[format]]: { schema: z.string() } },
				async handle({ ctx, query, c }) {
					const { question, faults } = readRegisterQuestion(table.filtered ? (query ?? {}) : {}, 1);
					if (faults.length > 0) return refuse('VALIDATION_FAILED', { errors: faults });
					const search = table.filtered ? new URL(c.req.url).search : '';
					const address = `${ctx.origin}/api/v1/exports/${table.name}.${format}${search}`;
					return sent(exportOpenTable(ctx, table, { filters: question, format, address }));
				}
			});
		endpoint(api, {
			method: 'get',
			path: `/exports/${table.name}.schema.json`,
			access: 'public.read',
			summary: `What the JSON export of ${table.name} holds, as JSON Schema`,
			tags,
			answerContent: { 'application/schema+json': { schema: z.object({}).loose() } },
			async handle({ ctx, language }) {
				const address = `${ctx.origin}/api/v1/exports/${table.name}.schema.json`;
				return fresh(JSON.stringify(schemaOf(table, address, language)), 'application/schema+json');
			}
		});
	}
	for (const [file, write, summary] of [
		[
			'activities',
			exportIatiActivities,
			'The published projects that the standard accepts, as an activity file of IATI 2.03; IATI_NOT_PUBLISHABLE until the region has set its identifier'
		],
		['organisation', exportIatiOrganisation, 'The region as an organisation file of IATI 2.03']
	] as const)
		endpoint(api, {
			method: 'get',
			path: `/exports/iati-${file}.xml`,
			access: 'public.read',
			summary,
			tags,
			answerContent: { 'application/xml': { schema: z.string() } },
			async handle({ ctx }) {
				const made = await write(ctx);
				return isRefusal(made) ? made : sent(made);
			}
		});
	endpoint(api, {
		method: 'get',
		path: '/exports/360giving.json',
		access: 'public.read',
		summary: 'The grants to published projects as a package of 360Giving 1.4.3; never a loan',
		tags,
		answerContent: { 'application/json': { schema: z.object({}).loose() } },
		async handle({ ctx }) {
			const made = await exportGrants(ctx);
			return isRefusal(made) ? made : sent(made);
		}
	});
	endpoint(api, {
		method: 'get',
		path: '/exports/catalog.jsonld',
		access: 'public.read',
		summary: 'The catalogue of open data (DCAT-AP 3.0.1)',
		tags,
		answerContent: { 'application/ld+json': { schema: z.object({}).loose() } },
		async handle({ ctx }) {
			return fresh(JSON.stringify(exportCatalogue(ctx)), 'application/ld+json');
		}
	});
	endpoint(api, {
		method: 'get',
		path: '/exports/jdihn.json',
		access: 'public.read',
		summary: 'The published agreements as the legal documentation network (JDIHN) harvests them',
		tags,
		query: z.object({
			spelling: z.enum(jdihnSpellings).optional().openapi({
				description: 'camel: urlAbstrak, lastUpdated (the default). lower: urlabstrak, last_updated.'
			})
		}),
		answerContent: { 'application/json': { schema: z.array(z.object({}).loose()) } },
		async handle({ ctx, query }) {
			const bytes = exportJdihn(ctx, query.spelling ?? 'camel');
			return fresh(Readable.toWeb(bytes) as ReadableStream, 'application/json');
		}
	});
}

/** Made at each question, kept by nobody without asking again. */
function fresh(body: string | ReadableStream, mediaType: string): Response {
	return new Response(body, { headers: { 'content-type': mediaType, 'cache-control': 'no-cache' } });
}
