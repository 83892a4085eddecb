import { z } from '@hono/zod-openapi';
import {
	addToAgenda,
	changeSitting,
	giveOpinionAtSitting,
	listSittings,
	makeMinutes,
	planSitting,
	readSitting,
	takeAttendance,
	takeOffAgenda,
	type SittingView
} from '$lib/server/modules/cooperation';
import { isRefusal, refuse } from '$lib/server/platform/refusal';
import { endpoint, type Api } from '../api';
import { listOf, ListQuery } from '../lists';
import { anId, typedText } from '../typed-text';
import { Dissent, FollowUp } from './case-shapes';
import { sittingWork } from './sitting-work';

const tags = ['sittings'];
const params = z.object({ id: z.string() });
const verdict = z.enum(['feasible', 'feasible_with_notes', 'not_feasible']);
const Named = z.object({ name: z.string(), position: z.string().nullable() });
const Done = z.object({ id: z.string() });

const plan = {
	title: typedText(300),
	held_on: typedText(10).openapi({ description: 'YYYY-MM-DD' }),
	starts_at: typedText(5).openapi({ description: '09.00 or 09:00' }),
	place: typedText(300),
	number: typedText(100).nullish(),
	manner: z
		.enum(['meeting', 'circulation'])
		.optional()
		.openapi({ description: 'Only at planning; circulation where the region allows it' })
};

const Line = z
	.object({
		id: z.string(),
		number: z.string().nullable(),
		title: z.string(),
		held_on: z.string(),
		starts_at: z.string(),
		place: z.string(),
		state: z.string(),
		manner: z.string(),
		subjects: z.array(z.string()),
		has_minutes: z.boolean(),
		example: z.boolean()
	})
	.openapi('SittingLine');

const Sitting = z
	.object({
		id: z.string(),
		version: z.number().int(),
		number: z.string().nullable(),
		title: z.string(),
		held_on: z.string(),
		starts_at: z.string(),
		ends_at: z.string().nullable(),
		place: z.string(),
		state: z.string(),
		notes: z.string().nullable(),
		manner: z.string(),
		invitations: z.enum(['not_sent', 'sent', 'outdated']),
		attendance_scan_id: z.string().nullable(),
		minutes_scan_id: z.string().nullable(),
		chair: Named.nullable(),
		secretary: Named.nullable(),
		minutes_document_id: z.string().nullable(),
		example: z.boolean(),
		items: z.array(
			z.object({
				case_id: z.string(),
				position: z.number().int(),
				subject: z.string(),
				step: z.string(),
				taken_up: z.boolean(),
				waits: z.enum(['for_conclusion', 'for_opinions', 'no_longer']),
				conclusion: verdict.nullable(),
				conclusion_note: z.string().nullable(),
				dissents: z.array(Dissent),
				follow_ups: z.array(FollowUp),
				discussion: z.string().nullable(),
				conflicts: z.array(z.object({ person_id: z.string(), person: Named, why: z.string() })),
				tally: z
					.object({ feasible: z.number(), feasible_with_notes: z.number(), not_feasible: z.number() })
					.nullable(),
				opinions: z.array(
					z.object({
						person_id: z.string().nullable(),
						person: Named,
						verdict,
						note: z.string().nullable(),
						on_paper: z.boolean()
					})
				)
			})
		),
		attendance: z.array(
			z.object({
				person_id: z.string(),
				name: z.string(),
				position: z.string().nullable(),
				function: z.string(),
				present: z.boolean().nullable(),
				represented_by: z.string().nullable()
			})
		)
	})
	.openapi('Sitting');

/**
 * Sittings of the TKKSD. Concluding a case is an outcome of the case's own step:
 * `POST /cases/{id}/steps/{key}` with `outcome: conclude`, `sitting_id` and `conclusion`.
 */
export function sittingsResource(api: Api): void {
	endpoint(api, {
		method: 'get',
		path: '/sittings',
		access: 'sitting.attend',
		summary: 'Sittings, the latest first',
		tags,
		query: ListQuery,
		answer: listOf(Line),
		async handle({ ctx, query }) {
			const found = await listSittings(ctx, query);
			if (isRefusal(found)) return found;
			return {
				data: found.rows.map(({ is_example: example, ...row }) => ({ ...row, example })),
				page: { next: found.next }
			};
		}
	});
	endpoint(api, {
		method: 'get',
		path: '/sittings/{id}',
		access: 'sitting.attend',
		summary: 'One sitting: agenda, attendance, opinions, conclusions',
		tags,
		params,
		answer: Sitting,
		async handle({ ctx, params: { id }, etag }) {
			const view = await readSitting(ctx, id);
			if (isRefusal(view)) return view;
			etag(view.version);
			return writeSitting(view);
		}
	});
	endpoint(api, {
		method: 'post',
		path: '/sittings',
		access: 'sitting.write',
		summary: 'Plan a sitting; the members of that day are invited',
		tags,
		status: 201,
		body: z.object({ ...plan, case_ids: z.array(anId).max(100).optional() }).strict(),
		answer: Done,
		handle: ({ ctx, body }) => planSitting(ctx, body)
	});
	endpoint(api, {
		method: 'patch',
		path: '/sittings/{id}',
		access: 'sitting.write',
		summary: 'Change day, time, place, number or notes, or cancel; with If-Match',
		tags,
		params,
		body: z
			.object({
				...plan,
				ends_at: typedText(5).nullable(),
				notes: typedText(20_000).nullable(),
				cancel: z.boolean()
			})
			.partial()
			.strict(),
		answer: Done,
		async handle({ ctx, params: { id }, body, c }) {
			const match = /^(?:W\/)?"(\d{1,9})"$/.exec(c.req.header('if-match') ?? '');
			if (!match) return refuse('PRECONDITION_REQUIRED');
			const changed = await changeSitting(ctx, id, { ...body, version: Number(match[1]) });
			return isRefusal(changed) && changed.refused === 'STATE_CHANGED'
				? refuse('PRECONDITION_FAILED')
				: changed;
		}
	});
	endpoint(api, {
		method: 'post',
		path: '/sittings/{id}/items',
		access: 'sitting.write',
		summary: 'Put cases on the agenda',
		tags,
		status: 201,
		params,
		body: z.union([
			z.object({ case_id: anId }).strict(),
			z.object({ case_ids: z.array(anId).min(1).max(100) }).strict()
		]),
		answer: Done,
		handle: ({ ctx, params: { id }, body }) =>
			addToAgenda(ctx, id, 'case_id' in body ? [body.case_id] : body.case_ids)
	});
	endpoint(api, {
		method: 'delete',
		path: '/sittings/{id}/items/{key}',
		access: 'sitting.write',
		summary: 'Take a case off the agenda before it was concluded; the key is the id of the case',
		tags,
		params: z.object({ id: z.string(), key: z.string() }),
		answer: Done,
		handle: ({ ctx, params: { id, key } }) => takeOffAgenda(ctx, id, key)
	});
	endpoint(api, {
		method: 'post',
		path: '/sittings/{id}/attendance',
		access: 'sitting.write',
		summary: 'Take down who came; somebody who was not invited is added as a guest',
		tags,
		params,
		body: z
			.object({
				people: z
					.array(
						z
							.object({
								person_id: anId,
								present: z.boolean().nullable(),
								represented_by: typedText(200).nullish()
							})
							.strict()
					)
					.min(1)
					.max(200)
			})
			.strict(),
		answer: z.object({ id: z.string(), present: z.number().int() }),
		handle: ({ ctx, params: { id }, body }) => takeAttendance(ctx, id, body.people)
	});
	endpoint(api, {
		method: 'post',
		path: '/sittings/{id}/opinions',
		access: 'sitting.attend',
		summary: 'What a member says about a case; entered by the member, or by the secretary with `person_id`',
		tags,
		status: 201,
		params,
		body: z
			.object({
				case_id: anId,
				verdict,
				note: typedText(8_000).nullish(),
				no_conflict_of_interest: z.boolean().default(false),
				person_id: anId.nullish(),
				document_id: anId.nullish()
			})
			.strict(),
		answer: Done,
		handle: ({ ctx, params: { id }, body }) => giveOpinionAtSitting(ctx, id, body)
	});
	endpoint(api, {
		method: 'post',
		path: '/sittings/{id}/minutes',
		access: 'sitting.write',
		summary: 'Make the minutes (berita acara) as PDF; a paper of every case concluded there',
		tags,
		status: 201,
		params,
		answer: z.object({ document_id: z.string(), version: z.number().int() }),
		handle: ({ ctx, params: { id } }) => makeMinutes(ctx, id)
	});
	sittingWork(api);
}

function writeSitting({
	acts: _acts,
	is_example: example,
	invited_at: _invitedAt,
	items,
	...view
}: SittingView): z.input<typeof Sitting> {
	return {
		...view,
		example,
		attendance: [...view.attendance],
		items: items.map((item) => ({
			case_id: item.case_id,
			position: item.position,
			subject: item.subject,
			step: item.step,
			taken_up: item.taken_up,
			waits: item.waits,
			conclusion: item.conclusion,
			conclusion_note: item.conclusion_note,
			dissents: [...item.dissents],
			follow_ups: [...item.follow_ups],
			discussion: item.discussion,
			conflicts: [...item.conflicts],
			tally: item.tally,
			opinions: item.opinions.map(({ given_at: _at, ...opinion }) => opinion)
		}))
	};
}
