"""Which of a person's due nudges go out now, and what becomes of the others (playbook §7)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.flows.book import Book
from bot.flows.incoming import Silence
from bot.flows.replies import Effect
from bot.flows.session import Session
from bot.flows.spoken_time import out_of_quiet

OPEN = timedelta(minutes=30)
"""A conversation counts as open so long after the person's last message."""
TOO_LATE = timedelta(days=7)
"""A follow-up this late, after a long downtime, is no longer asked."""
A_WEEK = timedelta(days=7)
WEEKLY = 4
ATTEMPTS = 5
"""A row that failed so often steps aside."""


@dataclass(frozen=True, slots=True)
class Due:
    """A claimed nudge. local_at: wall time in the person's zone."""

    id: int
    step: int
    local_at: str
    attempts: int


def settled(
    due: tuple[Due, ...], book: Book, session: Session, now: datetime
) -> tuple[Silence | None, tuple[Effect, ...]]:
    """What goes out now (all of it as one message), and the changes to the rest.

    now: local wall time, naive.
    """
    dropped = tuple(nudge for nudge in due if _is_void(nudge, book, now))
    waiting = tuple(nudge for nudge in due if nudge not in dropped)
    effects = tuple(Effect("settle_nudge", {"id": nudge.id}) for nudge in dropped)
    if not waiting:
        return None, effects
    later = next_allowed(session, now)
    if later > now:
        return None, (*effects, *(_postponed(nudge, later) for nudge in waiting))
    return Silence(tuple((nudge.id, nudge.step) for nudge in waiting)), effects


def _is_void(nudge: Due, book: Book, now: datetime) -> bool:
    """Not agreed to, answered meanwhile, far too late, or failing each time."""
    step = book.step(nudge.step)
    return (
        book.reminders in (None, "none")
        or not book.consented
        or step is None
        or step.outcome is not None
        or now - datetime.fromisoformat(nudge.local_at) > TOO_LATE
        or nudge.attempts > ATTEMPTS
    )


def next_allowed(session: Session, now: datetime) -> datetime:
    """The first moment from `now` on that keeps the open conversation, the quiet hours and the caps."""
    at = now
    if session.heard:
        at = max(at, datetime.fromisoformat(session.heard) + OPEN)
    while not _within_caps(session, at := out_of_quiet(at)):
        at = datetime.combine(at.date() + timedelta(days=1), now.time())
    return at


def _within_caps(session: Session, at: datetime) -> bool:
    sent = [datetime.fromisoformat(one) for one in session.nudges]
    this_week = [one for one in sent if at - one < A_WEEK]
    return all(one.date() != at.date() for one in sent) and len(this_week) < WEEKLY


def _postponed(nudge: Due, at: datetime) -> Effect:
    return Effect("postpone_nudge", {"id": nudge.id, "local_at": f"{at:%Y-%m-%dT%H:%M}"})
