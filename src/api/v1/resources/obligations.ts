import { z } from '@hono/zod-openapi';
import { addAgreementObligation } from '$lib/server/modules/lifecycle';
import {
	acceptObligation,
	evidenceObligation,
	extendObligation,
	listObligations,
	obligationKinds,
	obligationStates,
	readObligation,
	recurrences,
	reopenObligation,
	returnObligation,
	subjectKinds,
	waiveObligation,
	type ListedObligation,
	type ObligationView
} from '$lib/server/modules/obligations';
import { isRefusal } from '$lib/server/platform/refusal';
import type { Language } from '$lib/text/bilingual';
import { endpoint, type Api } from '../api';
import { listOf, ListQuery } from '../lists';
import { anId, typedText } from '../typed-text';

const tags = ['obligations'];
const params = z.object({ id: z.string() });
const day = z.iso.date();
const Money = z.object({ amount: z.string(), currency: z.string() });
const Side = z.object({ kind: z.enum(['unit', 'partner', 'person']), id: z.string(), name: z.string() });

const Line = z
	.object({
		id: z.string(),
		subject: z.object({ kind: z.enum(subjectKinds), id: z.string(), title: z.string() }),
		kind: z.enum(obligationKinds),
		what: z.string(),
		basis: z.string().nullable(),
		owner: Side,
		accepted_by: z.string().nullable().openapi({ description: 'null: the cooperation division alone' }),
		due_on: z.string().nullable(),
		planned_on: z.string().nullable().openapi({ description: 'the due day before any extension' }),
		recurrence: z.enum(recurrences).nullable(),
		occasion: z.number().int(),
		amount: Money.nullable(),
		state: z.enum(obligationStates),
		late: z.boolean().openapi({ description: 'calculated for today in the region’s time zone' }),
		evidenced_on: z.string().nullable(),
		settled_on: z.string().nullable(),
		version: z.number().int(),
		example: z.boolean()
	})
	.openapi('ObligationLine');

const Obligation = Line.extend({
	evidence: z.array(z.object({ document_id: z.string(), title: z.string(), size: z.number().int() })),
	events: z.array(
		z.object({
			at: z.string(),
			act: z.string(),
			who: z.string().nullable(),
			office: z.string().nullable(),
			on_behalf: z.boolean(),
			remark: z.string().nullable(),
			from_day: z.string().nullable(),
			to_day: z.string().nullable()
		})
	),
	acts: z.array(z.string()).openapi({ description: 'what the caller may do with it now' })
}).openapi('Obligation');

const Acted = z.object({ id: z.string(), state: z.enum(obligationStates) });

function writeLine(row: ListedObligation, language: Language): z.input<typeof Line> {
	const owner = row.owner_unit_id
		? { kind: 'unit' as const, id: row.owner_unit_id }
		: row.owner_partner_id
			? { kind: 'partner' as const, id: row.owner_partner_id }
			: { kind: 'person' as const, id: row.owner_person_id! };
	return {
		id: row.id,
		subject: { kind: row.subject_kind, id: row.subject_id, title: row.subject_title[language] },
		kind: row.kind,
		what: row.what,
		basis: row.basis,
		owner: { ...owner, name: row.owner_name },
		accepted_by: row.other_name,
		due_on: row.due_on,
		planned_on: row.planned_on,
		recurrence: row.recurrence,
		occasion: row.occasion,
		amount: row.amount && row.currency ? { amount: row.amount, currency: row.currency } : null,
		state: row.state,
		late: row.late,
		evidenced_on: row.evidenced_on,
		settled_on: row.settled_on,
		version: row.version,
		example: row.is_example
	};
}

function writeWhole(view: ObligationView, language: Language): z.input<typeof Obligation> {
	return {
		...writeLine(view, language),
		evidence: view.evidence.map(({ id, title, size }) => ({ document_id: id, title, size })),
		events: view.events.map((event) => ({
			at: event.at.toISOString(),
			act: event.act,
			who: event.actor_name,
			office: event.actor_position,
			on_behalf: event.on_behalf,
			remark: event.remark,
			from_day: event.from_day,
			to_day: event.to_day
		})),
		acts: [...view.acts]
	};
}

/** What is owed after a promise, of whatever kind: the list, one of them, and what may happen to it. */
export function obligationsResource(api: Api): void {
	endpoint(api, {
		method: 'get',
		path: '/obligations',
		access: 'obligation.read',
		summary: 'Obligations that the caller may see, the earliest due day first',
		tags,
		query: ListQuery.extend({
			state: z.enum(obligationStates).optional(),
			late: z.enum(['true']).optional().openapi({ description: 'only what is overdue today' }),
			own: z
				.enum(['true'])
				.optional()
				.openapi({ description: 'only those in which the caller, their unit or organisation stands' }),
			kind: z.enum(obligationKinds).optional(),
			due_from: day.optional(),
			due_before: day.optional(),
			subject_kind: z.enum(subjectKinds).optional(),
			subject: z.uuid().optional().openapi({ description: 'with subject_kind' }),
			owner_unit: z.uuid().optional(),
			owner_partner: z.uuid().optional()
		}),
		answer: listOf(Line),
		async handle({ ctx, query, language }) {
			const page = await listObligations(ctx, {
				...(query.state ? { states: [query.state] } : {}),
				late: query.late === 'true',
				own: query.own === 'true',
				...(query.kind ? { kinds: [query.kind] } : {}),
				dueFrom: query.due_from,
				dueBefore: query.due_before,
				...(query.subject_kind ? { subject: { kind: query.subject_kind, id: query.subject } } : {}),
				ownerUnitId: query.owner_unit,
				ownerPartnerId: query.owner_partner,
				cursor: query.cursor,
				limit: query.limit
			});
			if (isRefusal(page)) return page;
			return { data: page.rows.map((row) => writeLine(row, language)), page: { next: page.next } };
		}
	});
	endpoint(api, {
		method: 'get',
		path: '/obligations/{id}',
		access: 'obligation.read',
		summary: 'One obligation with its evidence and history',
		tags,
		params,
		answer: Obligation,
		async handle({ ctx, params: { id }, language }) {
			const view = await readObligation(ctx, id);
			return isRefusal(view) ? view : writeWhole(view, language);
		}
	});
	endpoint(api, {
		method: 'post',
		path: '/agreements/{id}/obligations',
		access: 'obligation.add',
		summary: 'Record what a party of an agreement owes',
		tags,
		status: 201,
		params,
		body: z
			.object({
				kind: z.enum(obligationKinds),
				what: typedText(500),
				basis: typedText(300).nullish(),
				owner: z.object({ kind: z.enum(['unit', 'partner']), id: anId }).strict(),
				accepted_by: z
					.object({ unit_id: anId.nullish(), partner_id: anId.nullish() })
					.strict()
					.optional()
					.openapi({ description: 'left out: the first of the other side' }),
				due_on: day.nullable(),
				recurrence: z.enum(recurrences).nullish(),
				recurs_until: day.nullish().openapi({ description: 'left out: the last day of the agreement' }),
				amount: Money.strict().nullish()
			})
			.strict(),
		answer: z.object({ id: z.string(), series_id: z.string(), occasions: z.number().int() }),
		async handle({ ctx, params: { id }, body: { accepted_by, ...rest } }) {
			const added = await addAgreementObligation(ctx, id, {
				...rest,
				...(accepted_by ? { other: { unitId: accepted_by.unit_id, partnerId: accepted_by.partner_id } } : {})
			});
			if (isRefusal(added)) return added;
			const { id: first, seriesId, occasions } = added as Exclude<typeof added, { refused: string }>;
			return { id: first, series_id: seriesId, occasions };
		}
	});
	endpoint(api, {
		method: 'post',
		path: '/obligations/{id}/evidence',
		access: 'obligation.evidence',
		summary: 'Hand in what shows that an obligation was met',
		tags,
		params,
		body: z
			.object({ document_ids: z.array(anId).max(20).default([]), remark: typedText(2000).optional() })
			.strict(),
		answer: Acted,
		handle: ({ ctx, params: { id }, body }) =>
			evidenceObligation(ctx, id, { documentIds: body.document_ids, remark: body.remark })
	});
	endpoint(api, {
		method: 'post',
		path: '/obligations/{id}/accept',
		access: 'obligation.review',
		summary: 'Accept the evidence; the obligation is settled',
		tags,
		params,
		body: z.object({ remark: typedText(2000).optional() }).strict(),
		answer: Acted,
		handle: ({ ctx, params: { id }, body }) => acceptObligation(ctx, id, body)
	});
	endpoint(api, {
		method: 'post',
		path: '/obligations/{id}/extend',
		access: 'obligation.extend',
		summary: 'Put the due day off, with a reason; the earlier day stays in the history',
		tags,
		params,
		body: z.object({ due_on: day, remark: typedText(2000) }).strict(),
		answer: Acted,
		handle: ({ ctx, params: { id }, body }) => extendObligation(ctx, id, body)
	});
	for (const [word, { access, summary, act }] of Object.entries(withReason)) {
		endpoint(api, {
			method: 'post',
			path: `/obligations/{id}/${word}`,
			access,
			summary,
			tags,
			params,
			body: z.object({ remark: typedText(2000) }).strict(),
			answer: Acted,
			handle: ({ ctx, params: { id }, body }) => act(ctx, id, body)
		});
	}
}

const withReason = {
	return: {
		access: 'obligation.review',
		summary: 'Return the evidence with what is missing',
		act: returnObligation
	},
	waive: {
		access: 'obligation.settle',
		summary: 'Waive an obligation, with a reason',
		act: waiveObligation
	},
	reopen: {
		access: 'obligation.settle',
		summary: 'Take up again what was accepted or waived by mistake, with a reason',
		act: reopenObligation
	}
} as const;
