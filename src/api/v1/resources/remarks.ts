import { z } from '@hono/zod-openapi';
import {
	listRemarks,
	makeRemark,
	replyToRemark,
	settleRemark,
	settlements
} from '$lib/server/modules/cooperation';
import { isRefusal } from '$lib/server/platform/refusal';
import { endpoint, type Api } from '../api';
import { anId, typedText } from '../typed-text';

const tags = ['cases'];
const Remark = z
	.object({
		id: z.string(),
		document_id: z.string(),
		title: z.string(),
		place: z.string().nullable(),
		body: z.string(),
		by: z.string(),
		position: z.string().nullable(),
		at: z.string(),
		version: z.number().int(),
		version_now: z
			.number()
			.int()
			.openapi({ description: 'higher than `version`: the paper has changed since the remark was made' }),
		replies: z.array(
			z.object({ by: z.string(), position: z.string().nullable(), at: z.string(), body: z.string() })
		),
		settled: z
			.object({ how: z.enum(settlements), by: z.string(), at: z.string(), why: z.string().nullable() })
			.nullable()
	})
	.openapi('Remark');
const Made = z.object({ id: z.string() });
const ofCase = z.object({ id: z.string() });
const ofRemark = z.object({ id: z.string(), remark: z.string() });

/** Remarks on the papers of a case, bound to a version, with the answers to them. */
export function remarksResource(api: Api): void {
	endpoint(api, {
		method: 'get',
		path: '/cases/{id}/remarks',
		access: 'case.read',
		summary: 'Remarks on the papers of a case, with the answers to each',
		tags,
		params: ofCase,
		answer: z.object({ data: z.array(Remark) }),
		handle: async ({ ctx, params: { id } }) => {
			const listed = await listRemarks(ctx, id);
			if (isRefusal(listed)) return listed;
			return {
				data: listed.map(({ acts: _acts, at, settled, replies, ...remark }) => ({
					...remark,
					at: at.toISOString(),
					replies: [...replies],
					settled: settled && { ...settled, at: settled.at.toISOString() }
				}))
			};
		}
	});
	endpoint(api, {
		method: 'post',
		path: '/cases/{id}/remarks',
		access: 'remark.write',
		summary: 'Make a remark on a paper, at a place in it',
		tags,
		status: 201,
		params: ofCase,
		body: z
			.object({ document_id: anId, place: typedText(200).optional(), body: typedText(4000, 1) })
			.strict()
			.openapi('NewRemark'),
		answer: Made,
		handle: ({ ctx, params: { id }, body }) =>
			makeRemark(ctx, id, { documentId: body.document_id, place: body.place ?? '', body: body.body })
	});
	endpoint(api, {
		method: 'post',
		path: '/cases/{id}/remarks/{remark}/replies',
		access: 'remark.write',
		summary: 'Answer a remark',
		tags,
		status: 201,
		params: ofRemark,
		body: z
			.object({ body: typedText(4000, 1) })
			.strict()
			.openapi('NewReply'),
		answer: Made,
		handle: ({ ctx, params: { remark }, body }) => replyToRemark(ctx, remark, body.body)
	});
	endpoint(api, {
		method: 'post',
		path: '/cases/{id}/remarks/{remark}/settlement',
		access: 'remark.write',
		summary: 'Settle a remark: taken up, not taken up with the reason, or withdrawn by its author',
		tags,
		params: ofRemark,
		body: z
			.object({ how: z.enum(settlements), why: typedText(500).optional() })
			.strict()
			.openapi('Settlement'),
		answer: Made,
		handle: ({ ctx, params: { remark }, body }) => settleRemark(ctx, remark, body.how, body.why ?? '')
	});
}
