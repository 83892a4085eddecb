import { z } from '@hono/zod-openapi';
import {
	declareConflict,
	keepSittingScan,
	noteDiscussion,
	sendInvitations,
	takeBackConflict
} from '$lib/server/modules/cooperation';
import { isRefusal } from '$lib/server/platform/refusal';
import { endpoint, type Api } from '../api';
import { anId, typedText } from '../typed-text';

const tags = ['sittings'];
const params = z.object({ id: z.string() });
const Done = z.object({ id: z.string() });

/** What the secretariat and the members do around a sitting: invitations, conflicts of interest, the talk, the scans. */
export function sittingWork(api: Api): void {
	endpoint(api, {
		method: 'post',
		path: '/sittings/{id}/invitations',
		access: 'sitting.write',
		summary:
			'Send the invitations by mail, with the letter and the file for a calendar; again after a change',
		tags,
		params,
		answer: z.object({ id: z.string(), sent: z.number().int(), without_address: z.array(z.string()) }),
		async handle({ ctx, params: { id } }) {
			const sent = await sendInvitations(ctx, id);
			return isRefusal(sent) ? sent : { ...sent, without_address: [...sent.without_address] };
		}
	});
	endpoint(api, {
		method: 'post',
		path: '/sittings/{id}/conflicts',
		access: 'sitting.attend',
		summary: 'Declare an interest of one’s own in a case; no opinion of that member counts from then on',
		tags,
		status: 201,
		params,
		body: z.object({ case_id: anId, why: typedText(2_000), person_id: anId.nullish() }).strict(),
		answer: Done,
		handle: ({ ctx, params: { id }, body }) => declareConflict(ctx, id, body)
	});
	endpoint(api, {
		method: 'delete',
		path: '/sittings/{id}/conflicts/{key}',
		access: 'sitting.write',
		summary: 'Take back a declaration made by mistake; the key is the id of the case',
		tags,
		params: z.object({ id: z.string(), key: z.string() }),
		body: z.object({ person_id: anId, why: typedText(500) }).strict(),
		answer: Done,
		handle: ({ ctx, params: { key }, body }) => takeBackConflict(ctx, { case_id: key, ...body })
	});
	endpoint(api, {
		method: 'post',
		path: '/sittings/{id}/discussions',
		access: 'sitting.write',
		summary: 'Write down how the talk about a case went, for the notes of the meeting',
		tags,
		params,
		body: z.object({ case_id: anId, discussion: typedText(20_000) }).strict(),
		answer: Done,
		handle: ({ ctx, params: { id }, body }) => noteDiscussion(ctx, id, body)
	});
	endpoint(api, {
		method: 'post',
		path: '/sittings/{id}/scans',
		access: 'sitting.write',
		summary: 'Keep the signed attendance list or the signed minutes, uploaded before',
		tags,
		status: 201,
		params,
		body: z.object({ which: z.enum(['attendance', 'minutes']), document_id: anId }).strict(),
		answer: Done,
		handle: ({ ctx, params: { id }, body }) => keepSittingScan(ctx, id, body.which, body.document_id)
	});
}
