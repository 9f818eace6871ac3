-- What a turn may change about a person; person_id and now come with every write.

-- name: consent!
update person set consented_at = :now where id = :person_id;

-- name: decline!
update person set consented_at = null where id = :person_id;

-- name: set_reminders!
update person set reminders = :reminders where id = :person_id;

-- name: hold!
update person set held = :held where id = :person_id;

-- name: set_zone!
update person set zone = :zone, zone_known = 1 where id = :person_id;

-- name: standing_goal!
update person set standing_goal = :words where id = :person_id;

-- name: set_preferences!
update person set preferences = :body where id = :person_id;

-- name: park!
insert into parked (person_id, number, words, session) values (:person_id, :number, :words, :session);

-- name: take_up!
update parked set taken_up = 1 where person_id = :person_id and number = :number;

-- name: begin_session!
update person set sessions = :session where id = :person_id;

-- name: open_record!
insert into record (person_id, session, began_at, body) values (:person_id, :session, :now, '{}')
    on conflict (person_id, session) do nothing;

-- name: save_record!
insert into record (person_id, session, began_at, body) values (:person_id, :session, :now, :body)
    on conflict (person_id, session) do update set body = excluded.body;

-- name: end_session!
insert into record (person_id, session, began_at, ended_at, body)
values (:person_id, :session, :now, :ended_at, :body)
    on conflict (person_id, session) do update set ended_at = excluded.ended_at, body = excluded.body;
