-- What was found out about the electronic signatures of a stored file when it came in. A file without signatures has
-- no row; a file whose signature is broken is never stored.
create table signature_check (
	tenant_id integer not null default current_tenant() references tenant (id),
	sha256 text not null,
	conclusion text not null check (conclusion in ('valid', 'unproved', 'changed')),
	-- One object a signature, in the order in which they were made (SignatureVerdict).
	signatures jsonb not null,
	checked_at timestamptz not null,
	primary key (tenant_id, sha256),
	foreign key (tenant_id, sha256) references file (tenant_id, sha256)
);

-- One paper has one medium: electronic and ink signatures are not mixed on it. Null where nobody recorded it.
alter table agreement add column signing_medium text check (signing_medium in ('ink', 'electronic'));

-- What anybody who holds a registered paper may learn of its signatures: the paper shows the same to its holder.
grant create on schema public to {{reader}};
create view published_signature as
	select f.agreement_id, c.sha256, c.conclusion, c.signatures, c.checked_at
	from published_fingerprint f
	join signature_check c on c.sha256 = f.sha256 and c.tenant_id = current_tenant();
alter view published_signature owner to {{reader}};
revoke create on schema public from {{reader}};
