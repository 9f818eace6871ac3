"""The pools of the drills: enough items that really differ, and faults told by file, line and key."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.drillbook import HOME, faults, read_drill, read_drills
from bot.filed import BadFile
from bot.practice.drills.item import CHOICES, DRILLS
from bot.practice.drills.item_rules import ENOUGH
from bot.practice.drills.judging import judge
from bot.practice.drills.likeness import ALIKE, is_alike, likeness, repeated

POOLS = read_drills()
PHRASE = re.compile(r"\b(?:my|the|an?|his|her) [a-z]+\b")
OTHERS = (
    "my neighbour",
    "the woman from the office",
    "a cousin of his",
    "our old teacher",
    "the second of the two lists",
)


def test_nothing_is_wrong_with_the_pools() -> None:
    assert [str(fault) for fault in faults()] == []


def test_there_are_the_seven_drills_in_their_order() -> None:
    assert tuple(POOLS) == DRILLS


@pytest.mark.parametrize("name", DRILLS)
def test_a_pool_has_sixty_items_when_those_alike_count_as_one(name: str) -> None:
    texts = [item.text for item in POOLS[name].items]
    assert len(texts) - len(repeated(texts)) >= ENOUGH


@pytest.mark.parametrize("name", DRILLS)
def test_an_item_said_again_with_another_noun_counts_as_one(name: str) -> None:
    """The threshold's two sides: what differs lies below it, what was only swapped lies above."""
    texts = [item.text for item in POOLS[name].items]
    nearest = max(likeness(one, other) for at, one in enumerate(texts) for other in texts[:at])
    swapped = [
        is_alike(text, text[: found.start()] + OTHERS[at % len(OTHERS)] + text[found.end() :])
        for at, text in enumerate(texts)
        if (found := PHRASE.search(text))
    ]
    assert nearest < ALIKE
    assert sum(swapped) >= 0.9 * len(swapped)


def last_first(text: str) -> str:
    first, *rest = re.split(r"(?<=[.?!])\s+", text)
    return " ".join([*rest, first])


def framed(text: str) -> str:
    return f"Well, you know how it is: {text} And that has been so for a long while now."


def another_s(text: str) -> str:
    for mine, hers in (
        (" my ", " her "),
        ("My ", "Her "),
        ("I ", "She "),
        (" me", " her"),
        ("I've", "She's"),
    ):
        text = text.replace(mine, hers)
    return text


def long_ago(text: str) -> str:
    for now, then in ((" is ", " was "), (" are ", " were "), ("I've ", "I had "), ("I'm ", "I was ")):
        text = text.replace(now, then)
    return text


@pytest.mark.parametrize("told", [last_first, framed, another_s, long_ago, str.lower])
def test_an_item_told_anew_in_the_same_words_counts_as_one(told: Callable[[str], str]) -> None:
    texts = [item.text for name in DRILLS for item in POOLS[name].items]
    assert sum(is_alike(text, told(text)) for text in texts) >= 0.95 * len(texts)


@pytest.mark.parametrize("name", sorted(set(DRILLS) - set(CHOICES) | {"name_fault"}))
def test_the_answers_to_compare_with_hold_before_the_ear(name: str) -> None:
    """At most one in twenty is left unjudged, and none is called a miss."""
    found = [judge(name, item, item.better).verdict for item in POOLS[name].items]
    assert found.count("missed") == 0
    assert found.count("unsure") <= len(found) / 20


@pytest.mark.parametrize("name", ["open_it", "strip_advice", "one_question"])
def test_the_lines_to_work_on_do_not_hold_as_they_stand(name: str) -> None:
    found = [judge(name, item, item.line).verdict for item in POOLS[name].items]
    assert found.count("held") == 0
    assert found.count("missed") >= 0.95 * len(found)


def written(folder: Path, *lines: str) -> Path:
    path = folder / "open_it.yaml"
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return path


def test_a_key_that_nobody_knows_is_named_with_its_line(tmp_path: Path) -> None:
    path = written(tmp_path, "title: Open it", "items:", "  - id: o01", "    clinet: hm")
    with pytest.raises(BadFile) as bad:
        read_drill(path)
    assert "open_it.yaml, line 4" in str(bad.value) and "clinet" in str(bad.value)


def test_what_is_missing_or_of_no_use_is_named_with_its_line(tmp_path: Path) -> None:
    written(
        tmp_path,
        "title: Open it",
        "items:",
        "  - id: o01",
        "    client: It rained.",
        "    line: Did it?",
        "    stage: goal",
        "    because: So.",
    )
    told = [str(fault) for fault in faults(tmp_path)]
    assert any("line 3" in one and "better" in one and "is missing" in one for one in told)
    assert any("line 6" in one and "has no use" in one for one in told)
    assert any("at least 60" in one for one in told)
    assert any(one.startswith("mirror_it.yaml") and "is missing" in one for one in told)


def test_two_items_of_one_id_are_named(tmp_path: Path) -> None:
    item = ("    client: It rained.", "    line: Did it?", "    better: How was it?", "    because: So.")
    written(tmp_path, "title: Open it", "items:", "  - id: o01", *item, "  - id: o01", *item)
    told = [str(fault) for fault in faults(tmp_path)]
    assert any("line 8" in one and "id of another" in one for one in told)
    assert any("says the same as o01" in one for one in told)


def test_the_pools_are_where_the_program_looks() -> None:
    assert {path.stem for path in HOME.glob("*.yaml")} == set(DRILLS)
