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
	projects: { id: string; title: Bilingual; role: string; is_example: boolean }[];
	sources: CitedSource[];
};

/** One published partner with its names, projects and sources, in one statement. */
export const partnerDetail = prepared<{ id: string }>()((value) =>
	statement<PartnerDetailRow>(sql`select ${partnerColumns}, p.region_code, p.note, p.version,
			(select json_build_object('id', n.id, 'name', n.name) from published_partner n where n.id = p.successor_id) as successor,
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
