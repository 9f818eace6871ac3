"""A conversation as a page of docs: plain text that looks alike in a browser and in an editor."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable
from datetime import datetime
from typing import Protocol

from tests.examples.person import Person, Press
from tests.examples.talk import Entry, Message


class Named(Protocol):
    @property
    def name(self) -> str: ...


WIDTH = 96
PARTNER = "Partner"
COLUMN = len(PARTNER) + 2
NOTE = "<!-- Written by `make examples`: the program's own words. Mend the program, not this page. -->"


def page(person: Person, where: str, evening: Iterable[Entry], later: Iterable[Entry]) -> str:
    return "\n".join(
        [
            NOTE,
            f"# {person.name}, {where}",
            "",
            textwrap.fill(f"{person.name} is made up: {person.about}.", WIDTH),
            "",
            f"## {_day(person.evening)}",
            "",
            fenced(person, evening),
            "",
            f"## {_day(person.next_day)}, after the program was stopped and started again",
            "",
            fenced(person, later),
            "",
        ]
    )


def _day(wall: str) -> str:
    return f"{datetime.fromisoformat(wall):%A, %-d %B, %H:%M}"


def fenced(person: Named, entries: Iterable[Entry]) -> str:
    return "```text\n" + "\n\n".join(_shown(person, entry) for entry in entries) + "\n```"


def _shown(person: Named, entry: Entry) -> str:
    match entry:
        case Message(text, labels, edited):
            told = ("(edits its message) " if edited else "") + text
            return _beside(PARTNER, [*_wrapped(told), *_buttons(labels)])
        case Press(label):
            return _beside(person.name, [f"[{label}]"])
        case _:
            return _beside(person.name, _wrapped(entry))


def _wrapped(text: str) -> list[str]:
    return [part for line in text.split("\n") for part in textwrap.wrap(line, WIDTH - COLUMN) or [""]]


def _buttons(labels: Iterable[str]) -> list[str]:
    # A space that does not break holds each label together.
    row = "  ".join(f"[{label}]".replace(" ", "\N{NO-BREAK SPACE}") for label in labels)
    return [line.replace("\N{NO-BREAK SPACE}", " ") for line in textwrap.wrap(row, WIDTH - COLUMN)]


def _beside(name: str, lines: list[str]) -> str:
    return "\n".join(f"{name if at == 0 else '':{COLUMN}}{line}".rstrip() for at, line in enumerate(lines))
