"""One session of one made-up person, with a clock that goes on as they write."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import chain
from typing import Any

from bot.channels.terminal import Terminal, Told
from bot.page import Terms
from storage.store import Store
from tests.examples.person import IDLE, Line, Press
from tests.examples.talk import Entry, Message
from tests.transcript import PROMPTS, OpenCoach

LONGEST = 50
BEGAN = datetime(2026, 3, 10, 18, 5, tzinfo=UTC)


ANYBODY: Mapping[str, Sequence[Line]] = {
    "risk": [Press("I didn't mean it literally")] * 3, "will.other_when": ["Saturday"], "will.other_action": ["no"],
    "will.another": ["no", "no"], "resume": ["carry on"], "close": ["no", "no"],
}  # fmt: skip
"""What each of them says where they were not meant to come; none of the twelve is in danger."""


class NothingToSay(LookupError):
    """The talk came to where nobody wrote what this person would answer."""


@dataclass(frozen=True, slots=True)
class Sitter:
    """Somebody invented, and what they say: by the state that waits, else by its flow, in this order.

    temper: how they talk, in a word or two, which names their page as well.
    minutes: how long one message of theirs takes.
    """

    name: str
    temper: str
    about: str
    opens: str
    answers: Mapping[str, Sequence[Line]]
    minutes: float = 1.0

    @property
    def page(self) -> str:
        return f"{self.name}-{self.temper}".lower().replace(" ", "-")


class Voice:
    """One person's lines, used up as they are said."""

    def __init__(self, person: Sitter) -> None:
        self._name = person.name
        self._left: dict[str, Iterator[Line]] = {
            place: chain(person.answers.get(place, ()), ANYBODY.get(place, ()))
            for place in {*person.answers, *ANYBODY}
        }

    def answer(self, place: str) -> Line:
        for key in (place, place.split(".")[0]):
            line = next(self._left.get(key, iter(())), None)
            if line is not None:
                return line
        raise NothingToSay(f"{self._name} has no answer at {place}")

    def reply(self, place: str, told: str) -> Line:
        """What they say to the words that were told there; these go by the place alone."""
        return self.answer(place)


async def session(person: Sitter, voice: Voice | None = None) -> list[Entry]:
    """From the first words to where nothing is open any more."""
    now = BEGAN
    store = await Store.open("sqlite://:memory:")
    try:
        coach = OpenCoach(store, PROMPTS, Terms(zone="Europe/London"), lambda: now)
        terminal = Terminal(coach, person.name.lower(), lambda: now)
        await terminal.open()
        for line in ({"text": "/start"}, {"press": "agree"}):
            await terminal.take(line)
        voice, entries, line = voice or Voice(person), [], person.opens
        for _ in range(LONGEST):
            now += timedelta(minutes=person.minutes)
            entries.append(line)
            told = await terminal.take(_sent(line, now))
            if coach.fault is not None:
                raise coach.fault
            shown = [_shown(message) for message in told.messages]
            entries += shown
            if _place(told) == IDLE:
                return entries
            line = voice.reply(_place(told), "\n".join(message.text for message in shown))
    finally:
        await store.close()
    raise AssertionError(f"{person.name} goes round in circles")


def _sent(line: Line, now: datetime) -> dict[str, Any]:
    said = {"press": line.label} if isinstance(line, Press) else {"text": line}
    return {**said, "now": now.isoformat()}


def _place(told: Told) -> str:
    return f"{told.flow}.{told.state}" if told.flow else IDLE


def _shown(message: Any) -> Message:
    labels = tuple(button.label for row in message.rows for button in row)
    return Message(message.plain, labels, edited=message.edits is not None)
