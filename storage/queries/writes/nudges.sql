-- What becomes of nudges that were due, and what people ask in so many words to be reminded of.

-- name: nudge_sent!
update nudge set settled_at = :now, sent_at = :now where id = :id and person_id = :person_id;

-- name: nudge_dropped!
update nudge set settled_at = :now where id = :id and person_id = :person_id;

-- name: nudge_postponed!
update nudge set due_at = :due_at, put_off = 1, claimed_until = null, attempts = 0
 where id = :id and person_id = :person_id and settled_at is null;

-- name: nudge_failed!
-- It stays claimed, and comes again when that ends. A claim alone is no attempt: a kill is not the nudge's fault.
update nudge set attempts = attempts + 1 where id = :id and person_id = :person_id and settled_at is null;

-- name: checked!
-- Asked once whether to go on: from here on silence, until they write.
insert into nudge (person_id, kind, about, local_at, zone, due_at, settled_at, sent_at)
values (:person_id, 'check', 0, :local_at, :zone, :now, :now, :now)
    on conflict do nothing;

-- name: fall_silent!
update person set silent = 1 where id = :person_id;

-- name: keep_reminder!
insert into reminder (person_id, number, words, at, every, zone, created_at)
values (:person_id, :number, :words, :at, :every, :zone, :now);

-- name: move_reminder!
update reminder set at = :at, zone = :zone where person_id = :person_id and number = :number;

-- name: drop_reminder!
update reminder set dropped = 1 where person_id = :person_id and number = :number;
