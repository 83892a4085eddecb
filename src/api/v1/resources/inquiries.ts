import { z } from '@hono/zod-openapi';
import {
	answerInquiry,
	ask,
	exemptions,
	inquiryActs,
	listInquiries,
	objectToAnswer,
	readInquiry,
	trackInquiry,
	waysOfGiving,
	type TrackedInquiry
} from '$lib/server/modules/inquiries';
import { isRefusal } from '$lib/server/platform/refusal';
import { endpoint, type Api } from '../api';
import { listOf, ListQuery } from '../lists';
import { addressOf } from '../quick-answer';
import { typedText } from '../typed-text';

const tags = ['inquiries'];
const kinds = ['question', 'information'] as const;
const letters = Object.keys(exemptions) as [string, ...string[]];
const said = z.object({ text: z.string(), on: z.string() });
const standing = {
	kind: z.enum(kinds),
	number: z.string(),
	state: z.string(),
	body: z.string(),
	received_on: z.string(),
	due_on: z.string().nullable(),
	provisional: z.boolean(),
	extended: z.object({ on: z.string(), why: z.string() }).nullable(),
	answer: z.string().nullable(),
	exemption: z.string().nullable().openapi({ description: 'letter of UU 14/2008 Pasal 17' }),
	answered_on: z.string().nullable(),
	objection: said.nullable(),
	objection_answer: said.nullable(),
	objection_until: z.string().nullable(),
	example: z.boolean()
};
const Tracked = z.object(standing).openapi('TrackedInquiry');
const Inquiry = z
	.object({
		id: z.string(),
		...standing,
		requester: z
			.object({ name: z.string(), email: z.string(), address: z.string().nullable() })
			.nullable()
			.openapi({ description: 'null for whoever may read but not answer' }),
		purpose: z.string().nullable(),
		way: z.string().nullable(),
		acts: z.array(z.enum(inquiryActs))
	})
	.openapi('Inquiry');
const Listed = z
	.object({
		id: z.string(),
		kind: z.string(),
		number: z.string(),
		state: z.string(),
		about: z.string(),
		received_on: z.string(),
		due_on: z.string().nullable(),
		provisional: z.boolean(),
		example: z.boolean()
	})
	.openapi('ListedInquiry');

const written = (one: TrackedInquiry) => ({
	kind: one.kind,
	number: one.number,
	state: one.state,
	body: one.body,
	received_on: one.received_on,
	due_on: one.due_on,
	provisional: one.due_provisional,
	extended: one.extended,
	answer: one.answer,
	exemption: one.exemption,
	answered_on: one.answered_on,
	objection: one.objection,
	objection_answer: one.objection_answer,
	objection_until: one.objection_until,
	example: one.is_example
});

/** Questions and requests for information (UU 14/2008): asked and followed by anybody, answered by the office. */
export function inquiriesResource(api: Api): void {
	endpoint(api, {
		method: 'post',
		path: '/inquiries',
		access: 'inquiry.ask',
		summary: 'Ask; it reaches the office once the link that is mailed to the address was used',
		tags,
		status: 202,
		body: z
			.object({
				kind: z.enum(kinds),
				name: typedText(200, 1),
				email: typedText(254, 1),
				body: typedText(4_000, 1),
				address: typedText(500).optional(),
				purpose: typedText(1_000).optional(),
				way: z.enum(waysOfGiving).optional()
			})
			.strict()
			.openapi('NewInquiry'),
		answer: z.object({ email: z.string().openapi({ description: 'where the link went' }) }),
		async handle({ ctx, body, c }) {
			const asked = await ask(ctx, body, { address: addressOf(c) });
			return isRefusal(asked) ? asked : { email: asked.email };
		}
	});
	endpoint(api, {
		method: 'get',
		path: '/inquiry-tracking/{number}',
		access: 'inquiry.ask',
		summary: 'How an inquiry stands, by its number; nobody’s name or address',
		tags,
		params: z.object({ number: z.string() }),
		answer: Tracked,
		async handle({ ctx, params: { number }, c }) {
			const found = await trackInquiry(ctx, number, { address: addressOf(c) });
			return isRefusal(found) ? found : written(found);
		}
	});
	endpoint(api, {
		method: 'post',
		path: '/inquiry-tracking/{number}/objection',
		access: 'inquiry.ask',
		summary: 'Object to the answer of a request for information, or to its silence',
		tags,
		params: z.object({ number: z.string() }),
		body: z
			.object({ objection: typedText(4_000, 1) })
			.strict()
			.openapi('Objection'),
		answer: z.object({ number: z.string() }),
		handle: ({ ctx, params: { number }, body }) => objectToAnswer(ctx, number, body.objection)
	});
	endpoint(api, {
		method: 'get',
		path: '/inquiries',
		access: 'inquiry.read',
		summary: 'What waits, by its last day, or what was answered, the newest first; names nobody',
		tags,
		query: ListQuery.extend({ view: z.enum(['open', 'closed']).default('open') }),
		answer: listOf(Listed),
		async handle({ ctx, query }) {
			const found = await listInquiries(ctx, query.view, query.cursor, query.limit);
			if (isRefusal(found)) return found;
			return {
				data: found.rows.map(
					({ days: _days, due_provisional: provisional, is_example: example, ...one }) => ({
						...one,
						provisional,
						example
					})
				),
				page: { next: found.next }
			};
		}
	});
	endpoint(api, {
		method: 'get',
		path: '/inquiries/{id}',
		access: 'inquiry.read',
		summary: 'One inquiry; reading whose it is goes into the access log',
		tags,
		params: z.object({ id: z.string() }),
		answer: Inquiry,
		async handle({ ctx, params: { id } }) {
			const found = await readInquiry(ctx, id);
			if (isRefusal(found)) return found;
			const { requester, purpose, way, acts } = found;
			return { id: found.id, ...written(found), requester, purpose, way, acts: [...acts] };
		}
	});
	endpoint(api, {
		method: 'post',
		path: '/inquiries/{id}/answer',
		access: 'inquiry.answer',
		summary: 'Give what was asked, refuse it naming the exemption, or extend once with a reason',
		tags,
		params: z.object({ id: z.string() }),
		body: z
			.object({
				act: z.enum(['give', 'refuse', 'extend']),
				text: typedText(8_000, 1),
				exemption: z.enum(letters).optional()
			})
			.strict()
			.openapi('InquiryAnswer'),
		answer: z.object({ state: z.string() }),
		handle: ({ ctx, params: { id }, body }) => answerInquiry(ctx, id, body.act, body)
	});
	endpoint(api, {
		method: 'post',
		path: '/inquiries/{id}/objection-answer',
		access: 'inquiry.answer_objection',
		summary: 'Answer the objection, as the superior of the PPID',
		tags,
		params: z.object({ id: z.string() }),
		body: z
			.object({ text: typedText(8_000, 1) })
			.strict()
			.openapi('ObjectionAnswer'),
		answer: z.object({ state: z.string() }),
		handle: ({ ctx, params: { id }, body }) => answerInquiry(ctx, id, 'answer_objection', body)
	});
}
