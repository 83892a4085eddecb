import { sql } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';
import type { Entry, Funding, FundingReport, Project, ProjectParty } from '../domain/project';
import { matchesSearch, type ProjectSearch } from './project-search';

const project = query
	.selectFrom('published_project as p')
	.select([
		'p.id',
		'p.title',
		'p.summary',
		'p.sector',
		'p.location',
		'p.status',
		'p.stage',
		'p.planned_start as plannedStart',
		'p.planned_end as plannedEnd',
		'p.actual_start as actualStart',
		'p.actual_end as actualEnd',
		'p.note',
		'p.latitude',
		'p.longitude',
		'p.unit',
		'p.agreement_id as agreementId',
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
			'progressPercent', f.progress_percent::text, 'progressOf', f.progress_of, 'note', f.note, 'takenOn', f.taken_on,
			'takenBy', f.taken_by, 'takenWhy', f.taken_why, 'sources', f.sources)
			order by f.as_of_year, f.id), '[]')
			from published_funding_report f where f.project_id = p.id)`.as('reports'),
		sql<
			Funding[]
		>`(select coalesce(jsonb_agg(jsonb_build_object('id', u.id, 'partnerId', u.partner_id, 'partner', u.partner, 'title', u.title,
			'instrument', u.instrument, 'channel', u.channel, 'directBasis', u.direct_basis, 'currency', u.currency,
			'agreementNumber', u.agreement_number, 'signedOn', u.signed_on, 'closingOn', u.closing_on,
			'registerNumber', u.register_number, 'registerOn', u.register_on, 'registerOffice', u.register_office,
			'providerActivityId', u.provider_activity_id, 'committed', u.committed::text, 'disbursed', u.disbursed::text)
			order by u.signed_on nulls last, u.id), '[]')
			from published_funding u where u.project_id = p.id)`.as('fundings')
	])
	.$castTo<Project>();

const sortTitle = sql<string>`(p.title ->> 'id') collate "C"`;

/** What a search leaves, by Indonesian title, after a place in that order. */
export const projectsAfter = prepared<ProjectSearch & { sort: string; id: string; most: number }>()((value) =>
	project
		.innerJoin(
			(eb) =>
				eb
					.selectFrom('published_project_entry as e')
					.select(['e.project_id', 'e.sort_title'])
					.where(matchesSearch(value as never))
					.where(sql<boolean>`(e.sort_title, e.project_id) > (${value('sort')}, ${value('id')}::uuid)`)
					.orderBy('e.sort_title')
					.orderBy('e.project_id')
					.limit(value('most'))
					.as('found'),
			(join) => join.onRef('found.project_id', '=', 'p.id')
		)
		.orderBy('found.sort_title')
		.orderBy('p.id')
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

/** The ledger of a published project, oldest first; an entry and what takes it back both stand. */
export const publishedEntries = prepared<{ projectId: string }>()((value) =>
	query
		.selectFrom('published_funding_transaction')
		.select([
			'id',
			'funding_id as fundingId',
			'kind',
			'method',
			'happened_on as happenedOn',
			'amount',
			'currency',
			'rate',
			'rate_on as rateOn',
			'rate_source as rateSource',
			'amount_idr as amountIdr',
			'reverses_id as reversesId'
		])
		.where('project_id', '=', value('projectId'))
		.orderBy('happened_on')
		.orderBy('id')
		.$castTo<Entry>()
);
