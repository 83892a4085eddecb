import { z } from '@hono/zod-openapi';
import {
	actOnVisitRequest,
	listVisitRequests,
	readVisitRequest,
	trackVisitRequest,
	type VisitRequest
} from '$lib/server/modules/relations';
import { isRefusal, refuse } from '$lib/server/platform/refusal';
import { endpoint, type Api } from '../api';
import { addressOf } from '../quick-answer';

const tags = ['visits'];
const Kept = z
	.object({
		id: z.string(),
		receipt: z.string().nullable(),
		institution: z.string(),
		institution_kind: z.string(),
		theme: z.string(),
		questions: z.string().nullable(),
		people: z.number().int(),
		wished_on: z.string(),
		wished_until: z.string().nullable(),
		other_on: z.string().nullable(),
		unit_id: z.string().nullable(),
		letter_number: z.string(),
		letter_date: z.string(),
		status: z.string(),
		open_step: z.string().nullable(),
		due_on: z.string().nullable(),
		visit_id: z.string().nullable(),
		example: z.boolean(),
		version: z.number().int()
	})
	.openapi('VisitRequest');

const written = (row: VisitRequest): z.input<typeof Kept> => ({
	id: row.id,
	receipt: row.receipt,
	institution: row.institution,
	institution_kind: row.institution_kind,
	theme: row.theme,
	questions: row.questions,
	people: row.people,
	wished_on: row.wished_on,
	wished_until: row.wished_until,
	other_on: row.other_on,
	unit_id: row.unit_id,
	letter_number: row.letter_number,
	letter_date: row.letter_date,
	status: row.status,
	open_step: row.open_step,
	due_on: row.due_on,
	visit_id: row.visit_id,
	example: row.is_example,
	version: row.version
});

/** Requests of others to visit: where one stands for whoever has its number, and the office's answers. */
export function visitRequestsResource(api: Api): void {
	endpoint(api, {
		method: 'get',
		path: '/visit-tracking/{number}',
		access: 'proposal.track',
		summary: 'Where a request to visit stands, by its receipt number',
		tags,
		params: z.object({ number: z.string() }),
		answer: z.object({
			receipt: z.string(),
			theme: z.string(),
			status: z.string(),
			example: z.boolean(),
			due: z.string().nullable(),
			line: z.array(z.object({ key: z.string(), name: z.string(), position: z.string() }))
		}),
		async handle({ ctx, params, language, c }) {
			const found = await trackVisitRequest(ctx, params.number, { address: addressOf(c) });
			if (isRefusal(found)) return found;
			return {
				receipt: found.receipt,
				theme: found.theme,
				status: found.status,
				example: found.is_example,
				due: found.clock?.due ?? null,
				line: found.line.map(({ step, position }) => ({ key: step.key, name: step.name[language], position }))
			};
		}
	});
	endpoint(api, {
		method: 'get',
		path: '/visit-requests',
		access: 'visit_request.read',
		summary: 'Requests to visit, open ones first; without the addresses of those who ask',
		tags,
		answer: z.object({ data: z.array(Kept) }),
		async handle({ ctx }) {
			const rows = await listVisitRequests(ctx);
			return isRefusal(rows) ? rows : { data: rows.map(written) };
		}
	});
	endpoint(api, {
		method: 'get',
		path: '/visit-requests/{id}',
		access: 'visit_request.read',
		summary: 'One request to visit',
		tags,
		params: z.object({ id: z.string() }),
		answer: Kept.extend({ outcomes: z.array(z.string()) }),
		async handle({ ctx, params, etag }) {
			const file = await readVisitRequest(ctx, params.id);
			if (isRefusal(file)) return file;
			etag(file.row.version);
			return { ...written(file.row), outcomes: [...file.outcomes] };
		}
	});
	endpoint(api, {
		method: 'post',
		path: '/visit-requests/{id}/steps/{key}',
		access: 'visit_request.act',
		summary:
			'Act on the open step: accept, return, reject, approve (makes the visit), done, submit, withdraw',
		tags,
		params: z.object({ id: z.string(), key: z.string() }),
		body: z
			.object({
				outcome: z.enum(['accept', 'return', 'reject', 'approve', 'done', 'submit', 'withdraw']),
				note: z.string().max(4000).optional(),
				unit_id: z.uuid().optional(),
				starts_on: z.string().max(10).optional(),
				ends_on: z.string().max(10).optional(),
				place: z.string().max(200).optional(),
				version: z.number().int()
			})
			.strict(),
		answer: z.object({ id: z.string(), visit_id: z.string().nullable() }),
		async handle({ ctx, params, body }) {
			const { version, ...input } = body;
			const file = await readVisitRequest(ctx, params.id);
			if (isRefusal(file)) return file;
			if (file.row.open_step !== params.key) return refuse('STATE_CHANGED', { open: [file.row.open_step] });
			return actOnVisitRequest(ctx, params.id, input, version);
		}
	});
}
