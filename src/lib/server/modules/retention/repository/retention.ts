import { prepared, query, type Query } from '$lib/server/platform/database/builder';

export const ownRules = prepared<Record<never, never>>()(() =>
	query
		.selectFrom('retention_rule')
		.select(['kind', 'inactive_months', 'fate', 'ground', 'schedule_number', 'changed_by_name', 'changed_at'])
		.orderBy('kind')
);

export const keepRule = (row: {
	kind: string;
	inactive_months: number | null;
	fate: string;
	ground: string | null;
	schedule_number: string | null;
	changed_by_name: string;
	changed_at: Date;
}) =>
	query
		.insertInto('retention_rule')
		.values(row)
		.onConflict((conflict) => {
			const { kind: _kind, ...changed } = row;
			return conflict.columns(['tenant_id', 'kind']).doUpdateSet(changed);
		});

export type DueRow = {
	readonly id: string;
	readonly kind: string;
	readonly title: string | null;
	readonly number: string | null;
	readonly ended_on: string;
	readonly due_on: string;
	/** A dispute is open, or an agreement under it is still in force: it is kept whatever the schedule says. */
	readonly held_by: 'dispute' | 'chain' | null;
	readonly is_example: boolean;
};

/** What has come to the end of its time by a day, the longest over first, behind a place in that order. */
export const dueBy = (asked: {
	readonly kinds: readonly string[];
	readonly months: readonly number[];
	readonly today: string;
	readonly withSecret: boolean;
	readonly after: { readonly sort: string; readonly id: string } | null;
	readonly limit: number;
}): Query<DueRow> => ({
	text: `with rule as (select * from unnest($1::text[], $2::integer[]) as r(kind, months)),
		ended as (
			select a.id, case when a.type in ('ksdpl', 'ksdll') or a.country <> 'ID' then 'agreement_foreign' else 'agreement_domestic' end as kind,
				coalesce(a.title, a.subject) as title, a.register_number as number,
				coalesce(a.terminated_on, case when a.term_known then a.ends_on end) as ended_on,
				case
					when exists (select 1 from agreement_dispute d where d.agreement_id = a.id and d.settled_on is null) then 'dispute'
					when exists (
						select 1 from agreement c where c.parent_id = a.id and c.fact = 'in_force'
							and (not c.term_known or c.ends_on is null or c.ends_on >= $3::date)
					) then 'chain'
				end as held_by,
				a.is_example
			from agreement a
			where a.fact in ('in_force', 'terminated') and ($4::boolean or a.disclosure <> 'secret')
			union all
			select c.id, 'refused_case', c.subject, null, c.closed_on, null, c.is_example
			from cooperation_case c where c.state = 'rejected'
		),
		due as (
			select e.*, (e.ended_on + make_interval(months => r.months))::date as due_on
			from ended e join rule r on r.kind = e.kind
			where e.ended_on is not null
		)
		select id, kind, title, number, ended_on::text, due_on::text, held_by, is_example
		from due
		where due_on <= $3::date and (due_on, id) > ($5::date, $6::uuid)
		order by due.due_on, id limit $7`,
	values: [
		[...asked.kinds],
		[...asked.months],
		asked.today,
		asked.withSecret,
		asked.after?.sort ?? '0001-01-01',
		asked.after?.id ?? '00000000-0000-0000-0000-000000000000',
		asked.limit
	]
});
