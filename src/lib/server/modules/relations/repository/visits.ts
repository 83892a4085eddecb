import { sql } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';
import type { Delegate, Statement, Visit } from '../domain/visit';

const visit = query
	.selectFrom('published_visit as v')
	.select([
		'v.id',
		'v.direction',
		'v.title',
		'v.country',
		'v.purpose',
		'v.starts_on as startsOn',
		'v.ends_on as endsOn',
		'v.date_precision as precision',
		'v.date_note as dateNote',
		'v.place',
		'v.host',
		'v.answers_visit_id as answersVisitId',
		sql<Visit['answers']>`(select jsonb_build_object('id', w.id, 'title', w.title)
			from published_visit w where w.id = v.answers_visit_id)`.as('answers'),
		'v.note',
		'v.took_home as tookHome',
		sql<Visit['agreement']>`(select jsonb_build_object('id', a.id, 'title', coalesce(a.title, a.subject))
			from published_agreement a where a.id = v.agreement_id)`.as('agreement'),
		sql<Visit['cohort']>`(select jsonb_build_object('id', c.id, 'title', coalesce(c.theme, ''))
			from published_cohort c where c.id = v.cohort_id)`.as('cohort'),
		'v.kind',
		'v.state',
		'v.partner_id as partnerId',
		'v.partner',
		'v.is_example as isExample',
		'v.sources',
		sql<
			Delegate[]
		>`(select coalesce(jsonb_agg(jsonb_build_object('side', d.side, 'name', d.name, 'office', d.office)
			order by case d.side when 'guest' then 0 when 'host' then 1 else 2 end, d.id), '[]')
			from published_visit_delegate d where d.visit_id = v.id)`.as('delegates'),
		sql<
			Statement[]
		>`(select coalesce(jsonb_agg(jsonb_build_object('kind', s.kind, 'byWhom', s.by_whom, 'text', s.text)
			order by case s.kind when 'offered' then 0 when 'planned' then 1 else 2 end, s.id), '[]')
			from published_visit_statement s where s.visit_id = v.id)`.as('statements')
	])
	.$castTo<Visit>();

/** A visit whose day is not known stands at the end, as if it were long ago. */
const sortDay = sql<string>`coalesce(v.starts_on, '0001-01-01'::date)::text collate "C"`;
export const visitSortDay = (row: Visit) => row.startsOn ?? '0001-01-01';

/** The latest first, after a place in that order. */
export const visitsAfter = prepared<{ sort: string; id: string; most: number }>()((value) =>
	visit
		.where(sql<boolean>`(${sortDay}, v.id) < (${value('sort')}, ${value('id')}::uuid)`)
		.orderBy(sortDay, 'desc')
		.orderBy('v.id', 'desc')
		.limit(value('most'))
);

export const publishedVisitById = prepared<{ id: string }>()((value) =>
	visit.where('v.id', '=', value('id'))
);

export const visitsOfCountry = prepared<{ country: string }>()((value) =>
	visit.where('v.country', '=', value('country')).orderBy(sortDay).orderBy('v.id')
);
