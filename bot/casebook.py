"""Reads what coaches write for the practice (prompts/cases/*.yaml); a fault names the file, the line and the key."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from bot.filed import BadFile, FileFault, parsed
from bot.practice.case import Case
from bot.practice.case_rules import breaches
from bot.practice.own import SLOTS, Template

CaseFault, BadCase = FileFault, BadFile
OWN = "_own"
"""A file that begins with an underscore is not offered; this one is filled with a person's own words."""


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
    for path in sorted(home.glob("[!_]*.yaml")):
        try:
            cases[path.stem] = read_case(path)
        except BadCase as bad:
            faults += bad.faults
    if faults:
        raise BadCase(faults)
    return cases


def read_own(home: Path) -> Template:
    """The case with gaps. It keeps the rules of every case, as it stands and with long words in its gaps."""
    filed = parsed(home / f"{OWN}.yaml")
    gaps = filed.data.get("gaps")
    gaps = gaps if isinstance(gaps, dict) else {}
    if missing := [slot for slot in SLOTS if not isinstance(gaps.get(slot), str)]:
        raise BadCase([filed.fault(("gaps",), f"needs words for {', '.join(missing)}")])
    others = replace(filed, data={key: value for key, value in filed.data.items() if key != "gaps"})
    template = Template(others.shaped(Case, name=OWN), gaps)
    long = {slot: f"{slot} " + "so very long a story " * 8 for slot in SLOTS}
    found = {fault: None for words in ({}, long) for fault in breaches(template.filled(words))}
    if found:
        raise BadCase([filed.fault(place, says) for place, says in found])
    return template
