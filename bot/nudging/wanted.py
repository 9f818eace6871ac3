"""Which nudges a person's page asks for, each with its moment: the one source of what waits to be sent."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time, timedelta

from bot.flows.core import moments
from bot.flows.core.book import Book, Step
from bot.flows.core.preferences import Preferences
from bot.nudging import habits
from bot.nudging.kinds import AGAIN, ASKED, BEFORE, EVE, EXPLICIT, FOLLOW_UP, PRACTICE, Planned

BACK = timedelta(days=32)
"""What was meant for an earlier moment may have been put off since."""
HABIT_BACK = timedelta(days=8)
"""So far back a time of a habit may lie that is still to be asked about: a week without a day for it, and a day."""
LAST_TIMES = 3
"""So many of a habit's past times are still of interest: one comes daily, and days may pass until it is asked."""
STILL_TALKING = timedelta(minutes=30)
"""What would come so soon after it was settled is still in their mind: they need not be told."""


def wanted(book: Book, now: datetime) -> tuple[Planned, ...]:
    """In no order; also what was meant for the last days, since it may wait for a free moment.

    now: local wall time. Of a habit: what is past, and the next time.
    """
    if not book.consented or book.reminders == "none":
        return ()
    found = [*_asked(book, now)]
    if book.reminders is not None and book.wishes.practice:
        found += _practice(book, now)
    if book.reminders is not None and not book.wishes.only_asked:
        found += [*_of_steps(book, now), *_eve(book)]
    since = _since(book, now)
    return tuple(one for one in dict.fromkeys(found) if one.at > since)


def _since(book: Book, now: datetime) -> datetime:
    """What a pause held back is wanted however long it lasted."""
    until = book.wishes.paused_until
    held_back = until is not None and datetime.combine(until, time()) > now - BACK
    return datetime.min if held_back else now - BACK


def may_begin(one: Planned, now: datetime) -> bool:
    """Whether it is worth planning where it was not planned before: what is over already is not.

    Nor is what names something ahead of its time, and would name it right after they settled it.
    """
    if one.kind in EXPLICIT:
        return one.at > now - STILL_TALKING  # "in a minute" may be this one
    return one.at >= now + STILL_TALKING if one.kind in (BEFORE, EVE) else one.at > now


def _of_steps(book: Book, now: datetime) -> Iterator[Planned]:
    for step in book.open_steps:
        times = times_of(step, now)
        for due in times:
            if not _is_answered(step, due, times, book.wishes):
                yield from _around(book, step, due)
        if step.ask_at:
            yield Planned(AGAIN, step.number, datetime.fromisoformat(step.ask_at))


def times_of(step: Step, now: datetime) -> tuple[str, ...]:
    """When it is due: once, or of a habit its last times, today's, and the first of a later day."""
    if not step.due:
        return ()
    if not (step.recurring or step.every):
        return (step.due,)
    rule = step.every or habits.weekly_on(datetime.fromisoformat(step.due))
    # Today's may be answered already: without a later one nothing would be planned, and the habit come to its end.
    today = datetime.combine(now.date(), time.max)
    try:
        times = tuple(habits.occurrences(step.due, rule, now - HABIT_BACK, today))
    except ValueError:  # a rule that some other version wrote: its first time still holds
        return (step.due,)
    return times[-LAST_TIMES - 1 :]


def _is_answered(step: Step, due: str, times: tuple[str, ...], wishes: Preferences) -> bool:
    """Of a habit: an answer is about the time of that day, unless what was last asked that day was an earlier one."""
    kept = step.kept_at
    if kept is None or due[:10] > kept[:10]:
        return False
    if due[:10] < kept[:10]:
        return True
    answered = datetime.fromisoformat(kept)
    of_earlier = [moments.follow_up(one, wishes) for one in times if one[:10] < due[:10]]
    asked = [at for at in of_earlier if at.date() == answered.date() and at <= answered]
    named = moments.before(due, wishes)
    return not asked or (named is not None and max(asked) <= named <= answered)


def _around(book: Book, step: Step, due: str) -> Iterator[Planned]:
    named = moments.before(due, book.wishes)
    if named is not None:
        yield Planned(BEFORE, step.number, named)
    asked = moments.follow_up(due, book.wishes)
    if (
        step.ask_at is None or step.ask_at < f"{asked:%Y-%m-%dT%H:%M}"
    ):  # else they chose a later time themselves
        yield Planned(FOLLOW_UP, step.number, asked)


def _eve(book: Book) -> Iterator[Planned]:
    if book.next_session:
        yield Planned(EVE, 0, moments.eve(book.next_session, book.wishes))


def _practice(book: Book, now: datetime) -> Iterator[Planned]:
    """This morning's and the next, on days that nudges may come on."""
    days = [now.date() + timedelta(days=ahead) for ahead in range(8)]
    allowed = [day for day in days if day.weekday() in book.wishes.days]
    yield from (Planned(PRACTICE, 0, moments.practice(day, book.wishes)) for day in allowed[:2])


def _asked(book: Book, now: datetime) -> Iterator[Planned]:
    for one in book.asked_for:
        for at in _times_asked(one.at, one.every, now):
            yield Planned(ASKED, one.number, datetime.fromisoformat(at))


def _times_asked(at: str, every: str, now: datetime) -> tuple[str, ...]:
    if not every:
        return (at,)
    try:
        return tuple(habits.occurrences(at, every, now - HABIT_BACK, now))[-LAST_TIMES - 1 :]
    except ValueError:  # as in `times_of`
        return (at,)
