-- Messages on their way; a row is deleted when its message is sent, so that no words stay longer than needed.

-- name: queue_message$
insert into outbox (address, body, made_at, gives_way) values (:address, :body, :now, :gives_way) returning id;

-- name: unsent
-- A message put off holds back the later ones to the same address, so that they arrive in order; but no answer
-- waits for a nudge.
select id, address, body, attempts, gives_way, made_at
  from outbox
 where substr(address, 1, length(:prefix)) = :prefix
   and not exists (select 1 from outbox as earlier
                    where earlier.address = outbox.address and earlier.id <= outbox.id
                      and earlier.gives_way <= outbox.gives_way
                      and earlier.retry_at > :now)
 order by id
 limit :limit;

-- name: tick_off*!
delete from outbox where id = :id;

-- name: note_shown*!
update person set shown_as = :number, shown_asked = :asked where address = :address;

-- name: put_off!
update outbox set attempts = attempts + 1, retry_at = :retry_at where id = :id;

-- name: address_of
select address from outbox where id = :id;

-- name: mark_blocked!
update person set blocked = 1 where address = :address;

-- name: nudges_wait!
update nudge set waits = 1
 where settled_at is null and person_id = (select id from person where address = :address);

-- name: made_anew!
update outbox set made_at = :now where id = :id;

-- name: sent_anew!
-- The nudges that a message tells of went out when it did, not when it was made; null where it never went.
update nudge set sent_at = :now
 where sent_at = (select made_at from outbox where id = :id)
   and person_id = (select person.id from person join outbox on outbox.address = person.address where outbox.id = :id);
