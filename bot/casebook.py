"""Reads what coaches write for the practice (prompts/cases/*.yaml); a fault names the file, the line and the key."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from pydantic import TypeAdapter, ValidationError

from bot.practice.case import Case
from bot.practice.case_rules import breaches

# Every value is read as text, so that a writer's `no` is a word and not False; in C where there is C, for speed.
_LOADER: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
Place = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class CaseFault:
    """What is wrong in a case's file; `str` gives it as one line for whoever wrote the file."""

    file: str
    line: int
    key: str
    says: str

    def __str__(self) -> str:
        return f"{self.file}, line {self.line}, {self.key or 'the file'}: {self.says}"


class BadCase(Exception):
    """A case that cannot be played; `faults` says why, one for each place."""

    def __init__(self, faults: list[CaseFault]):
        super().__init__("\n".join(map(str, faults)))
        self.faults = faults


def read_case(path: Path) -> Case:
    """The case of that file. Raises BadCase with every fault found, OSError where it cannot be read."""
    text = path.read_text("utf-8")
    lines, data = _parsed(path.name, text)
    if not isinstance(data, dict):
        raise BadCase([CaseFault(path.name, 1, "", "should hold keys and values, beginning with title:")])
    try:
        case = TypeAdapter(Case).validate_python({**data, "name": path.stem})
    except ValidationError as error:
        raise BadCase([_fault(path.name, lines, one["loc"], one["msg"]) for one in error.errors()]) from error
    faults = [_fault(path.name, lines, place, says) for place, says in breaches(case)]
    if faults:
        raise BadCase(faults)
    return case


def read_cases(home: Path) -> dict[str, Case]:
    """Every case of the folder by its name, in the order of their names. Raises BadCase with the faults of all."""
    cases, faults = {}, []
    for path in sorted(home.glob("*.yaml")):
        try:
            cases[path.stem] = read_case(path)
        except BadCase as bad:
            faults += bad.faults
    if faults:
        raise BadCase(faults)
    return cases


def _parsed(file: str, text: str) -> tuple[dict[Place, int], Any]:
    """Where each key stands, and the data."""
    try:
        node = yaml.compose(text, _LOADER)
        twice = dict(_twice(node))
        if twice:
            raise BadCase([_fault(file, twice, place, "stands here a second time") for place in twice])
        return dict(_lines(node)), yaml.load(text, _LOADER)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        says = getattr(error, "problem", None) or "cannot be read as YAML"
        raise BadCase([CaseFault(file, mark.line + 1 if mark else 1, "", f"{says} (YAML)")]) from error


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


def _fault(file: str, lines: Mapping[Place, int], place: Place, says: str) -> CaseFault:
    """A missing key is told at the line of what should hold it."""
    known = next(place[:size] for size in range(len(place), -1, -1) if place[:size] in lines or not size)
    return CaseFault(file, lines.get(known, 1), ".".join(map(str, place)), says[:1].lower() + says[1:])
