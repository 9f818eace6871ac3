"""Nudges as the store takes and gives them: planned for a page, due for somebody, counted for who runs the copy."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


class PlannedNudge(NamedTuple):
    """A moment of one thing, as the person's page has it.

    about: the step's or reminder's number, 0 for neither.  local_at: wall time in `zone`; due_at: its instant.
    waits: comes due for nobody until they write.
    may_begin: it is planned where it was not; else only what is planned already stays.
    """

    kind: str
    about: int
    local_at: str
    zone: str
    due_at: str
    waits: bool = False
    may_begin: bool = True


class NudgeRow(NamedTuple):
    """due_at: when it is looked at next; settled: sent, or dropped; put_off: due_at is not its own moment.

    sent_at: the instant at which it went out, None where it did not.
    """

    id: int
    kind: str
    about: int
    local_at: str
    zone: str
    due_at: str
    settled: bool
    waits: bool
    put_off: bool = False
    sent_at: str | None = None


class NudgeCounts(NamedTuple):
    """Of those not settled. waiting_for_words: planned for people who are left alone until they write."""

    planned: int
    overdue: int
    aside: int
    waiting_for_words: int


@dataclass(frozen=True, slots=True)
class DueNudge:
    """attempts: how often it failed; claimed_until: nobody else gets it before; the rest as in PlannedNudge."""

    id: int
    address: str
    kind: str
    about: int
    local_at: str
    zone: str
    due_at: str
    attempts: int
    claimed_until: str = ""
