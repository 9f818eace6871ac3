-- Messages on their way; a row is deleted when its message is sent, so that no words stay longer than needed.

-- name: queue_message$
insert into outbox (address, body, made_at, gives_way) values (:address, :body, :now, :gives_way) returning id;

-- name: unsent
-- A message put off holds back the later ones to the same address, so that they arrive in order.
select id, address, body, attempts, gives_way
  from outbox
 where substr(address, 1, length(:prefix)) = :prefix
   and not exists (select 1 from outbox as earlier
                    where earlier.address = outbox.address and earlier.id <= outbox.id
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
