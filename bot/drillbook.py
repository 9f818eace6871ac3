"""Reads the pools of the drills (prompts/drills/*.yaml); a fault names the file, the line and the key."""

from __future__ import annotations

from pathlib import Path

from bot.filed import BadFile, FileFault, parsed
from bot.practice.drills.item import DRILLS, Drill
from bot.practice.drills.item_rules import breaches

HOME = Path(__file__).resolve().parent.parent / "prompts" / "drills"


def read_drill(path: Path) -> Drill:
    """The pool of that file as it is shaped. Raises BadFile with every fault found, OSError where it cannot be read."""
    drill: Drill = parsed(path).shaped(Drill, name=path.stem)
    return drill


def read_drills(home: Path = HOME) -> dict[str, Drill]:
    """Every pool of the folder by its name, in the order in which they are offered. Raises BadFile."""
    found, faults = {}, []
    for path in sorted(home.glob("*.yaml"), key=lambda one: (_rank(one.stem), one.stem)):
        try:
            found[path.stem] = read_drill(path)
        except BadFile as bad:
            faults += bad.faults
    if faults:
        raise BadFile(faults)
    return found


def faults(home: Path = HOME) -> list[FileFault]:
    """All that is wrong with the pools: their shape, what is missing, and items that say the same."""
    found: list[FileFault] = []
    for path in sorted(home.glob("*.yaml")):
        try:
            filed = parsed(path)
            drill: Drill = filed.shaped(Drill, name=path.stem)
        except BadFile as bad:
            found += bad.faults
            continue
        found += [filed.fault(place, says) for place, says in breaches(drill)]
    missing = [name for name in DRILLS if not (home / f"{name}.yaml").exists()]
    return found + [FileFault(f"{name}.yaml", 1, "", "is missing") for name in missing]


def _rank(name: str) -> int:
    return DRILLS.index(name) if name in DRILLS else len(DRILLS)
