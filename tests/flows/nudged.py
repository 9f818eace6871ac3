"""Somebody who is nudged: a page with steps and reminders, and one conversation played on it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import Any

from bot.answers import remembered, rendered
from bot.flows.core.book import Book, Reminder, Step
from bot.flows.core.engine import take_turn
from bot.flows.core.incoming import Choice, Incoming, Silence, Text
from bot.flows.core.replies import Reply, Turn
from bot.flows.core.session import Session
from bot.language.hearing import Heard
from bot.messages import Message
from tests.transcript import PROMPTS

NOW = datetime(2026, 3, 15, 19, 0)
EARLIER = datetime(2026, 3, 15, 16, 0)
"""Before the step's time: a Sunday, the step is due at five."""
PLAN = "On Sunday 15 March at 17:00, I'll ring Ana about the rota. If she is out, I'll write."
ANA = Step(1, "ring Ana about the rota", PLAN, "2026-03-15T17:00", lead=True, session=1)
BANK = Step(2, "email the bank", "", "2026-03-14", session=1)
RUN = Step(3, "run to the mill", "Every Sunday, I'll run to the mill.", "2026-03-01", recurring=True, session=1,
           every="FREQ=WEEKLY;BYDAY=SU")  # fmt: skip
BINS = Reminder(4, "take the bins out", "2026-03-15T19:00")
PILLS = Reminder(5, "water the tomatoes", "2026-03-15T19:00", "FREQ=DAILY")
BOOK = Book(consented=True, known=True, steps=(ANA, BANK, RUN), reminders="full", sessions=1,
            zone_known=True, next_session="2026-03-16T15:00", asked_for=(BINS, PILLS), next_reminder=6,
            next_step=4)  # fmt: skip


class Nudged:
    """One conversation; the page stays as it was given, unless it is changed between the turns."""

    def __init__(self, book: Book = BOOK, session: Session | None = None) -> None:
        self.book, self.session = book, session or Session(seed=3)
        self.turn = Turn(self.session, ())
        self.messages: tuple[Message, ...] = ()

    def hears(self, incoming: Incoming, now: datetime = NOW) -> Nudged:
        words = incoming.words if isinstance(incoming, Text) else ""
        self.turn = take_turn(self.session, self.book, incoming, Heard(words, now), now)
        self.messages, worded = rendered(PROMPTS, self.turn)
        session = self.turn.session
        self.session = replace(session, recent=remembered(session, self.messages), worded=worded)
        return self

    def nudge(self, *nudges: tuple[str, int], now: datetime = NOW, asks_to_go_on: bool = False) -> Nudged:
        return self.hears(Silence(nudges, asks_to_go_on), now)

    def writes(self, words: str, now: datetime = NOW) -> Nudged:
        return self.hears(Text(words), now)

    def taps(self, label: str, now: datetime = NOW) -> Nudged:
        """The newest button with that label."""
        for shown in reversed(self.session.recent):
            for _, there, trigger, asked, of in shown.buttons:
                if there == label:
                    return self.hears(Choice(trigger, asked, of, "1"), now)
        raise LookupError(f"there is no button {label}")

    @property
    def said(self) -> list[str]:
        return [_name(reply) for reply in self.turn.replies]

    @property
    def text(self) -> str:
        return "\n".join(message.plain for message in self.messages)

    @property
    def labels(self) -> list[list[str]]:
        return [[button.label for button in row] for message in self.messages for row in message.rows]

    @property
    def effects(self) -> dict[str, list[dict[str, Any]]]:
        found: dict[str, list[dict[str, Any]]] = {}
        for effect in self.turn.effects:
            found.setdefault(effect.name, []).append(dict(effect.values))
        return found

    @property
    def state(self) -> str:
        here = self.session.here
        return f"{here.flow}.{here.state}" if here else ""


def _name(reply: Reply) -> str:
    name = f"{reply.flow}.{reply.state}.{reply.utterance}"
    return f"{_name(reply.lead)} + {name}" if reply.lead else name


def only(*steps: Step, **other: Any) -> Book:
    """The page with these steps alone."""
    return replace(BOOK, steps=steps, **other)


def flat(labels: Iterable[Iterable[str]]) -> list[str]:
    return [label for row in labels for label in row]
