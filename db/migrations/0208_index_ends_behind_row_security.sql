-- Row security lets only what surely tells nothing near an index; `coalesce` is not known to be such, `case` is. The
-- expressions are those of retention/repository/due.ts.
drop index agreement_kept;
create index agreement_kept on agreement (
	tenant_id,
	(case when type in ('ksdpl', 'ksdll') then true else country <> 'ID' end),
	(case when terminated_on is not null then terminated_on when term_known then ends_on end),
	id
) where fact in ('in_force', 'terminated');
