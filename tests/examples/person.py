"""Somebody invented, who answers what is asked: what they say or press, by the state that waits."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

IDLE = "nothing open"
"""Where somebody stands with whom no question is open."""


@dataclass(frozen=True, slots=True)
class Press:
    """A button, by its label."""

    label: str


Line = str | Press
Answers = Mapping[str, Sequence[Line]]


class NothingToSay(LookupError):
    """The dialogue has come to where nobody wrote what this person would answer."""


@dataclass(frozen=True, slots=True)
class Person:
    """answers: what they say, visit by visit, wherever the partner waits for them; later: after the nudge.

    Answers go by state and not by turn, so that a better ear or one question less needs no new script.
    evening, next_day: local wall time of the session, and of the nudge.
    """

    name: str
    about: str
    zone: str
    evening: str
    next_day: str
    opens: str
    answers: Answers
    later: Answers


class Voice:
    """One person's answers, used up as they are given."""

    def __init__(self, name: str, answers: Answers) -> None:
        self._name = name
        self._left: dict[str, Iterator[Line]] = {place: iter(lines) for place, lines in answers.items()}

    def answer(self, place: str) -> Line | None:
        """None when no question is open and there is nothing more to say; raises NothingToSay elsewhere."""
        line = next(self._left.get(place, iter(())), None)
        if line is None and place != IDLE:
            raise NothingToSay(f"{self._name} has no answer at {place}")
        return line
