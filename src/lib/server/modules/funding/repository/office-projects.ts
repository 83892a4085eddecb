import { sql, type Compilable, type Insertable, type RawBuilder, type Updateable } from 'kysely';
import { prepared, query, type Query } from '$lib/server/platform/database/builder';
import type { Tables } from '$lib/server/platform/database/tables';
import type { Bilingual } from '$lib/text/bilingual';
import type { Entry, Funding, FundingReport, ProjectParty } from '../domain/project';
import { hasWords } from './project-search';

/** What narrows the office's list; null does not. */
export type ProjectFilters = {
	readonly q: string | null;
	readonly stage: string | null;
	readonly sector: string | null;
	readonly partner: string | null;
	readonly published: 'yes' | 'no' | null;
};

export type OfficeProjectLine = {
	readonly id: string;
	readonly title: Bilingual;
	readonly sector: string | null;
	readonly stage: string | null;
	readonly isPublished: boolean;
	readonly isExample: boolean;
	readonly funders: string | null;
	readonly updatedAt: Date;
	readonly key: string;
};

type ListValues = ProjectFilters & { instant: string; id: string; most: number };

/** The projects of the office, the one that was changed last on top, after a place in that order. */
export const officeProjects: (values: ListValues) => Query<OfficeProjectLine> = prepared<ListValues>()((
	value
) => {
	const is = (name: 'stage' | 'sector') =>
		sql`(${value(name)}::text is null or ${sql.ref(`p.${name}`)} = ${value(name)}::text)`;
	const written: RawBuilder<OfficeProjectLine> = sql`select p.id, p.title, p.sector, p.stage, p.is_published as "isPublished",
				p.is_example as "isExample", p.updated_at as "updatedAt",
				to_char(p.updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as key,
				(select string_agg(o.name, ', ' order by o.name) from project_party x join partner o on o.id = x.partner_id
					where x.project_id = p.id and x.role = 'funding') as funders
			from project p
			where (p.updated_at, p.id) < (${value('instant')}::timestamptz, ${value('id')}::uuid)
				and ${is('stage')} and ${is('sector')}
				and (${value('published')}::text is null or p.is_published = (${value('published')}::text = 'yes'))
				and (${value('partner')}::uuid is null or p.id in (
					select x.project_id from project_party x where x.partner_id = ${value('partner')}::uuid))
				and (${value('q')}::text is null or exists (select from project_entry e
					where e.project_id = p.id and ${hasWords(value('q'))}))
			order by p.updated_at desc, p.id desc limit ${value('most')}::int`;
	return { compile: () => written.compile(query) } as Compilable<OfficeProjectLine>;
});

/** What is asked of a project before anything of it is read. */
export const projectHead = prepared<{ id: string }>()((value) =>
	query
		.selectFrom('project')
		.select(['id', 'unit_id', 'is_published', 'is_example', 'sector', 'version'])
		.where('id', '=', value('id'))
);

/** The same for an act that changes it, held until the act ends: its ledger gets no other entry meanwhile (0040, count_money). */
export const lockProject = prepared<{ id: string }>()((value) =>
	query
		.selectFrom('project')
		.select(['id', 'unit_id', 'is_published', 'is_example', 'sector', 'version'])
		.where('id', '=', value('id'))
		.forUpdate()
);

export type OfficeProjectRow = {
	readonly id: string;
	readonly title: Bilingual;
	readonly summary: Bilingual | null;
	readonly sector: string | null;
	readonly location: string | null;
	readonly status: Bilingual | null;
	readonly stage: string | null;
	readonly plannedStart: string | null;
	readonly plannedEnd: string | null;
	readonly actualStart: string | null;
	readonly actualEnd: string | null;
	readonly latitude: string | null;
	readonly longitude: string | null;
	readonly note: Bilingual | null;
	readonly agreementId: string | null;
	readonly agreement: string | null;
	readonly unitId: string | null;
	readonly unit: string | null;
	readonly isPublished: boolean;
	readonly isExample: boolean;
	readonly version: number;
	readonly parties: readonly ProjectParty[];
	readonly fundings: readonly (Funding & { readonly note: string | null; readonly version: number })[];
	readonly reports: readonly Omit<FundingReport, 'sources'>[];
};

/** One project as the office keeps it, published or not. */
export const officeProject = prepared<{ id: string }>()((value) =>
	query
		.selectFrom('project as p')
		.leftJoin('agreement as a', 'a.id', 'p.agreement_id')
		.leftJoin('unit as u', 'u.id', 'p.unit_id')
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
			'p.latitude',
			'p.longitude',
			'p.note',
			'p.agreement_id as agreementId',
			sql<string | null>`coalesce(a.title, a.subject)`.as('agreement'),
			'p.unit_id as unitId',
			'u.name as unit',
			'p.is_published as isPublished',
			'p.is_example as isExample',
			'p.version',
			sql<
				ProjectParty[]
			>`(select coalesce(jsonb_agg(jsonb_build_object('partnerId', x.partner_id, 'name', o.name, 'role', x.role,
				'country', o.country, 'kind', o.kind) order by case x.role when 'funding' then 0 else 1 end, o.name), '[]')
				from project_party x join partner o on o.id = x.partner_id where x.project_id = p.id)`.as('parties'),
			// Amounts as text: JSON's own numbers would round them.
			sql`(select coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'partnerId', f.partner_id, 'partner', o.name,
				'title', f.title, 'instrument', f.instrument, 'channel', f.channel, 'directBasis', f.direct_basis,
				'currency', f.currency, 'agreementNumber', f.agreement_number, 'signedOn', f.signed_on, 'closingOn', f.closing_on,
				'registerNumber', f.register_number, 'registerOn', f.register_on, 'registerOffice', f.register_office,
				'providerActivityId', f.provider_activity_id, 'committed', f.committed::text, 'disbursed', f.disbursed::text,
				'note', f.note, 'version', f.version) order by f.created_at, f.id), '[]')
				from funding f join partner o on o.id = f.partner_id where f.project_id = p.id)`.as('fundings'),
			sql`(select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'measure', r.measure, 'amount', r.amount::text,
				'currency', r.currency, 'asOfYear', r.as_of_year, 'partner', o.name, 'partnerId', r.partner_id,
				'instrument', r.instrument_reported, 'channel', r.channel_reported, 'status', r.status_reported,
				'progressPercent', r.progress_percent::text, 'progressOf', r.progress_of, 'note', r.note, 'takenOn', r.taken_on,
				'takenBy', n.name, 'takenWhy', r.taken_why) order by r.as_of_year, r.id), '[]')
				from funding_report r left join partner o on o.id = r.partner_id left join person n on n.id = r.taken_by
				where r.project_id = p.id)`.as('reports')
		])
		.where('p.id', '=', value('id'))
		.$castTo<OfficeProjectRow>()
);

export type OfficeEntry = Entry & {
	readonly reference: string | null;
	readonly note: string | null;
	readonly by: string | null;
	readonly isReversed: boolean;
};

/** The ledger of a project as the office keeps it, oldest first. */
export const officeEntries = prepared<{ projectId: string }>()((value) =>
	query
		.selectFrom('funding_transaction as t')
		.leftJoin('person as n', 'n.id', 't.created_by')
		.leftJoin('funding_transaction as back', 'back.reverses_id', 't.id')
		.select([
			't.id',
			't.funding_id as fundingId',
			't.kind',
			't.method',
			't.happened_on as happenedOn',
			't.amount',
			't.currency',
			't.rate',
			't.rate_on as rateOn',
			't.rate_source as rateSource',
			't.amount_idr as amountIdr',
			't.reverses_id as reversesId',
			't.reference',
			't.note',
			'n.name as by',
			sql<boolean>`back.id is not null`.as('isReversed')
		])
		.where('t.project_id', '=', value('projectId'))
		.orderBy('t.happened_on')
		.orderBy('t.id')
		.$castTo<OfficeEntry>()
);

export const insertProject = (row: Insertable<Tables['project']>) => query.insertInto('project').values(row);

/** Whether the unit and the agreement that a project names are there; what it does not name is. */
export const tiesKnown = prepared<{ unitId: string | null; agreementId: string | null }>()((value) =>
	query.selectNoFrom([
		sql<boolean>`${value('unitId')}::uuid is null or exists (select from unit u where u.id = ${value('unitId')}::uuid)`.as(
			'unit'
		),
		sql<boolean>`${value('agreementId')}::uuid is null
			or exists (select from agreement a where a.id = ${value('agreementId')}::uuid)`.as('agreement')
	])
);

/** Changes a project that nobody else has changed since; every change is the newest of the list. */
export const updateProject = (
	id: string,
	version: number,
	set: Omit<Updateable<Tables['project']>, 'version'>
) =>
	query
		.updateTable('project')
		.set((eb) => ({ ...set, version: eb('version', '+', 1) }))
		.where('id', '=', id)
		.where('version', '=', version);

/** Puts a project on top of the list without changing what it says. */
export const touchProject = (id: string, at: Date) =>
	query.updateTable('project').set({ updated_at: at }).where('id', '=', id);

export const insertParty = (row: Insertable<Tables['project_party']>) =>
	query
		.insertInto('project_party')
		.values(row)
		.onConflict((conflict) => conflict.doNothing());

export const deleteParty = (projectId: string, partnerId: string, role: string) =>
	query
		.deleteFrom('project_party')
		.where('project_id', '=', projectId)
		.where('partner_id', '=', partnerId)
		.where('role', '=', role);

/** An instrument of the project whose provider this is. */
export const partyOfFunding = prepared<{ projectId: string; partnerId: string }>()((value) =>
	query
		.selectFrom('funding')
		.select('id')
		.where('project_id', '=', value('projectId'))
		.where('partner_id', '=', value('partnerId'))
		.limit(1)
);

/** What a reader would miss of a project, by the name of the field. */
export const publicationGaps = prepared<{ id: string }>()((value) =>
	query
		.selectFrom('project as p')
		.select([
			sql<boolean>`p.summary is null`.as('summary'),
			sql<boolean>`p.sector is null`.as('sector'),
			sql<boolean>`p.stage is null`.as('stage'),
			sql<boolean>`not exists (select from project_party x where x.project_id = p.id and x.role = 'funding')`.as(
				'funding'
			)
		])
		.where('p.id', '=', value('id'))
);
