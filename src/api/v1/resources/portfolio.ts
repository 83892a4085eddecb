import { z } from '@hono/zod-openapi';
import { reasonText } from '$lib/server/hall/health-reason';
import {
	healthLevels,
	initiativeHead,
	initiativeKinds,
	initiativePartNames,
	initiativeParts,
	innovationHead,
	innovationPartNames,
	innovationParts,
	listInitiatives,
	listInnovations,
	publishInitiative,
	publishInnovation,
	readPublicInitiative,
	readPublicInnovation,
	recordInitiative,
	recordInnovation,
	removeInitiativePart,
	removeInnovationPart,
	reportServiceRecord,
	stages,
	writeInitiativePart,
	writeInnovationPart,
	type Award as AwardRecord,
	type Initiative as InitiativeRecord,
	type Innovation as InnovationRecord,
	type LearningLink
} from '$lib/server/modules/portfolio';
import { refuse } from '$lib/server/platform/refusal';
import type { Language } from '$lib/text/bilingual';
import { endpoint, type Api } from '../api';
import { said, Source, writeSources } from '../cited';
import { answerList, listOf, ListQuery } from '../lists';
import { capital, headEndpoints, partEndpoints } from '../record-endpoints';
import { bodyOf } from '../record-shapes';

const tags = ['portfolio'];
const params = z.object({ id: z.string() });

const Initiative = z
	.object({
		id: z.string(),
		kind: z.enum(initiativeKinds),
		name: z.string(),
		summary: z.string().nullable(),
		since_year: z.number().int().nullable(),
		parent_id: z.string().nullable(),
		unit: z.string().nullable(),
		stage: z.enum(stages).nullable(),
		standard: z.object({ days: z.number().int(), unit: z.string() }).nullable(),
		taken: z
			.object({
				from: z.string(),
				to: z.string(),
				handled: z.number().int(),
				within_standard: z.number().int().nullable(),
				average_days: z.string(),
				by_machine: z.boolean()
			})
			.nullable(),
		smart: z
			.object({
				assessed_on: z.string(),
				systemic: z.number().int(),
				monitorable: z.number().int(),
				accessible: z.number().int(),
				reliable: z.number().int(),
				time_bound: z.number().int()
			})
			.nullable(),
		health: z.object({ level: z.enum(healthLevels), reasons: z.array(z.string()) }),
		example: z.boolean(),
		sources: z.array(Source)
	})
	.openapi('Initiative');

const Learning = z
	.object({
		direction: z.enum(['from', 'to']),
		party: z.string(),
		country: z.string().nullable(),
		year: z.number().int().nullable(),
		what: z.string().nullable(),
		visit_id: z.string().nullable(),
		example: z.boolean()
	})
	.openapi('Learning');

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
		place: z.string().nullable(),
		since_year: z.number().int().nullable(),
		unit: z.string().nullable(),
		initiative_id: z.string().nullable(),
		offered: z.boolean(),
		offer: z.string().nullable(),
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
		parent_id: row.parentId,
		unit: row.unit,
		stage: row.stage,
		standard: row.standardDays === null ? null : { days: row.standardDays, unit: row.standardUnit! },
		taken: row.latest && {
			from: row.latest.fromOn,
			to: row.latest.toOn,
			handled: row.latest.handled,
			within_standard: row.latest.within,
			average_days: row.latest.averageDays,
			by_machine: row.latest.byMachine
		},
		smart: row.smart && { assessed_on: row.assessedOn!, ...row.smart },
		health: {
			level: row.health.level,
			reasons: row.health.reasons.map((reason) => reasonText(reason, language))
		},
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
		place: row.place,
		since_year: row.sinceYear,
		unit: row.unit,
		initiative_id: row.initiativeId,
		offered: row.offered,
		offer: said(row.offer, language),
		awards: row.awards.map(writeAward(language)),
		example: row.isExample,
		sources: writeSources(row.sources, language)
	});

const writeLearning =
	(language: Language) =>
	(row: LearningLink): z.input<typeof Learning> => ({
		direction: row.direction,
		party: row.party,
		country: row.country,
		year: row.year,
		what: said(row.what, language),
		visit_id: row.visitId,
		example: row.isExample
	});

/** The smart city and innovations: read by everybody, kept by the office; a service's system reports with a token. */
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
	endpoint(api, {
		method: 'get',
		path: '/initiatives/{id}',
		access: 'public.read',
		summary: 'One area, programme, service or initiative with its health and who learnt from whom',
		tags,
		params,
		answer: Initiative.extend({ learning: z.array(Learning) }),
		async handle({ ctx, language, params: { id } }) {
			const file = await readPublicInitiative(ctx, id);
			if (!file) return refuse('NOT_FOUND');
			return {
				...writeInitiative(language)(file.initiative),
				learning: file.learning.map(writeLearning(language))
			};
		}
	});
	endpoint(api, {
		method: 'get',
		path: '/innovations/{id}',
		access: 'public.read',
		summary: 'One innovation with its awards and who learnt from it',
		tags,
		params,
		answer: Innovation.extend({ learning: z.array(Learning) }),
		async handle({ ctx, language, params: { id } }) {
			const file = await readPublicInnovation(ctx, id);
			if (!file) return refuse('NOT_FOUND');
			return {
				...writeInnovation(language)(file.innovation),
				learning: file.learning.map(writeLearning(language))
			};
		}
	});
	headEndpoints(api, {
		tags,
		path: '/initiatives',
		what: 'an area, a programme, a service or an initiative',
		head: initiativeHead,
		name: 'Initiative',
		record: recordInitiative,
		publish: publishInitiative
	});
	headEndpoints(api, {
		tags,
		path: '/innovations',
		what: 'an innovation',
		head: innovationHead,
		name: 'Innovation',
		record: recordInnovation,
		publish: publishInnovation
	});
	for (const name of initiativePartNames)
		partEndpoints(api, {
			tags,
			path: `/initiatives/{id}/${inPath[name] ?? `${name}s`}`,
			access: name === 'record' ? 'portfolio.report' : initiativeParts[name].permission,
			what: `a record of the portfolio: ${name}`,
			body: bodyOf(`NewInitiative${capital(name)}`, initiativeParts[name].fields),
			write: (ctx, id, body) =>
				name === 'record' ? reportServiceRecord(ctx, id, body) : writeInitiativePart(ctx, name, id, body),
			remove: (ctx, id, at) => removeInitiativePart(ctx, name, id, at)
		});
	for (const name of innovationPartNames)
		partEndpoints(api, {
			tags,
			path: `/innovations/{id}/${inPath[name] ?? `${name}s`}`,
			access: innovationParts[name].permission,
			what: `an innovation: ${name}`,
			body: bodyOf(`NewInnovation${capital(name)}`, innovationParts[name].fields),
			write: (ctx, id, body) => writeInnovationPart(ctx, name, id, body),
			remove: (ctx, id, at) => removeInnovationPart(ctx, name, id, at)
		});
}

/** Parts whose word has no plural that fits an address. */
const inPath: Readonly<Record<string, string>> = {
	smart: 'assessments',
	readiness: 'readiness',
	learning: 'learning'
};
