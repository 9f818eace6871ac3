"""Reads what coaches write for the practice (prompts/cases/*.yaml); a fault names the file, the line and the key."""

from __future__ import annotations

from pathlib import Path

from bot.filed import BadFile, FileFault, parsed
from bot.practice.case import Case
from bot.practice.case_rules import breaches

CaseFault, BadCase = FileFault, BadFile


def read_case(path: Path) -> Case:
    """The case of that file. Raises BadCase with every fault found, OSError where it cannot be read."""
    filed = parsed(path)
    case: Case = filed.shaped(Case, name=path.stem)
    if faults := [filed.fault(place, says) for place, says in breaches(case)]:
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
