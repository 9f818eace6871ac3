-- Steps; the nudges that follow them are derived from what stands here.

-- name: keep_step!
insert into step (person_id, number, session, words, plan, due, zone, recurring, every, lead, sure, created_at)
values (:person_id, :number, :session, :words, :plan, :due, :zone, :recurring, :every, :lead, :sure, :now);

-- name: answer_step!
update step set outcome = :outcome, answered_at = :now where person_id = :person_id and number = :number;

-- name: not_yet!
-- That time is answered, so that it is not asked about any more.
update step set not_yets = not_yets + 1, kept_at = :at
 where person_id = :person_id and number = :number;

-- name: redate_step!
update step set due = :due, zone = :zone, ask_at = null,
 kept_at = case when recurring or every is not null then kept_at end
 where person_id = :person_id and number = :number;

-- name: reword_step!
update step set words = :words where person_id = :person_id and number = :number;

-- name: learned!
update step set learned = :learned where person_id = :person_id and number = :number;

-- name: ask_at!
update step set ask_at = :at where person_id = :person_id and number = :number;

-- name: repeat_step!
update step set every = :every, recurring = case when :every is null then 0 else 1 end
 where person_id = :person_id and number = :number;

-- name: answer_habit!
-- What was done breaks off the count of the times it was not.
update step set kept_at = :at, kept = kept + :done, ask_at = null, not_yets = case when :done then 0 else not_yets end
 where person_id = :person_id and number = :number;
