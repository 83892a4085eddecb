import { z } from '@hono/zod-openapi';
import {
	listMemberships,
	listVisits,
	readPublicVisit,
	mayBecomeObligation,
	type Membership as MembershipRecord,
	type Visit as VisitRecord
} from '$lib/server/modules/relations';
import { isRefusal } from '$lib/server/platform/refusal';
import { href } from '$lib/addresses';
import type { Language } from '$lib/text/bilingual';
import { endpoint, type Api } from '../api';
import { DayPrecision, said, Source, writeSources } from '../cited';
import { answerList, listOf, ListQuery } from '../lists';

const Membership = z
	.object({
		id: z.string(),
		partner_id: z.string(),
		name: z.string(),
		standing: z.enum(['member', 'partner']),
		reported_as: z.string().nullable(),
		why: z.string().nullable(),
		since: z.string().nullable(),
		since_precision: DayPrecision,
		active: z.boolean().nullable(),
		offices: z.array(
			z.object({
				holder: z.string(),
				office: z.string(),
				elected_on: z.string().nullable(),
				elected_precision: DayPrecision,
				from_year: z.number().int().nullable(),
				to_year: z.number().int().nullable(),
				note: z.string().nullable(),
				sources: z.array(Source)
			})
		),
		example: z.boolean(),
		sources: z.array(Source)
	})
	.openapi('Membership');

const Visit = z
	.object({
		id: z.string(),
		direction: z.enum(['incoming', 'outgoing']),
		title: z.string(),
		kind: z.enum(['visit', 'study_visit', 'signing', 'meeting', 'send_off']),
		agreement_id: z.string().nullable(),
		cohort_id: z.string().nullable(),
		took_home: z.string().nullable(),
		state: z.enum(['planned', 'held', 'cancelled']),
		partner_id: z.string().nullable(),
		partner: z.string().nullable(),
		country: z.string(),
		purpose: z.string().nullable(),
		starts_on: z.string().nullable(),
		ends_on: z.string().nullable(),
		date_precision: DayPrecision,
		date_note: z.string().nullable(),
		place: z.string().nullable(),
		host: z.string().nullable(),
		answers_visit_id: z.string().nullable(),
		delegates: z.array(
			z.object({
				side: z.enum(['guest', 'host', 'present']),
				name: z.string().nullable(),
				office: z.string().nullable()
			})
		),
		statements: z.array(
			z.object({
				kind: z.enum(['offered', 'planned', 'wished']),
				by_whom: z.string().nullable(),
				text: z.string(),
				may_become_obligation: z
					.boolean()
					.openapi({ description: 'true for what was offered; a plan or a wish never does' })
			})
		),
		note: z.string().nullable(),
		example: z.boolean(),
		sources: z.array(Source)
	})
	.openapi('Visit');

const writeMembership =
	(language: Language) =>
	(row: MembershipRecord): z.input<typeof Membership> => ({
		id: row.id,
		partner_id: row.partnerId,
		name: row.name,
		standing: row.standing,
		reported_as: said(row.reportedAs, language),
		why: said(row.why, language),
		since: row.since,
		since_precision: row.sincePrecision,
		active: row.active,
		offices: row.offices.map((office) => ({
			holder: office.holder,
			office: office.office,
			elected_on: office.electedOn,
			elected_precision: office.electedPrecision,
			from_year: office.fromYear,
			to_year: office.toYear,
			note: said(office.note, language),
			sources: writeSources(office.sources, language)
		})),
		example: row.isExample,
		sources: writeSources(row.sources, language)
	});

const writeVisit =
	(language: Language) =>
	(row: VisitRecord): z.input<typeof Visit> => ({
		id: row.id,
		direction: row.direction,
		title: row.title[language],
		kind: row.kind as 'visit',
		agreement_id: row.agreement?.id ?? null,
		cohort_id: row.cohort?.id ?? null,
		took_home: row.tookHome,
		state: row.state,
		partner_id: row.partner === null ? null : row.partnerId,
		partner: row.partner,
		country: row.country,
		purpose: said(row.purpose, language),
		starts_on: row.startsOn,
		ends_on: row.endsOn,
		date_precision: row.precision,
		date_note: said(row.dateNote, language),
		place: row.place,
		host: said(row.host, language),
		answers_visit_id: row.answersVisitId,
		delegates: row.delegates.map(({ side, name, office }) => ({
			side,
			name,
			office: said(office, language)
		})),
		statements: row.statements.map((statement) => ({
			kind: statement.kind,
			by_whom: said(statement.byWhom, language),
			text: statement.text[language],
			may_become_obligation: mayBecomeObligation(statement)
		})),
		note: said(row.note, language),
		example: row.isExample,
		sources: writeSources(row.sources, language)
	});

export function relationsResource(api: Api): void {
	endpoint(api, {
		method: 'get',
		path: '/memberships',
		access: 'public.read',
		summary: 'Memberships and partnerships in networks, with the offices held',
		tags: ['relations'],
		query: ListQuery,
		answer: listOf(Membership),
		handle: ({ ctx, language, query }) =>
			answerList(query, (part) => listMemberships(ctx, part), writeMembership(language))
	});
	endpoint(api, {
		method: 'get',
		path: '/visits',
		access: 'public.read',
		summary: 'Visits in both directions, the latest first',
		tags: ['relations'],
		query: ListQuery,
		answer: listOf(Visit),
		handle: ({ ctx, language, query }) =>
			answerList(query, (part) => listVisits(ctx, part), writeVisit(language))
	});
	endpoint(api, {
		method: 'get',
		path: '/visits/{id}',
		access: 'public.read',
		summary: 'One visit with its programme and the photographs that were chosen',
		tags: ['relations'],
		params: z.object({ id: z.string() }),
		answer: Visit.extend({
			programme: z.array(
				z.object({
					day: z.string(),
					time: z.string().nullable(),
					what: z.string(),
					place: z.string().nullable()
				})
			),
			photos: z.array(
				z.object({ caption: z.string(), kind: z.enum(['photo', 'material']), address: z.string() })
			)
		}).openapi('WholeVisit'),
		async handle({ ctx, language, params }) {
			const found = await readPublicVisit(ctx, params.id);
			if (isRefusal(found)) return found;
			return {
				...writeVisit(language)(found.visit),
				programme: found.items.map(({ happensOn, startsAt, what, place }) => ({
					day: happensOn,
					time: startsAt,
					what,
					place
				})),
				photos: found.photos.map((photo) => ({
					caption: photo.caption,
					kind: photo.kind,
					address: ctx.origin + href(language, 'visitPhoto', { id: params.id, photo: photo.id })
				}))
			};
		}
	});
}
