-- Chains of agreements are read from their members: the texts under an umbrella, and those about the same thing.
create index agreement_by_what on agreement
	(tenant_id, (lower(regexp_replace(coalesce(subject, title, ''), '[^[:alnum:]]+', ' ', 'g'))))
	where origin <> 'generated' and fact in ('in_force', 'terminated');
-- What was recorded by people, apart from what a load test made.
create index agreement_recorded on agreement (tenant_id, signed_on, id)
	where origin <> 'generated' and fact in ('in_force', 'terminated') and signed_on is not null;
