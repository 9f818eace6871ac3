"""What a pool must have beyond its shape: enough items that really differ, and of each what its drill needs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from bot.practice.drills.item import CHOICES, FIELDS, Drill, Item
from bot.practice.drills.likeness import repeated

Place = tuple[str | int, ...]
Breach = tuple[Place, str]

ENOUGH = 60
"""Items of a drill that differ by more than a name or a noun (issue: drills)."""
EACH = 9
"""Items for each thing that can be chosen."""
LONGEST = 60
"""Words of one text: more does not fit a phone."""
REASON = 22
"""Words of a reason: it shares three lines with the verdict."""


def breaches(drill: Drill) -> list[Breach]:
    """Every rule that the pool breaks, with the place in the file."""
    return [breach for rule in _RULES for breach in rule(drill)]


def _known(drill: Drill) -> Iterator[Breach]:
    if drill.name not in FIELDS:
        yield (), f"is no drill; the names are {', '.join(FIELDS)}"


def _filled(drill: Drill) -> Iterator[Breach]:
    """The reason of a goal's fault is that of its kind, so that an item of its own need give none."""
    wanted = {*FIELDS.get(drill.name, ()), "because"}
    free = {"because"} if drill.name == "name_fault" else set()
    for at, item in enumerate(drill.items):
        for name in ("because", "client", "line", "better", "near", "fault", "stage", "answer"):
            if name not in free and bool(getattr(item, name)) != (name in wanted):
                says = "is missing" if name in wanted else f"has no use in {drill.name}"
                yield ("items", at, name), says


def _short(drill: Drill) -> Iterator[Breach]:
    for at, item in enumerate(drill.items):
        for name, most in (("client", LONGEST), ("line", LONGEST), ("better", LONGEST), ("because", REASON)):
            if len(getattr(item, name).split()) > most:
                yield ("items", at, name), f"has over {most} words"


def _named_once(drill: Drill) -> Iterator[Breach]:
    seen: set[str] = set()
    for at, item in enumerate(drill.items):
        if item.id in seen:
            yield ("items", at, "id"), f"{item.id} is the id of another item"
        seen.add(item.id)


def _varied(drill: Drill) -> Iterator[Breach]:
    """Enough of them once those that say the same are counted as one."""
    like = repeated([item.text for item in drill.items])
    for at, other in like:
        yield (
            ("items", at),
            f"says the same as {drill.items[other].id} but for a name or a noun",
        )
    if len(drill.items) - len(like) < ENOUGH:
        yield ("items",), f"has {len(drill.items) - len(like)} that differ; at least {ENOUGH} are needed"


def _mixed(drill: Drill) -> Iterator[Breach]:
    counted = Counter(map(_chosen, drill.items))
    for one in CHOICES.get(drill.name, ()):
        if counted[one] < EACH:
            yield ("items",), f"has {counted[one]} whose answer is {one}; at least {EACH} are needed"


def _chosen(item: Item) -> str:
    return item.chosen


_RULES = (_known, _filled, _short, _named_once, _varied, _mixed)
