"""No pattern can be held up: whatever it takes more than once may come many times over, and then not fit."""

from __future__ import annotations

import importlib
import pkgutil
import random
import re
import signal
from collections.abc import Iterable, Iterator
from re import _constants as sre  # the patterns as the library reads them; there is no public way
from re import _parser as parser
from typing import Any

import pytest

import bot

TIMES = 26
"""Two ways to read each make 67 million: enough to be held up by, and nothing for a pattern that has but one."""
SECONDS = 0.5
"""Of the processor's time, so that a machine with much else to do fails nobody."""
REPEATS = {sre.MAX_REPEAT, sre.MIN_REPEAT}
SIGNS = {
    sre.CATEGORY_SPACE: " ", sre.CATEGORY_DIGIT: "1", sre.CATEGORY_WORD: "a",
    sre.CATEGORY_NOT_SPACE: "a", sre.CATEGORY_NOT_DIGIT: "a", sre.CATEGORY_NOT_WORD: " ",
}  # fmt: skip


class HeldUp(Exception):
    """A match took longer than it may."""


def patterns() -> dict[str, re.Pattern[str]]:
    """Every pattern that a module of the program holds, by where it was found first."""
    found: dict[re.Pattern[str], str] = {}
    for one in pkgutil.walk_packages(bot.__path__, "bot."):
        if not one.name.endswith("__main__"):
            for name, value in vars(importlib.import_module(one.name)).items():
                for pattern in within(value):
                    found.setdefault(pattern, f"{one.name}.{name}")
    return {f"{where} {at}": pattern for at, (pattern, where) in enumerate(found.items())}


def within(value: object, depth: int = 3) -> Iterator[re.Pattern[str]]:
    if isinstance(value, re.Pattern):
        yield from [value] if isinstance(value.pattern, str) else []
    elif depth and isinstance(value, dict):
        yield from (p for one in value.items() for part in one for p in within(part, depth - 1))
    elif depth and isinstance(value, list | tuple | set | frozenset):
        yield from (p for one in value for p in within(one, depth - 1))


def repeated(tree: Iterable[Any], before: tuple[Any, ...] = ()) -> Iterator[tuple[tuple[Any, ...], Any]]:
    """Each part that may come many times, with all that comes before it."""
    items = list(tree)
    for at, (kind, what) in enumerate(items):
        led = (*before, *items[:at])
        if kind in REPEATS:
            if what[1] > TIMES:
                yield led, what[2]
            yield from repeated(what[2], led)
        for inner in inside(kind, what):
            yield from repeated(inner, led)


def inside(kind: Any, what: Any) -> list[Any]:
    if kind is sre.BRANCH:
        return list(what[1])
    if kind is sre.SUBPATTERN:
        return [what[3]]
    return [what[1]] if kind in (sre.ASSERT, sre.ASSERT_NOT) else []


def example(tree: Iterable[Any], chance: random.Random) -> str:
    """Something that the part takes."""
    return "".join(_example(kind, what, chance) for kind, what in tree)


def _example(kind: Any, what: Any, chance: random.Random) -> str:
    if kind is sre.LITERAL:
        return chr(what)
    if kind is sre.IN and what[0][0] is not sre.NEGATE:
        return _sign(*chance.choice(what))
    if kind in (sre.IN, sre.ANY, sre.NOT_LITERAL):
        return chance.choice("a x")
    if kind is sre.CATEGORY:
        return SIGNS[what]
    if kind in REPEATS:
        least, most, part = what
        return "".join(example(part, chance) for _ in range(chance.choice((least, max(least, min(most, 1))))))
    chosen = inside(kind, what) if kind in (sre.BRANCH, sre.SUBPATTERN) else []
    return example(chance.choice(chosen), chance) if chosen else ""


def _sign(kind: Any, what: Any) -> str:
    if kind is sre.CATEGORY:
        return SIGNS[what]
    return chr(what[0] if kind is sre.RANGE else what)


def walls(pattern: re.Pattern[str], each: int) -> set[str]:
    """Of each part that is taken more than once so many examples, each many times over, and then something else."""
    chance = random.Random(7)
    found = set()
    for led, part in repeated(parser.parse(pattern.pattern, pattern.flags)):
        for _ in range(each):
            before, one = example(led, chance), example(part, chance)
            found |= {
                start + unit * TIMES + "~" for start in (before, "") for unit in (one, one.rstrip() + " ")
            }
    return found


def held_up(pattern: re.Pattern[str], words: str) -> bool:
    def stop(*_: object) -> None:
        raise HeldUp

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, SECONDS)
    try:
        pattern.search(words)
        pattern.fullmatch(words)
    except HeldUp:
        return True
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)
    return False


def those_held_up(each: int) -> list[str]:
    found = patterns()
    assert len(found) > 1000, "the rule would hold of hardly anything"
    return [
        f"{where} by {words[:80]!r}"
        for where, pattern in found.items()
        if (words := next((wall for wall in walls(pattern, each) if held_up(pattern, wall)), None))
        is not None
    ]


def test_no_pattern_is_held_up_by_what_it_repeats() -> None:
    assert those_held_up(1) == []


@pytest.mark.long
def test_no_pattern_is_held_up_by_any_of_what_it_repeats() -> None:
    assert those_held_up(40) == []


@pytest.mark.parametrize("words", [r"(?:(?:no|ok) *,? *)*(?:why)", r"(a+)+$", r"^(?: (?:do|that|do that))*$"])
def test_two_ways_to_read_the_same_are_found(words: str) -> None:
    pattern = re.compile(words)
    assert any(held_up(pattern, wall) for wall in walls(pattern, 40))


def test_one_way_to_read_it_is_not_found() -> None:
    pattern = re.compile(r"(?:(?:no|ok)\b[ ,]*)*why")
    assert not any(held_up(pattern, wall) for wall in walls(pattern, 40))
