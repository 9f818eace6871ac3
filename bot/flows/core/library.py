"""What the dialogue may look things up in that belongs to nobody: the cases to practise on, the pools of the drills."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from bot.practice.case import Case
from bot.practice.drills.item import Drill


class OwnCase(Protocol):
    """A case with gaps."""

    def filled(self, words: Mapping[str, str]) -> Case:
        """The case with a person's own words in it. words: by the names of the gaps."""


@dataclass(frozen=True, slots=True)
class Library:
    """cases, drills: by name, in the order in which they are offered.  own: is made of a person's own words."""

    cases: Mapping[str, Case] = field(default_factory=dict)
    drills: Mapping[str, Drill] = field(default_factory=dict)
    own: OwnCase | None = None


EMPTY = Library()
