-- Messages on their way; a row is deleted when its message is sent, so that no words stay longer than needed.

-- name: queue_message$
insert into outbox (address, body, made_at) values (:address, :body, :now) returning id;

-- name: unsent
-- A message put off holds back the later ones to the same address, so that they arrive in order.
select id, address, body, attempts
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

-- name: mark_blocked*!
update person set blocked = 1 where address = (select address from outbox where id = :id);
