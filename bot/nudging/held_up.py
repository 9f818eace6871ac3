"""A message with nudges that was made, and then could not be sent soon: decided upon anew before it goes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bot.flows.core.book import Book, Reminder
from bot.nudging.clocks import instant, local
from bot.nudging.kinds import ASKED, CHECK, Due, Moment
from bot.nudging.policy import Decision, decide
from storage.nudge_rows import NudgeRow
from storage.saving import OutboxRow

FRESH = timedelta(minutes=10)
"""So long it may be on its way as it was decided: through the limits of sending, or a restart."""


def is_held_up(row: OutboxRow, now: datetime) -> bool:
    return row.gives_way and row.made_at < instant(now - FRESH)


def decided_anew(rows: Sequence[NudgeRow], moment: Moment, zone: str) -> Decision:
    """rows: what the message tells of.  moment: as if it had never been made."""
    return decide(
        [_due(row, moment, zone) for row in rows], replace(moment, book=_as_it_was(moment.book, rows))
    )


def goes(decision: Decision) -> bool:
    """The message is one piece: it goes where any part of it may."""
    return decision.asks_to_go_on or bool(decision.of("send"))


def looked_at_again(decision: Decision) -> datetime | None:
    """Local wall time; None where nothing of it is to be told any more."""
    return min((one.until for one in decision.of("wait") if one.until is not None), default=None)


def _due(row: NudgeRow, moment: Moment, zone: str) -> Due:
    # The question whether to go on is as good on another day; all else may be too late by now.
    looked_at = moment.now if row.kind == CHECK else local(datetime.fromisoformat(row.due_at), zone)
    return Due(row.id, row.kind, row.about, datetime.fromisoformat(row.local_at), looked_at)


def _as_it_was(book: Book, rows: Sequence[NudgeRow]) -> Book:
    """By being made it ended what was asked for once, and the question whether to go on began the silence."""
    told = [
        Reminder(row.about, "", row.local_at)
        for row in rows
        if row.kind == ASKED and book.reminder(row.about) is None
    ]
    silent = book.silent and all(row.kind != CHECK for row in rows)
    return replace(book, silent=silent, asked_for=(*book.asked_for, *told))
