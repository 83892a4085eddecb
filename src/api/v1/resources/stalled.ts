import { z } from '@hono/zod-openapi';
import { askOfStalled, closeStalled, listStalled } from '$lib/server/modules/cooperation';
import { isRefusal } from '$lib/server/platform/refusal';
import { endpoint, type Api } from '../api';
import { anId, typedText } from '../typed-text';

const tags = ['cases'];
const Stalled = z
	.object({
		id: z.string(),
		subject: z.string(),
		partner: z.string().nullable(),
		unit: z.string().nullable(),
		receipt: z.string().nullable(),
		example: z.boolean(),
		days: z.number().int(),
		moved_on: z.string(),
		owes: z.array(z.object({ name: z.string(), role: z.string(), waiting_for: z.string().nullable() })),
		asked_on: z.string().nullable(),
		may_close: z.boolean()
	})
	.openapi('StalledCase');
const cases = z.array(anId).min(1).max(200);

/** Cases on which nothing moves: asked about once, then closed with a reason; a closed one can be reopened. */
export function stalledResource(api: Api): void {
	endpoint(api, {
		method: 'get',
		path: '/stalled-cases',
		access: 'case.lapse',
		summary: 'Open cases on which nothing has moved for the region’s number of days',
		tags,
		answer: z.object({
			after_days: z.number().int(),
			answer_days: z.number().int(),
			data: z.array(Stalled)
		}),
		handle: async ({ ctx }) => {
			const review = await listStalled(ctx);
			if (isRefusal(review)) return review;
			return {
				after_days: review.terms.afterDays,
				answer_days: review.terms.answerDays,
				data: review.cases.map(({ asked, owes, is_example: example, version: _version, ...one }) => ({
					...one,
					example,
					owes: owes.map((step) => ({ ...step, name: step.name[ctx.language] })),
					asked_on: asked?.on ?? null
				}))
			};
		}
	});
	endpoint(api, {
		method: 'post',
		path: '/stalled-cases/ask',
		access: 'case.lapse',
		summary: 'Ask once whoever owes the next act of these cases',
		tags,
		body: z.object({ cases }).strict().openapi('AskOfStalled'),
		answer: z.object({ asked: z.number().int(), told: z.number().int() }),
		handle: ({ ctx, body }) => askOfStalled(ctx, body.cases)
	});
	endpoint(api, {
		method: 'post',
		path: '/stalled-cases/close',
		access: 'case.lapse',
		summary: 'Close these cases for silence, with the reason',
		tags,
		body: z
			.object({ cases, reason: typedText(500, 1) })
			.strict()
			.openapi('CloseStalled'),
		answer: z.object({ closed: z.number().int(), moved: z.number().int() }),
		handle: ({ ctx, body }) => closeStalled(ctx, body.cases, body.reason)
	});
}
