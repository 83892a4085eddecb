-- The copy of any paper, also of a letter or a proposal, comes back to whoever made it when its exemption ends: where the
-- paper's own record can hold no duty, the copy itself does.
alter table obligation drop constraint obligation_subject_kind_check,
	add constraint obligation_subject_kind_check check (subject_kind in
		('agreement', 'case', 'visit', 'project', 'training', 'sitting', 'membership', 'opportunity', 'redaction'));
