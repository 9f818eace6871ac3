"""What the dialogue core says and asks to be kept: names and values, never words of its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bot.flows.core.session import Session


STEP_ANSWERS = ("done", "partly", "not_yet", "drop")
"""What can be answered of a step by a button; these carry the step's number and no question's."""

NUDGE_TAPS = (
    "another_day", "later_on", "asked_later", "seen", "no_more_of_it", "not_this_time", "drop_habit",
    "show_them", "show_all", "talk_over", "fewer", "pause_nudges", "no_nudges", "as_now", "no_practice",
)  # fmt: skip
"""What else can be tapped under a nudge, also under one of last week: no question's number either."""

REMINDER_TAPS = (
    "wish_more", "wish_fewer", "wish_quiet", "wish_hours", "wish_weekdays", "wish_every_day", "wish_named",
    "wish_unnamed", "wish_rest", "wish_resume", "wish_on", "wish_on_unnamed", "wish_off", "wish_all", "wish_back",
    "wish_fine", "wish_leave", "quiet_at", "hour_at", "rest_week", "rest_two_weeks", "rest_month",
)  # fmt: skip
"""What is tapped on the message of /reminders, which is changed in place, also on one of last week."""

CARD_LINES = (
    "line_topic", "line_about", "line_walk_away", "line_tried", "line_afraid", "line_where", "line_since",
    "line_coach",
)  # fmt: skip
"""The lines of a preparation card; a tap on one works whenever it comes, so it carries no question's number."""


TICKS = ("tick_harm", "tick_concerns", "tick_law", "tick_consent")
"""What is ticked in an agreement, in one message that is changed in place."""


@dataclass(frozen=True, slots=True)
class Button:
    """One inline button; its label is looked up in the prompts, or given where it is the person's own words.

    asked, of: as in `incoming.Choice`, which it comes back as.  mark: put before the label ("2").
    """

    trigger: str
    asked: int | None = None
    of: int | None = None
    label: str | None = None
    mark: str = ""

    @property
    def id(self) -> str:
        """Unique within a message: the trigger, and what it is about."""
        return self.trigger if self.of is None else f"{self.trigger}:{self.of}"


@dataclass(frozen=True, slots=True)
class Reply:
    """One message to be: which utterance of which state, with the values its template may name.

    lead: an utterance said first in the same message (a reflection, a word of thanks); it may have one itself.
    rows: buttons by row.  replaces: the channel's id of an earlier message that this one takes the place of.
    nth: how often this utterance was used before in the session, so that its words can differ.
    apart: its lead stands in a paragraph of its own, and is said also in words that were read before.
    file: which report goes with the words, and what it is made of ("agreement", its terms); None for most.
    """

    flow: str
    state: str
    utterance: str
    values: Mapping[str, Any] = field(default_factory=dict)
    lead: Reply | None = None
    rows: tuple[tuple[Button, ...], ...] = ()
    replaces: str | None = None
    nth: int = 0
    file: tuple[str, Mapping[str, Any]] | None = None
    apart: bool = False


@dataclass(frozen=True, slots=True)
class Turn:
    """What comes of one incoming: the session as it now stands, what to say, what to change elsewhere."""

    session: Session
    replies: tuple[Reply, ...]
    effects: tuple[Effect, ...] = ()


@dataclass(frozen=True, slots=True)
class Effect:
    """Something a turn changes outside the session; `name` is a storage statement, `values` its parameters."""

    name: str
    values: Mapping[str, Any] = field(default_factory=dict)
