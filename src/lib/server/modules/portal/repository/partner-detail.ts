import { sql } from 'kysely';
import type { CitedSource } from '$lib/cited-source';
import type { Bilingual } from '$lib/text/bilingual';
import { prepared } from '$lib/server/platform/database/builder';
import { statement } from './compiled';
import { partnerColumns, type PartnerRow } from './partner-list';

export type PartnerDetailRow = PartnerRow & {
	region_code: string | null;
	note: string | null;
	version: number;
	/** Who carries on, where it is public itself. */
	successor: { id: string; name: string } | null;
	/** What it was called until when, the latest first. */
	former_names: { name: string; valid_from: string | null; valid_to: string }[];
	/** Who goes on after a split or a joining, and what it goes on from itself. */
	successors: { id: string; name: string; since: string }[];
	predecessors: { id: string; name: string; since: string }[];
	projects: { id: string; title: Bilingual; role: string; is_example: boolean }[];
	sources: CitedSource[];
};

/** One published partner with its names, projects and sources, in one statement. */
export const partnerDetail = prepared<{ id: string }>()((value) =>
	statement<PartnerDetailRow>(sql`select ${partnerColumns}, p.region_code, p.note, p.version,
			(select json_build_object('id', n.id, 'name', n.name) from published_partner n where n.id = p.successor_id) as successor,
			(select coalesce(json_agg(json_build_object('name', f.name, 'valid_from', f.valid_from, 'valid_to', f.valid_to) order by f.valid_to desc), '[]')
				from published_partner_name f where f.partner_id = p.id) as former_names,
			(select coalesce(json_agg(json_build_object('id', s.to_id, 'name', s.to_name, 'since', s.since) order by s.since, s.to_name), '[]')
				from published_partner_successor s where s.from_id = p.id) as successors,
			(select coalesce(json_agg(json_build_object('id', s.from_id, 'name', s.from_name, 'since', s.since) order by s.since, s.from_name), '[]')
				from published_partner_successor s where s.to_id = p.id) as predecessors,
			(select coalesce(json_agg(json_build_object('id', j.id, 'title', j.title, 'role', x.role, 'is_example', j.is_example)
					order by j.title ->> 'id', j.id), '[]')
				from published_project_party x join published_project j on j.id = x.project_id where x.partner_id = p.id) as projects,
			case when p.source_id is null then '[]'::jsonb else sources_of('partner', p.id, p.source_id) end as sources
		from published_partner p
		where p.id = ${value('id')}::uuid`)
);

/** The names that stand for the ids of a question's filters; null for what is not public. */
export const namesOfFilters = prepared<{ partner: string; unit: string }>()((value) =>
	statement<{ partner: string | null; unit: string | null }>(sql`select
		(select p.name from published_partner p where p.id = ${value('partner')}::uuid) as partner,
		(select u.name from published_agreement_unit u where u.unit_id = ${value('unit')}::uuid limit 1) as unit`)
);
