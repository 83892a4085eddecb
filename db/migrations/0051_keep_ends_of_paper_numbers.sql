-- Whoever checks a passport has it in the hand: its end is enough to know it again, and what is not kept cannot leak
-- (UU 27/2022, as little personal data as the purpose asks for).
alter table participant_paper rename column number to number_end;
update participant_paper set number_end = right(regexp_replace(number_end, '\s', '', 'g'), 3) where number_end is not null;
alter table participant_paper add constraint participant_paper_keeps_the_end check (length(number_end) <= 3);
