-- A session that began before the password was changed no longer holds, in whichever region it was begun: an account
-- has one password everywhere, while the sessions of another region are out of this one's sight. Null: never changed.
alter table account add column password_changed_at timestamptz;
