"""The cases and the pools of the drills at hand: read when the first is asked for, since most turns ask for none."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache, cached_property
from pathlib import Path
from typing import Generic, TypeVar

from bot.practice.case import Case
from bot.practice.drills.item import Drill
from bot.practice.own import Template

PROMPTS = Path(__file__).resolve().parent.parent / "prompts"
HOME = PROMPTS / "cases"
POOLS = PROMPTS / "drills"
T = TypeVar("T")


class Shelf(Mapping[str, T], Generic[T]):
    """All of a folder by name, read when the first is asked for."""

    def __init__(self, home: Path, read: Callable[[Path], dict[str, T]]) -> None:
        self._home, self._reader = home, read

    @cached_property
    def _read(self) -> dict[str, T]:
        return self._reader(self._home)

    def __getitem__(self, name: str) -> T:
        return self._read[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._read)

    def __len__(self) -> int:
        return len(self._read)


@cache  # one for the process: nothing on a shelf changes, and to read it takes a fifth of a second
def Cases(home: Path = HOME) -> Shelf[Case]:
    return Shelf(home, _cases)


@cache
def Drills(home: Path = POOLS) -> Shelf[Drill]:
    return Shelf(home, _drills)


class _Own:
    """The case that is made of a person's own words; its file, too, is read when first asked for."""

    def __init__(self, home: Path) -> None:
        self._home = home

    @cached_property
    def _template(self) -> Template:
        from bot.casebook import read_own  # as below

        return read_own(self._home)

    def filled(self, words: Mapping[str, str]) -> Case:
        return self._template.filled(words)


@cache
def Own(home: Path = HOME) -> _Own:
    return _Own(home)


def _cases(home: Path) -> dict[str, Case]:
    from bot.casebook import read_cases  # YAML and its checks cost a start 40 ms

    return read_cases(home)


def _drills(home: Path) -> dict[str, Drill]:
    from bot.drillbook import read_drills  # as above

    return read_drills(home)
