import { z } from '@hono/zod-openapi';
import { listClearances, listWaitingOutside, noteChase, waysOfAsking } from '$lib/server/modules/cooperation';
import { isRefusal } from '$lib/server/platform/refusal';
import { endpoint, type Api } from '../api';
import { listOf, ListQuery } from '../lists';
import { day, typedText } from '../typed-text';

const Waiting = z
	.object({
		case_id: z.string(),
		step: z.string(),
		name: z.string(),
		subject: z.string(),
		partner: z.string().nullable(),
		receipt: z.string().nullable(),
		example: z.boolean(),
		sent: z.boolean().openapi({ description: 'false: the letter is still to be sent' }),
		since: z.string(),
		days: z.number().int(),
		letter_number: z.string().nullable(),
		whom: z.string().nullable().openapi({ description: 'whom to ask; null: the partner' }),
		reach: z.string().nullable(),
		asked_on: z.string().nullable(),
		answer: z.string().nullable(),
		ask_again_on: z.string().nullable(),
		ask_now: z.boolean()
	})
	.openapi('WaitingOutside');

const Chase = z
	.object({
		asked_on: day,
		way: z.enum(waysOfAsking),
		whom: typedText(300, 1),
		reach: typedText(200).optional(),
		answer: typedText(2000).optional(),
		ask_again_on: day.optional()
	})
	.strict()
	.openapi('Chase');

const Clearance = z
	.object({
		case_id: z.string(),
		agreement_id: z.string().nullable(),
		subject: z.string(),
		partner: z.string().nullable(),
		country: z.string().nullable(),
		status: z.string(),
		example: z.boolean(),
		present: z.object({ key: z.string(), since: z.string() }).nullable(),
		held_by: z
			.string()
			.nullable()
			.openapi({ description: 'whose answer it waits for; null: the office has it' }),
		missing: z.array(z.string()),
		steps: z.array(
			z.object({
				key: z.string(),
				name: z.string(),
				position: z.string(),
				done_on: z.string().nullable(),
				letter_number: z.string().nullable(),
				letter_date: z.string().nullable()
			})
		)
	})
	.openapi('Clearance');

/** What waits for the council, a ministry or the partner, and that somebody asked. */
export function outsideResource(api: Api): void {
	endpoint(api, {
		method: 'get',
		path: '/clearances',
		access: 'desk.read',
		summary: 'Foreign agreements on their way through council, ministries, full powers and deposit',
		tags: ['cases'],
		answer: z.object({ data: z.array(Clearance) }),
		async handle({ ctx, language }) {
			const rows = await listClearances(ctx);
			if (isRefusal(rows)) return rows;
			return {
				data: rows.map((row) => ({
					...row,
					present: row.present && { key: row.present.key, since: row.present.since },
					held_by: row.held_by?.[language] ?? null,
					missing: row.missing.map((paper) => paper[language]),
					example: row.is_example,
					steps: row.steps.map((step) => ({ ...step, name: step.name[language] }))
				}))
			};
		}
	});
	endpoint(api, {
		method: 'get',
		path: '/waiting-outside',
		access: 'desk.read',
		summary: 'Cases that wait for somebody outside, the oldest first, with whom to ask',
		tags: ['cases'],
		query: ListQuery.extend({
			due: z.enum(['true', 'false']).optional().openapi({ description: 'only those to be asked by today' })
		}),
		answer: listOf(Waiting),
		handle: async ({ ctx, query }) => {
			const page = await listWaitingOutside(ctx, {
				due: query.due === 'true',
				cursor: query.cursor,
				limit: query.limit
			});
			if (isRefusal(page)) return page;
			return {
				data: page.rows.map(({ step_name: name, is_example: example, whom, ...row }) => ({
					...row,
					name: name[ctx.language],
					example,
					whom: typeof whom === 'string' || whom === null ? whom : whom[ctx.language]
				})),
				page: { next: page.next }
			};
		}
	});
	endpoint(api, {
		method: 'post',
		path: '/cases/{id}/steps/{key}/chases',
		access: 'case.chase',
		summary: 'Note that somebody outside was asked how the case stands',
		tags: ['cases'],
		status: 201,
		params: z.object({ id: z.string(), key: z.string() }),
		body: Chase,
		answer: z.object({ id: z.string() }),
		handle: ({ ctx, params: { id, key }, body }) =>
			noteChase(ctx, id, key, {
				askedOn: body.asked_on,
				way: body.way,
				whom: body.whom,
				reach: body.reach ?? '',
				answer: body.answer ?? '',
				askAgainOn: body.ask_again_on ?? ''
			})
	});
}
