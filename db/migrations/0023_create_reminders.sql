-- The ledger of reminders: one row for each that fell due, written in the transaction of the mail that carries it
-- (decisions.md 21; docs/decisions/0023). What a row says: this person was told this about this day.
create table reminder (
	tenant_id integer not null default current_tenant() references tenant (id),
	subject_kind text not null,
	subject_id uuid not null,
	-- Of a case, the step; else empty.
	subject_key text not null default '',
	-- The day that is reminded of. Another day (put off, extended) is another reminder.
	anchor date not null,
	-- How long before (-) or after (+) that day: -12m, -7d, 0d, +1d.
	moment text not null check (moment ~ '^([+-][1-9][0-9]{0,2}[dm]|0d)$'),
	recipient text not null,
	fell_due_on date not null,
	sent_on date not null,
	-- All rows of one message carry the same.
	message_id uuid not null,
	primary key (tenant_id, subject_kind, subject_id, subject_key, anchor, moment, recipient)
);
create index reminder_by_message on reminder (tenant_id, message_id);
create index reminder_by_recipient on reminder (tenant_id, recipient, sent_on);

-- The day on which a moment before or after a day falls. Months end where the shorter month ends, as in the program
-- (written/day.ts, addMonths); a property test holds the two together.
create function day_of_moment(anchor date, moment text) returns date
	language sql immutable parallel safe strict
	return case right(moment, 1)
		when 'm' then (anchor + make_interval(months => left(moment, -1)::int))::date
		else anchor + left(moment, -1)::int
	end;
