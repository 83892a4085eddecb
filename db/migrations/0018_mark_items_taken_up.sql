-- A case that the sitting took up at the table was on no agenda that was sent out: the minutes must say so.
alter table sitting_item add column taken_up boolean not null default false;
