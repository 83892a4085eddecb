import { createHash } from 'node:crypto';
import { z } from '@hono/zod-openapi';
import { partnerKinds } from '$lib/server/modules/cooperation';
import {
	listPartners,
	readPartner,
	type PartnerDetailRow,
	type PartnerRow
} from '$lib/server/modules/portal';
import { isRefusal } from '$lib/server/platform/refusal';
import type { Language } from '$lib/text/bilingual';
import { endpoint, type Api } from '../api';
import { said, Source, writeSources } from '../cited';
import { answerList, listOf, ListQuery } from '../lists';

const tags = ['partners'];

const Partner = z
	.object({
		id: z.string(),
		name: z.string(),
		short_name: z.string().nullable(),
		kind: z.string().openapi({ description: partnerKinds.join(' | ') }),
		country: z.string().openapi({ description: 'ISO 3166-1 alpha-2' }),
		legal_form: z.string().nullable(),
		website: z.string().nullable(),
		other_names: z.array(z.string()),
		provenance: z
			.enum(['reported', 'recorded'])
			.openapi({ description: 'named by a source, or recorded by the office' }),
		is_example: z.boolean().openapi({ description: 'invented for a demonstration; in no count' })
	})
	.openapi('Partner');

const PartnerDetail = Partner.extend({
	region_code: z.string().nullable().openapi({ description: 'code of the region, where it is a government' }),
	successor: z.object({ id: z.string(), name: z.string() }).nullable(),
	former_names: z
		.array(z.object({ name: z.string(), valid_from: z.string().nullable(), valid_to: z.string() }))
		.openapi({ description: 'what it was called until when, the latest first' }),
	successors: z
		.array(z.object({ id: z.string(), name: z.string(), since: z.string() }))
		.openapi({ description: 'who goes on after a split or a joining' }),
	note: z.string().nullable(),
	version: z.number().int(),
	projects: z.array(
		z.object({ id: z.string(), title: z.string().nullable(), role: z.string(), is_example: z.boolean() })
	),
	sources: z.array(Source)
}).openapi('PartnerDetail');

const lineOf = (row: PartnerRow): z.input<typeof Partner> => ({
	id: row.id,
	name: row.name,
	short_name: row.short_name,
	kind: row.kind,
	country: row.country,
	legal_form: row.legal_form,
	website: row.website,
	other_names: row.other_names,
	provenance: row.from_source ? 'reported' : 'recorded',
	is_example: row.is_example
});

const detailOf = (row: PartnerDetailRow, language: Language): z.input<typeof PartnerDetail> => ({
	...lineOf(row),
	region_code: row.region_code,
	successor: row.successor,
	former_names: row.former_names,
	successors: row.successors,
	note: row.note,
	version: row.version,
	projects: row.projects.map((project) => ({ ...project, title: said(project.title, language) })),
	sources: writeSources(row.sources, language)
});

/** The published partners: what the portal shows, for machines. Their agreements: `/agreements?partner=`. */
export function partnersResource(api: Api): void {
	endpoint(api, {
		method: 'get',
		path: '/partners',
		access: 'public.read',
		summary: 'Published partners by name',
		tags,
		query: ListQuery.extend({
			q: z.string().max(200).optional().openapi({ description: 'words of a name, also of its other names' }),
			kind: z.enum(partnerKinds).optional(),
			country: z
				.string()
				.regex(/^[A-Z]{2}$/)
				.optional()
				.openapi({ description: 'ISO 3166-1 alpha-2' })
		}),
		answer: listOf(Partner),
		handle: ({ ctx, query: { q, kind, country, ...part } }) =>
			answerList(
				part,
				(asked) =>
					listPartners(
						ctx,
						{
							...(q?.trim() ? { q: q.trim() } : {}),
							...(kind ? { kind } : {}),
							...(country ? { country } : {})
						},
						asked
					),
				lineOf
			)
	});

	endpoint(api, {
		method: 'get',
		path: '/partners/{id}',
		access: 'public.read',
		summary: 'One published partner with its names, projects and sources',
		tags,
		params: z.object({ id: z.string() }),
		answer: PartnerDetail,
		async handle({ ctx, language, params, c }) {
			const row = await readPartner(ctx, params.id);
			if (isRefusal(row)) return row;
			const body = JSON.stringify(detailOf(row, language));
			const etag = `"${row.version}-${createHash('sha1').update(body).digest('base64url').slice(0, 16)}"`;
			const headers = { etag, 'cache-control': 'no-cache' };
			if (c.req.header('if-none-match') === etag) return c.body(null, 304, headers);
			return c.body(body, 200, { ...headers, 'content-type': 'application/json' });
		}
	});
}
