"""What one turn writes, and the messages that go out with it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from storage.nudge_rows import PlannedNudge
from storage.rows import Loaded


@dataclass(frozen=True, slots=True)
class Write:
    """A statement of queries/writes by its name; person_id and now are added to its values."""

    name: str
    values: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Saving:
    """What one turn changes, all of it or nothing.

    conversation: None empties it. heard_at: None when it was not the person who spoke.
    forget: everything of theirs goes, and the messages still go out.
    heard_as: the channel's number of their newest message; None where it has none.
    plans: which nudges the page asks for once all is written; None where the turn changes nothing of the page.
    claimed: (id, claimed_until) of the nudges this answers; claimed by another since, nothing is saved.
    gives_way: the messages may wait for others that answer somebody.
    """

    address: str
    zone: str
    version: int
    conversation: str | None
    heard_at: str | None
    update_id: int | None
    writes: tuple[Write, ...]
    messages: tuple[str, ...]
    now: str
    forget: bool = False
    heard_as: int | None = None
    plans: Callable[[Loaded], Iterable[PlannedNudge]] | None = None
    claimed: tuple[tuple[int, str], ...] = ()
    gives_way: bool = False


class LastMessages(NamedTuple):
    """By the channel's own numbers; None where there is none.

    heard_as: the person's newest. shown_as, shown_asked: the last with a question's buttons, and which question's.
    """

    heard_as: int | None = None
    shown_as: int | None = None
    shown_asked: int | None = None


class Shown(NamedTuple):
    """A message went out with the buttons of a question. number: the channel's own; asked: the question's."""

    address: str
    number: int
    asked: int


@dataclass(frozen=True, slots=True)
class OutboxRow:
    id: int
    address: str
    body: str
    attempts: int
    gives_way: bool = False
    made_at: str = ""
