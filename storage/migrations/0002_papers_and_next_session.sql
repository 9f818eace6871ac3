-- What a person keeps on a page of its own and may change line by line: an agreement, a preparation card.
create table paper (
    person_id  integer not null references person (id) on delete cascade,
    kind       text not null,
    body       text not null,
    changed_at text not null,
    primary key (person_id, kind)
);

-- Local wall time, meant in the zone that stands in the same row.
alter table person add column next_session text;
