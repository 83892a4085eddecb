import { z } from '@hono/zod-openapi';
import {
	changeVisit,
	followOffer,
	listOfficeVisits,
	publishVisit,
	readVisit,
	recordVisit,
	removeVisitPart,
	setVisitState,
	visitHead,
	visitParts,
	visitPartNames,
	visitStates,
	writeVisitPart,
	type OfficeVisit
} from '$lib/server/modules/relations';
import { isRefusal, refuse } from '$lib/server/platform/refusal';
import { endpoint, type Api } from '../api';
import { bodyOf, matchOf, recordOf } from '../record-shapes';

const tags = ['visits'];
const Made = z.object({ id: z.string() });
const Body = bodyOf('NewVisit', visitHead.fields, {
	partner_id: z.uuid().optional(),
	partner: z.string().max(300).optional(),
	partner_kind: z.string().max(60).optional()
});
const Kept = z.object({ id: z.string() }).loose().openapi('KeptVisit');

/** Visits as the office keeps them: what the public list shows and what stays inside. */
export function visitRecordsResource(api: Api): void {
	endpoint(api, {
		method: 'get',
		path: '/office/visits',
		access: 'visit.read',
		summary: 'Visits that the office keeps, published or not, the latest first',
		tags,
		query: z.object({
			direction: z.enum(['incoming', 'outgoing']).optional(),
			state: z.enum(visitStates).optional(),
			country: z
				.string()
				.regex(/^[A-Z]{2}$/)
				.optional()
		}),
		answer: z.object({ data: z.array(Kept) }),
		async handle({ ctx, query }) {
			const rows = await listOfficeVisits(ctx, query);
			return isRefusal(rows) ? rows : { data: rows.map(written) };
		}
	});
	endpoint(api, {
		method: 'get',
		path: '/office/visits/{id}',
		access: 'visit.read',
		summary:
			'One visit with its delegation, programme, statements, permits, costs and, for those in charge, gifts',
		tags,
		params: z.object({ id: z.string() }),
		answer: Kept,
		async handle({ ctx, params, etag }) {
			const file = await readVisit(ctx, params.id);
			if (isRefusal(file)) return file;
			etag(file.head.version);
			return {
				...written(file.head),
				parts: Object.fromEntries(
					visitPartNames.map((name) => [
						name,
						file.parts[name].map((row) => recordOf(visitParts[name].fields, row))
					])
				)
			};
		}
	});
	endpoint(api, {
		method: 'post',
		path: '/visits',
		access: 'visit.write',
		summary: 'Record a visit; it is not published by that',
		tags,
		status: 201,
		body: Body,
		answer: Made,
		handle: ({ ctx, body }) => recordVisit(ctx, body)
	});
	endpoint(api, {
		method: 'put',
		path: '/visits/{id}',
		access: 'visit.write',
		summary: 'Change a visit; with If-Match',
		tags,
		params: z.object({ id: z.string() }),
		body: Body,
		answer: Made,
		async handle({ ctx, params, body, c }) {
			const version = matchOf(c.req.header('if-match'));
			return version === undefined
				? refuse('PRECONDITION_REQUIRED')
				: changeVisit(ctx, params.id, body, version);
		}
	});
	endpoint(api, {
		method: 'post',
		path: '/visits/{id}/state',
		access: 'visit.write',
		summary: 'Say that a visit is planned, was held or was called off',
		tags,
		params: z.object({ id: z.string() }),
		body: z.object({ state: z.enum(visitStates), version: z.number().int() }).strict(),
		answer: Made,
		handle: ({ ctx, params, body }) => setVisitState(ctx, params.id, body)
	});
	endpoint(api, {
		method: 'post',
		path: '/visits/{id}/publication',
		access: 'visit.publish',
		summary: 'Show a visit to everybody, or take it back',
		tags,
		params: z.object({ id: z.string() }),
		body: z.object({ published: z.boolean(), version: z.number().int() }).strict(),
		answer: Made,
		handle: ({ ctx, params, body }) =>
			publishVisit(ctx, params.id, { isPublished: body.published, version: body.version })
	});
	for (const name of visitPartNames) {
		const kind = visitParts[name];
		endpoint(api, {
			method: 'post',
			path: `/visits/{id}/${name}s`,
			access: kind.permission,
			summary: `Add to a visit: ${name}`,
			tags,
			status: 201,
			params: z.object({ id: z.string() }),
			body: bodyOf(`NewVisit${name[0]!.toUpperCase()}${name.slice(1)}`, kind.fields),
			answer: Made,
			handle: ({ ctx, params, body }) => writeVisitPart(ctx, name, params.id, body)
		});
		endpoint(api, {
			method: 'delete',
			path: `/visits/{id}/${name}s/{part}`,
			access: kind.permission,
			summary: `Take away from a visit what was entered by mistake: ${name}; with If-Match`,
			tags,
			params: z.object({ id: z.string(), part: z.string() }),
			answer: Made,
			async handle({ ctx, params, c }) {
				const version = matchOf(c.req.header('if-match'));
				return version === undefined
					? refuse('PRECONDITION_REQUIRED')
					: removeVisitPart(ctx, name, params.id, { id: params.part, version });
			}
		});
	}
	endpoint(api, {
		method: 'post',
		path: '/visits/{id}/statements/{part}/duty',
		access: 'visit.write',
		summary: 'Make a duty of what was offered; a plan or a wish is refused',
		tags,
		params: z.object({ id: z.string(), part: z.string() }),
		body: z
			.object({
				owner: z.enum(['unit', 'partner']),
				owner_id: z.uuid(),
				due_on: z.string().max(10).optional()
			})
			.strict(),
		answer: z.object({ id: z.string(), obligation_id: z.string() }),
		handle: ({ ctx, params, body }) =>
			followOffer(ctx, params.id, params.part, { ...body, due_on: body.due_on ?? '' })
	});
}

const written = (visit: OfficeVisit) => ({
	...recordOf(visitHead.fields, visit),
	id: visit.id,
	state: visit.state,
	partner_id: visit.partner_id,
	partner: visit.partner,
	published: visit.is_published,
	report_obligation_id: visit.report_obligation_id,
	example: visit.is_example,
	version: visit.version
});
