"""The nudges that wait for a person, brought in line with what their page asks for now."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from storage.connection import Connection, transaction
from storage.errors import AlreadyTaken
from storage.nudge_rows import NudgeRow, PlannedNudge
from storage.statements import SQL

SETTLED_STAY = timedelta(days=60)
"""How long it is known what was sent or dropped; longer than any nudge is late."""
AT_A_TIME = 500

Key = tuple[str, int, str]


def check_claims(conn: sqlite3.Connection, claimed: Iterable[tuple[int, str]]) -> None:
    """Raises AlreadyTaken when one of them was claimed by another, or settled, since it was claimed here."""
    for id_, until in claimed:
        if not SQL.still_claimed(conn, id=id_, until=until):
            raise AlreadyTaken(f"nudge {id_} was claimed again")


def replan(
    conn: sqlite3.Connection, person_id: int, wanted: Iterable[PlannedNudge], now: str, anew: bool = False
) -> None:
    """The caller's transaction holds it. What was settled is not planned again; what is not wanted any more goes.

    anew: their hours or caps have changed: what was put off is looked at now, and what waited under another moment
    may begin though that is over.
    """
    before = (datetime.fromisoformat(now) - SETTLED_STAY).isoformat()
    SQL.drop_old_nudges(conn, person_id=person_id, before=before)
    changes = brought_in_line(rows_of(conn, person_id), wanted, now, anew)
    for row in changes.gone:
        SQL.unplan_nudge(conn, id=row.id)
    for row in changes.renewed:
        SQL.renew_nudge(conn, id=row.id, zone=row.zone, due_at=row.due_at, waits=row.waits)
    for one in changes.begun:
        SQL.plan_nudge(conn, person_id=person_id, **one._asdict())


class Changes(NamedTuple):
    """What of the rows goes, what is otherwise from now on, and what is new; the rest stays as it is."""

    gone: tuple[NudgeRow, ...]
    renewed: tuple[NudgeRow, ...]
    begun: tuple[PlannedNudge, ...]


def brought_in_line(
    rows: Iterable[NudgeRow], wanted: Iterable[PlannedNudge], now: str, anew: bool = False
) -> Changes:
    """Pure, so that what is going to be planned can be told before it is."""
    kept = {_key(row): row for row in rows}
    asked_for = {(one.kind, one.about, one.local_at): one for one in wanted}
    gone = tuple(row for key, row in kept.items() if key not in asked_for and not row.settled)
    both = [(row, asked_for[key]) for key, row in kept.items() if key in asked_for and not row.settled]
    renewed = tuple(new for row, one in both if (new := _in_line(row, one, now, anew)) != row)
    waited = {key[:2] for key, row in kept.items() if anew and not row.settled}
    begun = tuple(
        one if one.may_begin else one._replace(due_at=max(one.due_at, now))
        for key, one in asked_for.items()
        if key not in kept and (one.may_begin or key[:2] in waited)
    )
    return Changes(gone, renewed, begun)


def _in_line(row: NudgeRow, one: PlannedNudge, now: str, anew: bool) -> NudgeRow:
    return row._replace(zone=one.zone, due_at=_due_at(row, one, now, anew), waits=one.waits)


def _due_at(row: NudgeRow, one: PlannedNudge, now: str, anew: bool) -> str:
    """What was put off keeps its place as long as clocks and wishes are the same, and then is looked at anew."""
    elsewhere = row.zone != one.zone
    if row.put_off:
        return min(row.due_at, now) if anew or elsewhere else row.due_at
    return one.due_at if elsewhere else row.due_at


def _key(row: NudgeRow) -> Key:
    return row.kind, row.about, row.local_at


def rows_of(conn: sqlite3.Connection, person_id: int) -> list[NudgeRow]:
    rows = SQL.nudges_of(conn, person_id=person_id)
    return [NudgeRow._make((*row[:6], *map(bool, row[6:9]), row[9])) for row in rows]


def nudges_of(conn: sqlite3.Connection, address: str) -> tuple[NudgeRow, ...]:
    found = conn.execute("select id from person where address = :address", {"address": address}).fetchone()
    return tuple(rows_of(conn, found[0])) if found else ()


def step_aside(conn: sqlite3.Connection, ids: Sequence[int], until: str | None, now: str) -> None:
    """They come due again then; None gives them up."""
    with transaction(conn):
        if until is None:
            SQL.give_up_nudges(conn, [{"id": id_, "now": now} for id_ in ids])
        else:
            SQL.try_nudges_later(conn, [{"id": id_, "until": until} for id_ in ids])


async def renew_instants(conn: Connection, version: str, instant_of: Callable[[str, str], str]) -> int:
    """In small batches, each a transaction, so that people who write meanwhile do not wait; begun again if cut off."""
    if await conn.run(SQL.clock_rules) == version:
        return 0
    moved, after = 0, 0
    while batch := await conn.run(_waiting, after):
        after = batch[-1][0]
        changes = _changes(batch, instant_of)
        moved += len(changes)
        if changes:
            await conn.run(_redate, changes)
    await conn.run(_note_version, version)
    return moved


def _waiting(conn: sqlite3.Connection, after: int) -> list[tuple[int, str, str, str]]:
    return list(SQL.waiting_nudges(conn, after=after, limit=AT_A_TIME))


def _changes(
    batch: Sequence[tuple[int, str, str, str]], instant_of: Callable[[str, str], str]
) -> list[dict[str, object]]:
    return [
        {"id": id_, "due_at": due_at, "was": was}
        for id_, local_at, zone, was in batch
        if (due_at := instant_of(local_at, zone)) != was
    ]


def _redate(conn: sqlite3.Connection, changes: list[dict[str, object]]) -> None:
    with transaction(conn):
        SQL.redate_nudges(conn, changes)


def _note_version(conn: sqlite3.Connection, version: str) -> None:
    with transaction(conn):
        SQL.forget_clock_rules(conn)
        SQL.note_clock_rules(conn, version=version)
