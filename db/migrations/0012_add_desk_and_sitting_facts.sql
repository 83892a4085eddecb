-- What the desk shows of a case without reading its history: the finer word for its state, and who may take each
-- open step. Both are a projection of the events, written in their transaction (decisions.md 8).
alter table cooperation_case add column status text not null default 'running'
	check (status in ('running', 'paused', 'completed', 'rejected', 'withdrawn', 'closed_from_paper', 'lapsed'));

alter table case_step
	add column roles text[] not null default '{}',
	add column step_name jsonb not null default '{}',
	add column due_unit text check (due_unit in ('working_days', 'calendar_days')),
	add column waiting_why text,
	-- The order of a desk: what is due first, then what has no limit, then what waits for somebody else.
	add column desk_day date not null generated always as (
		coalesce(due_on, case when waiting_for is null then '9000-01-01'::date else '9999-12-31'::date end)
	) stored;
create index case_step_in_order on case_step (tenant_id, desk_day, opened_on, case_id, step_key);
create index cooperation_case_newest on cooperation_case (tenant_id, opened_on desc, id desc);
create index cooperation_case_closed on cooperation_case (tenant_id, closed_on desc, id desc) where closed_on is not null;

-- The office a person held when they acted; a later change of post must not rewrite history.
alter table case_event add column actor_position text;

create table case_follower (
	tenant_id integer not null default current_tenant() references tenant (id),
	case_id uuid not null,
	person_id uuid not null,
	since timestamptz not null,
	primary key (tenant_id, case_id, person_id),
	foreign key (tenant_id, case_id) references cooperation_case (tenant_id, id),
	foreign key (tenant_id, person_id) references person (tenant_id, id)
);
create index case_follower_by_person on case_follower (tenant_id, person_id, since desc, case_id);

-- Who is invited stands in the list from the planning on; present is null until attendance is taken.
alter table sitting add column secretary_id uuid,
	add foreign key (tenant_id, secretary_id) references person (tenant_id, id);
alter table sitting_attendance
	alter column present drop not null,
	add column position integer not null default 0,
	add column person_name text not null,
	add column person_position text,
	add column function text not null default 'member' check (function in ('chair', 'deputy', 'secretary', 'member', 'guest')),
	add column represented_by text;

-- Dissent is kept by name, follow-ups with who and until when (domain 3.1); one text each could hold neither.
alter table sitting_item
	drop column dissent,
	drop column follow_up,
	add column dissents jsonb not null default '[]',
	add column follow_ups jsonb not null default '[]',
	add column version integer not null default 1;
create index opinion_by_sitting on opinion (tenant_id, sitting_id, case_id) where sitting_id is not null;
create index opinion_by_person on opinion (tenant_id, person_id, given_at desc);

-- Cases and agreements that look like one and the same. It belongs to the reader role and filters the tenant itself:
-- under row-level security the planner would not use the trigram index (performance.md 2).
create index cooperation_case_subject on cooperation_case using gin (plain_text(subject) gin_trgm_ops);
create function similar_cooperation(wanted text, partner uuid, not_this uuid, at_most integer)
	returns table (kind text, id uuid, likeness real, same_partner boolean)
	language sql stable security definer rows 10
	set search_path = public, pg_temp
as $$
	select hit.kind, hit.id, hit.likeness, hit.same_partner
	from (
		select 'case'::text as kind, c.id, similarity(plain_text(c.subject), plain_text(wanted)) as likeness,
			coalesce(c.partner_id = partner, false) as same_partner
		from cooperation_case c
		where c.tenant_id = current_tenant() and c.id <> not_this
			and (plain_text(c.subject) % plain_text(wanted) or c.partner_id = partner)
		union all
		select 'agreement', a.id, similarity(plain_text(coalesce(a.subject, a.title, '')), plain_text(wanted)),
			coalesce(bool_or(p.partner_id = partner), false)
		from agreement a
		left join agreement_party p on p.tenant_id = a.tenant_id and p.agreement_id = a.id
		where a.tenant_id = current_tenant() and a.case_id is distinct from not_this
			and a.id in (
				select p2.agreement_id from agreement_party p2 where p2.tenant_id = current_tenant() and p2.partner_id = partner
				union
				select s.subject_id from search_entry s
				where s.tenant_id = current_tenant() and s.audience = 'office' and s.kind = 'agreement'
					and plain_text(s.title) % plain_text(wanted)
			)
		group by a.id, a.subject, a.title
	) hit
	order by hit.likeness + case when hit.same_partner then 0.2 else 0 end desc, hit.id
	limit at_most
$$;
grant create on schema public to {{reader}};
alter function similar_cooperation(text, uuid, uuid, integer) owner to {{reader}};
revoke create on schema public from {{reader}};
revoke all on function similar_cooperation(text, uuid, uuid, integer) from public;
grant execute on function similar_cooperation(text, uuid, uuid, integer) to {{app}}, {{worker}};
