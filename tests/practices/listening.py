"""A learner who listens: some lines answer what the client has just said, the others come in their order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tests.examples.person import Line
from tests.examples.talk import Entry
from tests.sessions.talk import Sitter, Voice, session

IN_ROLE = "practise.line"


@dataclass(frozen=True, slots=True)
class Unless:
    """A line that is left out once the client has said that."""

    said: str
    line: str


@dataclass(frozen=True, slots=True)
class Learner:
    """sitter: who they are, and what they say out of the role.

    answering: words of the client's -> what this learner says to them, each once.
    lines: what they say else, in this order.
    """

    sitter: Sitter
    lines: Sequence[Line | Unless]
    answering: Mapping[str, Sequence[Line]]


class Listener(Voice):
    """Learner's lines, used up as they are said."""

    def __init__(self, learner: Learner) -> None:
        super().__init__(learner.sitter)
        self._told = ""
        self._lines = list(learner.lines)
        self._answering = dict(learner.answering)
        self._next: list[Line] = []

    def reply(self, place: str, told: str) -> Line:
        if place != IN_ROLE:
            return self.answer(place)
        self._told += told
        for words in [words for words in self._answering if words in told]:
            self._next += self._answering.pop(words)
        return self._next.pop(0) if self._next else self._in_turn(place)

    def _in_turn(self, place: str) -> Line:
        while self._lines:
            line = self._lines.pop(0)
            if not isinstance(line, Unless):
                return line
            if line.said not in self._told:
                return line.line
        return self.answer(place)


async def practice(learner: Learner) -> list[Entry]:
    """From the first words to where nothing is open any more."""
    return await session(learner.sitter, Listener(learner))
