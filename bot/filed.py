"""Reads the YAML that coaches write (cases, drills): every value as text, and a fault told by file, line and key."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from pydantic import TypeAdapter, ValidationError

# Every value is read as text, so that a writer's `no` is a word and not False; in C where there is C, for speed.
_LOADER: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
Place = tuple[str | int, ...]


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
        key = ".".join(map(str, place))
        return FileFault(self.file, self.lines.get(known, 1), key, says[:1].lower() + says[1:])

    def shaped(self, shape: type[Any], **given: Any) -> Any:
        """Its values as that frozen dataclass. Raises BadFile with every fault found."""
        try:
            return TypeAdapter(shape).validate_python({**self.data, **given})
        except ValidationError as error:
            raise BadFile([self.fault(one["loc"], one["msg"]) for one in error.errors()]) from error


def parsed(path: Path) -> Filed:
    """What the file holds. Raises BadFile, or OSError where it cannot be read."""
    text = path.read_text("utf-8")
    lines, data = _parsed(path.name, text)
    if not isinstance(data, dict):
        raise BadFile([FileFault(path.name, 1, "", "should hold keys and values, beginning with title:")])
    return Filed(path.name, lines, data)


def _parsed(file: str, text: str) -> tuple[dict[Place, int], Any]:
    """Where each key stands, and the data."""
    try:
        node = yaml.compose(text, _LOADER)
        lines = dict(_lines(node))
        if twice := dict(_twice(node)):
            told = Filed(file, twice, {})
            raise BadFile([told.fault(place, "stands here a second time") for place in twice])
        return lines, yaml.load(text, _LOADER)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        says = getattr(error, "problem", None) or "cannot be read as YAML"
        raise BadFile([FileFault(file, mark.line + 1 if mark else 1, "", f"{says} (YAML)")]) from error


def _lines(node: yaml.Node | None, place: Place = ()) -> Iterator[tuple[Place, int]]:
    if node is None:
        return
    yield place, node.start_mark.line + 1
    for key, below, _ in _below(node):
        yield from _lines(below, (*place, key))


def _twice(node: yaml.Node | None, place: Place = ()) -> Iterator[tuple[Place, int]]:
    """Keys that were given twice in one mapping: YAML would silently take the last."""
    seen = set()
    for key, below, line in _below(node) if node is not None else ():
        if key in seen:
            yield (*place, key), line
        seen.add(key)
        yield from _twice(below, (*place, key))


def _below(node: yaml.Node) -> Iterator[tuple[str | int, yaml.Node, int]]:
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield str(key.value), value, key.start_mark.line + 1
    elif isinstance(node, yaml.SequenceNode):
        for at, value in enumerate(node.value):
            yield at, value, value.start_mark.line + 1
