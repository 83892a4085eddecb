-- What the clock of an open step is counted from besides the day of opening: its limit, and the days on which it stood.
-- With it the due days of ten thousand open cases are counted again without reading one history. It is part of the
-- projection (decisions.md 8); null where there is no limit, and in rows of before this release until their case moves
-- or the calendar changes.
alter table case_step add column clock jsonb;
create index case_step_by_clock on case_step (tenant_id, case_id, step_key) where due_on is not null and due_unit = 'working_days';

-- A due day that moved because the calendar did: told once to those on whose desk it lies, and who is told is written
-- down with the day itself, so that no restart tells twice or not at all.
create table moved_due_day (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	case_id uuid not null,
	step_key text not null,
	opened_on date not null,
	was_on date not null,
	due_on date not null,
	moved_at timestamptz not null,
	-- The telling that took it; null until then.
	telling_id uuid,
	told_at timestamptz,
	primary key (tenant_id, id),
	foreign key (tenant_id, case_id) references cooperation_case (tenant_id, id)
);
create index moved_due_day_untold on moved_due_day (tenant_id, case_id, step_key) where telling_id is null;
