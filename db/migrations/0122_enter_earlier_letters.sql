-- Letters of outside gates that were kept before there was an agenda enter it in the order of their days. What was sent
-- went out; every answer came in.
insert into letter (tenant_id, id, direction, year, agenda_number, case_id, letter_number, letter_date, moved_on,
		correspondent, subject, document_id, note, origin, origin_key, is_example, created_by, created_at)
	select e.tenant_id, gen_random_uuid(), e.direction, extract(year from e.moved_on),
		row_number() over (partition by e.tenant_id, e.direction, extract(year from e.moved_on) order by e.moved_on, e.created_at, e.id),
		e.case_id, e.letter_number, e.letter_date, e.moved_on, e.correspondent, e.subject, e.document_id, e.note, 'gate',
		e.id::text, e.is_example, e.created_by, e.created_at
	from (
		select w.*, case when w.outcome = 'sent' then 'out' else 'in' end as direction,
			coalesce(w.letter_date, w.created_at::date) as moved_on, c.subject, c.is_example,
			coalesce((select s -> 'name' ->> 'id' from jsonb_array_elements(c.procedure -> 'steps') s
				where s ->> 'key' = w.step_key), w.step_key) as correspondent
		from external_wait w join cooperation_case c on c.tenant_id = w.tenant_id and c.id = w.case_id
	) e;

insert into number_sequence (tenant_id, kind, year, book, last)
	select tenant_id, 'agenda_' || direction, year, '', max(agenda_number) from letter group by tenant_id, direction, year;
