"""The kinds of nudge, which comes first where not all may (playbook §7), and what is decided by."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from bot.flows.core.book import Book

BEFORE, FOLLOW_UP, AGAIN, EVE, ASKED, CHECK, PRACTICE = (
    "before",
    "follow_up",
    "again",
    "eve",
    "asked",
    "check",
    "practice",
)
"""AGAIN is the follow-up of a step at a time the person chose; CHECK asks whether to go on at all."""
EXPLICIT = frozenset({AGAIN, ASKED})
"""At a time the person asked for: kept whatever the caps and the quiet hours say."""
HOW_IT_WENT = frozenset({FOLLOW_UP, AGAIN})
INVITES = HOW_IT_WENT | {PRACTICE}
"""What looks for something from them: these are counted where nothing comes. What is only named needs no answer."""


class Planned(NamedTuple):
    """One moment of one thing.  about: the step's or reminder's number, 0 for neither.  at: local wall time."""

    kind: str
    about: int
    at: datetime


@dataclass(frozen=True, slots=True)
class Due:
    """A nudge whose time has come.

    at: the wall time it is meant for.  looked_at: the wall time at which it was to be looked at, which is later
    where it was put off.
    """

    id: int
    kind: str
    about: int
    at: datetime
    looked_at: datetime
    attempts: int = 1


class Sent(NamedTuple):
    """A message that went out: when (local wall time), and the kinds of nudge it held.

    unanswered: they have written nothing since; wall times do not tell, where clocks were changed in between.
    """

    at: datetime
    kinds: frozenset[str]
    unanswered: bool = True


@dataclass(frozen=True, slots=True)
class Moment:
    """What is known at the moment of deciding.

    now, heard_at: local wall time, naive; heard_at is of their last message, None before any.
    sent: the messages with nudges of at least the last week, oldest first.
    steps_asked: the question that stands open is a list of their steps.
    """

    book: Book
    now: datetime
    sent: Sequence[Sent] = ()
    heard_at: datetime | None = None
    steps_asked: bool = False


def rank(kind: str, about: int, book: Book) -> int:
    """Session eve, before the lead step, before others, follow-ups, and last what only keeps up a practice."""
    if kind == EVE:
        return 0
    if kind == BEFORE:
        step = book.step(about)
        return 1 if step is not None and step.lead else 2
    return 3 if kind == FOLLOW_UP else 4
