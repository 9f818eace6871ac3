-- put_off: due_at is not the instant of local_at any more; the nudge waits for a later moment, and was not late until it.
alter table nudge add column put_off integer not null default 0;
