import { z } from '@hono/zod-openapi';
import {
	insertNumberAfter,
	numberKinds,
	listNumbers,
	reserveNumberAhead,
	voidNumber
} from '$lib/server/modules/cooperation';
import { isRefusal } from '$lib/server/platform/refusal';
import { endpoint, type Api } from '../api';

const Taken = z.object({ id: z.string(), text: z.string() }).openapi('TakenNumber');
const tags = ['numbers'];
const params = z.object({ id: z.string() });
const day = z.iso.date();

/** Numbers per kind and year: reserved, used or voided, never given twice. */
export function numbersResource(api: Api): void {
	endpoint(api, {
		method: 'get',
		path: '/numbers',
		access: 'number.reserve',
		summary: 'Numbers of a kind and year, newest first',
		tags,
		query: z.object({
			instrument: z.enum(numberKinds),
			unit_id: z.string().optional().openapi({ description: "a unit's book; the region's own without it" }),
			year: z.coerce.number().int().min(1900).max(9999),
			cursor: z.coerce.number().int().min(1).optional()
		}),
		answer: z.object({
			data: z.array(
				z.object({
					id: z.string(),
					text: z.string(),
					sequence: z.number(),
					suffix: z.string(),
					state: z.string(),
					reason: z.string().nullable(),
					reserved_on: z.string()
				})
			),
			page: z.object({ next: z.string().nullable() })
		}),
		async handle({ ctx, query: { instrument, unit_id: unitId, year, cursor } }) {
			const rows = await listNumbers(ctx, { instrument, year, unitId, before: cursor });
			if (isRefusal(rows)) return rows;
			const data = rows.map(({ id, text, sequence, suffix, state, reason, reserved_on }) => ({
				id,
				text,
				sequence,
				suffix,
				state,
				reason,
				reserved_on
			}));
			return { data, page: { next: rows.length === 25 ? String(rows.at(-1)!.sequence) : null } };
		}
	});
	endpoint(api, {
		method: 'post',
		path: '/numbers',
		access: 'number.reserve',
		summary: 'Reserve the next number ahead of a ceremony',
		tags,
		status: 201,
		body: z
			.object({
				instrument: z.enum(numberKinds),
				unit_id: z.string().optional(),
				day,
				reason: z.string().max(500).default('')
			})
			.strict(),
		answer: Taken,
		handle: ({ ctx, body: { unit_id: unitId, ...body } }) => reserveNumberAhead(ctx, { ...body, unitId })
	});
	endpoint(api, {
		method: 'post',
		path: '/numbers/{id}/insert-after',
		access: 'number.reserve',
		summary: 'A number for a late paper, between two others (12a)',
		tags,
		status: 201,
		params,
		body: z.object({ day, reason: z.string().max(500) }).strict(),
		answer: Taken,
		handle: ({ ctx, params: { id }, body }) => insertNumberAfter(ctx, id, body)
	});
	endpoint(api, {
		method: 'post',
		path: '/numbers/{id}/void',
		access: 'number.reserve',
		summary: 'Void a reserved number with a reason; it is never given again',
		tags,
		params,
		body: z.object({ reason: z.string().max(500) }).strict(),
		answer: z.object({ id: z.string() }),
		handle: ({ ctx, params: { id }, body }) => voidNumber(ctx, id, body.reason)
	});
}
