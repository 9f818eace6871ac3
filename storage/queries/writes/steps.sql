-- Steps and the nudges that follow them.

-- name: keep_step!
insert into step (person_id, number, session, words, plan, due, zone, recurring, lead, sure, created_at)
values (:person_id, :number, :session, :words, :plan, :due, :zone, :recurring, :lead, :sure, :now);

-- name: answer_step!
update step set outcome = :outcome, answered_at = :now where person_id = :person_id and number = :number;

-- name: not_yet!
update step set not_yets = not_yets + 1 where person_id = :person_id and number = :number;

-- name: redate_step!
update step set due = :due, zone = :zone where person_id = :person_id and number = :number;

-- name: reword_step!
update step set words = :words where person_id = :person_id and number = :number;

-- name: learned!
update step set learned = :learned where person_id = :person_id and number = :number;

-- name: plan_nudge!
insert into nudge (person_id, step, kind, local_at, zone, due_at)
values (:person_id, :step, :kind, :local_at, :zone, :due_at)
    on conflict (person_id, step, kind) where settled_at is null do update
   set local_at = excluded.local_at, zone = excluded.zone, due_at = excluded.due_at,
       claimed_until = null, attempts = 0;

-- name: settle_nudge!
update nudge set settled_at = :now where id = :id and person_id = :person_id;

-- name: settle_step!
update nudge set settled_at = :now where person_id = :person_id and step = :number and settled_at is null;

-- name: postpone_nudge!
update nudge set local_at = :local_at, due_at = :due_at, claimed_until = null
 where id = :id and person_id = :person_id and settled_at is null;

-- name: drop_nudges!
delete from nudge where person_id = :person_id and settled_at is null;
