"""Whole jobs on one connection, each a read or (part of) a transaction; they run on the connection's thread."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from storage import replan
from storage.connection import transaction
from storage.errors import AlreadyTaken, StaleVersion
from storage.nudge_rows import DueNudge
from storage.rows import (
    DrillCardRow,
    DrillCountRow,
    Loaded,
    PaperRow,
    ParkedRow,
    PersonRow,
    PracticeRow,
    RecordRow,
    ReminderRow,
    StepRow,
)
from storage.saving import Saving, Shown
from storage.statements import SQL, run_writes

ANSWERED_STEPS_STAY = timedelta(days=60)
HOW_NUDGES_COME = frozenset({"set_preferences"})
"""Writes after which nudges that were put off are looked at anew."""
PRACTICES = 60
"""As many as a trend shows."""
DRILL_CARDS = 30
"""More than two minutes hold; the soonest due."""
RECORDS = 400
"""More sessions than anybody holds, as a bound; what is in each is read only where a turn needs it."""


def load(conn: sqlite3.Connection, address: str, update_id: int | None) -> Loaded:
    # One view of the database for all its statements, and a fifth cheaper than a view for each.
    conn.execute("begin")
    try:
        return read(conn, address, update_id)
    finally:
        if conn.in_transaction:
            conn.execute("rollback")  # nothing to keep, and unlike a commit it cannot be refused


def read(conn: sqlite3.Connection, address: str, update_id: int | None) -> Loaded:
    taken, version, body, *about, next_step, next_parked, next_reminder, next_practice = SQL.load_person(
        conn, address=address, update_id=update_id
    )
    if about[0] is None:
        return Loaded(taken is not None, None, 0, None, (), ())
    person = a_person(about)
    since = answered_since(person)
    steps = tuple(map(a_step, SQL.load_steps(conn, person_id=person.id, answered_since=since)))
    parked = tuple(ParkedRow(*row) for row in SQL.load_parked(conn, person_id=person.id))
    papers = tuple(PaperRow(*row) for row in SQL.load_papers(conn, person_id=person.id))
    newest = tuple(RecordRow(*row) for row in SQL.load_records(conn, person_id=person.id, most=RECORDS))
    return Loaded(
        taken is not None,
        person,
        version or 0,
        body,
        steps,
        parked,
        next_step,
        next_parked,
        papers,
        newest[::-1],
        tuple(ReminderRow(*row) for row in SQL.load_reminders(conn, person_id=person.id)),
        next_reminder,
        tuple(replan.rows_of(conn, person.id)),
        *practised(conn, person.id, next_practice),
    )


def practised(
    conn: sqlite3.Connection, person_id: int, next_practice: int
) -> tuple[tuple[PracticeRow, ...], int, tuple[DrillCardRow, ...], tuple[DrillCountRow, ...]]:
    """What the learner's half keeps of somebody; most people use one half only."""
    practices = SQL.load_practices(conn, person_id=person_id, most=PRACTICES) if next_practice > 1 else ()
    cards = tuple(
        DrillCardRow(*row) for row in SQL.load_drill_cards(conn, person_id=person_id, most=DRILL_CARDS)
    )
    counts = SQL.count_drill_cards(conn, person_id=person_id) if cards else ()
    return (
        tuple(PracticeRow(*row) for row in practices)[::-1],
        next_practice,
        cards,
        tuple(DrillCountRow(*row) for row in counts),
    )


def a_person(row: Sequence[Any]) -> PersonRow:
    return PersonRow._make((*row[:5], bool(row[5]), bool(row[6]), *row[7:-2], bool(row[-2]), bool(row[-1])))


def a_step(row: Sequence[Any]) -> StepRow:
    return StepRow._make((*row[:6], bool(row[6]), bool(row[7]), *row[8:]))


def answered_since(person: PersonRow) -> str:
    """Counted from when they were last heard, which needs no clock and serves someone long away."""
    if person.heard_at is None:
        return ""
    return earlier(person.heard_at, ANSWERED_STEPS_STAY)


def earlier(instant: str, by: timedelta) -> str:
    return (datetime.fromisoformat(instant) - by).isoformat()


def save(conn: sqlite3.Connection, saving: Saving) -> tuple[int, ...]:
    """The caller's transaction holds it."""
    if saving.update_id is not None:
        take_once(conn, saving.update_id, saving.now)
    replan.check_claims(conn, saving.claimed)
    person_id = SQL.meet_person(
        conn,
        address=saving.address,
        zone=saving.zone,
        heard_at=saving.heard_at,
        heard_as=saving.heard_as,
        now=saving.now,
    )
    save_conversation(conn, person_id, saving)
    if saving.forget:
        forget(conn, saving.address, saving.now)
    else:
        run_writes(conn, saving.writes, person_id, saving.now)
        if saving.plans is not None:
            page = read(conn, saving.address, None)
            anew = any(write.name in HOW_NUDGES_COME for write in saving.writes)
            replan.replan(conn, person_id, saving.plans(page), saving.now, anew)
    return queue(conn, saving.address, saving.messages, saving.now, saving.gives_way)


def take_once(conn: sqlite3.Connection, update_id: int, now: str) -> None:
    if not SQL.mark_taken(conn, update_id=update_id, now=now):
        raise AlreadyTaken(f"update {update_id} was handled before")


def save_conversation(conn: sqlite3.Connection, person_id: int, saving: Saving) -> None:
    if saving.version:
        saved = SQL.next_conversation(
            conn, person_id=person_id, version=saving.version, body=saving.conversation
        )
    else:
        saved = SQL.first_conversation(conn, person_id=person_id, body=saving.conversation)
    if not saved:
        raise StaleVersion(f"the conversation has changed since version {saving.version}")


def queue(
    conn: sqlite3.Connection, address: str, messages: Sequence[str], now: str, gives_way: bool = False
) -> tuple[int, ...]:
    return tuple(
        SQL.queue_message(conn, address=address, body=body, now=now, gives_way=gives_way) for body in messages
    )


def forget(conn: sqlite3.Connection, address: str, now: str) -> None:
    SQL.forget_messages(conn, address=address)
    SQL.forget_refusal(conn, address=address)
    SQL.forget_person(conn, address=address)
    SQL.ask_for_sweep(conn, now=now)


def set_aside(
    conn: sqlite3.Connection,
    address: str,
    zone: str,
    update_id: int | None,
    body: str | None,
    error: str,
    messages: Sequence[str],
    now: str,
) -> tuple[int, ...]:
    with transaction(conn):
        person_id = SQL.meet_person(conn, address=address, zone=zone, heard_at=None, heard_as=None, now=now)
        SQL.put_aside(conn, update_id=update_id, person_id=person_id, body=body, error=error, now=now)
        if update_id is not None:
            SQL.mark_taken(conn, update_id=update_id, now=now)
        return queue(conn, address, messages, now)


def refuse_chat(conn: sqlite3.Connection, address: str, update_id: int | None, now: str) -> bool:
    with transaction(conn):
        if update_id is not None:
            SQL.mark_taken(conn, update_id=update_id, now=now)
        return bool(SQL.refuse_chat(conn, address=address, now=now))


def tick_off(conn: sqlite3.Connection, ids: Sequence[int], shown: Sequence[Shown] = ()) -> None:
    """The caller's transaction holds it."""
    SQL.tick_off(conn, [{"id": id_} for id_ in ids])
    if shown:
        SQL.note_shown(conn, [one._asdict() for one in shown])


def give_up(conn: sqlite3.Connection, ids: Sequence[int], blocked: bool) -> tuple[str, ...]:
    """The addresses that are blocked by it."""
    refused = [{"id": id_} for id_ in ids]
    with transaction(conn):
        closed = {address for id_ in ids for (address,) in SQL.address_of(conn, id=id_)} if blocked else set()
        for address in closed:
            SQL.mark_blocked(conn, address=address)
            SQL.nudges_wait(conn, address=address)
        SQL.tick_off(conn, refused)
    return tuple(closed)


def sent_late(conn: sqlite3.Connection, id: int, now: str) -> None:
    with transaction(conn):
        SQL.sent_anew(conn, id=id, now=now)
        SQL.made_anew(conn, id=id, now=now)


def never_sent(conn: sqlite3.Connection, id: int) -> None:
    with transaction(conn):
        SQL.sent_anew(conn, id=id, now=None)
        SQL.tick_off(conn, [{"id": id}])


def claim_due(
    conn: sqlite3.Connection, now: str, lease_until: str, limit: int, address: str | None, prefix: str
) -> tuple[DueNudge, ...]:
    span = {"now": now, "lease_until": lease_until, "limit": limit}
    if address is None:
        claimed = SQL.claim_due(conn, **span, prefix=prefix)
    else:
        claimed = SQL.claim_theirs(conn, **span, address=address)
    # RETURNING promises no order.
    return tuple(sorted((DueNudge(*row) for row in claimed), key=lambda nudge: (nudge.due_at, nudge.id)))


def sent_lately(conn: sqlite3.Connection, address: str, since: str) -> tuple[tuple[str, str], ...]:
    return tuple(SQL.sent_lately(conn, address=address, since=since))
