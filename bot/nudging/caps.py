"""How much may be sent of the partner's own accord, and when there is room again (playbook §7)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta

from bot.flows.core.book import Book
from bot.nudging.kinds import EXPLICIT, Due, Moment, Planned, Sent, rank
from bot.nudging.wanted import wanted

A_DAY = timedelta(days=1)
A_WEEK = timedelta(days=7)


def within_caps(moment: Moment, at: datetime) -> bool:
    return _left_that_day(moment, at.date()) > 0 and _left_that_week(moment, at) > 0


def next_free(moment: Moment) -> datetime:
    """When the caps leave room for more, out of quiet hours: with what goes out that day anyway, else at this hour."""
    free = _first_free(moment)
    usual = moment.book.wishes.out_of_quiet(max(free, datetime.combine(free.date(), moment.now.time())))
    # Each day's first nudge would else take the day's place, and what was put off be put off for ever.
    joined = [one.at for one in wanted(moment.book, moment.now) if one.kind not in EXPLICIT]
    return min((at for at in joined if free <= at < usual), default=usual)


def weightier(own: Sequence[Due], moment: Moment) -> datetime | None:
    """The moment of the first nudge that counts for more and would find nothing left if these went out now."""
    now, book = moment.now, moment.book
    best = min(rank(nudge.kind, nudge.about, book) for nudge in own)
    later = sorted(one.at for one in wanted(book, now) if one.at > now and _counts_for_more(one, best, book))
    today = [at for at in later if at.date() == now.date()]
    if today and _left_that_day(moment, now.date()) <= len(set(today)):
        return today[0]
    week = [at for at in later if at < _week_renews(moment)]
    return week[0] if week and _left_that_week(moment, now) <= len({at.date() for at in week}) else None


def _first_free(moment: Moment) -> datetime:
    wishes, at = moment.book.wishes, moment.now
    for _ in range(60):
        at = wishes.out_of_quiet(at)
        if within_caps(moment, at):
            break
        at = _room_again(moment, at)
    return at


def _room_again(moment: Moment, at: datetime) -> datetime:
    """When more may be sent than at that moment: tomorrow, or when the oldest of a full week is a week old."""
    week = [one.at for one in _own(moment.sent) if at - A_WEEK < one.at <= at]
    if len(week) >= moment.book.wishes.weekly:
        return week[len(week) - moment.book.wishes.weekly] + A_WEEK
    return datetime.combine(at.date() + A_DAY, time())


def _left_that_day(moment: Moment, day: date) -> int:
    return moment.book.wishes.daily - sum(one.at.date() == day for one in _own(moment.sent))


def _left_that_week(moment: Moment, at: datetime) -> int:
    return moment.book.wishes.weekly - sum(at - A_WEEK < one.at for one in _own(moment.sent))


def _own(sent: Iterable[Sent]) -> list[Sent]:
    """Those sent of the partner's own accord, in part at least."""
    return [one for one in sent if not one.kinds <= EXPLICIT]


def _counts_for_more(one: Planned, best: int, book: Book) -> bool:
    return one.kind not in EXPLICIT and rank(one.kind, one.about, book) < best


def _week_renews(moment: Moment) -> datetime:
    """When the oldest message of the last seven days is a week old."""
    week = [one.at for one in _own(moment.sent) if moment.now - A_WEEK < one.at]
    return (week[0] if week else moment.now) + A_WEEK
