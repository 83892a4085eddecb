-- What has come to the end of its time is looked for by its end, within its kind, and not among all agreements. The
-- expressions are those of the query that asks (retention/repository/due.ts).
create index agreement_kept on agreement (
	tenant_id,
	(coalesce(type in ('ksdpl', 'ksdll'), false) or country <> 'ID'),
	(coalesce(terminated_on, case when term_known then ends_on end)),
	id
) where fact in ('in_force', 'terminated');
create index cooperation_case_refused on cooperation_case (tenant_id, closed_on, id) where state = 'rejected';
