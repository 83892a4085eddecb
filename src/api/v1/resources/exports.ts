import { Readable } from 'node:stream';
import { z } from '@hono/zod-openapi';
import {
	describedTables,
	exportAgreements,
	exportCatalogue,
	exportCohorts,
	exportInitiatives,
	exportInnovations,
	exportFormats,
	exportIatiActivities,
	exportIatiOrganisation,
	exportJdihn,
	exportGrants,
	exportPartners,
	exportProjects,
	exportRelations,
	jdihnSpellings,
	relationTables,
	schemaOf,
	type ExportedFile
} from '$lib/server/modules/exports';
import { readRegisterQuestion } from '$lib/server/modules/portal';
import { isRefusal, refuse } from '$lib/server/platform/refusal';
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
	for (const format of exportFormats) {
		const answerContent = { [mediaTypes[format]]: { schema: z.string() } };
		endpoint(api, {
			method: 'get',
			path: `/exports/agreements.${format}`,
			access: 'public.read',
			summary: `The published agreements as ${format.toUpperCase()}, under the filters of the list`,
			tags,
			query: z.object(agreementFilters),
			answerContent,
			async handle({ ctx, query, c }) {
				const { question, faults } = readRegisterQuestion(query, 1);
				if (faults.length > 0) return refuse('VALIDATION_FAILED', { errors: faults });
				const address = `${ctx.origin}/api/v1/exports/agreements.${format}${new URL(c.req.url).search}`;
				return sent(exportAgreements(ctx, { filters: question, format, address }));
			}
		});
		endpoint(api, {
			method: 'get',
			path: `/exports/partners.${format}`,
			access: 'public.read',
			summary: `The published partners as ${format.toUpperCase()}`,
			tags,
			answerContent,
			async handle({ ctx }) {
				const address = `${ctx.origin}/api/v1/exports/partners.${format}`;
				return sent(exportPartners(ctx, { format, address }));
			}
		});
		endpoint(api, {
			method: 'get',
			path: `/exports/projects.${format}`,
			access: 'public.read',
			summary: `The published projects with outside money as ${format.toUpperCase()}`,
			tags,
			answerContent,
			async handle({ ctx }) {
				const address = `${ctx.origin}/api/v1/exports/projects.${format}`;
				return sent(exportProjects(ctx, { format, address }));
			}
		});
		endpoint(api, {
			method: 'get',
			path: `/exports/cohorts.${format}`,
			access: 'public.read',
			summary: `Cohorts of training abroad as ${format.toUpperCase()}, without any person`,
			tags,
			answerContent,
			async handle({ ctx }) {
				const address = `${ctx.origin}/api/v1/exports/cohorts.${format}`;
				return sent(exportCohorts(ctx, { format, address }));
			}
		});
		endpoint(api, {
			method: 'get',
			path: `/exports/initiatives.${format}`,
			access: 'public.read',
			summary: `Policies, areas, programmes and services of the smart city as ${format.toUpperCase()}`,
			tags,
			answerContent,
			async handle({ ctx }) {
				const address = `${ctx.origin}/api/v1/exports/initiatives.${format}`;
				return sent(exportInitiatives(ctx, { format, address }));
			}
		});
		endpoint(api, {
			method: 'get',
			path: `/exports/innovations.${format}`,
			access: 'public.read',
			summary: `The published innovations with their awards as ${format.toUpperCase()}`,
			tags,
			answerContent,
			async handle({ ctx }) {
				const address = `${ctx.origin}/api/v1/exports/innovations.${format}`;
				return sent(exportInnovations(ctx, { format, address }));
			}
		});
		for (const table of relationTables)
			endpoint(api, {
				method: 'get',
				path: `/exports/${table}.${format}`,
				access: 'public.read',
				summary: `The published ${table.replace('-', ' ')} as ${format.toUpperCase()}, without any person`,
				tags,
				answerContent,
				async handle({ ctx }) {
					const address = `${ctx.origin}/api/v1/exports/${table}.${format}`;
					return sent(exportRelations(ctx, table, { format, address }));
				}
			});
	}
	for (const table of describedTables)
		endpoint(api, {
			method: 'get',
			path: `/exports/${table}.schema.json`,
			access: 'public.read',
			summary: `What the JSON export of ${table} holds, as JSON Schema`,
			tags,
			answerContent: { 'application/schema+json': { schema: z.object({}).loose() } },
			async handle({ ctx, language }) {
				const address = `${ctx.origin}/api/v1/exports/${table}.schema.json`;
				return fresh(JSON.stringify(schemaOf(table, address, language)), 'application/schema+json');
			}
		});
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
