-- A paper that the program makes bears a code and a QR picture of the address under which anybody asks about it. A text in
-- two languages is one text: its papers share their code, and the agreement that comes of it takes it over.
alter table document add column verification_code text;
create index document_by_code on document (tenant_id, verification_code) where verification_code is not null;

-- What whoever holds such a paper may learn: that it is of this office, of which kind and day, and how its bytes hash.
-- Neither its title nor what it belongs to, since a paper of a case that is weighed is not public.
grant create on schema public to {{reader}};
create view published_paper as
	select d.verification_code as code, d.kind, d.is_example, v.document_id, v.number, v.sha256, v.created_at,
		c.conclusion
	from document d
	join document_version v on v.tenant_id = d.tenant_id and v.document_id = d.id
	left join signature_check c on c.tenant_id = v.tenant_id and c.sha256 = v.sha256
	where d.tenant_id = current_tenant() and d.verification_code is not null;
alter view published_paper owner to {{reader}};
revoke create on schema public from {{reader}};
