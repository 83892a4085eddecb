import { z } from '@hono/zod-openapi';
import {
	askRoute,
	listNationalProcedures,
	readProcedure,
	routeAnswersSchema,
	type Route
} from '$lib/server/modules/cooperation';
import { papersFor, type Basis, type Procedure } from '$lib/server/modules/workflow';
import { isRefusal } from '$lib/server/platform/refusal';
import type { Language } from '$lib/text/bilingual';
import { endpoint, type Api } from '../api';

const tags = ['procedures'];

const BasisShape = z
	.object({ article: z.string(), certainty: z.enum(['high', 'medium', 'low']) })
	.openapi('Basis');
const PaperShape = z
	.object({
		key: z.string(),
		name: z.string(),
		required: z.boolean(),
		formats: z.array(z.string()),
		from: z.string()
	})
	.openapi('PaperAsked');
const StepShape = z
	.object({
		key: z.string(),
		name: z.string(),
		about: z.string(),
		actor: z.string(),
		kind: z.string(),
		main: z.boolean(),
		together: z.array(z.object({ key: z.string(), name: z.string(), actor: z.string() })),
		papers: z.array(PaperShape),
		deadline: z
			.object({
				n: z.number(),
				unit: z.enum(['working_days', 'calendar_days']),
				due: z.string().nullable(),
				provisional: z.boolean(),
				source: z.enum(['statute', 'region_setting'])
			})
			.nullable(),
		basis: z.array(BasisShape)
	})
	.openapi('RouteStep');
const RouteShape = z
	.object({
		procedure: z.string().nullable(),
		lane: z.string().nullable(),
		reason: z.object({ text: z.string(), basis: z.array(BasisShape) }),
		needs_council: z.boolean(),
		mandatory: z.boolean(),
		refused: z.object({ code: z.string(), reason: z.string() }).nullable(),
		warnings: z.array(z.object({ code: z.string(), text: z.string() })),
		steps: z.array(StepShape),
		papers: z.array(PaperShape)
	})
	.openapi('Route');

const basisIn = (language: Language) => (basis: Basis) => ({
	article: basis.article[language],
	certainty: basis.certainty
});

function routeIn(language: Language, route: Route) {
	const basis = basisIn(language);
	const paper = (one: Route['papers'][number]) => ({
		key: one.key,
		name: one.name[language],
		required: one.required,
		formats: one.formats,
		from: one.from
	});
	return {
		procedure: route.procedure,
		lane: route.lane,
		reason: { text: route.reason.text[language], basis: route.reason.basis.map(basis) },
		needs_council: route.needs_council,
		mandatory: route.mandatory,
		refused: route.refused && { code: route.refused.code, reason: route.refused.reason[language] },
		warnings: route.warnings.map(({ code, text }) => ({ code, text: text[language] })),
		steps: route.steps.map((step) => ({
			key: step.key,
			name: step.name[language],
			about: step.about[language],
			actor: step.actor,
			kind: step.kind,
			main: step.main,
			together: step.together.map((one) => ({ key: one.key, name: one.name[language], actor: one.actor })),
			papers: step.papers.map(paper),
			deadline: step.deadline && {
				n: step.deadline.n,
				unit: step.deadline.unit,
				due: step.deadline.due,
				provisional: step.deadline.provisional,
				source: step.deadline.source
			},
			basis: step.basis.map(basis)
		})),
		papers: route.papers.map(paper)
	};
}

const Summary = z.object({
	id: z.string(),
	name: z.string(),
	version: z.string(),
	valid_from: z.string(),
	steps: z.number()
});
const Detail = Summary.omit({ steps: true }).extend({
	basis: z.array(BasisShape),
	steps: z.array(
		z
			.object({
				key: z.string(),
				name: z.string(),
				about: z.string(),
				kind: z.string(),
				actor: z.string(),
				main: z.boolean(),
				phase: z.string(),
				conditional: z.boolean(),
				outcomes: z.array(z.string())
			})
			.loose()
	)
});

function procedureIn(language: Language, procedure: Procedure) {
	return {
		id: procedure.key,
		name: procedure.name[language],
		version: procedure.version,
		valid_from: procedure.valid_from,
		basis: procedure.basis.map(basisIn(language)),
		steps: procedure.steps.map((step) => ({
			key: step.key,
			name: step.name[language],
			about: step.about[language],
			kind: step.kind,
			actor: step.actor,
			main: step.main,
			phase: step.phase,
			conditional: step.when !== null,
			parallel: step.parallel,
			outcomes: Object.keys(step.outcomes),
			papers: papersFor(step.papers_in, {}).flatMap((use) => {
				const paper = procedure.papers.find((one) => one.key === use.paper);
				return paper
					? [{ key: paper.key, name: paper.name[language], required: use.need === 'required' }]
					: [];
			}),
			deadline: step.deadline && {
				n: step.deadline.n,
				unit: step.deadline.unit,
				source: step.deadline.source
			},
			basis: step.basis.map(basisIn(language))
		}))
	};
}

/** The procedures as data, and the way through the door for given answers. */
export function proceduresResource(api: Api): void {
	endpoint(api, {
		method: 'post',
		path: '/procedures/route',
		access: 'public.read',
		summary: 'Which procedure applies, with steps, papers and due dates',
		tags,
		// Parsed by the domain, which names each field's error; the schema here only describes.
		bodyDescription: {
			body: { required: true, content: { 'application/json': { schema: routeAnswersSchema as never } } }
		},
		answer: RouteShape,
		async handle({ ctx, language, c }) {
			const route = await askRoute(ctx, await c.req.json());
			return isRefusal(route) ? route : routeIn(language, route);
		}
	});
	endpoint(api, {
		method: 'get',
		path: '/procedures',
		access: 'public.read',
		summary: 'The five procedures',
		tags,
		answer: z.object({ data: z.array(Summary), page: z.object({ next: z.null() }) }),
		handle: async ({ language }) => ({
			data: listNationalProcedures().map((one) => ({
				id: one.key,
				name: one.name[language],
				version: one.version,
				valid_from: one.valid_from,
				steps: one.steps.length
			})),
			page: { next: null }
		})
	});
	endpoint(api, {
		method: 'get',
		path: '/procedures/{type}',
		access: 'public.read',
		summary: 'One procedure with its steps',
		tags,
		params: z.object({ type: z.string() }),
		answer: Detail,
		async handle({ language, params: { type } }) {
			const procedure = readProcedure(type);
			return isRefusal(procedure) ? procedure : procedureIn(language, procedure);
		}
	});
}
