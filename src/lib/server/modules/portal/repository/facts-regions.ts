import { sql } from 'kysely';
import { prepared } from '$lib/server/platform/database/builder';
import { statement } from './compiled';

export type RegionPartnerRow = {
	id: string;
	name: string;
	region_code: string | null;
	is_example: boolean;
	total: number;
	running: number;
};

/** More than there are governments of regions in the country. */
const most = 600;

/**
 * Published partners that are governments of regions, with their published agreements; an invented one counts invented
 * agreements alone, so that nothing invented stands in a real number.
 */
export const regionPartners = prepared<{ today: string; soon: string }>()((value) =>
	statement<RegionPartnerRow>(sql`select p.id, p.name, p.region_code, p.is_example, x.total, x.running
		from published_partner p
			cross join lateral (
				select count(*)::int as total, (count(*) filter (where agreement_status(a.fact, a.term_known, a.ends_on,
					${value('today')}::date, ${value('soon')}::date) in ('active', 'ending_soon')))::int as running
				from published_agreement_party g join published_agreement a on a.id = g.agreement_id
				where g.partner_id = p.id and a.is_example = p.is_example) x
		where p.kind = 'local_government' and p.country = 'ID'
		order by p.region_code, p.sort_name, p.id
		limit ${sql.lit(most)}`)
);
