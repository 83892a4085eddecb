-- A case that waits for the council, a ministry or a partner dies when nobody asks. Each time somebody asks stands here:
-- how, whom, what the answer was and when to ask again. The last row of a step says whom to chase.
create table outside_chase (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	case_id uuid not null,
	step_key text not null,
	asked_on date not null,
	way text not null check (way in ('phone', 'letter', 'email', 'message', 'visit')),
	-- Who was asked: an official's name and office. No more of a person than their work (UU 27/2022).
	whom text not null,
	reach text,
	answer text,
	ask_again_on date,
	created_by uuid,
	created_at timestamptz not null,
	primary key (tenant_id, id),
	foreign key (tenant_id, case_id) references cooperation_case (tenant_id, id),
	check (ask_again_on is null or ask_again_on >= asked_on)
);
create index outside_chase_by_case on outside_chase (tenant_id, case_id, step_key, asked_on desc, created_at desc);

-- The list of what waits outside walks this from its oldest row on.
create index case_step_outside on case_step (tenant_id, opened_on, case_id, step_key) where kind = 'await_external';
