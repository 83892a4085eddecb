import { z } from '@hono/zod-openapi';
import {
	approveList,
	carryOutList,
	drawUpList,
	dropList,
	grounds,
	lineStates,
	listDestructionLists,
	listStates,
	makeDestructionMinutes,
	proposeEarlyRemoval,
	readDestructionList,
	recordConsent,
	recordReview,
	retentionKinds,
	stops,
	strikeLine,
	writePeople,
	type DestructionListView,
	type ListLine
} from '$lib/server/modules/retention';
import { keyPart, readCursor, writeCursor } from '$lib/server/platform/keyset';
import { isRefusal } from '$lib/server/platform/refusal';
import { endpoint, type Api } from '../api';
import { ListQuery, listOf } from '../lists';
import { anId, day, typedText } from '../typed-text';

const tags = ['destruction'];
const params = z.object({ id: z.string() });
const Done = z.object({ id: z.string() });
const Person = z.object({ name: typedText(200, 1), position: typedText(200, 1) });

const Listed = z
	.object({
		id: z.string(),
		number: z.string(),
		kind: z.enum(retentionKinds),
		early: z.boolean(),
		state: z.enum(listStates),
		state_since: z.string(),
		drawn_on: z.string(),
		lines: z.number().int(),
		removed: z.number().int(),
		example: z.boolean()
	})
	.openapi('DestructionListLine');

const Whole = z
	.object({
		id: z.string(),
		number: z.string(),
		kind: z.enum(retentionKinds),
		early: z.boolean(),
		ground: z.enum(grounds).nullable(),
		state: z.enum(listStates),
		state_since: z.string(),
		drawn_on: z.string(),
		drawn_by: z.string(),
		schedule_number: z.string().nullable(),
		months: z.number().int().nullable(),
		approver: z.string(),
		needs_consent: z.boolean(),
		panel: z.array(Person),
		reviewed_on: z.string().nullable(),
		consent: z.object({ from: z.string(), number: z.string(), on: z.string() }).nullable(),
		approved: z.object({ by: z.string(), position: z.string().nullable(), on: z.string() }).nullable(),
		minutes: z.object({ number: z.string(), on: z.string(), place: z.string() }).nullable(),
		witnesses: z.array(Person),
		documents: z.object({
			request: z.string().nullable(),
			consent: z.string().nullable(),
			approval: z.string().nullable(),
			minutes_pdf: z.string().nullable(),
			minutes_docx: z.string().nullable(),
			minutes_scan: z.string().nullable()
		}),
		carried_out_at: z.string().nullable(),
		acts: z.array(z.string()).openapi({ description: 'what the caller may do as it stands' }),
		lines: z.array(
			z.object({
				id: z.string(),
				position: z.number().int(),
				record: z.object({ kind: z.enum(['agreement', 'case']), id: z.string() }),
				title: z.string().nullable().openapi({ description: 'null where it is secret to the caller' }),
				ended_on: z.string(),
				due_on: z.string().nullable(),
				state: z.enum(lineStates),
				stop: z.enum(stops).nullable().openapi({ description: 'what stopped it, or would stop it today' }),
				reason: z.string().nullable(),
				files: z.number().int().nullable(),
				bytes: z.number().int().nullable()
			})
		),
		example: z.boolean()
	})
	.openapi('DestructionList');

const listed = (row: ListLine): z.output<typeof Listed> => ({
	id: row.id,
	number: row.number,
	kind: row.kind,
	early: row.purpose === 'early',
	state: row.state,
	state_since: row.state_since,
	drawn_on: row.drawn_on,
	lines: row.lines,
	removed: row.removed,
	example: row.is_example
});

const whole = (list: DestructionListView): z.output<typeof Whole> => ({
	id: list.id,
	number: list.number,
	kind: list.kind,
	early: list.purpose === 'early',
	ground: list.ground,
	state: list.state,
	state_since: list.state_since,
	drawn_on: list.drawn_on,
	drawn_by: list.drawn_by_name,
	schedule_number: list.schedule_number,
	months: list.months,
	approver: list.approver,
	needs_consent: list.needs_consent,
	panel: [...list.panel],
	reviewed_on: list.reviewed_on,
	consent: list.consent_number
		? { from: list.consent_from ?? '', number: list.consent_number, on: list.consent_on ?? '' }
		: null,
	approved: list.approved_on
		? { by: list.approved_by_name ?? '', position: list.approved_position, on: list.approved_on }
		: null,
	minutes: list.minutes_number
		? { number: list.minutes_number, on: list.minutes_on ?? '', place: list.minutes_place ?? '' }
		: null,
	witnesses: [...list.witnesses],
	documents: {
		request: list.request_document_id,
		consent: list.consent_document_id,
		approval: list.approval_document_id,
		minutes_pdf: list.minutes_document_id,
		minutes_docx: list.minutes_word_id,
		minutes_scan: list.minutes_scan_id
	},
	carried_out_at: list.carried_out_at?.toISOString() ?? null,
	acts: [...list.acts],
	lines: list.lines.map((line) => ({
		id: line.id,
		position: line.position,
		record: { kind: line.subject_kind, id: line.subject_id },
		title: line.title,
		ended_on: line.ended_on,
		due_on: line.due_on,
		state: line.state,
		stop: line.stop,
		reason: line.reason,
		files: line.files,
		bytes: line.bytes === null ? null : Number(line.bytes)
	})),
	example: list.is_example
});

/** Lists for destruction: from the proposal over the panel, the approval and the minutes to the act (UU 43/2009). */
export function destructionResource(api: Api): void {
	endpoint(api, {
		method: 'get',
		path: '/destruction-lists',
		access: 'destruction.read',
		summary: 'Lists for destruction, the newest first',
		tags,
		query: ListQuery.extend({ view: z.enum(['open', 'all']).default('all') }),
		answer: listOf(Listed),
		async handle({ ctx, query }) {
			const key = readCursor(query.cursor, [keyPart.day, keyPart.id]);
			if (isRefusal(key)) return key;
			const after = key === null ? undefined : { day: key[0]!, id: key[1]! };
			const part = await listDestructionLists(ctx, { view: query.view, after, limit: query.limit });
			if (isRefusal(part)) return part;
			const next = part.next && writeCursor([part.next.day, part.next.id]);
			return { data: part.rows.map(listed), page: { next } };
		}
	});
	endpoint(api, {
		method: 'get',
		path: '/destruction-lists/{id}',
		access: 'destruction.read',
		summary: 'One list with its lines, and what the caller may do',
		tags,
		params,
		answer: Whole,
		async handle({ ctx, params: { id } }) {
			const list = await readDestructionList(ctx, id);
			return isRefusal(list) ? list : whole(list);
		}
	});
	endpoint(api, {
		method: 'post',
		path: '/destruction-lists',
		access: 'destruction.write',
		summary: 'Draw up a list of everything of a kind that is due, free, and to be destroyed',
		tags,
		status: 201,
		body: z.object({ kind: z.enum(retentionKinds) }).strict(),
		answer: z.object({ id: z.string(), lines: z.number().int() }),
		handle: ({ ctx, body }) => drawUpList(ctx, body.kind)
	});
	endpoint(api, {
		method: 'post',
		path: '/cases/{id}/early-removal',
		access: 'destruction.write',
		summary: "Propose to remove a refused applicant's papers before their time (UU 27/2022)",
		tags,
		status: 201,
		params,
		body: z
			.object({
				ground: z.enum(grounds),
				reason: typedText(500, 1),
				requested_on: day.optional(),
				document_id: anId.optional()
			})
			.strict(),
		answer: Done,
		handle: ({ ctx, params: { id }, body }) =>
			proposeEarlyRemoval(ctx, {
				caseId: id,
				ground: body.ground,
				reason: body.reason,
				requestedOn: body.requested_on ?? '',
				documentId: body.document_id ?? null
			})
	});
	endpoint(api, {
		method: 'post',
		path: '/destruction-lists/{id}/strike',
		access: 'destruction.write',
		summary: 'Strike a line off a list that is not approved yet',
		tags,
		params,
		body: z.object({ line_id: anId, reason: typedText(500, 1) }).strict(),
		answer: Done,
		handle: ({ ctx, params: { id }, body }) =>
			strikeLine(ctx, id, { lineId: body.line_id, reason: body.reason })
	});
	endpoint(api, {
		method: 'post',
		path: '/destruction-lists/{id}/review',
		access: 'destruction.write',
		summary: 'Record what the appraisal panel said',
		tags,
		params,
		body: z
			.object({
				panel: z.array(Person).min(1).max(20),
				decree: typedText(200).default(''),
				reviewed_on: day,
				note: typedText(2000).default('')
			})
			.strict(),
		answer: Done,
		handle: ({ ctx, params: { id }, body }) =>
			recordReview(ctx, id, {
				panel: writePeople(body.panel),
				decree: body.decree,
				reviewedOn: body.reviewed_on,
				note: body.note
			})
	});
	endpoint(api, {
		method: 'post',
		path: '/destruction-lists/{id}/consent',
		access: 'destruction.write',
		summary: 'Record the consent from outside, with its letter',
		tags,
		params,
		body: z
			.object({
				from: typedText(200, 1),
				number: typedText(100, 1),
				consented_on: day,
				document_id: anId.optional()
			})
			.strict(),
		answer: Done,
		handle: ({ ctx, params: { id }, body }) =>
			recordConsent(ctx, id, {
				from: body.from,
				number: body.number,
				consentedOn: body.consented_on,
				documentId: body.document_id ?? null
			})
	});
	endpoint(api, {
		method: 'post',
		path: '/destruction-lists/{id}/approve',
		access: 'destruction.read',
		summary: 'Approve a list, as whoever its rule names',
		tags,
		params,
		answer: Done,
		handle: ({ ctx, params: { id } }) => approveList(ctx, id)
	});
	endpoint(api, {
		method: 'post',
		path: '/destruction-lists/{id}/approval-on-paper',
		access: 'destruction.write',
		summary: 'Enter an approval that was given on paper, with its scan',
		tags,
		params,
		body: z
			.object({
				by_name: typedText(200, 1),
				by_position: typedText(200, 1),
				approved_on: day,
				document_id: anId
			})
			.strict(),
		answer: Done,
		handle: ({ ctx, params: { id }, body }) =>
			approveList(ctx, id, {
				byName: body.by_name,
				byPosition: body.by_position,
				approvedOn: body.approved_on,
				documentId: body.document_id
			})
	});
	endpoint(api, {
		method: 'post',
		path: '/destruction-lists/{id}/minutes',
		access: 'destruction.write',
		summary: 'Make the minutes as PDF and DOCX; lines that cannot go any more are stopped',
		tags,
		params,
		body: z
			.object({
				number: typedText(100, 1),
				on: day,
				place: typedText(200, 1),
				paper_method: typedText(200).default(''),
				witnesses: z.array(Person).min(2).max(20)
			})
			.strict(),
		answer: z.object({ id: z.string(), stopped: z.number().int() }),
		handle: ({ ctx, params: { id }, body }) =>
			makeDestructionMinutes(ctx, id, {
				number: body.number,
				on: body.on,
				place: body.place,
				paperMethod: body.paper_method,
				witnesses: writePeople(body.witnesses)
			})
	});
	endpoint(api, {
		method: 'post',
		path: '/destruction-lists/{id}/carry-out',
		access: 'destruction.write',
		summary: 'Hand the signed minutes in, and remove the contents for good',
		tags,
		params,
		body: z
			.object({
				document_id: anId.optional().openapi({ description: "the scan; none for one applicant's papers" })
			})
			.strict(),
		answer: z.object({
			id: z.string(),
			removed: z.number().int(),
			stopped: z.number().int(),
			files: z.number().int(),
			bytes: z.number().int()
		}),
		handle: ({ ctx, params: { id }, body }) => carryOutList(ctx, id, body.document_id ?? null)
	});
	endpoint(api, {
		method: 'post',
		path: '/destruction-lists/{id}/drop',
		access: 'destruction.write',
		summary: 'Give a list up, with the reason',
		tags,
		params,
		body: z.object({ reason: typedText(500, 1) }).strict(),
		answer: Done,
		handle: ({ ctx, params: { id }, body }) => dropList(ctx, id, body.reason)
	});
}
