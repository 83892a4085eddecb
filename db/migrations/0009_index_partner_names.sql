-- Sending a proposal looks for a partner of exactly that name; the trigram index serves likeness, not equality.
create index partner_by_plain_name on partner (tenant_id, plain_text(name));
create index proposal_by_person on proposal (tenant_id, entered_by, updated_at desc);
create index proposal_by_partner on proposal (tenant_id, partner_id, updated_at desc);
create index email_code_by_subject on email_code (tenant_id, subject_id, created_at desc);
