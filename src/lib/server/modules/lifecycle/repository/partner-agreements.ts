import { sql, type RawBuilder } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';

export type PartnerAgreementRow = {
	id: string;
	title: string | null;
	subject: string | null;
	instrument: string;
	parties_line: string;
	register_number: string | null;
	own_number: string | null;
	signed_on: string | null;
	signed_precision: 'day' | 'month' | 'year';
	ends_on: string | null;
	term_known: boolean;
	fact: 'draft' | 'in_process' | 'in_force' | 'terminated';
	/** What this partner still owes under it. */
	owes: number;
	is_example: boolean;
	sort_day: string;
};

/** The agreements to which some organisations are a party, whatever the public may see of them, the newest first. */
export const partnerAgreements = prepared<{
	partnerIds: readonly string[];
	day: string;
	id: string;
	limit: number;
}>()((value) => {
	const mine = sql`${value('partnerIds')}::uuid[]`;
	const key = sql`coalesce(a.signed_on, date '0001-01-01')`;
	const written: RawBuilder<PartnerAgreementRow> = sql`select a.id, a.title, a.subject, a.instrument, a.parties_line, a.register_number,
			(select g.own_number from agreement_party g where g.agreement_id = a.id and g.partner_id = any (${mine}) order by g.position limit 1) as own_number,
			a.signed_on, a.signed_precision, a.ends_on, a.term_known, a.fact, a.is_example, ${key}::text as sort_day,
			(select count(*)::int from obligation o where o.subject_kind = 'agreement' and o.subject_id = a.id
				and o.owner_partner_id = any (${mine}) and o.state in ('open', 'returned') and not o.is_secret) as owes
		from agreement a
		where a.fact in ('in_force', 'terminated')
			and a.id in (select g.agreement_id from agreement_party g where g.partner_id = any (${mine}))
			and (${key}, a.id) < (${value('day')}::date, ${value('id')}::uuid)
		order by ${key} desc, a.id desc limit ${value('limit')}::int`;
	return { compile: () => written.compile(query) };
});

export type PartnerAgreementDetail = {
	scope: string | null;
	financing: string | null;
	signed_place: string | null;
	parties: {
		name: string;
		number: string | null;
		signatory: string | null;
		capacity: string | null;
		mine: boolean;
	}[];
	papers: { id: string; title: string; file_name: string }[];
};

/** What a party may read of its agreement beside the facts that acts need. */
export const partnerAgreementDetail = prepared<{ id: string; partnerIds: readonly string[] }>()((value) => {
	const written: RawBuilder<PartnerAgreementDetail> = sql`select a.scope, a.financing, a.signed_place,
			(select coalesce(json_agg(json_build_object('name', g.name, 'number', g.own_number, 'signatory', g.signatory, 'capacity', g.capacity,
				'mine', coalesce(g.partner_id = any (${value('partnerIds')}::uuid[]), false)) order by g.position), '[]')
				from agreement_party g where g.agreement_id = a.id) as parties,
			(select coalesce(json_agg(json_build_object('id', d.id, 'title', d.title, 'file_name', n.file_name) order by d.title, d.id), '[]')
				from document d join document_version n on n.document_id = d.id and n.number = 1
				where d.id = a.document_id or (d.owner_kind = 'agreement' and d.owner_id = a.id and d.disclosure <> 'secret')) as papers
		from agreement a where a.id = ${value('id')}::uuid`;
	return { compile: () => written.compile(query) };
});
