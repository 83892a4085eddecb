import { sql, type RawBuilder } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';

export type ChainRow = {
	id: string;
	/** Null where the paper has no title, as old ones often have. */
	name: string | null;
	partners: string | null;
	instrument: string;
	type: string | null;
	legal_regime: string;
	parent_id: string | null;
	renews_id: string | null;
	signed_on: string;
	/** How exactly the day of signing is known. */
	signed_precision: 'day' | 'month' | 'year';
	origin: string;
	ends_on: string | null;
	term_known: boolean;
	terminated_on: string | null;
	started_on: string | null;
	closed_on: string | null;
	fact: 'in_force' | 'terminated';
	/** What it is about, with case and punctuation taken off. */
	what: string;
	/** Where it is carried out, as its proposal said; its partners where that is unknown. */
	place: string;
	disclosure: string;
	is_example: boolean;
	/** Whether the reader may see it; a chain is judged whole, and told as far as it may be seen. */
	visible: boolean;
};

type Scope = { all: boolean; secret: boolean; unitIds: readonly string[] };
type Asked = Scope & { id: string | null };

const folded = (text: RawBuilder<unknown>) => sql`lower(regexp_replace(${text}, '[^[:alnum:]]+', ' ', 'g'))`;
const what = (table: string) =>
	folded(sql`coalesce(${sql.ref(`${table}.subject`)}, ${sql.ref(`${table}.title`)}, '')`);

/**
 * The agreements that the rules of chains look at: signed, recorded by people. With an id only those that this one is
 * judged with: its umbrella, what stands under either, and what is about the same thing.
 */
export const chainRows = prepared<Asked>()((value) => {
	const id = sql`${value('id')}::uuid`;
	const written: RawBuilder<ChainRow> = sql`select a.id, coalesce(a.title, a.subject, a.register_number) as name,
			(select string_agg(g.name, ', ' order by g.position) from agreement_party g where g.agreement_id = a.id and not g.is_region) as partners, a.instrument, a.type, a.legal_regime,
			a.parent_id, a.renews_id, a.signed_on, a.signed_precision, a.origin, case when a.term_known then a.ends_on end as ends_on, a.term_known, a.terminated_on,
			a.started_on, a.closed_on, a.fact, a.disclosure, a.is_example, ${what('a')} as what,
			coalesce(nullif(${folded(sql`p.answers -> 'kak' ->> 'location'`)}, ''),
				'parties ' || (select string_agg(g.partner_id::text, ' ' order by g.partner_id) from agreement_party g
					where g.agreement_id = a.id and g.partner_id is not null), '') as place,
			(${value('all')}::boolean and (a.disclosure <> 'secret' or ${value('secret')}::boolean))
				or a.id in (select x.agreement_id from agreement_unit x where x.unit_id = any (${value('unitIds')}::uuid[])) as visible
		from agreement a
			left join cooperation_case c on c.id = a.case_id
			left join proposal p on p.id = c.proposal_id
		where a.origin <> 'generated' and a.fact in ('in_force', 'terminated') and a.signed_on is not null
			and (${id} is null or a.id in (
				select one.id from agreement one where one.id = ${id}
				union select up.id from agreement one join agreement up on up.id = one.parent_id where one.id = ${id}
				union select low.id from agreement low where low.parent_id = ${id}
				union select side.id from agreement one join agreement side on side.parent_id = one.parent_id where one.id = ${id}
				union select deep.id from agreement low join agreement deep on deep.parent_id = low.id where low.parent_id = ${id}
				union select like_it.id from agreement one join agreement like_it on ${what('like_it')} = ${what('one')}
						and like_it.origin <> 'generated' and like_it.fact in ('in_force', 'terminated')
					where one.id = ${id} and ${what('one')} <> ''))
		order by a.signed_on, a.id`;
	return { compile: () => written.compile(query) };
});

export type ChainDutyRow = { id: string; agreement_id: string; what: string; due_on: string };

/**
 * What is still owed under agreements after their last day. An evaluation of the last period falls due after it by its
 * nature, and is left out.
 */
export const dutiesAfterEnd = prepared<{ id: string | null }>()((value) => {
	const written: RawBuilder<ChainDutyRow> = sql`select o.id, o.subject_id as agreement_id, o.what, o.due_on
		from obligation o join agreement a on a.id = o.subject_id
		where o.subject_kind = 'agreement' and o.state not in ('accepted', 'waived') and o.kind <> 'evaluation' and not o.is_secret
			and a.origin <> 'generated'
			and o.due_on > coalesce(a.terminated_on, case when a.term_known then a.ends_on end)
			and (${value('id')}::uuid is null or a.id = ${value('id')}::uuid)
		order by o.due_on, o.id`;
	return { compile: () => written.compile(query) };
});

export type LifeSignRow = {
	agreement_id: string;
	obligation: string | null;
	activity: string | null;
	money: string | null;
	contact: string | null;
	late: number;
};

/**
 * The last sign of life of each agreement in force, by its kind; the region's day of each instant. What is known from the
 * press only has no file in which life could show, and is not judged.
 */
export const lifeSignRows = prepared<{ id: string | null; today: string; timeZone: string }>()((value) => {
	const today = sql`${value('today')}::date`;
	const owed = sql`from obligation o where o.subject_kind = 'agreement' and o.subject_id = a.id`;
	const written: RawBuilder<LifeSignRow> = sql`select a.id as agreement_id,
			(select max((e.at at time zone ${value('timeZone')})::date) from obligation o
				join obligation_event e on e.obligation_id = o.id and e.act in ('evidence', 'accept', 'return')
				where o.subject_kind = 'agreement' and o.subject_id = a.id) as obligation,
			greatest(
				(select max(e.happened_on) from agreement_event e where e.agreement_id = a.id and e.kind in ('started', 'amended')),
				(select max(low.signed_on) from agreement low where low.parent_id = a.id and low.signed_on <= ${today}),
				(select max(t.handed_over_on) from agreement_asset t where t.agreement_id = a.id)) as activity,
			(select max(o.settled_on) ${owed} and o.state = 'accepted' and o.amount is not null) as money,
			greatest(
				(select max(r.asked_on) from agreement_request r where r.agreement_id = a.id),
				(select max(s.happened_on) from agreement_dispute d join agreement_dispute_step s on s.dispute_id = d.id
					where d.agreement_id = a.id)) as contact,
			(select count(*)::int ${owed} and o.state in ('open', 'returned') and o.due_on < ${today} and not o.is_secret) as late
		from agreement a
		where a.origin not in ('generated', 'source') and a.fact = 'in_force' and a.signed_on is not null and a.closed_on is null
			and a.instrument <> 'addendum' and (not a.term_known or a.ends_on is null or a.ends_on >= ${today})
			and (${value('id')}::uuid is null or a.id = ${value('id')}::uuid)`;
	return { compile: () => written.compile(query) };
});

export type GapRow = {
	agreement_id: string;
	no_owner: boolean;
	no_evaluation: boolean;
	no_paper: boolean;
	signed_on: string;
	signed_precision: 'day' | 'month' | 'year';
};

/**
 * What is not on record of agreements in force (capability 97): which unit carries one out, an evaluation within the last
 * half year or ahead (twice a budget year are due), the signed paper. What is known from the press only is no file of the
 * office, and has no such gaps.
 */
export const gapRows = prepared<{ id: string | null; today: string }>()((value) => {
	const today = sql`${value('today')}::date`;
	const written: RawBuilder<GapRow> = sql`select * from (
			select a.id as agreement_id, a.signed_on, a.signed_precision,
				not exists (select 1 from agreement_unit x where x.agreement_id = a.id) as no_owner,
				a.instrument <> 'addendum' and a.signed_on <= ${today} - 183 and not exists (select 1 from obligation o
					where o.subject_kind = 'agreement' and o.subject_id = a.id and o.kind = 'evaluation' and o.state <> 'waived'
						and o.due_on >= ${today} - 183) as no_evaluation,
				a.document_id is null as no_paper
			from agreement a
			where a.origin not in ('generated', 'source') and a.fact = 'in_force' and a.signed_on is not null and a.closed_on is null
				and (not a.term_known or a.ends_on is null or a.ends_on >= ${today})
				and (${value('id')}::uuid is null or a.id = ${value('id')}::uuid)) g
		where g.no_owner or g.no_evaluation or g.no_paper
		order by g.signed_on, g.agreement_id`;
	return { compile: () => written.compile(query) };
});
