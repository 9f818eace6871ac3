"""Why a nudge that was planned is not to be sent any more."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.flows.core import moments
from bot.flows.core.book import Book, Step
from bot.nudging.kinds import ASKED, BEFORE, EVE, EXPLICIT, FOLLOW_UP, HOW_IT_WENT, PRACTICE, Due, Moment
from bot.nudging.wanted import times_of

LATE = timedelta(days=1)
"""What the program itself is late by, after a downtime: from here on it is not sent any more."""
LATE_FOR_ASKED = timedelta(days=7)
"""The same, for what they asked for in so many words."""
ATTEMPTS = 5
"""A nudge that failed so often steps aside."""


def void(nudge: Due, moment: Moment) -> str:
    """The reason; "" when it is to be sent."""
    book = moment.book
    if nudge.attempts > ATTEMPTS:
        return "failed each time"
    if not book.consented or book.reminders == "none":
        return "reminders are off"
    if nudge.kind == ASKED and book.reminder(nudge.about) is None:
        return "not wanted any more"
    if nudge.kind == PRACTICE and not book.wishes.practice:
        return "not wanted any more"
    if nudge.kind == PRACTICE and book.practised_on(moment.now.date()):
        return "they practised today"
    if nudge.kind not in EXPLICIT and (off := _off(book, nudge.kind)):
        return off
    if _fell_into_a_pause(nudge, moment):
        return "it fell into a pause"
    # What waits for its person is not late: it was put off, and is looked at when it may come.
    if moment.now - nudge.looked_at >= (LATE_FOR_ASKED if nudge.kind == ASKED else LATE):
        return "too late"
    if nudge.kind == EVE:
        return _eve_void(moment)
    return _step_void(nudge, moment) if nudge.kind == BEFORE or nudge.kind in HOW_IT_WENT else ""


def _fell_into_a_pause(nudge: Due, moment: Moment) -> bool:
    """A time of what comes round: nobody puts the bins out on Friday since it was paused on Monday."""
    until = moment.book.wishes.paused_until
    if until is None or not nudge.at.date() <= until <= moment.now.date():
        return False
    if nudge.kind == ASKED:
        reminder = moment.book.reminder(nudge.about)
        return reminder is not None and bool(reminder.every) and nudge.at.date() < until
    step = moment.book.step(nudge.about)
    if nudge.kind != FOLLOW_UP or step is None or not (step.recurring or step.every):
        return False
    wishes = moment.book.wishes
    due = [one for one in times_of(step, moment.now) if moments.follow_up(one, wishes) == nudge.at]
    return all(one[:10] < until.isoformat() for one in due)


def _off(book: Book, kind: str) -> str:
    """The invitation to practise was asked for by itself, but comes within what they allow."""
    if book.reminders is None or (book.wishes.only_asked and kind != PRACTICE):
        return "only what they ask for is sent"
    return "reminders are off" if 0 in (book.wishes.daily, book.wishes.weekly) else ""


def _eve_void(moment: Moment) -> str:
    session = moment.book.next_session
    if session is None:
        return "there is no next session"
    return "the session has come" if _is_over(session, moment.now) else ""


def _step_void(nudge: Due, moment: Moment) -> str:
    step = moment.book.step(nudge.about)
    if step is None or step.outcome is not None:
        return "the step is answered"
    if nudge.kind == BEFORE:
        return _before_void(nudge, step, moment)
    if nudge.kind == FOLLOW_UP and step.kept_at and step.kept_at >= f"{nudge.at:%Y-%m-%dT%H:%M}":
        return "this time was answered"
    return ""


def _before_void(nudge: Due, step: Step, moment: Moment) -> str:
    """Naming a step serves until its hour, or until its day is over; then the follow-up does."""
    wishes = moment.book.wishes
    due = [one for one in times_of(step, moment.now) if moments.before(one, wishes) == nudge.at]
    if not due:
        return "the step has another time now"
    return "its moment has passed" if all(_is_over(one, moment.now) for one in due) else ""


def _is_over(due: str, now: datetime) -> bool:
    when = datetime.fromisoformat(due)
    return now >= when if "T" in due else now.date() > when.date()
