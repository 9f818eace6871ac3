"""`grow lint`: looks at every case and every drill; each fault with its file, line and key."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from bot import drillbook
from bot.casebook import OWN, read_case, read_own
from bot.filed import BadFile, FileFault
from bot.shelf import HOME, POOLS


def lint(say: Callable[[str], object] = print, cases: Path = HOME, drills: Path = POOLS) -> int:
    """0 and how many are well, 1 with a line for each fault."""
    found = [*_of_cases(cases), *drillbook.faults(drills)]
    for fault in found:
        say(str(fault))
    if found:
        return 1
    played, pools = len(list(cases.glob("[!_]*.yaml"))), len(list(drills.glob("*.yaml")))
    say(f"{played} cases, {pools} drills: well.")
    return 0


def _of_cases(home: Path) -> list[FileFault]:
    faults: list[FileFault] = []
    for path in sorted(home.glob("*.yaml")):
        try:
            if path.stem == OWN:
                read_own(home)
            else:
                read_case(path)
        except BadFile as bad:
            faults += bad.faults
        except OSError as fault:
            says = f"cannot be read: {(fault.strerror or str(fault)).lower()}"
            faults.append(FileFault(path.name, 1, "", says))
    missing = [] if (home / f"{OWN}.yaml").exists() else [FileFault(f"{OWN}.yaml", 1, "", "is missing")]
    return faults + missing
