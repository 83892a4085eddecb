import { z } from '@hono/zod-openapi';
import {
	addIndicator,
	answerEvaluation,
	dropIndicator,
	evaluationSides,
	listEvaluations,
	readEvaluation,
	recommendations,
	type Evaluation,
	type EvaluationRound
} from '$lib/server/modules/lifecycle';
import { isRefusal } from '$lib/server/platform/refusal';
import { endpoint, type Api } from '../api';
import { anId, typedText } from '../typed-text';

const tags = ['evaluations'];
const params = z.object({ id: z.string() });
const side = z.enum(evaluationSides);
const figure = z.string().regex(/^-?\d{1,15}(\.\d{1,6})?$/);
const amount = z.string().regex(/^\d{1,15}(\.\d{1,2})?$/);

const Round = z
	.object({
		id: z.string(),
		agreement_id: z.string(),
		agreement: z.string().nullable(),
		partners: z.string().nullable(),
		period_from: z.string(),
		period_to: z.string(),
		due_on: z.string().nullable(),
		state: z.string(),
		late: z.boolean(),
		given: z.array(side).openapi({ description: 'the sides that have answered' }),
		open: z.array(side).openapi({ description: 'the sides that the caller may answer for' }),
		example: z.boolean()
	})
	.openapi('EvaluationRound');

const Answer = z.object({
	side,
	answers: z.record(z.string(), z.string()),
	recommendation: z.enum(recommendations),
	stars: z.number().int(),
	obstacles: z.string().nullable(),
	advice: z.string().nullable(),
	planned: z.string().nullable(),
	realised: z.string().nullable(),
	currency: z.string().nullable(),
	answered_on: z.string(),
	answered_by: z.string().nullable(),
	on_behalf: z.boolean(),
	origin: z.enum(['form', 'sheet']),
	actuals: z.array(z.object({ indicator_id: z.string(), actual: z.string() }))
});

const Whole = Round.extend({
	answers: z.array(Answer).openapi({ description: 'none of the others’ before one’s own side has answered' }),
	compared: z.array(
		z.object({
			key: z.string(),
			said: z.record(z.string(), z.string()),
			disagree: z.boolean()
		})
	),
	indicators: z.array(
		z.object({
			id: z.string(),
			name: z.string(),
			unit: z.string().nullable(),
			baseline: z.string().nullable(),
			target: z.string().nullable(),
			asked: z.boolean()
		})
	)
}).openapi('Evaluation');

function writeRound({ round, period, open, late }: EvaluationRound): z.input<typeof Round> {
	return {
		id: round.id,
		agreement_id: round.agreement_id,
		agreement: round.agreement_name,
		partners: round.partners,
		period_from: period.from,
		period_to: period.to,
		due_on: round.due_on,
		state: round.state,
		late,
		given: round.given,
		open: [...open],
		example: round.is_example
	};
}

function writeWhole(one: Evaluation): z.input<typeof Whole> {
	return {
		...writeRound(one),
		answers: one.seen.map((said) => ({
			side: said.side,
			answers: said.answers,
			recommendation: said.recommendation,
			stars: said.stars,
			obstacles: said.obstacles,
			advice: said.advice,
			planned: said.planned,
			realised: said.realised,
			currency: said.currency,
			answered_on: said.answered_on,
			answered_by: said.answered_by_name,
			on_behalf: said.on_behalf,
			origin: said.origin,
			actuals: said.actuals
		})),
		compared: one.compared.map(({ key, said, disagree }) => ({ key, said: { ...said }, disagree })),
		indicators: one.indicators.map(({ id, name, unit, baseline, target, retired_on }) => ({
			id,
			name,
			unit,
			baseline,
			target,
			asked: retired_on === null
		}))
	};
}

/** Evaluations: what is due, what each side said, side by side, and the indicators. */
export function evaluationsResource(api: Api): void {
	endpoint(api, {
		method: 'get',
		path: '/evaluations',
		access: 'evaluation.read',
		summary: 'Evaluations due within three months, late, or answered',
		tags,
		query: z.object({ agreement: anId.optional() }),
		answer: z.object({ data: z.array(Round) }),
		async handle({ ctx, query: { agreement } }) {
			const rounds = await listEvaluations(ctx, { agreementId: agreement });
			return isRefusal(rounds) ? rounds : { data: rounds.map(writeRound) };
		}
	});
	endpoint(api, {
		method: 'get',
		path: '/evaluations/{id}',
		access: 'evaluation.read',
		summary: 'One evaluation, with what the caller may see of each side',
		tags,
		params,
		answer: Whole,
		async handle({ ctx, params: { id } }) {
			const found = await readEvaluation(ctx, id);
			return isRefusal(found) ? found : writeWhole(found);
		}
	});
	endpoint(api, {
		method: 'post',
		path: '/evaluations/{id}/answers',
		access: 'evaluation.answer',
		summary: 'Give one side’s answer, once and for good',
		tags,
		params,
		body: z
			.object({
				side,
				answers: z.record(z.string().max(40), z.string().max(40)),
				recommendation: z.enum(recommendations),
				stars: z.number().int(),
				obstacles: typedText(8000).optional(),
				advice: typedText(8000).optional(),
				planned: amount.nullable().optional(),
				realised: amount.nullable().optional(),
				currency: z
					.string()
					.regex(/^[A-Z]{3}$/)
					.optional(),
				actuals: z.record(z.string().max(40), figure).optional(),
				document_id: anId.optional()
			})
			.strict(),
		answer: z.object({ id: z.string(), side, complete: z.boolean() }),
		handle: ({ ctx, params: { id }, body: { side: given, ...said } }) =>
			answerEvaluation(ctx, id, given, said)
	});
	endpoint(api, {
		method: 'post',
		path: '/agreements/{id}/indicators',
		access: 'evaluation.indicate',
		summary: 'Add what an agreement is measured by',
		tags,
		params,
		body: z
			.object({
				name: typedText(300),
				unit: typedText(60).optional(),
				baseline: figure.optional(),
				target: figure.optional()
			})
			.strict(),
		answer: z.object({ id: z.string() }),
		handle: ({ ctx, params: { id }, body }) => addIndicator(ctx, id, body)
	});
	endpoint(api, {
		method: 'post',
		path: '/agreements/{id}/indicators/drop',
		access: 'evaluation.indicate',
		summary: 'Ask an indicator no more; what was answered stays',
		tags,
		params,
		body: z.object({ indicator_id: anId }).strict(),
		answer: z.object({ id: z.string() }),
		handle: ({ ctx, params: { id }, body }) => dropIndicator(ctx, id, body.indicator_id)
	});
}
