"""Small values for the tests of the policy: a page, what is due, the moment."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from bot.flows.core.book import Book, Step
from bot.flows.core.preferences import Preferences
from bot.nudging.kinds import Due, Moment, Sent
from bot.nudging.policy import Decision, Verdict, decide
from bot.nudging.wanted import wanted


def at(wall: str) -> datetime:
    """A wall time; a day alone is its midnight.  Wednesday is 2026-03-11."""
    return datetime.fromisoformat(wall)


def step(number: int = 1, due: str | None = "2026-03-11", **more: Any) -> Step:
    return Step(number, f"step {number}", due=due, **more)


def page(*steps: Step, wishes: dict[str, Any] | None = None, **more: Any) -> Book:
    given = {"consented": True, "known": True, "reminders": "full"} | more
    return Book(steps=steps, wishes=Preferences(**(wishes or {})), **given)


def due(kind: str, about: int, wall: str, looked_at: str | None = None, **more: Any) -> Due:
    return Due(hash((kind, about, wall)), kind, about, at(wall), at(looked_at or wall), **more)


def sent(wall: str, *kinds: str) -> Sent:
    return Sent(at(wall), frozenset(kinds))


def decided(
    book: Book,
    now: str,
    *nudges: Due,
    sent: tuple[Sent, ...] = (),
    heard: str | None = None,
    steps_asked: bool = False,
) -> Decision:
    told = tuple(one._replace(unanswered=heard is None or one.at >= at(heard)) for one in sent)
    return decide(nudges, Moment(book, at(now), told, at(heard) if heard else None, steps_asked))


def verdict(
    book: Book, now: str, nudge: Due, *others: Due, sent: tuple[Sent, ...] = (), heard: str | None = None
) -> tuple[str, str, str]:
    """Fate, reason, and until when, "" where it does not wait, of the first."""
    first: Verdict = decided(book, now, nudge, *others, sent=sent, heard=heard).verdicts[0]
    return first.fate, first.why, f"{first.until:%Y-%m-%dT%H:%M}" if first.until else ""


def asked_for(book: Book, now: str, *kinds: str) -> list[tuple[str, int, str]]:
    """What the page wants, soonest first; of some kinds only, where any are named."""
    found = [(one.kind, one.about, f"{one.at:%Y-%m-%dT%H:%M}") for one in wanted(book, at(now))]
    return sorted((one for one in found if not kinds or one[0] in kinds), key=lambda one: (one[2], *one[:2]))
