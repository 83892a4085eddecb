-- One search over everything that is published: projects, training, visits, the smart city and innovations beside
-- agreements and partners. Each record is indexed by a trigger from its own published view, so that what is not
-- published is found by nobody, and no act can forget it.
alter table search_entry
	add column title_en text,
	add column is_example boolean not null default false;

create or replace view published_search_entry as
	select s.kind, s.subject_id, s.title, s.line, s.sort_day, s.words, s.title_en, s.is_example
	from search_entry s where s.tenant_id = current_tenant() and s.audience = 'public';

-- Every value of a text in two languages, of a list of them, or of a plain text, in one line.
create function said_words(value jsonb) returns text
	language sql immutable parallel safe
	return (select string_agg(one_line(v #>> '{}'), ' ') from jsonb_path_query(value, 'strict $.** ? (@.type() == "string")') v);

-- The body reads the views by name when it runs: a later migration may make one of them anew.
create function index_record(of_kind text, of_id uuid) returns void
	language plpgsql as $$
declare
	found record;
begin
	case of_kind
		when 'project' then
			select p.title ->> 'id' as title, p.title ->> 'en' as title_en, p.is_example, null::date as day,
				concat_ws(' ', said_words(p.title)) as first,
				concat_ws(' ', p.sector, p.location, said_words(p.status), (select string_agg(y.name, ' ') from published_project_party y where y.project_id = p.id)) as second,
				said_words(p.note) as third
			into found from published_project p where p.id = of_id;
		when 'programme' then
			select t.name as title, null::text as title_en, false as is_example,
				make_date(t.started_year, 1, 1) as day, t.name as first,
				concat_ws(' ', said_words(t.provider), said_words(t.funded_by), said_words(t.topics)) as second,
				said_words(t.outcomes) as third
			into found from published_training_programme t where t.id = of_id;
		when 'cohort' then
			select coalesce(c.theme, c.programme) as title, null::text as title_en, c.is_example, c.starts_on as day,
				concat_ws(' ', c.theme, c.programme) as first,
				concat_ws(' ', said_words(c.from_units), c.send_off_place, extract(year from c.starts_on)) as second, '' as third
			into found from published_cohort c where c.id = of_id;
		when 'visit' then
			select v.title ->> 'id' as title, v.title ->> 'en' as title_en, v.is_example, v.starts_on as day,
				said_words(v.title) as first,
				concat_ws(' ', said_words(v.purpose), v.place, said_words(v.host), extract(year from v.starts_on)) as second,
				said_words(v.note) as third
			into found from published_visit v where v.id = of_id;
		when 'initiative' then
			select i.name ->> 'id' as title, i.name ->> 'en' as title_en, i.is_example,
				make_date(i.since_year, 1, 1) as day, said_words(i.name) as first, '' as second, said_words(i.summary) as third
			into found from published_initiative i where i.id = of_id;
		when 'innovation' then
			select n.name as title, null::text as title_en, n.is_example, null::date as day, n.name as first,
				coalesce((select string_agg(concat_ws(' ', said_words(to_jsonb(w.name)), w.year), ' ') from published_award w where w.innovation_id = n.id), '') as second,
				said_words(n.summary) as third
			into found from published_innovation n where n.id = of_id;
	end case;
	if found is null or found.title is null then
		delete from search_entry s
			where s.tenant_id = current_tenant() and s.audience = 'public' and s.kind = of_kind and s.subject_id = of_id;
		return;
	end if;
	insert into search_entry (audience, kind, subject_id, title, title_en, is_example, sort_day, words)
		values ('public', of_kind, of_id, found.title, found.title_en, found.is_example, coalesce(found.day, '0001-01-01'),
			setweight(to_tsvector('indonesian', search_text(coalesce(found.first, ''))), 'A')
			|| setweight(to_tsvector('indonesian', search_text(coalesce(found.second, ''))), 'B')
			|| setweight(to_tsvector('indonesian', search_text(left(coalesce(found.third, ''), 20000))), 'D')
			|| to_tsvector('simple', search_text(concat_ws(' ', found.first, found.second))))
		on conflict (tenant_id, audience, kind, subject_id) do update
			set title = excluded.title, title_en = excluded.title_en, is_example = excluded.is_example,
				sort_day = excluded.sort_day, words = excluded.words;
end $$;

-- Told which kind and which of its columns holds the record's id (its own, or that of the record it belongs to).
create function index_changed_record() returns trigger
	language plpgsql as $$
begin
	if tg_op <> 'INSERT' then
		perform index_record(tg_argv[0], (to_jsonb(old) ->> tg_argv[1])::uuid);
	end if;
	if tg_op <> 'DELETE' then
		perform index_record(tg_argv[0], (to_jsonb(new) ->> tg_argv[1])::uuid);
	end if;
	return null;
end $$;

create trigger index_project after insert or update or delete on project
	for each row execute function index_changed_record('project', 'id');
create trigger index_project_party after insert or update or delete on project_party
	for each row execute function index_changed_record('project', 'project_id');
create trigger index_training_programme after insert or update or delete on training_programme
	for each row execute function index_changed_record('programme', 'id');
create trigger index_cohort after insert or update or delete on cohort
	for each row execute function index_changed_record('cohort', 'id');
create trigger index_visit after insert or update or delete on visit
	for each row execute function index_changed_record('visit', 'id');
create trigger index_initiative after insert or update or delete on initiative
	for each row execute function index_changed_record('initiative', 'id');
create trigger index_innovation after insert or update or delete on innovation
	for each row execute function index_changed_record('innovation', 'id');
create trigger index_award after insert or update or delete on award
	for each row execute function index_changed_record('innovation', 'innovation_id');

-- Words that stand in titles and names, for the question "did you mean". A word stays when its record is withheld; it
-- is offered only where the search then finds something published, so it tells nothing.
create table search_word (
	tenant_id integer not null default current_tenant() references tenant (id),
	word text collate "C" not null,
	primary key (tenant_id, word)
);

-- Their own index: a common word has a hundred thousand agreements, and none of these is looked for among them.
create index search_entry_record_words on search_entry using gin (words)
	where audience = 'public' and kind not in ('agreement', 'partner');

-- In one order, so that two acts that bring the same words wait for each other and do not lock each other out.
create function keep_search_words() returns trigger
	language plpgsql as $$
begin
	insert into search_word (word)
		select distinct w.lexeme
		from entered e, unnest(to_tsvector('simple', search_text(concat_ws(' ', e.title, e.title_en, e.line)))) w
		where e.audience = 'public' and length(w.lexeme) between 3 and 40 and w.lexeme !~ '[0-9]'
			and not exists (select from search_word k where k.tenant_id = current_tenant() and k.word = w.lexeme)
		order by 1
	on conflict do nothing;
	return null;
end $$;
create trigger keep_words_entered after insert on search_entry
	referencing new table as entered for each statement execute function keep_search_words();
create trigger keep_words_changed after update on search_entry
	referencing new table as entered for each statement execute function keep_search_words();

create view published_search_word as
	select k.word from search_word k where k.tenant_id = current_tenant();

grant create on schema public to {{reader}};
alter view published_search_word owner to {{reader}};
revoke create on schema public from {{reader}};

-- What is there already.
do $$
declare
	one integer;
begin
	for one in select id from tenant order by id loop
		perform set_config('app.tenant', one::text, true);
		perform index_record('project', id) from project where tenant_id = one;
		perform index_record('programme', id) from training_programme where tenant_id = one;
		perform index_record('cohort', id) from cohort where tenant_id = one;
		perform index_record('visit', id) from visit where tenant_id = one;
		perform index_record('initiative', id) from initiative where tenant_id = one;
		perform index_record('innovation', id) from innovation where tenant_id = one;
		insert into search_word (tenant_id, word)
			select distinct one, w.lexeme
			from search_entry e, unnest(to_tsvector('simple', search_text(concat_ws(' ', e.title, e.title_en, e.line)))) w
			where e.tenant_id = one and e.audience = 'public' and length(w.lexeme) between 3 and 40 and w.lexeme !~ '[0-9]'
		on conflict do nothing;
	end loop;
	perform set_config('app.tenant', '', true);
end $$;
