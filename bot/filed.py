"""Reads the YAML that coaches write (cases, drills): every value as text, and a fault told by file, line and key."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from pydantic import TypeAdapter, ValidationError

from bot.misfiled import Place, misfits, named

# Every value is read as text, so that a writer's `no` is a word and not False; in C where there is C, for speed.
_LOADER: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
LARGEST = 300_000
"""Bytes of a file: ten times what the longest holds."""
_DEEPEST = 12
"""Keys within keys; the shapes need six."""
_KEY = re.compile(r"[\s-]*(\w+):(?:\s|$)")
_NO_TEXT = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


@dataclass(frozen=True, slots=True)
class FileFault:
    """What is wrong in a file; `str` gives it as one line for whoever wrote it."""

    file: str
    line: int
    key: str
    says: str

    def __str__(self) -> str:
        return f"{self.file}, line {self.line}, {self.key or 'the file'}: {self.says}"


class BadFile(Exception):
    """A file that cannot be used; `faults` says why, one for each place."""

    def __init__(self, faults: list[FileFault]):
        super().__init__("\n".join(map(str, faults)))
        self.faults = faults


@dataclass(frozen=True, slots=True)
class Filed:
    """A file as it was parsed: its keys and values, and where each of them stands."""

    file: str
    lines: Mapping[Place, int]
    data: Mapping[str, Any]

    def fault(self, place: Place, says: str) -> FileFault:
        """A missing key is told at the line of what should hold it."""
        known = next(
            place[:size] for size in range(len(place), -1, -1) if place[:size] in self.lines or not size
        )
        return FileFault(self.file, self.lines.get(known, 1), named(place), says)

    def shaped(self, shape: type[Any], **given: Any) -> Any:
        """Its values as that frozen dataclass; what is given is no key of the file. Raises BadFile with every fault."""
        own = [
            self.fault((key,), "is no key here; it is taken from the file's name")
            for key in given
            if key in self.data
        ]
        try:
            made = _adapter(shape).validate_python({**self.data, **given})
        except ValidationError as error:
            found = misfits(shape, error.errors(include_url=False))
            raise BadFile(own + [self.fault(place, says) for place, says in found]) from error
        if own:
            raise BadFile(own)
        return made


_ADAPTERS: dict[Any, TypeAdapter[Any]] = {}
"""Made once for all files of a shape: one costs as much as reading two of them."""


def _adapter(shape: type[Any]) -> TypeAdapter[Any]:
    if shape not in _ADAPTERS:
        _ADAPTERS[shape] = TypeAdapter(shape)
    return _ADAPTERS[shape]


def parsed(path: Path) -> Filed:
    """What the file holds. Raises BadFile, or OSError where it cannot be read."""
    file, text = path.name, _text(path)
    reading = _Reading(file)
    try:
        for event in yaml.parse(text, _LOADER):
            reading.take(event)
    except yaml.YAMLError as error:
        raise BadFile([_unreadable(file, text.splitlines(), error)]) from error
    if reading.faults:
        raise BadFile(reading.faults)
    if not isinstance(reading.data, dict):
        says = "holds keys and values; title: is the first" if reading.data else "is empty"
        raise BadFile([FileFault(file, 1, "", says)])
    return Filed(file, reading.lines, reading.data)


def _text(path: Path) -> str:
    with path.open("rb") as file:
        held = file.read(LARGEST + 1)
    if len(held) > LARGEST:
        raise BadFile(
            [FileFault(path.name, 1, "", f"is larger than {LARGEST // 1000} KB; nothing of ours is")]
        )
    try:
        text = held.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = held.count(b"\n", 0, error.start) + 1
        says = "holds a letter that is not UTF-8; save the file as UTF-8"
        raise BadFile([FileFault(path.name, line, "", says)]) from error
    if strange := _NO_TEXT.search(text):
        line = text.count("\n", 0, strange.start()) + 1
        raise BadFile([FileFault(path.name, line, "", "holds a character that is no part of a text")])
    return text


class _Reading:
    """A file as it is read: what is open holds what comes next."""

    def __init__(self, file: str) -> None:
        self.data: Any = None
        self.lines: dict[Place, int] = {}
        self.faults: list[FileFault] = []
        self._file = file
        self._open: list[_Open] = []

    def take(self, event: Any) -> None:
        line = event.start_mark.line + 1
        if isinstance(event, yaml.NodeEvent) and (event.anchor or getattr(event, "tag", None)):
            raise BadFile([self._fault(line, "has a text that begins with & or * or !; put it in quotes")])
        match event:
            case yaml.ScalarEvent():
                self._put(event.value, line)
            case yaml.MappingStartEvent():
                self._begin({}, line)
            case yaml.SequenceStartEvent():
                self._begin([], line)
            case yaml.CollectionEndEvent():
                self._open.pop()
            case yaml.DocumentStartEvent() if self.lines:
                raise BadFile([self._fault(line, "begins a second text with ---; one file holds one")])

    def _begin(self, held: dict[str, Any] | list[Any], line: int) -> None:
        if self._open and self._open[-1].wants_key:
            raise BadFile(
                [self._fault(line, "has a list where a key should be: one word, with a colon after it")]
            )
        place = self._put(held, line)
        self._open.append(_Open(place, held))
        if len(self._open) > _DEEPEST:
            raise BadFile(
                [FileFault(self._file, line, "", "holds more lists within lists than any file needs")]
            )

    def _put(self, value: Any, line: int) -> Place:
        """At the place that comes next; a key is kept until its value comes."""
        if not self._open:
            self.data, self.lines[()] = value, line
            return ()
        home = self._open[-1]
        if home.wants_key:
            self._key(home, str(value), line)
            return home.place
        if isinstance(home.held, dict):
            place = (*home.place, str(home.key))
            home.held[str(home.key)], home.key = value, None
            return place
        place = (*home.place, len(home.held))
        home.held.append(value)
        self.lines[place] = line
        return place

    def _key(self, home: _Open, key: str, line: int) -> None:
        home.key, place = key, (*home.place, key)
        if place in self.lines:  # YAML would silently take the last
            self.faults.append(FileFault(self._file, line, named(place), "stands here a second time"))
        self.lines[place] = line

    def _fault(self, line: int, says: str) -> FileFault:
        """At the key that was being read."""
        home = self._open[-1] if self._open else None
        place = (*home.place, *([home.key] if home.key is not None else [])) if home else ()
        return FileFault(self._file, line, named(place), says)


@dataclass(slots=True)
class _Open:
    """A mapping or a list whose end has not come. key: of a mapping, the one whose value comes next."""

    place: Place
    held: dict[str, Any] | list[Any]
    key: str | None = None

    @property
    def wants_key(self) -> bool:
        return isinstance(self.held, dict) and self.key is None


def _unreadable(file: str, lines: list[str], error: yaml.YAMLError) -> FileFault:
    """Where the reading stopped, and what is most often the matter there; the key is the last one written."""
    mark, began = getattr(error, "problem_mark", None), getattr(error, "context_mark", None)
    problem, context = str(getattr(error, "problem", "")), str(getattr(error, "context", ""))
    at, says = mark.line if mark else 0, next((says for sign, says in _PROBLEMS if sign in problem), problem)
    here = lines[at] if at < len(lines) else ""
    if "escape" in problem:
        says = "has a backslash that means nothing; write it twice, or leave it out"
    elif "quoted scalar" in context and began:
        at, says = began.line, "opens a quote that is never closed"
    elif "\t" in here[: len(here) - len(here.lstrip())]:
        says = "begins a line with a tab; use spaces"
    keys = (_KEY.match(line) for line in reversed(lines[: at + 1]))
    return FileFault(file, at + 1, next((key[1] for key in keys if key), ""), says)


_PROBLEMS = (
    ("mapping values are not allowed", "has a colon within a text; put the text in quotes"),
    ("undefined alias", "has a text that begins with *; put it in quotes"),
    ("alphabetic or numeric", "has a text that begins with & or *; put it in quotes"),
    ("cannot start any token", "has a text that begins with @ or ` or %; put it in quotes"),
    (
        "expected",
        "cannot be read on: is a quote above not closed, or does the line begin too far left or right?",
    ),
)
"""What the parser says, by a part of it -> what a writer of texts can do about it."""
