-- Instants are UTC text of fixed width, 'YYYY-MM-DDTHH:MM:SS+00:00', so that they compare as text.
-- Wall times are local text, 'YYYY-MM-DDTHH:MM' or 'YYYY-MM-DD', beside the zone they are meant in.
-- The autoincrement columns are SQLite's own (identity columns elsewhere): the ids of messages and nudges
-- are held in memory while they are sent, so one that was deleted must never be given out again.
-- So is the integer key of taken (bigint elsewhere): here it is the row's own number, and needs no index beside it.

create table schema_version (version integer not null);
insert into schema_version (version) values (0);

create table person (
    id            integer primary key,
    address       text not null unique,
    zone          text not null,
    consented_at  text,
    reminders     text check (reminders in ('full', 'discreet', 'none')),
    held          integer not null default 0,
    blocked       integer not null default 0,
    heard_at      text,
    nudged_at     text,
    standing_goal text,
    sessions      integer not null default 0,
    created_at    text not null
);

create table conversation (
    person_id integer primary key references person (id) on delete cascade,
    version   integer not null,
    body      text
);

create table step (
    person_id   integer not null references person (id) on delete cascade,
    number      integer not null,
    session     integer not null,
    words       text not null,
    plan        text,
    due         text,
    zone        text not null,
    recurring   integer not null default 0,
    lead        integer not null default 0,
    sure        integer,
    outcome     text check (outcome in ('done', 'partly', 'dropped')),
    not_yets    integer not null default 0,
    answered_at text,
    learned     text,
    created_at  text not null,
    primary key (person_id, number)
);

create table nudge (
    id            integer primary key autoincrement,
    person_id     integer not null references person (id) on delete cascade,
    step          integer not null,
    kind          text not null check (kind in ('follow_up')),
    local_at      text not null,
    zone          text not null,
    due_at        text not null check (length(due_at) = 25),
    claimed_until text check (length(claimed_until) = 25),
    attempts      integer not null default 0,
    settled_at    text
);

create index nudge_due on nudge (due_at) where settled_at is null;
create index nudge_claimed on nudge (claimed_until) where settled_at is null and claimed_until is not null;
create unique index nudge_waiting on nudge (person_id, step, kind) where settled_at is null;

create table parked (
    person_id integer not null references person (id) on delete cascade,
    number    integer not null,
    words     text not null,
    session   integer not null,
    taken_up  integer not null default 0,
    primary key (person_id, number)
);

create table record (
    person_id integer not null references person (id) on delete cascade,
    session   integer not null,
    began_at  text not null,
    ended_at  text,
    body      text not null,
    primary key (person_id, session)
);

-- The address and not the person: the goodbye goes out when the person is gone.
create table outbox (
    id       integer primary key autoincrement,
    address  text not null,
    body     text not null,
    made_at  text not null,
    attempts integer not null default 0,
    retry_at text check (length(retry_at) = 25)
);

-- Only of those put off: the many that come and go at once then change one page less each time.
create index outbox_late on outbox (address, id) where retry_at is not null;

create table taken (
    update_id integer primary key,
    taken_at  text not null
);

create table set_aside (
    id        integer primary key,
    update_id bigint,
    person_id integer not null references person (id) on delete cascade,
    body      text,
    error     text not null,
    at        text not null
);

create index set_aside_person on set_aside (person_id);

create table refused_chat (
    address text primary key,
    at      text not null
);

-- A row stands here from the moment someone's words are deleted until the file is known to be swept of them.
create table unswept (
    asked_at text not null
);
