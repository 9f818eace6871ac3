"""What would go out next, as the dialogue may ask it of those who send it: nothing is counted a second time here."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from bot.flows.core.book import Book

NO_TIME = timedelta(0)
LISTS = frozenset({("check_in", "steps"), ("close", "steps")})
"""Questions that list the steps and ask of each how it went; what is about a step waits longer behind them."""


class Next(NamedTuple):
    """A message with nudges.  at: local wall time; nudges: the kind of each, and the number it is about."""

    at: datetime
    nudges: tuple[tuple[str, int], ...]


class Outlook(Protocol):
    """On the days to come of one person, as things stand in this turn."""

    def first(
        self, page: Book, own: bool = False, later: timedelta = NO_TIME, listed: bool = False
    ) -> Next | None:
        """The first message if that is their page, and they say nothing more; None where none comes.

        own: what they asked for in so many words is passed over.  later: they say the last of it so much later.
        listed: the question that stays open is one of LISTS.
        """
