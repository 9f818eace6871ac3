-- Forgetting people, updates put aside, chats refused, and counts for whoever runs this.

-- name: forget_messages!
delete from outbox where address = :address;

-- name: forget_refusal!
delete from refused_chat where address = :address;

-- name: forget_person!
-- All that hangs on the person goes with it (on delete cascade).
delete from person where address = :address;

-- name: ask_for_sweep!
insert into unswept (asked_at) values (:now);

-- name: waiting_sweeps$
select count(*) from unswept;

-- name: note_swept!
delete from unswept;

-- name: asides
select set_aside.id, set_aside.update_id, person.address, set_aside.body, set_aside.error, set_aside.at
  from set_aside join person on person.id = set_aside.person_id
 order by set_aside.id;

-- name: aside^
select set_aside.id, set_aside.update_id, person.address, set_aside.body, set_aside.error, set_aside.at
  from set_aside join person on person.id = set_aside.person_id
 where set_aside.id = :id;

-- name: drop_aside!
delete from set_aside where id = :id;

-- name: refuse_chat!
insert into refused_chat (address, at) values (:address, :now) on conflict (address) do nothing;

-- name: counts^
select (select count(*) from person),
       (select count(*) from step),
       (select count(*) from nudge where settled_at is null),
       (select count(*) from outbox),
       (select count(*) from set_aside);

-- name: disagreements
-- Those of the drills belong to no practice.
select disagreement.id, coalesce(practice.case_name, '') as case_name, disagreement.before, disagreement.words, disagreement.kind,
       disagreement.verdict, disagreement.at
  from disagreement
  left join practice on practice.person_id = disagreement.person_id and practice.number = disagreement.practice
 order by disagreement.id;

-- name: tables_of_people
select tables.name
  from sqlite_master as tables join pragma_table_info(tables.name) as columns
 where tables.type = 'table' and columns.name = 'person_id'
 order by tables.name;

-- name: tables_of_addresses
select tables.name
  from sqlite_master as tables join pragma_table_info(tables.name) as columns
 where tables.type = 'table' and columns.name = 'address' and tables.name <> 'person'
 order by tables.name;
