-- An audit that a donor asks for is owed like a report: with its day, its evidence and its acceptance.
alter table obligation drop constraint obligation_kind_check;
alter table obligation add constraint obligation_kind_check check (kind in ('activity', 'report', 'audit', 'payment', 'goods',
	'service', 'document', 'knowledge_transfer', 'follow_up', 'dues', 'evaluation', 'other'));
