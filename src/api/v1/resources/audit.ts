import { z } from '@hono/zod-openapi';
import { readAuditTrail } from '$lib/server/modules/identity';
import { keyPart, readCursor, writeCursor } from '$lib/server/platform/keyset';
import { isRefusal } from '$lib/server/platform/refusal';
import { endpoint, type Api } from '../api';
import { listOf, ListQuery } from '../lists';

const Entry = z
	.object({
		seq: z.number().int(),
		at: z.string(),
		event: z.string(),
		subject_kind: z.string(),
		subject_id: z.string().nullable(),
		actor_id: z.string().nullable(),
		actor: z.string().nullable(),
		body: z.string().openapi({ description: 'the canonical text that was hashed' })
	})
	.openapi('AuditEntry');

/** The audit log, for those who watch over the office; every reading is noted. */
export function auditResource(api: Api): void {
	endpoint(api, {
		method: 'get',
		path: '/audit',
		access: 'audit.read',
		summary: 'Changes in the chain, the newest first',
		tags: ['audit'],
		query: ListQuery.extend({
			kind: z
				.string()
				.regex(/^[a-z_]{1,40}$/)
				.optional(),
			id: z
				.string()
				.regex(/^[\w.-]{1,60}$/)
				.optional(),
			event: z
				.string()
				.regex(/^[A-Z_]{1,60}$/)
				.optional()
		}),
		answer: listOf(Entry),
		async handle({ ctx, query: { limit, cursor, ...filter } }) {
			const key = readCursor(cursor, [keyPart.number]);
			if (isRefusal(key)) return key;
			const trail = await readAuditTrail(ctx, { filter, limit, before: key ? Number(key[0]) : undefined });
			if (isRefusal(trail)) return trail;
			return {
				data: trail.entries.map((entry) => ({
					seq: entry.seq,
					at: entry.at.toISOString(),
					event: entry.event,
					subject_kind: entry.subjectKind,
					subject_id: entry.subjectId,
					actor_id: entry.actorId,
					actor: entry.actorName,
					body: entry.body
				})),
				page: { next: trail.next ? writeCursor([String(trail.next)]) : null }
			};
		}
	});
}
