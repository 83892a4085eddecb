import { z } from '@hono/zod-openapi';
import {
	beginAssessment,
	closeAssessment,
	listAssessments,
	readAssessment,
	returnAssessment,
	scoreIndicators,
	submitAssessment,
	type AssessmentRow
} from '$lib/server/modules/reporting';
import { isRefusal, refuse } from '$lib/server/platform/refusal';
import { endpoint, type Api } from '../api';

const tags = ['self-assessments'];
const text = z.string().max(4000);
const params = z.object({ year: z.string() });

/** An address that names no year is one where nothing is. */
const inYear = <Answer>(year: string, act: (year: number) => Answer) =>
	/^20\d\d$/.test(year) ? act(Number(year)) : refuse('NOT_FOUND');

const OfYear = z.object({ year: z.number().int() });

const Assessment = z
	.object({
		id: z.string(),
		year: z.number().int(),
		state: z.enum(['draft', 'submitted', 'returned', 'closed']),
		round: z.number().int(),
		continuation_only: z.boolean(),
		submitted_on: z.string().nullable(),
		returned_on: z.string().nullable(),
		closed_on: z.string().nullable(),
		ministry_note: z.string().nullable(),
		example: z.boolean()
	})
	.openapi('SelfAssessment');

const written = ({ is_example, version: _version, ...row }: AssessmentRow) => ({
	...row,
	example: is_example
});

/** The yearly self-assessment of foreign cooperation, for the office. */
export function selfAssessmentsResource(api: Api): void {
	endpoint(api, {
		method: 'get',
		path: '/self-assessments',
		access: 'assessment.read',
		summary: 'The self-assessments of foreign cooperation, the latest year first',
		tags,
		answer: z.object({ data: z.array(Assessment) }),
		async handle({ ctx }) {
			const rows = await listAssessments(ctx);
			return isRefusal(rows) ? rows : { data: rows.map(written) };
		}
	});
	endpoint(api, {
		method: 'get',
		path: '/self-assessments/{year}',
		access: 'assessment.read',
		summary:
			'One year: scores with evidence and reasons, how each dimension stands, what the record offers as evidence',
		tags,
		params,
		answer: Assessment.extend({
			items: z.array(z.object({ indicator: z.string() }).loose()),
			standings: z.array(
				z.object({
					dimension: z.string(),
					got: z.number().int(),
					possible: z.number().int(),
					percent: z.number().int().nullable(),
					missing: z.array(z.string())
				})
			),
			weakest: z.array(z.string()),
			evidence: z.record(z.string(), z.number().int())
		}).openapi('WholeSelfAssessment'),
		async handle({ ctx, params: { year } }) {
			const view = await inYear(year, (number) => readAssessment(ctx, number));
			if (isRefusal(view)) return view;
			return {
				...written(view.assessment),
				items: view.items,
				standings: view.standings.map(({ key, ...rest }) => ({ dimension: key, ...rest })),
				weakest: view.weakest,
				evidence: view.evidence
			};
		}
	});
	endpoint(api, {
		method: 'post',
		path: '/self-assessments',
		access: 'assessment.write',
		summary: 'Begin the assessment of a year',
		tags,
		status: 201,
		body: z.object({ year: z.number().int(), continuation_only: z.boolean().optional() }).strict(),
		answer: OfYear.extend({ id: z.string() }),
		handle: ({ ctx, body }) =>
			beginAssessment(ctx, { year: body.year, continuationOnly: body.continuation_only ?? false })
	});
	endpoint(api, {
		method: 'post',
		path: '/self-assessments/{year}/scores',
		access: 'assessment.write',
		summary: 'Write scores (0 to 4, or "na") with evidence and reasons',
		tags,
		params,
		body: z
			.object({
				items: z
					.array(
						z
							.object({
								indicator: z.string().max(3),
								score: z.string().max(2),
								evidence: text.optional(),
								reason: text.optional(),
								mend: text.optional()
							})
							.strict()
					)
					.min(1)
					.max(26)
			})
			.strict(),
		answer: OfYear,
		handle: async ({ ctx, params: { year }, body }) =>
			inYear(year, (number) =>
				scoreIndicators(
					ctx,
					number,
					body.items.map(({ indicator, score, evidence = '', reason = '', mend = '' }) => ({
						indicator,
						score,
						evidence,
						reason,
						mend
					}))
				)
			)
	});
	endpoint(api, {
		method: 'post',
		path: '/self-assessments/{year}/submission',
		access: 'assessment.write',
		summary: 'Send the assessment; every indicator needs its score and reason',
		tags,
		params,
		answer: OfYear,
		handle: async ({ ctx, params: { year } }) => inYear(year, (number) => submitAssessment(ctx, number))
	});
	endpoint(api, {
		method: 'post',
		path: '/self-assessments/{year}/return',
		access: 'assessment.write',
		summary: 'Record that the ministry sent it back: the next round begins',
		tags,
		params,
		body: z.object({ note: text }).strict(),
		answer: OfYear,
		handle: async ({ ctx, params: { year }, body }) =>
			inYear(year, (number) => returnAssessment(ctx, number, body.note))
	});
	endpoint(api, {
		method: 'post',
		path: '/self-assessments/{year}/acceptance',
		access: 'assessment.write',
		summary: 'Record that the ministry accepted it',
		tags,
		params,
		answer: OfYear,
		handle: async ({ ctx, params: { year } }) => inYear(year, (number) => closeAssessment(ctx, number))
	});
}
