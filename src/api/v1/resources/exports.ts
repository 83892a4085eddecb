import { Readable } from 'node:stream';
import { z } from '@hono/zod-openapi';
import {
	exportAgreements,
	exportFormats,
	exportPartners,
	type ExportedFile
} from '$lib/server/modules/exports';
import { readRegisterQuestion } from '$lib/server/modules/portal';
import { refuse } from '$lib/server/platform/refusal';
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
	}
}
