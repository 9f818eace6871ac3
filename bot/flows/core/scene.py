"""One turn while it is being taken: what it has to go by, and what it has said and changed so far."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bot.flows.core.book import Book
from bot.flows.core.incoming import Incoming, Text
from bot.flows.core.library import EMPTY, Library
from bot.flows.core.replies import Button, Effect, Reply
from bot.flows.core.session import Session
from bot.language.hearing import Heard

Rows = tuple[tuple[Button, ...], ...]


USUAL = 20
"""Minutes, when they would rather not say."""


@dataclass(slots=True)
class Scene:
    """The model that flows are fired on.

    now: local wall time in the person's zone, naive.
    leaves: "pause" or "stop" where a goodbye ended the message; its words are without it.
    """

    session: Session
    book: Book
    incoming: Incoming
    heard: Heard
    now: datetime
    library: Library = EMPTY
    replies: list[Reply] = field(default_factory=list)
    effects: list[Effect] = field(default_factory=list)
    said: int = 0
    leaves: str = ""

    @property
    def state(self) -> str:
        """Where the flow that waits stands; read and set by transitions."""
        here = self.session.here
        return here.state if here else ""

    @state.setter
    def state(self, state: str) -> None:
        self.session.move(state)

    @property
    def words(self) -> str:
        """What the person wrote in this turn, "" for anything else."""
        return self.incoming.words if isinstance(self.incoming, Text) else ""

    @property
    def minutes(self) -> int:
        """How long the person has today, as the nearest length of a session."""
        return int(self.value("minutes") or USUAL)

    @property
    def given(self) -> int:
        """The same as they named it, to be said back."""
        return int(self.value("given") or self.minutes)

    def value(self, name: str, default: Any = None) -> Any:
        return self.session.value(name, default)

    def has(self, name: str) -> bool:
        return self.session.held(name) is not None

    def keep(self, name: str, value: Any, words: str | None = None) -> None:
        """Keep something from this turn; an empty value keeps that it was skipped."""
        self.session.keep(name, value, self.words if words is None else words)

    def do(self, name: str, **values: Any) -> None:
        """Ask for a change outside the session."""
        self.effects.append(Effect(name, values))

    def say(
        self,
        flow: str,
        state: str,
        utterance: str = "ask",
        values: Mapping[str, Any] | None = None,
        rows: Rows = (),
        lead: Reply | None = None,
        replaces: str | None = None,
    ) -> None:
        """Add a message to this turn's answer."""
        self.replies.append(self.utter(flow, state, utterance, values, rows, lead, replaces))

    def utter(
        self,
        flow: str,
        state: str,
        utterance: str = "ask",
        values: Mapping[str, Any] | None = None,
        rows: Rows = (),
        lead: Reply | None = None,
        replaces: str | None = None,
    ) -> Reply:
        """A reply that counts as used; not yet said."""
        key = f"{flow}.{state}.{utterance}"
        nth = self.session.said.get(key, 0)
        self.session.said[key] = nth + 1
        return Reply(flow, state, utterance, values or {}, lead, rows, replaces, nth)

    def forgive(self, flow: str, state: str, utterance: str = "ask") -> None:
        """Let it be put once more at no cost in patience: what was said did not leave it unanswered."""
        key = f"forgiven.{flow}.{state}.{utterance}"
        self.session.said[key] = self.session.said.get(key, 0) + 1

    def count(self, flow: str, state: str, utterance: str = "ask") -> int:
        """How often this was said in the session."""
        return self.session.said.get(f"{flow}.{state}.{utterance}", 0)
