import { z } from '@hono/zod-openapi';
import {
	beginThread,
	changeTerms,
	readConversation,
	renewOpinion,
	sayInThread,
	settlements,
	settleThread,
	type ThreadView
} from '$lib/server/modules/cooperation';
import { isRefusal } from '$lib/server/platform/refusal';
import type { Language } from '$lib/text/bilingual';
import { endpoint, type Api } from '../api';
import { anId, typedText } from '../typed-text';

const tags = ['cases'];
const audience = z.enum(['office', 'applicant']);
const Thread = z
	.object({
		id: z.string(),
		audience: audience.openapi({ description: 'who hears everything said in it' }),
		step: z.object({ key: z.string(), name: z.string() }).nullable(),
		paper: z
			.object({
				document_id: z.string(),
				name: z.string(),
				place: z.string().nullable(),
				version: z.number().int(),
				version_now: z
					.number()
					.int()
					.openapi({ description: 'higher than `version`: the paper has changed since the thread began' })
			})
			.nullable(),
		messages: z.array(
			z.object({
				id: z.string(),
				side: audience,
				body: z.string(),
				by: z
					.object({ name: z.string(), position: z.string().nullable() })
					.nullable()
					.openapi({ description: 'null to the applicant for what the office says' }),
				at: z.string(),
				brought_version: z.number().int().nullable()
			})
		),
		settled: z
			.object({
				how: z.enum(settlements),
				by: z.string().nullable(),
				at: z.string(),
				why: z.string().nullable()
			})
			.nullable()
	})
	.openapi('Thread');
const Made = z.object({ id: z.string() });
const Answered = z.object({ id: z.string(), case_id: z.string() });
const ofCase = z.object({ id: z.string() });
const ofThread = z.object({ id: z.string(), thread: z.string() });

function writeThread({ step, paper, messages, settled, ...thread }: ThreadView, language: Language) {
	return {
		id: thread.id,
		audience: thread.audience,
		step: step && { key: step.key, name: step.name[language] },
		paper: paper && {
			document_id: paper.document_id,
			name: paper.name[language],
			place: paper.place,
			version: paper.version,
			version_now: paper.version_now
		},
		messages: messages.map((one) => ({ ...one, at: one.at.toISOString() })),
		settled: settled && { ...settled, at: settled.at.toISOString() }
	};
}

/** The conversation of a case: threads on the case, a step or a place in a paper, each for those who hear it. */
export function conversationResource(api: Api): void {
	endpoint(api, {
		method: 'get',
		path: '/cases/{id}/conversation',
		access: 'case.read',
		summary: 'The conversation of a case, as far as its reader hears it',
		tags,
		params: ofCase,
		answer: z.object({ data: z.array(Thread) }),
		handle: async ({ ctx, params: { id } }) => {
			const read = await readConversation(ctx, id);
			return isRefusal(read) ? read : { data: read.threads.map((one) => writeThread(one, ctx.language)) };
		}
	});
	endpoint(api, {
		method: 'post',
		path: '/cases/{id}/conversation',
		access: 'conversation.write',
		summary: 'Begin a thread on the case, a step, or a place in a paper',
		tags,
		status: 201,
		params: ofCase,
		body: z
			.object({
				audience,
				step: typedText(80).nullish(),
				document_id: anId.nullish(),
				place: typedText(200).nullish(),
				body: typedText(4000, 1)
			})
			.strict()
			.openapi('NewThread'),
		answer: Made,
		handle: ({ ctx, params: { id }, body: { document_id: documentId, ...thread } }) =>
			beginThread(ctx, id, { ...thread, documentId })
	});
	endpoint(api, {
		method: 'post',
		path: '/cases/{id}/conversation/{thread}/messages',
		access: 'conversation.write',
		summary: 'Say something in a thread',
		tags,
		status: 201,
		params: ofThread,
		body: z
			.object({ body: typedText(4000, 1) })
			.strict()
			.openapi('NewMessage'),
		answer: Answered,
		handle: ({ ctx, params: { thread }, body }) => sayInThread(ctx, thread, body.body)
	});
	endpoint(api, {
		method: 'post',
		path: '/cases/{id}/conversation/{thread}/settlement',
		access: 'conversation.write',
		summary: 'Settle a thread: taken up, not taken up with the reason, or withdrawn by whoever began it',
		tags,
		params: ofThread,
		body: z
			.object({ how: z.enum(settlements), why: typedText(500).optional() })
			.strict()
			.openapi('Settlement'),
		answer: Answered,
		handle: ({ ctx, params: { thread }, body }) => settleThread(ctx, thread, body.how, body.why ?? '')
	});
	endpoint(api, {
		method: 'post',
		path: '/cases/{id}/opinions',
		access: 'opinion.give',
		summary: 'Give again one’s own opinion that a new version of a paper has reset',
		tags,
		status: 201,
		params: ofCase,
		body: z
			.object({
				step: typedText(80, 1),
				verdict: z.enum(['feasible', 'feasible_with_notes', 'not_feasible']),
				note: typedText(4000).optional(),
				no_conflict_of_interest: z.boolean()
			})
			.strict()
			.openapi('RenewedOpinion'),
		answer: Made,
		handle: ({ ctx, params: { id }, body }) => renewOpinion(ctx, id, { ...body, note: body.note ?? '' })
	});
	endpoint(api, {
		method: 'post',
		path: '/cases/{id}/terms',
		access: 'case.amend',
		summary:
			'Change title, scope, beginning, duration, place or financing after they were talked over; what is not said stays, the applicant is told old and new',
		tags,
		params: ofCase,
		body: z
			.object({
				title: typedText(500).optional(),
				scope: typedText(20_000).optional(),
				starts_on: typedText(10).optional(),
				term_months: typedText(4).optional(),
				location: typedText(2_000).optional(),
				financing: typedText(8_000).optional(),
				reason: typedText(4_000, 1)
			})
			.strict()
			.openapi('ChangedTerms'),
		answer: z.object({ case_id: z.string() }),
		handle: ({ ctx, params: { id }, body }) => changeTerms(ctx, id, body)
	});
}
