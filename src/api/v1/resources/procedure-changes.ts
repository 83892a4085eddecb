import { z } from '@hono/zod-openapi';
import {
	addProcedureChange,
	endProcedureChange,
	previewProcedureChange,
	readChangedProcedure
} from '$lib/server/modules/cooperation';
import { procedureChangeKinds, type ComparedStep } from '$lib/server/modules/workflow';
import { isRefusal } from '$lib/server/platform/refusal';
import { endpoint, type Api } from '../api';

const tags = ['procedures'];
const params = z.object({ type: z.string() });
const text = z.string().max(500).optional();
const Told = z
	.object({
		kind: z.enum(procedureChangeKinds),
		/** The step concerned; for `add_step` the step after which the new one stands. */
		step: z.string(),
		after: text,
		days: z.coerce.string().max(3).optional(),
		unit: z.enum(['working_days', 'calendar_days']).optional(),
		name_id: text,
		name_en: text,
		about_id: text,
		about_en: text,
		step_kind: text,
		actor: text,
		back: text,
		side: z.enum(['in', 'out']).optional(),
		need: z.enum(['required', 'optional']).optional(),
		rule: z.string().max(300),
		from: z.iso.date(),
		to: z.iso.date().nullable().default(null)
	})
	.strict()
	.openapi('ProcedureChangeTold');
const Difference = z.object({ step: z.string(), what: z.array(z.string()) }).openapi('ProcedureDifference');

const differing = (lines: readonly ComparedStep[]) =>
	lines
		.filter(({ differences }) => differences.length > 0)
		.map(({ key, differences }) => ({ step: key, what: differences.map(({ what }) => what) }));

/** What a region changes in the national procedures by its own rule, from a day on. */
export function procedureChangesResource(api: Api): void {
	endpoint(api, {
		method: 'get',
		path: '/procedures/{type}/changes',
		access: 'admin.procedures',
		summary: "The region's changes of a procedure, and what differs from the national one on a day",
		tags,
		params,
		query: z.object({ day: z.iso.date().optional() }),
		answer: z.object({
			day: z.string(),
			differences: z.array(Difference),
			data: z.array(
				z.object({
					id: z.string(),
					number: z.number(),
					state: z.enum(['holding', 'coming', 'over', 'withdrawn']),
					from: z.string(),
					to: z.string().nullable(),
					kind: z.string(),
					rule: z.string()
				})
			),
			page: z.object({ next: z.null() })
		}),
		async handle({ ctx, params: { type }, query: { day } }) {
			const found = await readChangedProcedure(ctx, type, day);
			if (isRefusal(found)) return found;
			return {
				day: found.day,
				differences: differing(found.lines),
				data: found.changes.map(({ id, number, state, from, to, change, rule }) => ({
					id,
					number,
					state,
					from,
					to,
					kind: change.change,
					rule
				})),
				page: { next: null }
			};
		}
	});
	endpoint(api, {
		method: 'post',
		path: '/procedures/{type}/changes/preview',
		access: 'admin.procedures',
		summary: 'What a change would make different; nothing is kept',
		tags,
		params,
		body: Told,
		answer: z.object({ day: z.string(), differences: z.array(Difference) }),
		async handle({ ctx, params: { type }, body }) {
			const shown = await previewProcedureChange(ctx, type, { ...body, to: body.to ?? '' });
			return isRefusal(shown) ? shown : { day: shown.day, differences: differing(shown.lines) };
		}
	});
	endpoint(api, {
		method: 'post',
		path: '/procedures/{type}/changes',
		access: 'admin.procedures',
		summary: 'Change a procedure from a day on; open and closed cases keep theirs',
		tags,
		status: 201,
		params,
		body: Told,
		answer: z.object({ id: z.string(), number: z.number() }),
		handle: ({ ctx, params: { type }, body }) => addProcedureChange(ctx, type, { ...body, to: body.to ?? '' })
	});
	endpoint(api, {
		method: 'post',
		path: '/procedures/{type}/changes/{id}/end',
		access: 'admin.procedures',
		summary: 'Give a change its last day, or withdraw one that has not begun',
		tags,
		params: z.object({ type: z.string(), id: z.string() }),
		body: z.object({ last_day: z.iso.date().nullable().default(null) }).strict(),
		answer: z.object({ id: z.string(), withdrawn: z.boolean() }),
		handle: ({ ctx, params: { type, id }, body }) =>
			endProcedureChange(ctx, { key: type, id, lastDay: body.last_day ?? '' })
	});
}
