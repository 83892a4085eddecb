import { z } from '@hono/zod-openapi';
import { readOfferReply, reserveReplyNumber, sendOfferReply } from '$lib/server/modules/cooperation';
import { isRefusal } from '$lib/server/platform/refusal';
import { endpoint, type Api } from '../api';
import { anId, day, typedText } from '../typed-text';

const tags = ['letters'];
const params = z.object({ id: z.string() });
const Reply = z
	.object({
		received_on: z.string(),
		days: z.number().int().openapi({ description: "the region's own promise, no statutory deadline" }),
		due_on: z.string(),
		left: z.number().int().nullable(),
		reserved_number: z.string().nullable(),
		sent: z
			.object({
				letter_id: z.string(),
				on: z.string(),
				number: z.string().nullable(),
				document_id: z.string().nullable()
			})
			.nullable()
	})
	.openapi('OfferReply');

/** The letter of reply that an offer is owed. */
export function offerRepliesResource(api: Api): void {
	endpoint(api, {
		method: 'get',
		path: '/cases/{id}/reply',
		access: 'letter.read',
		summary: 'By when the offer is to be answered, and the letter that answered it',
		tags,
		params,
		answer: Reply,
		async handle({ ctx, params: { id } }) {
			const found = await readOfferReply(ctx, id);
			if (isRefusal(found)) return found;
			const { may_send: _may, ...reply } = found.reply;
			return reply;
		}
	});
	endpoint(api, {
		method: 'post',
		path: '/cases/{id}/reply/number',
		access: 'reply.send',
		summary: 'Reserve the number of the letter of reply',
		tags,
		status: 201,
		params,
		body: z.object({}).strict(),
		answer: z.object({ id: z.string(), text: z.string() }),
		handle: ({ ctx, params: { id } }) => reserveReplyNumber(ctx, id)
	});
	endpoint(api, {
		method: 'post',
		path: '/cases/{id}/reply',
		access: 'reply.send',
		summary: 'Record that the signed letter of reply was sent',
		tags,
		status: 201,
		params,
		body: z.object({ sent_on: day, document_id: anId, note: typedText(2_000).default('') }).strict(),
		answer: z.object({ number: z.string().nullable() }),
		handle: ({ ctx, params: { id }, body }) =>
			sendOfferReply(ctx, id, { sentOn: body.sent_on, documentId: body.document_id, note: body.note })
	});
}
