"""What a turn may read of the person beyond the session: consent, steps, zone, reminders, papers, records."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from bot.flows.core.outlook import Outlook
from bot.flows.core.preferences import Preferences


@dataclass(frozen=True, slots=True)
class Step:
    """An action step.

    due: local wall time, "YYYY-MM-DD" or "YYYY-MM-DDTHH:MM"; None when no time was named.
    outcome: None while it is open, else "done", "partly" or "dropped".
    every: when it recurs, as an RRULE (RFC 5545); "" where that is not known or it does not.
    ask_at: local wall time at which they want to be asked how it went.
    kept_at, kept: of a habit: when it was last answered (local wall time), and how often it was done.
    """

    number: int
    words: str
    plan: str = ""
    due: str | None = None
    recurring: bool = False
    lead: bool = False
    outcome: str | None = None
    not_yets: int = 0
    session: int = 0
    every: str = ""
    ask_at: str | None = None
    kept_at: str | None = None
    kept: int = 0


@dataclass(frozen=True, slots=True)
class Reminder:
    """Something they asked in so many words to be reminded of.

    at: local wall time, "YYYY-MM-DDTHH:MM".  every: as `Step.every`.
    """

    number: int
    words: str
    at: str
    every: str = ""


@dataclass(frozen=True, slots=True)
class Parked:
    """A goal put by for another time, in the person's words."""

    number: int
    words: str


@dataclass(frozen=True, slots=True)
class Record:
    """What is written down of one session.

    began, ended: local wall time; ended is None while the session is open, or when it was never closed.
    body: what was kept of it, by the names of `sessions.RECORDED`.
    """

    session: int
    began: str
    ended: str | None
    body: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Practised:
    """A practice as the coach of a simulated client.

    began: local wall time; body: what it came to (`practice.debrief`), empty while it is open.
    """

    number: int
    case: str
    skill: str
    began: str
    is_over: bool
    body: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class DrillCard:
    """An item of a drill that was answered before, and whether it is due again; the soonest due come first.

    due: the local day on which it comes back, "YYYY-MM-DD".
    """

    drill: str
    item: str
    is_due: bool
    due: str = ""


@dataclass(frozen=True, slots=True)
class DrillCount:
    """Of one drill: different items met, answers given, and how many of those held.

    last: the local day of the last answer, "YYYY-MM-DD".
    """

    items: int
    answered: int
    sound: int
    last: str = ""


@dataclass(frozen=True, slots=True)
class Book:
    """The person's page as the turn finds it.

    reminders: "full", "discreet", "none", or None when never asked; held: nudges wait after talk of risk.
    operator: who runs this copy, a sentence; reads: whether that person could read what is kept.
    crisis: the operator's own list of whom to call, "" for the general words.
    on_telegram: whether Telegram carries what is said.
    papers: kind ("card", "agreement") -> its lines.  records: of the newest sessions, in their order.
    next_session: local wall time, "YYYY-MM-DD" or "YYYY-MM-DDTHH:MM"; None when none is set.
    wishes: how they want to be nudged.  asked_for: what they asked to be reminded of, none of it dropped.
    zone_known: they have told where they are, or what time it is there.
    practices: the newest, in their order.
    drill_cards: the soonest due.  drill_counts: of each drill that was met.
    seed: the person's own, the same in every session: what looks like chance between sessions is counted from it.
    silent: nudges went unanswered, and none come until they write.  blocked: they had closed the channel.
    outlook: what would go out next; None where nobody sends anything.
    """

    consented: bool = False
    known: bool = False
    steps: tuple[Step, ...] = ()
    parked: tuple[Parked, ...] = ()
    standing_goal: str | None = None
    sessions: int = 0
    zone: str = "UTC"
    reminders: str | None = None
    held: bool = False
    operator: str = ""
    reads: bool = True
    crisis: str = ""
    on_telegram: bool = False
    next_step: int = 1
    next_parked: int = 1
    papers: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    next_session: str | None = None
    records: tuple[Record, ...] = ()
    wishes: Preferences = field(default_factory=Preferences)
    asked_for: tuple[Reminder, ...] = ()
    next_reminder: int = 1
    zone_known: bool = False
    silent: bool = False
    blocked: bool = False
    practices: tuple[Practised, ...] = ()
    next_practice: int = 1
    drill_cards: tuple[DrillCard, ...] = ()
    drill_counts: Mapping[str, DrillCount] = field(default_factory=dict)
    seed: int = 0
    outlook: Outlook | None = field(default=None, compare=False, repr=False)

    def practised_on(self, day: date) -> bool:
        """Whether anything was drilled, or a client coached, on that day of theirs."""
        days = {count.last for count in self.drill_counts.values()}
        return day.isoformat() in days | {one.began[:10] for one in self.practices}

    @property
    def next_day(self) -> date | None:
        """The day of the next session they told of."""
        return date.fromisoformat(self.next_session[:10]) if self.next_session else None

    @property
    def open_steps(self) -> tuple[Step, ...]:
        return tuple(step for step in self.steps if step.outcome is None)

    def step(self, number: int | None) -> Step | None:
        """The step of that number, None when it is not there (any more)."""
        return next((step for step in self.steps if step.number == number), None)

    def reminder(self, number: int | None) -> Reminder | None:
        """What they asked for under that number, None when it is not there (any more)."""
        return next((one for one in self.asked_for if one.number == number), None)

    def record(self, session: int | None) -> Record | None:
        """What is written down of that session, None when there is nothing (any more)."""
        return next((record for record in self.records if record.session == session), None)
