import { z } from '@hono/zod-openapi';
import { closeCaseFromPaper, instruments, makeDraft } from '$lib/server/modules/cooperation';
import { endpoint, type Api } from '../api';

export const Signatory = z
	.object({
		party: z
			.string()
			.min(1)
			.max(300)
			.openapi({ description: '`region`, `partner`, or the name of a further party' }),
		person: z.string().min(1).max(300),
		capacity: z.string().min(1).max(500)
	})
	.strict()
	.openapi('Signatory');

const Closing = z
	.object({
		document_id: z.uuid(),
		signed_on: z.string(),
		instrument: z.enum(instruments),
		signatories: z.array(Signatory).min(2).max(20),
		number: z.string().max(100).nullish(),
		reason: z.string().min(1).max(2000),
		publish: z.boolean().optional(),
		starts_on: z.string().optional(),
		ends_on: z.string().optional(),
		place: z.string().max(300).optional(),
		title: z.string().max(500).optional()
	})
	.strict()
	.openapi('ClosingFromPaper');

const params = z.object({ id: z.string() });

/** What papers do to a case: a first draft is made, and a signed paper closes it in one act. */
export function casePapersResource(api: Api): void {
	endpoint(api, {
		method: 'post',
		path: '/cases/{id}/close-from-paper',
		access: 'case.close_from_paper',
		summary: 'Close an open case from its signed paper; what was skipped is listed',
		tags: ['cases'],
		params,
		body: Closing,
		answer: z.object({ case_id: z.string(), agreement_id: z.string(), skipped: z.array(z.string()) }),
		handle: ({ ctx, params: { id }, body: { starts_on, ends_on, place, title, ...rest } }) =>
			closeCaseFromPaper(ctx, id, { ...rest, said: { starts_on, ends_on, place, title } })
	});
	endpoint(api, {
		method: 'post',
		path: '/cases/{id}/steps/{key}/draft',
		access: 'draft.write',
		summary: 'Make the first draft of the text from its template, as Word and PDF',
		tags: ['cases'],
		status: 201,
		params: z.object({ id: z.string(), key: z.string() }),
		answer: z.object({
			draft_id: z.string(),
			version: z.number().int(),
			word_document_id: z.string(),
			pdf_document_id: z.string()
		}),
		handle: ({ ctx, params: { id, key } }) => makeDraft(ctx, id, key)
	});
}
