import { z } from '@hono/zod-openapi';
import {
	initiativeKinds,
	listInitiatives,
	listInnovations,
	type Award as AwardRecord,
	type Initiative as InitiativeRecord,
	type Innovation as InnovationRecord
} from '$lib/server/modules/portfolio';
import type { Language } from '$lib/text/bilingual';
import { endpoint, type Api } from '../api';
import { said, Source, writeSources } from '../cited';
import { answerList, listOf, ListQuery } from '../lists';

const Initiative = z
	.object({
		id: z.string(),
		kind: z.enum(initiativeKinds),
		name: z.string(),
		summary: z.string().nullable(),
		since_year: z.number().int().nullable(),
		example: z.boolean(),
		sources: z.array(Source)
	})
	.openapi('Initiative');

const Award = z
	.object({
		id: z.string(),
		name: z.string().nullable(),
		wording: z.string().nullable(),
		place: z.string().nullable(),
		country: z.string().nullable(),
		year: z.number().int().nullable(),
		sources: z.array(Source)
	})
	.openapi('Award');

const Innovation = z
	.object({
		id: z.string(),
		name: z.string(),
		summary: z.string().nullable(),
		awards: z.array(Award),
		example: z.boolean(),
		sources: z.array(Source)
	})
	.openapi('Innovation');

const writeInitiative =
	(language: Language) =>
	(row: InitiativeRecord): z.input<typeof Initiative> => ({
		id: row.id,
		kind: row.kind,
		name: row.name[language],
		summary: said(row.summary, language),
		since_year: row.sinceYear,
		example: row.isExample,
		sources: writeSources(row.sources, language)
	});

const writeAward =
	(language: Language) =>
	(row: AwardRecord): z.input<typeof Award> => ({
		id: row.id,
		name: row.name,
		wording: said(row.wording, language),
		place: row.place,
		country: row.country,
		year: row.year,
		sources: writeSources(row.sources, language)
	});

const writeInnovation =
	(language: Language) =>
	(row: InnovationRecord): z.input<typeof Innovation> => ({
		id: row.id,
		name: row.name,
		summary: said(row.summary, language),
		awards: row.awards.map(writeAward(language)),
		example: row.isExample,
		sources: writeSources(row.sources, language)
	});

export function portfolioResource(api: Api): void {
	endpoint(api, {
		method: 'get',
		path: '/initiatives',
		access: 'public.read',
		summary: 'Policies, principles, areas, programmes and services',
		tags: ['portfolio'],
		query: ListQuery,
		answer: listOf(Initiative),
		handle: ({ ctx, language, query }) =>
			answerList(query, (part) => listInitiatives(ctx, part), writeInitiative(language))
	});
	endpoint(api, {
		method: 'get',
		path: '/innovations',
		access: 'public.read',
		summary: 'Innovations with their awards',
		tags: ['portfolio'],
		query: ListQuery,
		answer: listOf(Innovation),
		handle: ({ ctx, language, query }) =>
			answerList(query, (part) => listInnovations(ctx, part), writeInnovation(language))
	});
}
