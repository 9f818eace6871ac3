"""What the dialogue may look things up in that belongs to nobody: the cases to practise on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.practice.case import Case


@dataclass(frozen=True, slots=True)
class Library:
    """cases: by name, in the order in which they are offered."""

    cases: Mapping[str, Case] = field(default_factory=dict)


EMPTY = Library()
