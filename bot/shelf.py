"""The cases at hand: read when the first is asked for, since most turns ask for none."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import Path

from bot.practice.case import Case

HOME = Path(__file__).resolve().parent.parent / "prompts" / "cases"


class Cases(Mapping[str, Case]):
    """All cases of a folder by name, read when the first is asked for."""

    def __init__(self, home: Path = HOME) -> None:
        self._home = home

    @cached_property
    def _read(self) -> dict[str, Case]:
        from bot.casebook import read_cases  # YAML and its checks cost a start 40 ms

        return read_cases(self._home)

    def __getitem__(self, name: str) -> Case:
        return self._read[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._read)

    def __len__(self) -> int:
        return len(self._read)
