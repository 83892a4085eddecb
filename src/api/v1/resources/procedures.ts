import { z } from '@hono/zod-openapi';
import {
	askRoute,
	explainProcedure,
	listProcedures,
	routeAnswersSchema,
	type Route
} from '$lib/server/modules/cooperation';
import type { Basis } from '$lib/server/modules/workflow';
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
		council_basis: z.array(BasisShape),
		mandatory: z.boolean(),
		refused: z.object({ code: z.string(), reason: z.string() }).nullable(),
		warnings: z.array(z.object({ code: z.string(), text: z.string(), basis: z.array(BasisShape) })),
		steps: z.array(StepShape),
		papers: z.array(PaperShape)
	})
	.openapi('Route');

const { $schema: _dialect, ...answersDescribed } = z.toJSONSchema(routeAnswersSchema, { io: 'input' });
/** Takes anything, since the domain parses it and names each field's error; it only describes what is asked. */
const Answers = z.unknown().openapi('RouteAnswers', answersDescribed as never);

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
		council_basis: route.council_basis.map(basis),
		mandatory: route.mandatory,
		refused: route.refused && { code: route.refused.code, reason: route.refused.reason[language] },
		warnings: route.warnings.map((warning) => ({
			code: warning.code,
			text: warning.text[language],
			basis: warning.basis.map(basis)
		})),
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

const PaperNamed = z
	.object({ key: z.string(), name: z.string(), required: z.boolean(), when: z.string().nullable() })
	.openapi('PaperOfStep');
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
		z.object({
			key: z.string(),
			name: z.string(),
			about: z.string(),
			kind: z.string(),
			actor: z.string(),
			actor_when: z.array(z.object({ actor: z.string(), when: z.string() })),
			may_also: z.array(z.string()),
			main: z.boolean(),
			phase: z.string(),
			together: z.object({ key: z.string(), name: z.string(), about: z.string() }).nullable(),
			carried_by: z.enum(['case', 'agreement']),
			when: z.string().nullable().openapi({ description: 'the condition in words; null: always' }),
			may_be_skipped: z.boolean(),
			papers_in: z.array(PaperNamed),
			papers_out: z.array(PaperNamed),
			deadline: z
				.object({
					n: z.number(),
					unit: z.enum(['working_days', 'calendar_days']),
					source: z.enum(['statute', 'region_setting']),
					basis: BasisShape
				})
				.nullable(),
			basis: z.array(BasisShape),
			taken: z
				.object({
					cases: z.number().int(),
					unit: z.enum(['working_days', 'calendar_days']),
					median: z.number().nullable(),
					ninetieth: z.number().nullable(),
					in_time: z.number().int().nullable(),
					from: z.string(),
					to: z.string()
				})
				.nullable()
				.openapi({
					description:
						'days really taken over real cases of the last three years, examples never counted; null: none. A figure is null where too few cases stand behind it: median from 5, ninetieth percentile from 10'
				})
		})
	),
	papers: z.array(
		z.object({
			key: z.string(),
			name: z.string(),
			formats: z.array(z.string()),
			headings: z.array(z.string())
		})
	)
});

/** The procedures as data, and the way through the door for given answers. */
export function proceduresResource(api: Api): void {
	endpoint(api, {
		method: 'post',
		path: '/procedures/route',
		access: 'public.read',
		summary: 'Which procedure applies, with steps, papers and due dates',
		tags,
		bodyDescription: { body: { required: true, content: { 'application/json': { schema: Answers } } } },
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
		async handle({ ctx }) {
			const procedures = await listProcedures(ctx);
			if (isRefusal(procedures)) return procedures;
			return {
				data: procedures.map(({ key, name, version, valid_from, steps }) => ({
					id: key,
					name,
					version,
					valid_from,
					steps: steps.length
				})),
				page: { next: null }
			};
		}
	});
	endpoint(api, {
		method: 'get',
		path: '/procedures/{type}',
		access: 'public.read',
		summary: 'One procedure with its steps, from the same data that runs the cases',
		tags,
		params: z.object({ type: z.string() }),
		answer: Detail,
		async handle({ ctx, params: { type } }) {
			const procedure = await explainProcedure(ctx, type);
			if (isRefusal(procedure)) return procedure;
			const { key, ...rest } = procedure;
			return { id: key, ...rest };
		}
	});
}
