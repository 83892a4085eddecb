import type { Query } from '$lib/server/platform/database/builder';

/*
 * What has come to the end of its time. Both expressions are those of the index agreement_kept (migration 0207): with
 * other words the database would look at every agreement.
 */
const isForeign = `(coalesce(a.type in ('ksdpl', 'ksdll'), false) or a.country <> 'ID')`;
const endedOn = `(coalesce(a.terminated_on, case when a.term_known then a.ends_on end))`;

/** An open dispute, or an agreement in force below it, holds an agreement whatever the schedule says. */
const heldBy = (id: string, today: string) => `case
	when exists (select from agreement_dispute d where d.agreement_id = ${id} and d.settled_on is null) then 'dispute'
	when exists (
		select from agreement c where c.parent_id = ${id} and c.fact = 'in_force'
			and (not c.term_known or c.ends_on is null or c.ends_on >= ${today}::date)
	) then 'chain'
end`;

export type DueRow = {
	readonly id: string;
	readonly kind: string;
	readonly title: string | null;
	readonly number: string | null;
	readonly ended_on: string;
	readonly due_on: string;
	readonly held_by: 'dispute' | 'chain' | null;
	readonly reviewed: 'permanent' | 'destroyed' | null;
	readonly list_id: string | null;
	readonly list_number: string | null;
	readonly is_example: boolean;
};

export type DuePlace = { readonly due: string; readonly ended: string; readonly id: string };

/**
 * What has come to the end of its time by a day and was not destroyed, the longest over first, behind a place in that
 * order. Each kind is read in the order of its ends and only as far as is asked for.
 */
export const dueBy = (asked: {
	readonly kinds: readonly string[];
	readonly months: readonly number[];
	readonly today: string;
	readonly withSecret: boolean;
	readonly after: DuePlace | null;
	readonly limit: number;
}): Query<DueRow> => ({
	text: `with rule as (select * from unnest($1::text[], $2::integer[]) as r (kind, months)),
		due as (
			select r.kind, x.*, (x.ended_on + make_interval(months => r.months))::date as due_on
			from rule r cross join lateral (
				(select a.id, 'agreement' as subject_kind, coalesce(a.title, a.subject) as title, a.register_number as number,
						${endedOn} as ended_on, a.is_example
					from agreement a
					where r.kind <> 'refused_case' and a.fact in ('in_force', 'terminated')
						and ${isForeign} = (r.kind = 'agreement_foreign')
						and ${endedOn} between ($5::date - make_interval(months => r.months))::date - 3
							and ($3::date - make_interval(months => r.months))::date + 3
						and (${endedOn} + make_interval(months => r.months))::date <= $3::date
						and ((${endedOn} + make_interval(months => r.months))::date, ${endedOn}, a.id) > ($5::date, $6::date, $7::uuid)
						and ($4::boolean or a.disclosure <> 'secret')
						and not exists (select from destruction_line l join destruction_list t on t.id = l.list_id
							where l.subject_kind = 'agreement' and l.subject_id = a.id and l.state = 'removed' and t.purpose = 'schedule')
					order by ${endedOn}, a.id limit $8)
				union all
				(select c.id, 'case', c.subject, null, c.closed_on, c.is_example
					from cooperation_case c
					where r.kind = 'refused_case' and c.state = 'rejected'
						and c.closed_on between ($5::date - make_interval(months => r.months))::date - 3
							and ($3::date - make_interval(months => r.months))::date + 3
						and (c.closed_on + make_interval(months => r.months))::date <= $3::date
						and ((c.closed_on + make_interval(months => r.months))::date, c.closed_on, c.id) > ($5::date, $6::date, $7::uuid)
						and not exists (select from destruction_line l join destruction_list t on t.id = l.list_id
							where l.subject_kind = 'case' and l.subject_id = c.id and l.state = 'removed' and t.purpose = 'schedule')
					order by c.closed_on, c.id limit $8)
			) x
			order by due_on, x.ended_on, x.id limit $8
		)
		select due.id, due.kind, due.title, due.number, due.ended_on::text, due.due_on::text, due.is_example,
			case when due.subject_kind = 'agreement' then ${heldBy('due.id', '$3')} end as held_by,
			v.outcome as reviewed, t.id as list_id, t.number as list_number
		from due
			left join retention_review v on v.subject_kind = due.subject_kind and v.subject_id = due.id
			left join destruction_line l on l.subject_kind = due.subject_kind and l.subject_id = due.id and l.state = 'open'
			left join destruction_list t on t.id = l.list_id
		order by due.due_on, due.ended_on, due.id`,
	values: [
		[...asked.kinds],
		[...asked.months],
		asked.today,
		asked.withSecret,
		asked.after?.due ?? '0101-01-01',
		asked.after?.ended ?? '0001-01-01',
		asked.after?.id ?? '00000000-0000-0000-0000-000000000000',
		asked.limit
	]
});

export type StandingRow = {
	readonly subject_kind: 'agreement' | 'case';
	readonly id: string;
	readonly kind: string;
	readonly ended_on: string | null;
	readonly held_by: 'dispute' | 'chain' | null;
	readonly reviewed: 'permanent' | 'destroyed' | null;
	readonly is_refused: boolean;
	readonly is_secret: boolean;
};

/** How these records stand now, as they are in the register and not as a list remembers them. */
export const standingsOf = (
	subjects: { readonly agreements: readonly string[]; readonly cases: readonly string[] },
	today: string
): Query<StandingRow> => ({
	text: `select 'agreement' as subject_kind, a.id, case when ${isForeign} then 'agreement_foreign' else 'agreement_domestic' end as kind,
			case when a.fact in ('in_force', 'terminated') then ${endedOn} end::text as ended_on,
			${heldBy('a.id', '$3')} as held_by, v.outcome as reviewed, false as is_refused,
			a.disclosure = 'secret' as is_secret
		from agreement a left join retention_review v on v.subject_kind = 'agreement' and v.subject_id = a.id
		where a.id = any ($1::uuid[])
		union all
		select 'case', c.id, 'refused_case', c.closed_on::text, null, v.outcome, c.state = 'rejected', false
		from cooperation_case c left join retention_review v on v.subject_kind = 'case' and v.subject_id = c.id
		where c.id = any ($2::uuid[])`,
	values: [[...subjects.agreements], [...subjects.cases], today]
});

/**
 * Holds these records until the act ends. A dispute that is opened meanwhile, an agreement that is put under one of them,
 * or a term that is prolonged waits for it: each needs the record itself.
 */
export const lockSubjects = (subjects: {
	readonly agreements: readonly string[];
	readonly cases: readonly string[];
}): Query<unknown>[] => [
	{
		text: 'select id from agreement where id = any ($1::uuid[]) order by id for update',
		values: [[...subjects.agreements]]
	},
	{
		text: 'select id from cooperation_case where id = any ($1::uuid[]) order by id for update',
		values: [[...subjects.cases]]
	}
];
