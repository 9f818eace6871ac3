-- What every turn reads and writes.

-- name: load_person^
-- One row always, so that a taken update shows whether or not the person is known.
select taken.update_id,
       conversation.version, conversation.body,
       person.id, person.address, person.zone, person.consented_at, person.reminders, person.held, person.blocked,
       person.heard_at, person.nudged_at, person.standing_goal, person.sessions, person.created_at, person.next_session,
       person.preferences, person.zone_known, person.silent,
       (select coalesce(max(number), 0) + 1 from step where step.person_id = person.id),
       (select coalesce(max(number), 0) + 1 from parked where parked.person_id = person.id),
       (select coalesce(max(number), 0) + 1 from reminder where reminder.person_id = person.id),
       (select coalesce(max(number), 0) + 1 from practice where practice.person_id = person.id)
  from (select 1 as one) as always
  left join taken on taken.update_id = :update_id
  left join person on person.address = :address
  left join conversation on conversation.person_id = person.id;

-- name: last_messages^
select heard_as, shown_as, shown_asked from person where address = :address;

-- name: load_steps
select number, session, words, plan, due, zone, recurring, lead, sure, outcome, not_yets, answered_at, learned,
       created_at, every, ask_at, kept_at, kept
  from step
 where person_id = :person_id and (outcome is null or answered_at >= :answered_since)
 order by number;

-- name: load_parked
select number, words, session from parked where person_id = :person_id and taken_up = 0 order by number;

-- name: load_reminders
select number, words, at, every from reminder where person_id = :person_id and dropped = 0 order by number;

-- name: load_papers
select kind, body from paper where person_id = :person_id order by kind;

-- name: load_records
-- The newest; what is older stays where it is.
select session, began_at, ended_at, body from record where person_id = :person_id order by session desc limit :most;

-- name: load_practices
select number, case_name, minutes, skill, began_at, ended_at, body
  from practice where person_id = :person_id order by number desc limit :most;

-- name: load_drill_cards
-- Those that come due first.
select drill, item, body, due_at from drill_card where person_id = :person_id order by due_at limit :most;

-- name: count_drill_cards
select drill, count(*), sum(answered), sum(sound), max(at) from drill_card where person_id = :person_id group by drill;

-- name: mark_taken!
insert into taken (update_id, taken_at) values (:update_id, :now) on conflict (update_id) do nothing;

-- name: drop_old_taken!
delete from taken where taken_at < :before;

-- name: meet_person$
-- Someone who writes has not blocked us any more.
insert into person (address, zone, heard_at, heard_as, created_at) values (:address, :zone, :heard_at, :heard_as, :now)
    on conflict (address) do update
   set heard_at = coalesce(excluded.heard_at, person.heard_at),
       heard_as = case when excluded.heard_as > coalesce(person.heard_as, 0) then excluded.heard_as else person.heard_as end,
       blocked = case when excluded.heard_at is null then person.blocked else 0 end,
       silent = case when excluded.heard_at is null then person.silent else 0 end
returning id;

-- name: first_conversation!
insert into conversation (person_id, version, body) values (:person_id, 1, :body)
    on conflict (person_id) do nothing;

-- name: next_conversation!
update conversation set version = version + 1, body = :body where person_id = :person_id and version = :version;

-- name: put_aside!
insert into set_aside (update_id, person_id, body, error, at) values (:update_id, :person_id, :body, :error, :now);
