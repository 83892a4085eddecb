-- The duty to decide on a renewal is settled by the decision itself: the membership knows which one it is.
alter table membership add column decision_obligation_id uuid;
