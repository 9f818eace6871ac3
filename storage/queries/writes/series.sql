-- What lasts from session to session: papers, and when the next one is.

-- name: keep_paper!
insert into paper (person_id, kind, body, changed_at) values (:person_id, :kind, :body, :now)
    on conflict (person_id, kind) do update set body = excluded.body, changed_at = excluded.changed_at;

-- name: drop_paper!
delete from paper where person_id = :person_id and kind = :kind;

-- name: set_next_session!
update person set next_session = :at where id = :person_id;
