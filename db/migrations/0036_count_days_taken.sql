-- The days that each step really took, beside those that were promised: written when a step of a real case is done, so
-- that the public page of a procedure can say both (capability: public service promise). Nobody is named, and no case
-- can be told from it in public: the view gives only counts.
create table step_taken (
	tenant_id integer not null default current_tenant() references tenant (id),
	case_id uuid not null,
	step_key text not null,
	-- Which time the step was done in this case; a step that was sent back is done again.
	round integer not null,
	procedure_key text not null,
	opened_on date not null,
	closed_on date not null,
	unit text not null check (unit in ('working_days', 'calendar_days')),
	-- Counted days less those on which the clock stood.
	used integer not null check (used >= 0),
	-- The promise of the procedure as the case had it frozen; null where it promised nothing.
	promised integer,
	in_time boolean,
	is_example boolean not null,
	primary key (tenant_id, case_id, step_key, round),
	foreign key (tenant_id, case_id) references cooperation_case (tenant_id, id)
);
create index step_taken_by_step on step_taken (tenant_id, procedure_key, step_key, closed_on) where not is_example;

-- Cases, not rounds: a step that was done twice counts with the sum of its days. The last three years.
create view published_step_days as
	select procedure_key, step_key, unit, count(*)::integer as cases,
		percentile_cont(0.5) within group (order by used)::float8 as median,
		percentile_cont(0.9) within group (order by used)::float8 as ninetieth,
		count(*) filter (where in_time)::integer as in_time,
		count(*) filter (where in_time is not null)::integer as promised_cases,
		min(closed_on) as from_day, max(closed_on) as to_day
	from (
		select t.procedure_key, t.step_key, t.unit, t.case_id, sum(t.used) as used, bool_and(t.in_time) as in_time, max(t.closed_on) as closed_on
		from step_taken t
		where t.tenant_id = current_tenant() and not t.is_example and t.closed_on > current_date - interval '3 years'
		group by t.procedure_key, t.step_key, t.unit, t.case_id
	) by_case
	group by procedure_key, step_key, unit;
grant create on schema public to {{reader}};
alter view published_step_days owner to {{reader}};
revoke create on schema public from {{reader}};
