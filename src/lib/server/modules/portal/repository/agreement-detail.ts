import { sql } from 'kysely';
import { prepared } from '$lib/server/platform/database/builder';
import type { CitedSource } from '$lib/cited-source';
import { statement } from './compiled';

export type PartyRow = {
	name: string;
	partner_id: string | null;
	is_region: boolean;
	own_number: string | null;
	signatory: string | null;
	capacity: string | null;
	signed_on: string | null;
};

export type ChainRow = {
	id: string;
	parent_id: string | null;
	instrument: string;
	title: string | null;
	signed_on: string | null;
	signed_precision: 'day' | 'month' | 'year';
	status: string;
	is_example: boolean;
};

export type PaperRow = {
	id: string;
	title: string;
	kind: string;
	file_name: string;
	media_type: string;
	size: number;
	sha256: string;
	signed: boolean;
	is_example: boolean;
};

export type AgreementDetailRow = {
	id: string;
	parent_id: string | null;
	type: string | null;
	instrument: string;
	instrument_reported: string | null;
	legal_regime: 'pp_50_2007' | 'pp_28_2018';
	title: string | null;
	subject: string | null;
	scope: string | null;
	field: string | null;
	financing: string | null;
	term_months: number | null;
	status: string;
	signed_on: string | null;
	signed_precision: 'day' | 'month' | 'year';
	signed_place: string | null;
	starts_on: string | null;
	ends_on: string | null;
	term_known: boolean;
	terminated_on: string | null;
	termination_reason: string | null;
	register_number: string | null;
	country: string;
	year: number | null;
	published_at: Date;
	updated_at: Date;
	verification_code: string | null;
	origin: string;
	note: string | null;
	parties_line: string;
	is_example: boolean;
	version: number;
	parties: PartyRow[];
	units: { unit_id: string; name: string; role: string }[];
	bases: string[];
	events: { kind: string; happened_on: string }[];
	papers: PaperRow[];
	chain: ChainRow[];
	sources: CitedSource[];
};

/**
 * One published agreement with all that belongs to it, in one statement. Of its chain only published agreements are
 * shown, and an umbrella that is not published is not even named by its id.
 */
export const agreementDetail = prepared<{ id: string; today: string; soon: string }>()((value) =>
	statement<AgreementDetailRow>(sql`with recursive
		up as (
			select a.id, a.parent_id from published_agreement a where a.id = ${value('id')}::uuid
			union
			select p.id, p.parent_id from published_agreement p join up on p.id = up.parent_id
		), down as (
			select u.id, null::uuid as parent_id from up u where not exists (select from up w where w.id = u.parent_id)
			union
			select c.id, c.parent_id from published_agreement c join down on c.parent_id = down.id
		)
		select a.id, (select d.parent_id from down d where d.id = a.id limit 1) as parent_id, a.type, a.instrument, a.instrument_reported,
			a.legal_regime, a.title, a.subject, a.scope, a.field, a.financing, a.term_months,
			agreement_status(a.fact, a.term_known, a.ends_on, ${value('today')}::date, ${value('soon')}::date) as status,
			a.signed_on, a.signed_precision, a.signed_place, a.starts_on, a.ends_on, a.term_known, a.terminated_on, a.termination_reason,
			a.register_number, a.country, a.year, a.published_at, a.updated_at, a.verification_code, a.origin, a.note, a.parties_line,
			a.is_example, a.version,
			(select coalesce(json_agg(json_build_object('name', p.name,
					'partner_id', (select r.id from published_partner r where r.id = p.partner_id), 'is_region', p.is_region,
					'own_number', p.own_number, 'signatory', p.signatory, 'capacity', p.capacity, 'signed_on', p.signed_on) order by p.position), '[]')
				from published_agreement_party p where p.agreement_id = a.id) as parties,
			(select coalesce(json_agg(json_build_object('unit_id', u.unit_id, 'name', u.name, 'role', u.role) order by u.name), '[]')
				from published_agreement_unit u where u.agreement_id = a.id) as units,
			(select coalesce(json_agg(b.text order by b.position), '[]') from published_agreement_basis b where b.agreement_id = a.id) as bases,
			(select coalesce(json_agg(json_build_object('kind', e.kind, 'happened_on', e.happened_on) order by e.happened_on, e.id), '[]')
				from published_agreement_event e where e.agreement_id = a.id and e.kind <> 'withheld') as events,
			(select coalesce(json_agg(json_build_object('id', d.id, 'title', d.title, 'kind', d.kind, 'file_name', d.file_name,
					'media_type', d.media_type, 'size', d.size, 'sha256', d.sha256, 'signed', d.signed, 'is_example', d.is_example) order by d.title, d.id), '[]')
				from published_document d where d.agreement_id = a.id) as papers,
			(select coalesce(json_agg(json_build_object('id', c.id, 'parent_id', d.parent_id, 'instrument', c.instrument,
					'title', coalesce(c.title, c.subject), 'signed_on', c.signed_on, 'signed_precision', c.signed_precision, 'is_example', c.is_example,
					'status', agreement_status(c.fact, c.term_known, c.ends_on, ${value('today')}::date, ${value('soon')}::date)) order by c.sort_day, c.id), '[]')
				from (select * from down limit 200) d join published_agreement c on c.id = d.id) as chain,
			case when a.source_id is null then '[]'::jsonb else sources_of('agreement', a.id, a.source_id) end as sources
		from published_agreement a
		where a.id = ${value('id')}::uuid`)
);

/** A published paper of a published agreement, by its own id and its agreement's. */
export const publishedPaper = prepared<{ agreement: string; document: string }>()((value) =>
	statement<{ sha256: string; file_name: string; media_type: string; size: number }>(
		sql`select d.sha256, d.file_name, d.media_type, d.size from published_document d
			where d.id = ${value('document')}::uuid and d.agreement_id = ${value('agreement')}::uuid`
	)
);
