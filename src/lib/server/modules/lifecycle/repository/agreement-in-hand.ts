import { sql, type RawBuilder } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';

/** What acts after the signature need to know of an agreement. */
export type AgreementInHand = {
	id: string;
	case_id: string | null;
	parent_id: string | null;
	type: string | null;
	instrument: string;
	title: string | null;
	subject: string | null;
	signed_on: string | null;
	starts_on: string | null;
	ends_on: string | null;
	started_on: string | null;
	terminated_on: string | null;
	closed_on: string | null;
	term_known: boolean;
	fact: 'draft' | 'in_process' | 'in_force' | 'terminated';
	disclosure: string;
	published: boolean;
	register_number: string | null;
	origin: string;
	is_example: boolean;
	version: number;
	units: { id: string; name: string }[];
	/** The parties that are recorded partners; one written by its name alone cannot owe anything here. */
	partners: { id: string; name: string }[];
};

type Values = {
	id: string;
	all: boolean;
	secret: boolean;
	unitIds: readonly string[];
	/** Organisations of a partner's account, which sees its own agreements, published or not. */
	partnerIds: readonly string[];
};

/** One agreement where the actor may see it: the rule of `agreementScopeOf` in SQL. */
export const agreementInHand = prepared<Values>()((value) => {
	const written: RawBuilder<AgreementInHand> = sql`select a.id, a.case_id, a.parent_id, a.type, a.instrument, a.title, a.subject, a.signed_on, a.starts_on, a.ends_on, a.started_on, a.terminated_on, a.closed_on, a.term_known,
				a.fact, a.disclosure, a.published_at is not null as published, a.register_number, a.origin, a.is_example, a.version,
				(select coalesce(json_agg(json_build_object('id', u.id, 'name', u.name) order by u.name), '[]')
					from agreement_unit x join unit u on u.id = x.unit_id where x.agreement_id = a.id) as units,
				(select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name) order by g.position), '[]')
					from agreement_party g join partner p on p.id = g.partner_id where g.agreement_id = a.id and not g.is_region) as partners
			from agreement a
			where a.id = ${value('id')}::uuid and (
				(a.published_at is not null and a.disclosure = 'public')
				or (${value('all')}::boolean and (a.disclosure <> 'secret' or ${value('secret')}::boolean))
				or a.id in (select x.agreement_id from agreement_unit x where x.unit_id = any (${value('unitIds')}::uuid[]))
				or a.id in (select g.agreement_id from agreement_party g where g.partner_id = any (${value('partnerIds')}::uuid[])))`;
	return { compile: () => written.compile(query) };
});
