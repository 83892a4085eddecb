import { z } from '@hono/zod-openapi';
import { closeCaseFromPaper, instruments, makeDraft } from '$lib/server/modules/cooperation';
import { endpoint, type Api } from '../api';
import { anId, day, typedText } from '../typed-text';

export const Signatory = z
	.object({
		party: typedText(300, 1).openapi({ description: '`region`, `partner`, or the name of a further party' }),
		person: typedText(300, 1),
		capacity: typedText(500, 1)
	})
	.strict()
	.openapi('Signatory');

const Closing = z
	.object({
		document_id: anId,
		signed_on: typedText(10),
		instrument: z.enum(instruments),
		signatories: z.array(Signatory).min(2).max(20),
		number: typedText(100).nullish(),
		reason: typedText(2000, 1),
		publish: z.boolean().optional(),
		starts_on: day.optional(),
		ends_on: day.optional(),
		place: typedText(300).optional(),
		title: typedText(500).optional()
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
