-- Nudges are derived from the person's page in the transaction that changes it; each stands for one moment of one
-- thing, so that what was sent or dropped is never planned a second time.

-- preferences: JSON.  silent: nudges wait until they write, after some went unanswered.
alter table person add column preferences text;
alter table person add column zone_known integer not null default 0;
alter table person add column silent integer not null default 0;

-- every: when a habit recurs.  ask_at: local wall time at which they want to be asked how it went.
-- kept_at: local wall time when a habit was last answered; kept: how often it was done.
alter table step add column every text;
alter table step add column ask_at text;
alter table step add column kept_at text;
alter table step add column kept integer not null default 0;

-- What somebody asked in so many words to be reminded of; at: local wall time in `zone`.
create table reminder (
    person_id  integer not null references person (id) on delete cascade,
    number     integer not null,
    words      text not null,
    at         text not null,
    every      text,
    zone       text not null,
    dropped    integer not null default 0,
    created_at text not null,
    primary key (person_id, number)
);

-- about: the step's or reminder's number, 0 where it is about neither.  local_at: the moment it is meant for;
-- due_at: when it is looked at next, that moment at first.  sent_at: null where it was dropped instead.
-- waits: it is of somebody held, blocked or silent, and comes due for nobody.
create table nudge_of_page (
    id            integer primary key autoincrement,
    person_id     integer not null references person (id) on delete cascade,
    kind          text not null check (kind in ('before', 'follow_up', 'again', 'eve', 'asked',
                                              'check', 'practice')),
    about         integer not null,
    local_at      text not null,
    zone          text not null,
    due_at        text not null check (length(due_at) = 25),
    claimed_until text check (length(claimed_until) = 25),
    attempts      integer not null default 0,
    waits         integer not null default 0,
    settled_at    text,
    sent_at       text,
    unique (person_id, kind, about, local_at)
);

insert into nudge_of_page (person_id, kind, about, local_at, zone, due_at, attempts, settled_at, sent_at)
select person_id, kind, step, local_at, zone, due_at, attempts, settled_at, settled_at from nudge where true
    on conflict do nothing;
drop table nudge;
alter table nudge_of_page rename to nudge;

create index nudge_due on nudge (due_at) where settled_at is null and waits = 0;
create index nudge_claimed on nudge (claimed_until)
    where settled_at is null and waits = 0 and claimed_until is not null;

-- Nudges give way to answers: they are sent with what the sending limits leave over.
alter table outbox add column gives_way integer not null default 0;

-- Which rules of the world's clocks the instants above were derived by.
create table clock_rules (version text not null);
