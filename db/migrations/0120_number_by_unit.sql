-- Each unit keeps its own book of numbers (domain.md 4.2: kode/urut/unit/tahun). The empty book is the region's own,
-- which the cooperation division keeps; every other book is named by the id of the unit that writes the paper.
drop function take_number(text, integer);
alter table number_sequence add column book text not null default '';
alter table number_sequence drop constraint number_sequence_pkey;
alter table number_sequence add primary key (tenant_id, kind, year, book);

alter table number_entry add column book text not null default '';
alter table number_entry drop constraint number_entry_tenant_id_kind_year_sequence_suffix_key;
alter table number_entry add unique (tenant_id, kind, year, book, sequence, suffix);

-- Takes the next number of a book; the row lock makes racing takers wait, a rollback gives the number back.
create function take_number(sequence_kind text, sequence_year integer, sequence_book text default '') returns integer
	language sql
	begin atomic
		insert into number_sequence (kind, year, book, last) values (sequence_kind, sequence_year, sequence_book, 1)
		on conflict (tenant_id, kind, year, book) do update set last = number_sequence.last + 1
		returning last;
	end;
