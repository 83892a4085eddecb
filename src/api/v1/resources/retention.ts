import { z } from '@hono/zod-openapi';
import { fates, listDue, readSchedule, retentionKinds, reviewFate } from '$lib/server/modules/retention';
import { keyPart, readCursor, writeCursor } from '$lib/server/platform/keyset';
import { isRefusal } from '$lib/server/platform/refusal';
import { endpoint, type Api } from '../api';
import { ListQuery, listOf } from '../lists';
import { anId, typedText } from '../typed-text';

const tags = ['retention'];
const Rule = z
	.object({
		kind: z.enum(retentionKinds),
		inactive_months: z.number().int().nullable(),
		fate: z.enum(fates),
		ground: z.string().nullable(),
		schedule_number: z.string().nullable().openapi({ description: 'null: not confirmed by the region' }),
		approver: z.string(),
		consent: z.string()
	})
	.openapi('RetentionRule');
const Due = z
	.object({
		record: z.object({ kind: z.enum(['agreement', 'case']), id: z.string() }),
		kind: z.enum(retentionKinds),
		title: z.string().nullable(),
		number: z.string().nullable(),
		ended_on: z.string(),
		due_on: z.string(),
		fate: z.enum(fates),
		held_by: z.enum(['dispute', 'chain']).nullable(),
		list: z.object({ id: z.string(), number: z.string() }).nullable(),
		example: z.boolean()
	})
	.openapi('RetentionDue');

/** How long papers are kept, what has come to the end of its time, and what became of a second look (UU 43/2009). */
export function retentionResource(api: Api): void {
	endpoint(api, {
		method: 'get',
		path: '/retention/rules',
		access: 'retention.read',
		summary: 'The retention schedule that holds',
		tags,
		answer: z.object({ data: z.array(Rule) }),
		async handle({ ctx }) {
			const rules = await readSchedule(ctx);
			if (isRefusal(rules)) return rules;
			return {
				data: rules.map((rule) => ({
					kind: rule.kind,
					inactive_months: rule.inactiveMonths,
					fate: rule.fate,
					ground: rule.ground,
					schedule_number: rule.scheduleNumber,
					approver: rule.approver,
					consent: rule.consent
				}))
			};
		}
	});
	endpoint(api, {
		method: 'get',
		path: '/retention/due',
		access: 'retention.read',
		summary: 'What has come to the end of its time, the longest over first',
		tags,
		query: ListQuery,
		answer: listOf(Due),
		async handle({ ctx, query }) {
			const key = readCursor(query.cursor, [keyPart.day, keyPart.day, keyPart.id]);
			if (isRefusal(key)) return key;
			const after = key === null ? undefined : { due: key[0]!, ended: key[1]!, id: key[2]! };
			const part = await listDue(ctx, { after, limit: query.limit });
			if (isRefusal(part)) return part;
			const { next } = part;
			return {
				data: part.rows.map((row) => ({
					record: { kind: row.subject, id: row.id },
					kind: row.kind,
					title: row.title,
					number: row.number,
					ended_on: row.endedOn,
					due_on: row.dueOn,
					fate: row.fate,
					held_by: row.heldBy,
					list: row.list,
					example: row.isExample
				})),
				page: { next: next && writeCursor([next.due, next.ended, next.id]) }
			};
		}
	});
	endpoint(api, {
		method: 'post',
		path: '/retention/reviews',
		access: 'destruction.write',
		summary: 'Say what becomes of a record that is looked at again',
		tags,
		status: 201,
		body: z
			.object({
				record: z.object({ kind: z.enum(['agreement', 'case']), id: anId }),
				outcome: z.enum(['permanent', 'destroyed']),
				reason: typedText(500, 1)
			})
			.strict(),
		answer: z.object({ id: z.string() }),
		handle: ({ ctx, body }) =>
			reviewFate(ctx, {
				subject: body.record.kind,
				id: body.record.id,
				outcome: body.outcome,
				reason: body.reason
			})
	});
}
