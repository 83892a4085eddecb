-- How long papers are kept after they have done their work, and what becomes of them then (product capability 91;
-- UU 43/2009). A kind without a row has what is usual, shown as to be confirmed by the region's own schedule (JRA).
create table retention_rule (
	tenant_id integer not null default current_tenant() references tenant (id),
	kind text not null check (kind in ('agreement_domestic', 'agreement_foreign', 'refused_case')),
	-- After the agreement has ended or the case was refused; null: nothing falls due.
	inactive_months integer check (inactive_months between 0 and 1200),
	fate text not null check (fate in ('permanent', 'destroyed', 'reassess')),
	ground text check (length(ground) <= 300),
	-- The number of the schedule that says so; null: nobody has confirmed it yet.
	schedule_number text check (length(schedule_number) <= 100),
	changed_by_name text not null,
	changed_at timestamptz not null,
	primary key (tenant_id, kind)
);
