-- What is asked again with the same key is answered with the same bytes: jsonb would put the keys in its own order.
alter table idempotency_key alter column answer type json using answer::json;
