"""Between the store's rows and the core's values: the person's page read, a turn's effects written."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any
from zlib import crc32

from bot.flows.core.book import Book, DrillCard, DrillCount, Parked, Practised, Record, Reminder, Step
from bot.flows.core.preferences import Preferences
from bot.flows.core.replies import Effect
from bot.flows.core.session import Session
from bot.nudging.clocks import RENAMED, is_known, local
from storage.rows import DrillCardRow, DrillCountRow, Loaded, PersonRow, PracticeRow, RecordRow, StepRow
from storage.saving import Write

IN_ZONE = frozenset({"keep_step", "redate_step", "keep_reminder", "move_reminder"})
"""Statements that keep a local wall time, and with it the zone it is meant in."""


@dataclass(frozen=True, slots=True)
class Terms:
    """What this copy of the program tells everybody alike.

    zone: IANA name given to a person when they are first met.  asks_zone: whether they are asked if it is theirs.
    """

    zone: str = "UTC"
    operator: str = ""
    reads: bool = True
    crisis: str = ""
    asks_zone: bool = False


def zone_of(loaded: Loaded, terms: Terms, now: datetime | None = None) -> str:
    """The zone gone by at that moment (aware): after some days elsewhere, that of home again by itself."""
    home = _home(loaded)
    here = _known(loaded.person.zone if loaded.person else terms.zone, terms)
    if home and now is not None and local(now, here).date() >= home[1]:
        return _known(home[0], terms)
    return here


def zone_on(loaded: Loaded, terms: Terms, day: date) -> str:
    """The zone that will be gone by on that day."""
    home = _home(loaded)
    return _known(home[0], terms) if home and day >= home[1] else zone_of(loaded, terms)


def _home(loaded: Loaded) -> tuple[str, date] | None:
    """Of somebody who is elsewhere for a while: the zone of home, and the day from which on it holds."""
    if loaded.person is None or '"home"' not in (loaded.person.preferences or ""):
        return None
    wishes = _wishes(loaded.person)
    return (wishes.home, wishes.home_on) if wishes.home and wishes.home_on else None


def _known(zone: str, terms: Terms) -> str:
    """By the name it has now. The database gives names up, and a copy may be moved to a machine that knows fewer."""
    return next((RENAMED.get(one, one) for one in (zone, terms.zone) if is_known(one)), "UTC")


def _wishes(person: PersonRow) -> Preferences:
    return Preferences.from_json(json.loads(person.preferences or "{}"))


def whose(loaded: Loaded, address: str) -> str:
    """Tells a person from all others, also from whoever had this address before everything was deleted."""
    return f"{address} {loaded.person.consented_at if loaded.person else ''}"


def session_of(loaded: Loaded, address: str) -> Session:
    """The conversation as saved, or a new one seeded by who it is with."""
    if loaded.conversation:
        return Session.from_json(loaded.conversation)
    return Session(seed=_own_seed(address))


def _own_seed(address: str) -> int:
    return crc32(address.encode()) & 0x7FFFFFFF


def book_of(loaded: Loaded, terms: Terms, address: str, now: datetime | None = None) -> Book:
    """The person's page as a turn reads it at that moment (aware)."""
    zone = zone_of(loaded, terms, now)
    blank = Book(
        on_telegram=address.startswith("telegram:"),
        operator=terms.operator,
        reads=terms.reads,
        crisis=terms.crisis,
        zone=zone,
        zone_known=not terms.asks_zone,
    )
    return blank if loaded.person is None else _filled(blank, loaded, loaded.person, now, _own_seed(address))


def _filled(book: Book, loaded: Loaded, person: PersonRow, now: datetime | None, seed: int) -> Book:
    """The page with what is kept of them; a line each, so as long as there is to read."""
    return replace(
        book,
        known=True,
        consented=person.consented_at is not None,
        standing_goal=person.standing_goal,
        sessions=person.sessions,
        next_session=person.next_session,
        reminders=person.reminders,
        wishes=_at_home(_wishes(person), book.zone),
        held=person.held,
        silent=person.silent,
        blocked=person.blocked,
        zone_known=person.zone_known or book.zone_known,
        seed=seed,
        steps=tuple(map(_step, loaded.steps)),
        next_step=loaded.next_step,
        parked=tuple(Parked(row.number, row.words) for row in loaded.parked),
        next_parked=loaded.next_parked,
        papers={paper.kind: json.loads(paper.body) for paper in loaded.papers},
        records=tuple(_record(row, person.zone) for row in loaded.records),
        asked_for=tuple(Reminder(row.number, row.words, row.at, row.every or "") for row in loaded.reminders),
        next_reminder=loaded.next_reminder,
        practices=tuple(_practised(row, person.zone) for row in loaded.practices),
        next_practice=loaded.next_practice,
        drill_cards=tuple(_drill_card(row, book.zone, now) for row in loaded.drill_cards),
        drill_counts={row.drill: _drill_count(row, book.zone) for row in loaded.drill_counts},
    )


def _at_home(wishes: Preferences, zone: str) -> Preferences:
    """Where they are back by now, nothing is to come of it."""
    return replace(wishes, home="", home_on=None) if wishes.home == zone else wishes


def _step(row: StepRow) -> Step:
    return Step(
        row.number,
        row.words,
        row.plan or "",
        row.due,
        row.recurring,
        row.lead,
        row.outcome,
        row.not_yets,
        row.session,
        row.every or "",
        row.ask_at,
        row.kept_at,
        row.kept,
    )


def _record(row: RecordRow, zone: str) -> Record:
    began = local(datetime.fromisoformat(row.began_at), zone)
    return Record(row.session, f"{began:%Y-%m-%dT%H:%M}", row.ended_at, Unread(row.body))


def _practised(row: PracticeRow, zone: str) -> Practised:
    began = local(datetime.fromisoformat(row.began_at), zone)
    over = row.ended_at is not None
    return Practised(
        row.number, row.case_name, row.skill, f"{began:%Y-%m-%dT%H:%M}", over, Unread(row.body or "{}")
    )


def _drill_card(row: DrillCardRow, zone: str, now: datetime | None) -> DrillCard:
    """It is due from the morning of its day on: who practises a little earlier each day is to meet it all the same."""
    due = local(datetime.fromisoformat(row.due_at), zone).date()
    is_due = now is not None and due <= local(now, zone).date()
    return DrillCard(row.drill, row.item, is_due, due.isoformat())


def _drill_count(row: DrillCountRow, zone: str) -> DrillCount:
    last = local(datetime.fromisoformat(row.last_at), zone)
    return DrillCount(row.items, row.answered, row.sound, f"{last:%Y-%m-%d}")


class Unread(Mapping[str, Any]):
    """What is in a record, read when it is first asked for: most turns ask for none of the many there may be."""

    __slots__ = ("_body", "_held")

    def __init__(self, body: str) -> None:
        self._body = body
        self._held: dict[str, Any] | None = None

    def _read(self) -> dict[str, Any]:
        if self._held is None:
            self._held = dict(json.loads(self._body))
        return self._held

    def __getitem__(self, name: str) -> Any:
        return self._read()[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._read())

    def __len__(self) -> int:
        return len(self._read())


def writes_of(effects: Iterable[Effect], zone: str) -> tuple[Write, ...]:
    """A turn's effects as named statements: wall times get their zone, bodies become JSON."""
    return tuple(
        Write(effect.name, _as_stored(effect, zone)) for effect in effects if effect.name != "forget"
    )


def _as_stored(effect: Effect, zone: str) -> dict[str, Any]:
    values = dict(effect.values)
    if "body" in values and not isinstance(values["body"], str):
        values["body"] = json.dumps(values["body"], ensure_ascii=False, sort_keys=True)
    if effect.name in IN_ZONE:
        values["zone"] = zone
    return values
