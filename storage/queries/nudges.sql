-- A due time is a column, a claim is an UPDATE that names what it read.

-- name: claim_due
-- The row that another process took is simply not in the answer: the outer condition is checked again under the lock.
update nudge set claimed_until = :lease_until, attempts = attempts + 1
 where settled_at is null and due_at <= :now and (claimed_until is null or claimed_until <= :now)
   and id in (select nudge.id
                from nudge
                join person on person.id = nudge.person_id
               where nudge.settled_at is null and nudge.due_at <= :now
                 and (nudge.claimed_until is null or nudge.claimed_until <= :now)
                 and person.held = 0 and person.blocked = 0
                 and person.address = coalesce(:address, person.address)
                 and substr(person.address, 1, length(:prefix)) = :prefix
               order by nudge.due_at, nudge.id
               limit :limit)
returning id, (select person.address from person where person.id = person_id) as address,
          step, kind, local_at, zone, due_at, attempts;

-- name: next_due$
-- A claimed one comes due again when its lease ends. Those of people who are held or blocked wait for them to write.
select min(at)
  from (select min(due_at) as at
          from nudge
         where settled_at is null and claimed_until is null
           and person_id in (select id from person where held = 0 and blocked = 0)
        union all
        select min(claimed_until)
          from nudge
         where settled_at is null and claimed_until is not null
           and person_id in (select id from person where held = 0 and blocked = 0)) as soonest;
