"""One conversation from the first message to the answered nudge, whatever carries it."""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import Protocol

from tests.examples.person import Line, NothingToSay, Person, Press, Voice

LONGEST = 80


@dataclass(frozen=True, slots=True)
class Message:
    """What the partner showed."""

    text: str
    labels: tuple[str, ...] = ()
    edited: bool = False


@dataclass(frozen=True, slots=True)
class Told:
    """The partner's messages, and the state that waits now."""

    messages: tuple[Message, ...]
    place: str


Entry = str | Press | Message


class Program(Protocol):
    """The program while it runs."""

    async def say(self, line: Line) -> Told: ...
    async def wait(self) -> Told: ...


class Channel(Protocol):
    """now: the wall time at which the program is started; it stands still while it runs."""

    def started(self, now: str) -> AbstractAsyncContextManager[Program]: ...


async def played(person: Person, channel: Channel) -> tuple[list[Entry], list[Entry]]:
    """The evening, and what came of it after the program was stopped and started again."""
    async with channel.started(person.evening) as program:
        evening: list[Entry] = [person.opens]
        told = await program.say(person.opens)
        await _go_on(program, Voice(person.name, person.answers), told, evening)
    async with channel.started(person.next_day) as program:
        later: list[Entry] = []
        told = await program.wait()
        assert told.messages, f"no nudge came to {person.name}"
        await _go_on(program, Voice(person.name, person.later), told, later)
    return evening, later


async def _go_on(program: Program, voice: Voice, told: Told, entries: list[Entry]) -> None:
    for _ in range(LONGEST):
        entries += told.messages
        try:
            line = voice.answer(told.place)
        except NothingToSay as fault:
            fault.add_note("\n".join(str(entry) for entry in entries[-3:]))
            raise
        if line is None:
            return
        entries.append(line)
        told = await program.say(line)
    raise AssertionError("the conversation goes round in circles")
