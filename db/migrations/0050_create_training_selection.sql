-- Overseas training from the offer to the return: who pays what, which units share the places, who was named, how the
-- choice was made, who went. What the sources tell of earlier cohorts stays as it is.

alter table training_programme
	add column costs jsonb not null default '[]',
	add column contact text,
	add column is_example boolean not null default false,
	add column version integer not null default 1,
	add column created_at timestamptz not null default now(),
	add column created_by uuid;

create table training_offer (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	programme_id uuid not null,
	theme text not null,
	topics text[] not null default '{}',
	country char(2) not null,
	place text,
	starts_on date not null,
	ends_on date not null,
	nominate_until date not null,
	quota integer not null check (quota between 1 and 1000),
	conditions jsonb not null,
	criteria jsonb not null,
	floors jsonb not null,
	most_per_unit integer check (most_per_unit >= 1),
	reserves integer not null default 0 check (reserves >= 0),
	nominees_per_place integer not null default 2 check (nominees_per_place between 1 and 20),
	costs jsonb not null default '[]',
	letter_number text,
	letter_on date,
	agreement_id uuid,
	note text,
	state text not null default 'nominating' check (state in ('nominating', 'selected', 'decreed', 'cancelled')),
	-- The list as it was made, with the rule and the numbers it rests on; its fingerprint is printed on every sheet.
	selection jsonb,
	selection_fingerprint text,
	selected_at timestamptz,
	selected_by uuid,
	cohort_id uuid,
	reason text,
	is_example boolean not null default false,
	version integer not null default 1,
	created_at timestamptz not null,
	created_by uuid,
	primary key (tenant_id, id),
	check (ends_on >= starts_on and nominate_until < starts_on),
	foreign key (tenant_id, programme_id) references training_programme (tenant_id, id),
	foreign key (tenant_id, agreement_id) references agreement (tenant_id, id)
);
create index training_offer_by_day on training_offer (tenant_id, starts_on desc, id desc);

-- What each unit's part of the places rests on: the weight, and how many of it went before.
create table training_share (
	tenant_id integer not null default current_tenant() references tenant (id),
	offer_id uuid not null,
	unit_id uuid not null,
	weight integer not null check (weight >= 1),
	sent_before integer not null default 0,
	whole integer not null,
	places integer not null check (places >= 0),
	primary key (tenant_id, offer_id, unit_id),
	foreign key (tenant_id, offer_id) references training_offer (tenant_id, id),
	foreign key (tenant_id, unit_id) references unit (tenant_id, id)
);

-- Somebody who was named for a course, known again at the next one by staff number or e-mail address; seldom a person
-- with an account here, and not always a civil servant.
create table trainee (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	name text not null,
	nip text,
	email text,
	is_example boolean not null default false,
	created_at timestamptz not null,
	primary key (tenant_id, id),
	check (nip is not null or email is not null)
);
create unique index trainee_by_nip on trainee (tenant_id, nip) where nip is not null;
create unique index trainee_by_email on trainee (tenant_id, lower(email)) where email is not null;

create table nomination (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	offer_id uuid not null,
	unit_id uuid not null,
	trainee_id uuid not null,
	name text not null,
	office text not null,
	staff_kind text not null check (staff_kind in ('civil_servant', 'contract_civil_servant', 'enterprise', 'academic', 'student', 'other')),
	gender text not null check (gender in ('female', 'male')),
	rank text,
	serving_since date,
	language_test text,
	language_score numeric,
	-- Last day of the last course abroad when the person was named, from the records and from what the unit says.
	last_gone_on date,
	preference integer not null check (preference between 1 and 1000),
	relevance text not null,
	action_plan text not null,
	lot integer not null,
	scores jsonb not null default '{}',
	scored_by uuid,
	scored_at timestamptz,
	nominated_by uuid,
	nominated_at timestamptz not null,
	letter_number text,
	letter_on date,
	withdrawn_on date,
	withdrawn_reason text,
	is_example boolean not null default false,
	version integer not null default 1,
	primary key (tenant_id, id),
	foreign key (tenant_id, offer_id) references training_offer (tenant_id, id),
	foreign key (tenant_id, unit_id) references unit (tenant_id, id),
	foreign key (tenant_id, trainee_id) references trainee (tenant_id, id)
);
create unique index nomination_once on nomination (tenant_id, offer_id, trainee_id) where withdrawn_on is null;
create index nomination_by_offer on nomination (tenant_id, offer_id, unit_id, preference);
create unique index nomination_in_order on nomination (tenant_id, offer_id, unit_id, preference) where withdrawn_on is null;

-- A decreed cohort is a record of its own; what a source reported stays "reported_held".
alter table cohort drop constraint cohort_status_check;
alter table cohort
	add constraint cohort_status_check check (status in ('planned', 'reported_held', 'decreed', 'cancelled')),
	add column offer_id uuid,
	add column topics text[] not null default '{}',
	add column place text,
	add column costs jsonb not null default '[]',
	add column decree_number text,
	add column decree_on date,
	add column decree_title text,
	add column decree_signatory text,
	add column decree_capacity text,
	add column decree_public boolean not null default false,
	add column decree_document_id uuid,
	add column departed_on date,
	add column returned_on date,
	add column applied_at_home jsonb,
	add column version integer not null default 1,
	add column created_at timestamptz not null default now(),
	add foreign key (tenant_id, offer_id) references training_offer (tenant_id, id);
create unique index cohort_of_offer on cohort (tenant_id, offer_id) where offer_id is not null;

create table participant (
	tenant_id integer not null default current_tenant() references tenant (id),
	id uuid not null,
	cohort_id uuid not null,
	nomination_id uuid,
	trainee_id uuid not null,
	unit_id uuid not null,
	unit_name text not null,
	position integer not null,
	name text not null,
	office text not null,
	staff_kind text not null,
	gender text not null,
	rank text,
	-- Whose place this person took.
	replaces_id uuid,
	state text not null default 'going' check (state in ('going', 'withdrew')),
	withdrew_on date,
	withdrew_reason text,
	certificate_number text,
	certificate_on date,
	certificate_document_id uuid,
	is_example boolean not null default false,
	version integer not null default 1,
	primary key (tenant_id, id),
	foreign key (tenant_id, cohort_id) references cohort (tenant_id, id),
	foreign key (tenant_id, nomination_id) references nomination (tenant_id, id),
	foreign key (tenant_id, trainee_id) references trainee (tenant_id, id),
	foreign key (tenant_id, unit_id) references unit (tenant_id, id)
);
create unique index participant_once on participant (tenant_id, cohort_id, trainee_id);
create index participant_by_trainee on participant (tenant_id, trainee_id);
create index participant_by_unit on participant (tenant_id, unit_id);

-- Personal papers: never in a view, never whole on a page (UU 27/2022).
create table participant_paper (
	tenant_id integer not null default current_tenant() references tenant (id),
	participant_id uuid not null,
	kind text not null check (kind in ('passport', 'permit', 'exit_permit', 'visa', 'ticket', 'insurance')),
	due_on date not null,
	state text not null check (state in ('needed', 'asked', 'held', 'not_needed')),
	number text,
	settled_on date,
	valid_until date,
	note text,
	version integer not null default 1,
	primary key (tenant_id, participant_id, kind),
	foreign key (tenant_id, participant_id) references participant (tenant_id, id)
);

-- What became of it at work, asked after 6 and after 12 months.
create table participant_outcome (
	tenant_id integer not null default current_tenant() references tenant (id),
	participant_id uuid not null,
	months integer not null check (months in (6, 12)),
	reported_on date not null,
	introduced text,
	promoted boolean,
	note text,
	is_public boolean not null default false,
	primary key (tenant_id, participant_id, months),
	foreign key (tenant_id, participant_id) references participant (tenant_id, id)
);

-- The closed list of owners stands in the program (documents/services/store-document.ts, DocumentOwner).
alter table document drop constraint document_owner_kind_check;
alter table document add constraint document_owner_kind_check check (owner_kind ~ '^[a-z][a-z_]{1,39}$');

grant create on schema public to {{reader}};
drop view published_cohort, published_training_programme;

create view published_training_programme as
	select t.id, t.name, t.country, t.provider, t.funded_by, t.started_year, t.quota_per_year, t.topics, t.duties, t.outcomes,
		t.to_apply_at_home, t.costs, t.is_example, sources_of('training_programme', t.id, t.source_id) as sources
	from training_programme t where t.tenant_id = current_tenant();

create view published_training_offer as
	select o.id, o.programme_id, t.name as programme, o.theme, o.topics, o.country, o.place, o.starts_on, o.ends_on,
		o.nominate_until, o.quota, o.conditions, o.criteria, o.floors, o.most_per_unit, o.reserves, o.nominees_per_place,
		o.costs, o.state, o.cohort_id, o.is_example
	from training_offer o join training_programme t on t.tenant_id = o.tenant_id and t.id = o.programme_id
	where o.tenant_id = current_tenant();

create view published_training_share as
	select s.offer_id, u.name as unit, s.weight, s.sent_before, s.whole, s.places
	from training_share s join unit u on u.tenant_id = s.tenant_id and u.id = s.unit_id
	where s.tenant_id = current_tenant();

-- How many people of a cohort whose names are known here; those who stepped back did not go.
create view published_cohort as
	select c.id, c.programme_id, t.name as programme, t.country as programme_country, c.theme, c.topics, c.starts_on,
		c.ends_on, c.date_precision, c.participants, c.participants_note, c.country, c.place, c.send_off_on,
		c.send_off_place, c.from_units, c.status, c.costs, c.departed_on, c.returned_on,
		case when c.decree_public then c.decree_number end as decree_number,
		case when c.decree_public then c.decree_on end as decree_on, c.decree_public,
		c.applied_at_home, c.is_example, sources_of('cohort', c.id, c.source_id) as sources
	from cohort c join training_programme t on t.tenant_id = c.tenant_id and t.id = c.programme_id
	where c.tenant_id = current_tenant();

-- Name and office, where the decree that names them is public; nothing else of a person is ever in a view.
create view published_participant as
	select p.id, p.cohort_id, p.position, p.name, p.office, p.unit_name, p.is_example
	from participant p join cohort c on c.tenant_id = p.tenant_id and c.id = p.cohort_id
	where p.tenant_id = current_tenant() and c.decree_public and c.status = 'decreed' and p.state = 'going';

-- How many of each unit went, whether or not their names are public: a count is no personal data. A unit that sent
-- one person to a cohort whose decree is not public would be a name in disguise: it is left out.
create view published_cohort_unit as
	select p.cohort_id, p.unit_name, count(*)::integer as people
	from participant p join cohort c on c.tenant_id = p.tenant_id and c.id = p.cohort_id
	where p.tenant_id = current_tenant() and c.status = 'decreed' and p.state = 'going'
	group by p.cohort_id, p.unit_name, c.decree_public
	having c.decree_public or count(*) > 1;

-- What was introduced at work, where its author let it be shown: no name stands beside it.
create view published_training_outcome as
	select o.participant_id as id, p.cohort_id, o.months, o.reported_on, o.introduced, p.unit_name, p.is_example
	from participant_outcome o
	join participant p on p.tenant_id = o.tenant_id and p.id = o.participant_id
	where o.tenant_id = current_tenant() and o.is_public and o.introduced is not null;

do $$
declare one text;
begin
	foreach one in array array['published_training_programme', 'published_training_offer', 'published_training_share',
		'published_cohort', 'published_participant', 'published_cohort_unit', 'published_training_outcome'] loop
		execute format('alter view %I owner to {{reader}}', one);
	end loop;
end $$;
revoke create on schema public from {{reader}};
