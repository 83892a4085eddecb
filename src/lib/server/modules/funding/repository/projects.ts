import { sql } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';
import type { FundingReport, Project, ProjectParty } from '../domain/project';

const project = query
	.selectFrom('published_project as p')
	.select([
		'p.id',
		'p.title',
		'p.sector',
		'p.location',
		'p.status',
		'p.note',
		'p.is_example as isExample',
		'p.sources',
		sql<
			ProjectParty[]
		>`(select coalesce(jsonb_agg(jsonb_build_object('partnerId', x.partner_id, 'name', x.name, 'role', x.role,
			'country', o.country, 'kind', o.kind) order by case x.role when 'funding' then 0 else 1 end, x.name), '[]')
			from published_project_party x join published_partner o on o.id = x.partner_id where x.project_id = p.id)`.as(
			'parties'
		),
		// As text: JSON's own numbers would round an amount.
		sql<
			FundingReport[]
		>`(select coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'measure', f.measure, 'amount', f.amount::text,
			'currency', f.currency, 'asOfYear', f.as_of_year, 'partner', f.partner, 'partnerId', f.partner_id,
			'instrument', f.instrument_reported, 'channel', f.channel_reported, 'status', f.status_reported,
			'progressPercent', f.progress_percent::text, 'progressOf', f.progress_of, 'note', f.note, 'sources', f.sources)
			order by f.as_of_year, f.id), '[]')
			from published_funding_report f where f.project_id = p.id)`.as('reports')
	])
	.$castTo<Project>();

const sortTitle = sql<string>`(p.title ->> 'id') collate "C"`;

/** By Indonesian title, after a place in that order. */
export const projectsAfter = prepared<{ sort: string; id: string; most: number }>()((value) =>
	project
		.where(sql<boolean>`(${sortTitle}, p.id) > (${value('sort')}, ${value('id')}::uuid)`)
		.orderBy(sortTitle)
		.orderBy('p.id')
		.limit(value('most'))
);

export const projectById = prepared<{ id: string }>()((value) => project.where('p.id', '=', value('id')));

/** Projects with a party whose seat is in the country; an international body stands for no country. */
export const projectsOfCountry = prepared<{ country: string }>()((value) =>
	project
		.where(
			sql<boolean>`exists (select from published_project_party x join published_partner o on o.id = x.partner_id
				where x.project_id = p.id and o.country = ${value('country')} and o.kind <> 'international_organisation')`
		)
		.orderBy(sortTitle)
);
