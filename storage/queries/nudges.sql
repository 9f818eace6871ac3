-- A due time is a column, a claim is an UPDATE that names what it read.

-- name: claim_due
-- The row that another process took is simply not in the answer: the outer condition is checked again under the lock.
update nudge set claimed_until = :lease_until
 where settled_at is null and waits = 0 and due_at <= :now and (claimed_until is null or claimed_until <= :now)
   and id in (select nudge.id
                from nudge
                join person on person.id = nudge.person_id
               where nudge.settled_at is null and nudge.waits = 0 and nudge.due_at <= :now
                 and (nudge.claimed_until is null or nudge.claimed_until <= :now)
                 and substr(person.address, 1, length(:prefix)) = :prefix
               order by nudge.due_at, nudge.id
               limit :limit)
returning id, (select person.address from person where person.id = person_id) as address,
          kind, about, local_at, zone, due_at, attempts, claimed_until;

-- name: claim_theirs
-- The same of one person, by the index of their nudges: after a downtime many others may be due.
update nudge set claimed_until = :lease_until
 where settled_at is null and waits = 0 and due_at <= :now and (claimed_until is null or claimed_until <= :now)
   and id in (select id
                from nudge
               where person_id = (select id from person where address = :address)
                 and settled_at is null and waits = 0 and due_at <= :now
                 and (claimed_until is null or claimed_until <= :now)
               order by due_at, id
               limit :limit)
returning id, :address, kind, about, local_at, zone, due_at, attempts, claimed_until;

-- name: due_now
-- What could be claimed, and is not.
select nudge.id, person.address, nudge.kind, nudge.about, nudge.local_at, nudge.zone, nudge.due_at, nudge.attempts
  from nudge join person on person.id = nudge.person_id
 where nudge.settled_at is null and nudge.waits = 0 and nudge.due_at <= :now
   and (nudge.claimed_until is null or nudge.claimed_until <= :now)
   and substr(person.address, 1, length(:prefix)) = :prefix
 order by nudge.due_at, nudge.id
 limit :limit;

-- name: count_nudges^
-- Planned; of them overdue; standing aside, failed before, or claimed for longer than anything that goes well; and apart
-- from all these what waits for its person to write.
select coalesce(sum(waits = 0), 0),
       coalesce(sum(waits = 0 and due_at < :overdue), 0),
       coalesce(sum(waits = 0 and (attempts > 0 or claimed_until > :leased)), 0),
       coalesce(sum(waits), 0)
  from nudge where settled_at is null;

-- name: still_claimed$
-- Nobody else has claimed it since, and it is not settled: a later claim lasts longer, so its end tells them apart.
select 1 from nudge where id = :id and claimed_until = :until and settled_at is null;

-- name: next_due$
-- A claimed one comes due again when its lease ends. What waits for its person to write comes due for nobody.
select min(at)
  from (select min(due_at) as at from nudge where settled_at is null and waits = 0 and claimed_until is null
        union all
        select min(claimed_until) from nudge
         where settled_at is null and waits = 0 and claimed_until is not null) as soonest;

-- name: nudges_of
select id, kind, about, local_at, zone, due_at, settled_at is not null, waits, put_off, sent_at
  from nudge where person_id = :person_id order by local_at, id;

-- name: plan_nudge!
insert into nudge (person_id, kind, about, local_at, zone, due_at, waits)
values (:person_id, :kind, :about, :local_at, :zone, :due_at, :waits)
    on conflict (person_id, kind, about, local_at) do nothing;

-- name: unplan_nudge!
delete from nudge where id = :id;

-- name: renew_nudge!
update nudge set zone = :zone, due_at = :due_at, waits = :waits, claimed_until = null where id = :id;

-- name: drop_old_nudges!
delete from nudge where person_id = :person_id and settled_at < :before;

-- name: sent_lately
select sent_at, kind from nudge
 where person_id = (select id from person where address = :address) and sent_at >= :since
 order by sent_at, id;

-- name: try_nudges_later*!
update nudge set claimed_until = :until, attempts = attempts + 1 where id = :id and settled_at is null;

-- name: give_up_nudges*!
update nudge set settled_at = :now where id = :id and settled_at is null;

-- name: clock_rules$
select version from clock_rules;

-- name: forget_clock_rules!
delete from clock_rules;

-- name: note_clock_rules!
insert into clock_rules (version) values (:version);

-- name: waiting_nudges
-- What was put off waits for another moment than its own.
select id, local_at, zone, due_at from nudge where settled_at is null and put_off = 0 and id > :after order by id limit :limit;

-- name: redate_nudges*!
update nudge set due_at = :due_at where id = :id and settled_at is null and due_at = :was;
