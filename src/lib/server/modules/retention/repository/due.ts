import type { Query } from '$lib/server/platform/database/builder';

/*
 * What has come to the end of its time. Both expressions are those of the index agreement_kept (migration 0208): with
 * other words the database would look at every agreement.
 */
const isForeign = `(case when a.type in ('ksdpl', 'ksdll') then true else a.country <> 'ID' end)`;
const endedOn = `(case when a.terminated_on is not null then a.terminated_on when a.term_known then a.ends_on end)`;

/** An open dispute, or an agreement in force below it, holds an agreement whatever the schedule says. */
const heldBy = (id: string, today: string) => `case
	when exists (select from agreement_dispute d where d.agreement_id = ${id} and d.settled_on is null) then 'dispute'
	when exists (
		select from agreement c where c.parent_id = ${id} and c.fact = 'in_force'
			and (not c.term_known or c.ends_on is null or c.ends_on >= ${today}::date)
	) then 'chain'
end`;

/** Its papers were not destroyed by schedule; what a refused applicant had removed early is due still for the rest. */
const notDestroyed = (kind: 'agreement' | 'case', id: string) => `not exists (
	select from destruction_line l join destruction_list t on t.id = l.list_id
	where l.subject_kind = '${kind}' and l.subject_id = ${id} and l.state = 'removed' and t.purpose = 'schedule'
)`;

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

/** A rule with the days between which ends can lie that are asked for; wider than exact, since months differ in length. */
export type AskedKind = {
	readonly kind: string;
	readonly months: number;
	readonly from: string;
	readonly until: string;
};

/**
 * What has come to the end of its time by a day and was not destroyed, the longest over first, behind a place in that
 * order. Each kind is read in the order of its ends and only as far as is asked for: the bounds come reckoned, since row
 * security lets no other reckoning near the index.
 */
export const dueBy = (asked: {
	readonly kinds: readonly AskedKind[];
	readonly today: string;
	readonly withSecret: boolean;
	readonly after: DuePlace | null;
	readonly limit: number;
}): Query<DueRow> => ({
	text: `with rule as (
			select k.*, k.kind = 'agreement_foreign' as is_foreign
			from unnest($1::text[], $2::integer[], $3::date[], $4::date[]) as k (kind, months, earliest, latest)
		),
		due as (
			select r.kind, x.*, (x.ended_on + make_interval(months => r.months))::date as due_on
			from rule r cross join lateral (
				(select a.id, 'agreement' as subject_kind, coalesce(a.title, a.subject) as title, a.register_number as number,
						${endedOn} as ended_on, a.is_example
					from agreement a
					where r.kind <> 'refused_case' and a.fact in ('in_force', 'terminated')
						and ${isForeign} = r.is_foreign and ${endedOn} >= r.earliest and ${endedOn} <= r.latest
						and (${endedOn} + make_interval(months => r.months))::date <= $5::date
						and ((${endedOn} + make_interval(months => r.months))::date, ${endedOn}, a.id) > ($7::date, $8::date, $9::uuid)
						and ($6::boolean or a.disclosure <> 'secret')
						and ${notDestroyed('agreement', 'a.id')}
					order by ${endedOn}, a.id limit $10)
				union all
				(select c.id, 'case', c.subject, null, c.closed_on, c.is_example
					from cooperation_case c
					where r.kind = 'refused_case' and c.state = 'rejected' and c.closed_on >= r.earliest and c.closed_on <= r.latest
						and (c.closed_on + make_interval(months => r.months))::date <= $5::date
						and ((c.closed_on + make_interval(months => r.months))::date, c.closed_on, c.id) > ($7::date, $8::date, $9::uuid)
						and ${notDestroyed('case', 'c.id')}
					order by c.closed_on, c.id limit $10)
			) x
			order by due_on, x.ended_on, x.id limit $10
		)
		select due.id, due.kind, due.title, due.number, due.ended_on::text, due.due_on::text, due.is_example,
			case when due.subject_kind = 'agreement' then ${heldBy('due.id', '$5')} end as held_by,
			v.outcome as reviewed, t.id as list_id, t.number as list_number
		from due
			left join retention_review v on v.subject_kind = due.subject_kind and v.subject_id = due.id
			left join destruction_line l on l.subject_kind = due.subject_kind and l.subject_id = due.id and l.state = 'open'
			left join destruction_list t on t.id = l.list_id
		order by due.due_on, due.ended_on, due.id`,
	values: [
		asked.kinds.map(({ kind }) => kind),
		asked.kinds.map(({ months }) => months),
		asked.kinds.map(({ from }) => from),
		asked.kinds.map(({ until }) => until),
		asked.today,
		asked.withSecret,
		asked.after?.due ?? '0001-01-01',
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
