"""What would go out first: the page's nudges, planned and decided upon as they are when they are sent."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import partial
from itertools import groupby, islice

from bot.flows.core.book import Book
from bot.flows.core.outlook import NO_TIME, Next
from bot.nudging.clocks import instant, is_known, local
from bot.nudging.forecast import looks
from bot.nudging.kinds import EXPLICIT, Due, Moment, Sent
from bot.nudging.rows import planned_of
from storage.nudge_rows import NudgeRow, PlannedNudge
from storage.replan import brought_in_line

FARTHEST = 24
"""Looks ahead; what lies behind them, as after a long pause with a daily habit, is not worth the wait for an answer."""


@dataclass(frozen=True, slots=True)
class PlannedOutlook:
    """An `Outlook` by the rows that are kept.

    rows: planned for them, and what became of the others.  before: the page as the turn found it.  now: aware.
    """

    rows: Sequence[NudgeRow]
    before: Book
    now: datetime

    def first(
        self, page: Book, own: bool = False, later: timedelta = NO_TIME, listed: bool = False
    ) -> Next | None:
        """They write, so that no silence lasts and the channel is open."""
        page = replace(page, silent=False, blocked=False)
        found, back = self._first(page, own, later, listed), _back_home(page)
        if back is None or (found is not None and found.at.date() < back[1]):
            return found
        # From that day on, every hour is one of home.
        found = self._first(replace(page, zone=back[0]), own, later, listed)
        return found if found is not None and found.at.date() >= back[1] else None

    def _first(self, page: Book, own: bool, later: timedelta, listed: bool) -> Next | None:
        now = self.now + later
        settled = (
            (row.kind, row.about, datetime.fromisoformat(row.local_at)) for row in self.rows if row.settled
        )
        moment = self._moment(page, now, listed)
        found = looks(self._waiting(page, now), moment, partial(_wanted_then, page), settled)
        for look in islice(found, FARTHEST):
            nudges = tuple((one.nudge.kind, one.nudge.about) for one in look.decision.of("send"))
            if any(not own or kind not in EXPLICIT for kind, _ in nudges):
                return Next(look.at, nudges)
        return None

    def _moment(self, page: Book, now: datetime, listed: bool) -> Moment:
        here = local(now, page.zone)
        went = sorted((row.sent_at, row.kind) for row in self.rows if row.sent_at)
        sent = tuple(
            Sent(local(datetime.fromisoformat(at), page.zone), frozenset(kind for _, kind in together), False)
            for at, together in groupby(went, key=lambda one: one[0])
        )
        return Moment(page, here, sent, here, steps_asked=listed)

    def _waiting(self, page: Book, now: datetime) -> Iterator[Due]:
        anew = page.wishes != self.before.wishes
        planned = planned_of(page, local(now, page.zone), partial(_zone_on, page))
        changes = brought_in_line(self.rows, planned, instant(now), anew)
        gone = {row.id for row in (*changes.gone, *changes.renewed)}
        stays = [row for row in self.rows if row.id not in gone and not row.settled]
        for row in (*stays, *changes.renewed):
            if not row.waits:
                yield _due(row.id, row, page.zone)
        for at, one in enumerate(changes.begun, 1):
            if not one.waits:
                yield _due(-at, one, page.zone)


def _wanted_then(page: Book, here: datetime) -> Iterator[tuple[Due, bool]]:
    for one in planned_of(page, here, partial(_zone_on, page)):
        yield _due(0, one, page.zone), one.may_begin


def _zone_on(page: Book, day: date) -> str:
    """Who is away for some days has the clock of home again by then."""
    back = _back_home(page)
    return back[0] if back is not None and day >= back[1] else page.zone


def _back_home(page: Book) -> tuple[str, date] | None:
    """Of somebody who is elsewhere for a while: the zone of home, and the day from which on it holds."""
    home, since = page.wishes.home, page.wishes.home_on
    return (home, since) if home and since and is_known(home) else None


def _due(id_: int, row: NudgeRow | PlannedNudge, zone: str) -> Due:
    looked_at = local(datetime.fromisoformat(row.due_at), zone)
    return Due(id_, row.kind, row.about, datetime.fromisoformat(row.local_at), looked_at)
