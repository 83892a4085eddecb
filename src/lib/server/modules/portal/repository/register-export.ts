import { sql } from 'kysely';
import { prepared, type Query } from '$lib/server/platform/database/builder';
import type { RegisterFilters } from '../domain/register-question';
import { Shapes, statement } from './compiled';
import { conditionsOf, shapeOf, type RegisterValues } from './register-conditions';
import { partnerColumns, type PartnerRow } from './partner-list';
import { searched } from './register-search';

/** One published agreement with what an open table of them says. */
export type ExportedAgreementRow = {
	id: string;
	register_number: string | null;
	title: string | null;
	subject: string | null;
	type: string | null;
	instrument: string;
	instrument_reported: string | null;
	legal_regime: string;
	status: string;
	signed_on: string | null;
	signed_precision: 'day' | 'month' | 'year';
	signed_place: string | null;
	starts_on: string | null;
	ends_on: string | null;
	term_known: boolean;
	term_months: number | null;
	terminated_on: string | null;
	termination_reason: string | null;
	field: string | null;
	financing: string | null;
	country: string;
	year: number | null;
	origin: string;
	verification_code: string | null;
	updated_at: Date;
	partners: string[];
	units: string[];
	sources: string[];
	/** The published paper that was signed, where there is one: its id and its file's name. */
	paper: { id: string; file_name: string } | null;
	key: string;
};

export const exportBatch = 1_000;
/** How many records a feed holds. */
export const feedLength = 50;
const shapes = new Shapes<(values: RegisterValues) => Query<ExportedAgreementRow>>(200);
const parts = { party: sql`published_agreement_party`, unit: sql`published_agreement_unit` };

/** The next part of all published agreements under the filters, newest first; examples are left out. */
export function exportedAgreements(
	filters: RegisterFilters,
	days: { today: string; soon: string },
	after: { day: string; id: string },
	most: typeof exportBatch | typeof feedLength = exportBatch
): Query<ExportedAgreementRow> {
	const build = () =>
		prepared<RegisterValues>()<ExportedAgreementRow>((value) => {
			const conditions = [
				sql`not a.is_example and (a.sort_day, a.id) < (${value('day')}::date, ${value('id')}::uuid)`,
				...conditionsOf(filters, value, parts)
			];
			if (filters.q !== undefined) conditions.push(sql`a.id in (select r.subject_id from ranked r)`);
			const search =
				filters.q === undefined
					? sql``
					: sql`with ${searched(sql`published_search_entry`, 'agreement', value, false)} `;
			return statement(sql`${search}select a.id, a.register_number, a.title, a.subject, a.type, a.instrument, a.instrument_reported,
					a.legal_regime, agreement_status(a.fact, a.term_known, a.ends_on, ${value('today')}::date, ${value('soon')}::date) as status,
					a.signed_on, a.signed_precision, a.signed_place, a.starts_on, a.ends_on, a.term_known, a.term_months, a.terminated_on,
					a.termination_reason, a.field, a.financing, a.country, a.year, a.origin, a.verification_code, a.updated_at,
					(select coalesce(json_agg(p.name order by p.position), '[]') from published_agreement_party p
						where p.agreement_id = a.id and not p.is_region) as partners,
					(select coalesce(json_agg(u.name order by u.name), '[]') from published_agreement_unit u where u.agreement_id = a.id) as units,
					(select coalesce(json_agg(concat_ws(', ', s.title, s.publisher)), '[]') from published_source s where s.id = a.source_id) as sources,
					(select json_build_object('id', d.id, 'file_name', d.file_name) from published_document d
						where d.agreement_id = a.id and not d.is_example order by d.signed desc, d.id limit 1) as paper,
					a.sort_day as key
				from published_agreement a
				where ${sql.join(conditions, sql` and `)}
				order by a.sort_day desc, a.id desc
				limit ${sql.lit(most)}`);
		});
	const values = { ...filters, ...days, day: after.day, id: after.id, rank: '' };
	return shapes.of(`${most} ${shapeOf(filters)}`, build)(values);
}

/** The next part of all published partners by name; examples are left out. */
export const exportedPartners = prepared<{ sort: string; id: string }>()((value) =>
	statement<PartnerRow>(sql`select ${partnerColumns}
		from published_partner p
		where not p.is_example and (p.sort_name, p.id) > (${value('sort')}, ${value('id')}::uuid)
		order by p.sort_name, p.id
		limit ${sql.lit(exportBatch)}`)
);
