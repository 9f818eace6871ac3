-- Practising as the coach: what was played, each line of it, what was objected to, and the cards of the drills.

-- seed: decides what the client says where the case leaves a choice.  feedback: 'each' line, or at the 'end'.
-- body: what it came to, JSON; null while it is open.
create table practice (
    person_id  integer not null references person (id) on delete cascade,
    number     integer not null,
    case_name  text not null,
    seed       integer not null,
    minutes    integer not null,
    feedback   text not null check (feedback in ('each', 'end')),
    skill      text not null,
    began_at   text not null,
    ended_at   text,
    body       text,
    primary key (person_id, number)
);

-- words: the learner's; says: what the client answered.  taken_back: the learner tried another line instead.
create table practice_line (
    person_id  integer not null references person (id) on delete cascade,
    practice   integer not null,
    number     integer not null,
    words      text not null,
    says       text not null,
    kind       text not null,
    stage      text not null,
    verdict    text not null,
    did        text not null,
    nearness   text not null,
    trust      real not null,
    energy     real not null,
    taken_back integer not null default 0,
    at         text not null,
    primary key (person_id, practice, number)
);

-- before: the client's words that the line answered.  It is read by whoever runs this copy, and learnt from by nobody.
create table disagreement (
    id        integer primary key autoincrement,
    person_id integer not null references person (id) on delete cascade,
    practice  integer not null,
    line      integer not null,
    before    text not null,
    words     text not null,
    kind      text not null,
    verdict   text not null,
    at        text not null,
    unique (person_id, practice, line)
);

-- body: the schedule of one item, as the package fsrs writes it; due_at: an instant.
create table drill_card (
    person_id integer not null references person (id) on delete cascade,
    drill     text not null,
    item      text not null,
    body      text not null,
    due_at    text not null check (length(due_at) = 25),
    answered  integer not null default 1,
    sound     integer not null default 0,
    at        text not null,
    primary key (person_id, drill, item)
);
create index drill_due on drill_card (person_id, due_at);
