"""What the store holds of a person, row by row: plain values, instants in UTC as text of fixed width."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from storage.nudge_rows import NudgeRow


class PersonRow(NamedTuple):
    """consented_at: None before consent and after a no.

    reminders: 'full', 'discreet' or 'none'; None when never asked. held: nudges wait (after risk).
    blocked: they closed the channel; their next message opens it again.
    next_session: local wall time in `zone`, as `StepRow.due`.  preferences: JSON.
    zone_known: they have told where they are.  silent: nudges wait until they write.
    """

    id: int
    address: str
    zone: str
    consented_at: str | None
    reminders: str | None
    held: bool
    blocked: bool
    heard_at: str | None
    nudged_at: str | None
    standing_goal: str | None
    sessions: int
    created_at: str
    next_session: str | None = None
    preferences: str | None = None
    zone_known: bool = False
    silent: bool = False


class StepRow(NamedTuple):
    """due: local wall time in `zone`, 'YYYY-MM-DDTHH:MM' or 'YYYY-MM-DD'; None when they named no time.

    outcome: 'done', 'partly' or 'dropped'; None while open.
    every: an RRULE (RFC 5545), None where it happens once.  ask_at, kept_at: local wall time.
    """

    number: int
    session: int
    words: str
    plan: str | None
    due: str | None
    zone: str
    recurring: bool
    lead: bool
    sure: int | None
    outcome: str | None
    not_yets: int
    answered_at: str | None
    learned: str | None
    created_at: str
    every: str | None = None
    ask_at: str | None = None
    kept_at: str | None = None
    kept: int = 0


class ParkedRow(NamedTuple):
    number: int
    words: str
    session: int


class PaperRow(NamedTuple):
    """body: JSON."""

    kind: str
    body: str


class ReminderRow(NamedTuple):
    """Asked for in so many words.  at: local wall time; every: as `StepRow.every`."""

    number: int
    words: str
    at: str
    every: str | None


class RecordRow(NamedTuple):
    """began_at: an instant; ended_at: local wall time, None while the session is open; body: JSON."""

    session: int
    began_at: str
    ended_at: str | None
    body: str


class PracticeRow(NamedTuple):
    """began_at, ended_at: instants, ended_at None while it is open; body: JSON, None while it is open."""

    number: int
    case_name: str
    minutes: int
    skill: str
    began_at: str
    ended_at: str | None
    body: str | None


class DrillCardRow(NamedTuple):
    """body: the schedule as fsrs writes it; due_at: an instant."""

    drill: str
    item: str
    body: str
    due_at: str


class DrillCountRow(NamedTuple):
    """items: different ones met; answered, sound: all answers, and those that held; last_at: instant of the last."""

    drill: str
    items: int
    answered: int
    sound: int
    last_at: str


@dataclass(frozen=True, slots=True)
class Loaded:
    """All that a turn may need; person is None for someone never saved.

    next_step, next_parked, next_reminder: the first number that was never used, also by what is no longer loaded.
    records, practices: the newest, in the order of their numbers.  drill_cards: the soonest due.
    nudges: planned, and what became of those of the last weeks.
    """

    taken: bool
    person: PersonRow | None
    version: int
    conversation: str | None
    steps: tuple[StepRow, ...]
    parked: tuple[ParkedRow, ...]
    next_step: int = 1
    next_parked: int = 1
    papers: tuple[PaperRow, ...] = ()
    records: tuple[RecordRow, ...] = ()
    reminders: tuple[ReminderRow, ...] = ()
    next_reminder: int = 1
    nudges: tuple[NudgeRow, ...] = ()
    practices: tuple[PracticeRow, ...] = ()
    next_practice: int = 1
    drill_cards: tuple[DrillCardRow, ...] = ()
    drill_counts: tuple[DrillCountRow, ...] = ()


class DisagreementRow(NamedTuple):
    """A line whose verdict a learner objected to; not whose it is."""

    id: int
    case_name: str
    before: str
    words: str
    kind: str
    verdict: str
    at: str


@dataclass(frozen=True, slots=True)
class AsideRow:
    """An update whose turn failed; body is None for someone who has not consented."""

    id: int
    update_id: int | None
    address: str
    body: str | None
    error: str
    at: str
