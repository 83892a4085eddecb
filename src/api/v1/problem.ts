import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { z } from '@hono/zod-openapi';
import type { Refusal } from '$lib/server/platform/refusal';
import type { Language } from '$lib/text/bilingual';
import { sentenceFor } from '$lib/text';

/** RFC 9457, with the stable `code` that clients act on; texts follow Accept-Language, codes never change. */
export const Problem = z
	.object({
		type: z.string(),
		title: z.string(),
		status: z.number().int(),
		code: z.string(),
		detail: z.string().optional(),
		errors: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
		open_steps: z.array(z.string()).optional(),
		retry_after: z.number().int().optional()
	})
	.openapi('Problem');

/** The HTTP status of each refusal; one that is not named is a 422: the request was understood and is not possible. */
const statuses: Record<string, ContentfulStatusCode> = {
	VALIDATION_FAILED: 422,
	NOT_FOUND: 404,
	NOT_SIGNED_IN: 401,
	NOT_ALLOWED: 403,
	STATE_CHANGED: 409,
	STEP_NOT_OPEN: 409,
	CASE_CLOSED: 409,
	CASE_PAUSED: 409,
	ALREADY_PAUSED: 409,
	NOT_PAUSED: 409,
	NOT_LAPSED: 409,
	ALREADY_CONCLUDED: 409,
	DRAFT_IN_WORK: 409,
	DRAFT_NOT_OPEN: 409,
	CASE_NOT_LIVING: 409,
	LEFT_OVER: 409,
	LIFE_ACT_CLOSED: 409,
	DISPUTE_SETTLED: 409,
	REQUEST_SETTLED: 409,
	EVALUATION_GIVEN: 409,
	OBLIGATION_ACT_CLOSED: 409,
	OBLIGATION_NOT_YOURS_TO_ACT: 403,
	IDEMPOTENCY_CONFLICT: 409,
	PRECONDITION_REQUIRED: 428,
	PRECONDITION_FAILED: 412,
	TOO_MANY_REQUESTS: 429,
	UPLOAD_TOO_LARGE: 413,
	UPLOAD_BROKEN: 400,
	UPLOAD_TOO_SLOW: 408,
	FILE_REFUSED: 422,
	FILE_INFECTED: 422,
	FILE_HELD: 409,
	DOCUMENT_REMOVED: 410,
	MEDIA_TYPE_UNKNOWN: 415,
	BODY_NOT_JSON: 400,
	METHOD_NOT_ALLOWED: 405,
	TEMPORARILY_UNAVAILABLE: 503,
	FAULT: 500
};

export function statusOf(code: string): ContentfulStatusCode {
	return statuses[code] ?? 422;
}

/** Answers a refusal as problem+json. */
export function problem(c: Context, language: Language, refusal: Refusal): Response {
	const status = statusOf(refusal.refused);
	const details = refusal.details ?? {};
	const body: z.infer<typeof Problem> = {
		type: `urn:satupintu:problem:${refusal.refused.toLowerCase().replaceAll('_', '-')}`,
		title: sentenceFor(language, refusal),
		status,
		code: refusal.refused
	};
	if (Array.isArray(details.errors)) body.errors = details.errors as { field: string; message: string }[];
	if (Array.isArray(details.open_steps)) body.open_steps = details.open_steps as string[];
	if (typeof details.retry_after === 'number') body.retry_after = details.retry_after;
	if (typeof details.detail === 'string') body.detail = details.detail;
	const headers: Record<string, string> = {
		'content-type': 'application/problem+json',
		'content-language': language
	};
	if (status === 503) headers['retry-after'] = '2';
	if (status === 429) headers['retry-after'] = String(details.retry_after ?? 60);
	if (status === 401) headers['www-authenticate'] = 'Bearer';
	// Whoever is told so is still sending: what is left of it is not read.
	if (status === 413) headers['connection'] = 'close';
	return c.body(JSON.stringify(body), status, headers);
}
