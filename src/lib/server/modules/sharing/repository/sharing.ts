import { sql, type Insertable, type RawBuilder } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';
import type { Tables } from '$lib/server/platform/database/tables';
import type { Direction, Known } from '../domain/match';

export type ThemeRow = {
	id: string;
	partner_id: string | null;
	partner: string | null;
	direction: Direction;
	field: string;
	title: string;
	title_en: string | null;
	about: string | null;
	unit: string | null;
	known_from: string | null;
	is_published: boolean;
	is_example: boolean;
	version: number;
};

/** What is offered and sought now, the region's own first. */
export const openThemes = prepared<Record<never, never>>()(() =>
	query
		.selectFrom('sharing_theme as t')
		.leftJoin('partner as p', 'p.id', 't.partner_id')
		.leftJoin('unit as u', 'u.id', 't.unit_id')
		.select([
			't.id',
			't.partner_id',
			'p.name as partner',
			't.direction',
			't.field',
			't.title',
			't.title_en',
			't.about',
			'u.name as unit',
			't.known_from',
			't.is_published',
			't.is_example',
			't.version'
		])
		.where('t.closed_on', 'is', null)
		.orderBy(sql`t.partner_id is not null`)
		.orderBy('t.direction')
		.orderBy('t.title')
		.orderBy('t.id')
		.limit(500)
		.$castTo<ThemeRow>()
);

export const insertTheme = (row: Insertable<Tables['sharing_theme']>) =>
	query.insertInto('sharing_theme').values(row);

export const changeTheme = (id: string, change: { closed_on?: string; is_published?: boolean }) =>
	query
		.updateTable('sharing_theme')
		.set({ ...change, version: sql<number>`version + 1` })
		.where('id', '=', id)
		.where('closed_on', 'is', null);

export type KnownRow = {
	id: string;
	name: string;
	kind: string;
	region_code: string | null;
	is_example: boolean;
	said: Known['said'];
	agreements: Known['agreements'];
	sectors: { sector: string; title: string }[];
	calls: { sector: string; title: string }[];
};

/** What is on record of every partner that said something of a field, has an agreement in it, or pays in a sector. */
export const knownOfPartners = prepared<{ today: string }>()((value) => {
	const today = sql`${value('today')}::date`;
	const written: RawBuilder<KnownRow> = sql`select p.id, p.name, p.kind, p.region_code, p.is_example,
			(select coalesce(json_agg(json_build_object('direction', t.direction, 'field', t.field, 'title', t.title) order by t.id), '[]')
				from sharing_theme t where t.partner_id = p.id and t.closed_on is null) as said,
			(select coalesce(json_agg(json_build_object('field', a.field, 'title', coalesce(a.title, a.subject, a.register_number, ''),
					'running', a.fact = 'in_force' and (a.ends_on is null or a.ends_on >= ${today}),
					'stars', (select avg(w.stars)::float from evaluation_answer w where w.agreement_id = a.id)) order by a.signed_on desc nulls last), '[]')
				from agreement a where a.field is not null and a.disclosure <> 'secret' and a.fact in ('in_force', 'terminated')
					and a.id in (select g.agreement_id from agreement_party g where g.partner_id = p.id)) as agreements,
			(select coalesce(json_agg(json_build_object('sector', j.sector, 'title', j.title ->> 'id') order by j.id), '[]')
				from project j join project_party x on x.project_id = j.id where x.partner_id = p.id and j.sector is not null) as sectors,
			(select coalesce(json_agg(json_build_object('sector', s.sector, 'title', c.title) order by c.id), '[]')
				from opportunity c, jsonb_array_elements_text(c.themes) as s(sector)
				where c.partner_id = p.id and c.stage not in ('granted', 'refused', 'dropped') and (c.closes_on is null or c.closes_on >= ${today})) as calls
		from partner p
		where p.merged_into_id is null and p.id in (
			select t.partner_id from sharing_theme t where t.partner_id is not null and t.closed_on is null
			union select g.partner_id from agreement_party g join agreement a on a.id = g.agreement_id and a.field is not null where g.partner_id is not null
			union select x.partner_id from project_party x
			union select c.partner_id from opportunity c)
		order by p.name, p.id limit 2000`;
	return { compile: () => written.compile(query) };
});

export type ServiceRow = {
	id: string;
	name: string;
	name_en: string | null;
	field: string;
	about: string | null;
	run_by: 'region' | 'partner' | 'joint_secretariat';
	run_by_partner: string | null;
	run_by_partner_id: string | null;
	agreement: string | null;
	agreement_id: string | null;
	started_on: string | null;
	ended_on: string | null;
	coverage_unit: string | null;
	coverage_before: string | null;
	coverage_after: string | null;
	cost_before: string | null;
	cost_after: string | null;
	cost_note: string | null;
	is_published: boolean;
	is_example: boolean;
	shares: { year: number; amount: string; partner: string | null }[];
};

/** Every joint service as the office keeps it. */
export const officeServices = prepared<Record<never, never>>()(() => {
	const written: RawBuilder<ServiceRow> = sql`select s.id, s.name, s.name_en, s.field, s.about, s.run_by, p.name as run_by_partner, s.run_by_partner_id,
			coalesce(a.title, a.subject, a.register_number) as agreement, s.agreement_id, s.started_on, s.ended_on, s.coverage_unit,
			s.coverage_before::text, s.coverage_after::text, s.cost_before::text, s.cost_after::text, s.cost_note, s.is_published, s.is_example,
			(select coalesce(json_agg(json_build_object('year', h.year, 'amount', h.amount::text, 'partner', q.name) order by h.year desc, h.amount desc, h.id), '[]')
				from joint_service_share h left join partner q on q.id = h.partner_id where h.service_id = s.id) as shares
		from joint_service s left join partner p on p.id = s.run_by_partner_id left join agreement a on a.id = s.agreement_id
		order by s.name collate "C", s.id limit 200`;
	return { compile: () => written.compile(query) };
});

export const insertService = (row: Insertable<Tables['joint_service']>) =>
	query.insertInto('joint_service').values(row);
export const insertShare = (row: Insertable<Tables['joint_service_share']>) =>
	query.insertInto('joint_service_share').values(row);
export const publishService = (id: string, published: boolean) =>
	query
		.updateTable('joint_service')
		.set({ is_published: published, version: sql<number>`version + 1` })
		.where('id', '=', id)
		.where('is_published', '=', !published);

export const serviceById = prepared<{ id: string }>()((value) =>
	query.selectFrom('joint_service').select(['id', 'is_published']).where('id', '=', value('id')).forUpdate()
);

export type PublicTheme = {
	id: string;
	direction: Direction;
	field: string;
	title: string;
	title_en: string | null;
	about: string | null;
	unit: string | null;
	is_example: boolean;
};

export const publicThemes = prepared<Record<never, never>>()(() =>
	query
		.selectFrom('published_theme')
		.select(['id', 'direction', 'field', 'title', 'title_en', 'about', 'unit', 'is_example'])
		.orderBy('direction')
		.orderBy('title')
		.orderBy('id')
		.limit(200)
		.$castTo<PublicTheme>()
);

export type PublicService = Omit<ServiceRow, 'is_published'>;

export const publicServices = prepared<Record<never, never>>()(() => {
	const written: RawBuilder<PublicService> = sql`select id, name, name_en, field, about, run_by, run_by_partner, run_by_partner_id, agreement, agreement_id,
			started_on, ended_on, coverage_unit, coverage_before::text, coverage_after::text, cost_before::text, cost_after::text, cost_note,
			is_example, shares
		from published_joint_service order by name collate "C", id limit 200`;
	return { compile: () => written.compile(query) };
});
