"""Which nudges a person's page asks for, each with its moment: the one source of what waits to be sent."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from bot.flows import moments
from bot.flows.book import Book, Step
from bot.nudging import habits
from bot.nudging.kinds import AGAIN, ASKED, BEFORE, EVE, FOLLOW_UP, Planned

BACK = timedelta(days=7)
"""What was meant for an earlier moment, and has still not gone out, is forgotten."""
A_DAY = timedelta(days=1)


def wanted(book: Book, now: datetime) -> tuple[Planned, ...]:
    """In no order; also what was meant for the last days, since it may wait for a free moment.

    now: local wall time. Of a habit: what is past, and the next time.
    """
    if not book.consented or book.reminders == "none":
        return ()
    found = [*_asked(book, now)]
    if book.reminders is not None and not book.wishes.only_asked:
        found += [*_of_steps(book, now), *_eve(book)]
    return tuple(one for one in dict.fromkeys(found) if one.at > now - BACK)


def _of_steps(book: Book, now: datetime) -> Iterator[Planned]:
    for step in book.open_steps:
        for due in times_of(step, now):
            yield from _around(book, step, due)
        if step.ask_at:
            yield Planned(AGAIN, step.number, datetime.fromisoformat(step.ask_at))


def times_of(step: Step, now: datetime) -> tuple[str, ...]:
    """When it is due: once, or of a habit the times of the last days and the next one."""
    if not step.due:
        return ()
    if not (step.recurring or step.every):
        return (step.due,)
    rule = step.every or habits.weekly_on(datetime.fromisoformat(step.due))
    try:
        return tuple(habits.occurrences(step.due, rule, now - 2 * A_DAY, now))
    except ValueError:  # a rule that some other version wrote: its first time still holds
        return (step.due,)


def _around(book: Book, step: Step, due: str) -> Iterator[Planned]:
    answered = step.kept_at is not None and due[:10] <= step.kept_at[:10]
    named = moments.before(due, book.wishes)
    if named is not None and not answered:
        yield Planned(BEFORE, step.number, named)
    asked = moments.follow_up(due, book.wishes)
    chosen = step.ask_at is not None and step.ask_at >= f"{asked:%Y-%m-%dT%H:%M}"
    if not answered and not chosen:
        yield Planned(FOLLOW_UP, step.number, asked)


def _eve(book: Book) -> Iterator[Planned]:
    if book.next_session:
        yield Planned(EVE, 0, moments.eve(book.next_session, book.wishes))


def _asked(book: Book, now: datetime) -> Iterator[Planned]:
    for one in book.asked_for:
        if not one.every:
            yield Planned(ASKED, one.number, datetime.fromisoformat(one.at))
            continue
        for at in habits.occurrences(one.at, one.every, now - 2 * A_DAY, now):
            yield Planned(ASKED, one.number, datetime.fromisoformat(at))
