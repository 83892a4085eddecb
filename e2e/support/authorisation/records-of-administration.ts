/** Sample records of administration that the demonstration has not by itself: each is made when it is asked for. */
export const aHandover = `insert into work_handover (tenant_id, id, from_person_id, to_person_id, from_name, to_name, last_day, decree, items, is_example, made_at)
	select 1, gen_random_uuid(), min(id::text)::uuid, max(id::text)::uuid, 'Contoh A', 'Contoh B', '2026-01-01', 'Contoh SK', '{"roles":[],"duties":[],"cases":[],"byDecree":[]}', true, now()
	from person where tenant_id = 1 returning id as value`;
// Making a whole bundle for this would be long: one that was stopped is there, and has nothing to fetch.
export const aStoppedBundle = `insert into bundle_run (tenant_id, id, state, asked_at, finished_at)
	values (1, gen_random_uuid(), 'stopped', now(), now()) returning id as value`;
