"""What one message holds: each part of the ear, asked only when the dialogue wants to know."""

from __future__ import annotations

import html
import re
from datetime import date, datetime
from functools import cached_property

from bot.language import beyond, commitments, echo, feelings, numbers, times
from bot.language.commitments import CommitmentHeard
from bot.language.feelings import Feeling
from bot.language.goal import moves as goal_moves
from bot.language.goals import GoalHeard, hear_goal
from bot.language.ideas import ideas_in, reason_in, stuck_in, tried_in
from bot.language.intents import hear_intents
from bot.language.places import NOWHERE, Places
from bot.language.reflection import Reflection, reflect
from bot.language.risk import RiskHeard, hear_risk
from bot.language.times import When

_TAG = re.compile(r"</?(?:b|i|u|s|a|p|br|em|strong|code|pre|div|span|h\d|li|ul|ol)/?>", re.IGNORECASE)

_ADDRESS = re.compile(r"\s*(?:https?://|www\.)\S*[^\s.,;:!?)]", re.IGNORECASE)


def _without_markup(words: str) -> str:
    """Tags and entities read as what they stand for ("<b>hi</b> &amp; bye" is "hi & bye"), and no address of a page."""
    return _ADDRESS.sub("", _TAG.sub("", html.unescape(words)))


class Heard:
    """A message as the ear takes it; every property is a pure function of the words and `now`.

    now: local wall time in the person's zone, naive.  session: date of their next session, if known.
    places: the world's towns and clocks, asked only where a message speaks of one.
    """

    def __init__(
        self, words: str, now: datetime, session: date | None = None, places: Places = NOWHERE
    ) -> None:
        self.words = words.strip()
        self.now = now
        self.session = session
        self.places = places

    @cached_property
    def count(self) -> int:
        """How many words."""
        return len(self.words.split())

    @cached_property
    def risk(self) -> RiskHeard:
        return hear_risk(self.words)

    @cached_property
    def intents(self) -> frozenset[str]:
        return hear_intents(self.words)

    @cached_property
    def goal(self) -> GoalHeard:
        return hear_goal(_without_markup(self.words))

    @cached_property
    def moves(self) -> tuple[str, ...]:
        return goal_moves.goal_moves(self.words)

    @cached_property
    def when(self) -> When:
        return times.hear_when(self.words, self.now, self.session)

    @cached_property
    def commitment(self) -> CommitmentHeard:
        return commitments.hear_commitment(self.words, self.now, self.session)

    @cached_property
    def cue(self) -> str | None:
        return commitments.cue(self.words)

    @cached_property
    def scale(self) -> float | None:
        return numbers.on_scale(self.words)

    @cached_property
    def minutes(self) -> int | None:
        return numbers.minutes(self.words)

    @cached_property
    def feeling(self) -> Feeling | None:
        return feelings.hear_feeling(self.words)

    @cached_property
    def is_strong(self) -> bool:
        return feelings.is_strong(self.words)

    @cached_property
    def verdict(self) -> tuple[str, str] | None:
        return feelings.verdict_on_self_or_other(self.words)

    @cached_property
    def reflection(self) -> Reflection | None:
        return reflect(self.words)

    @cached_property
    def key_phrase(self) -> str | None:
        return echo.key_phrase(self.words)

    @cached_property
    def news(self) -> str | None:
        return beyond.heavy_news(self.words)

    @cached_property
    def beyond(self) -> str | None:
        return beyond.beyond_coaching(self.words)

    @cached_property
    def ideas(self) -> tuple[str, ...]:
        return ideas_in(self.words)

    @cached_property
    def tried(self) -> str | None:
        return tried_in(self.words)

    @cached_property
    def stuck(self) -> str | None:
        return stuck_in(self.words)

    @cached_property
    def reason(self) -> str | None:
        return reason_in(self.words)
