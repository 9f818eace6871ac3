"""The page for writers of cases says what the program does: every key, every kind of line, examples that are read."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path
from typing import get_args

import pytest

from bot.filed import parsed
from bot.practice import case as shapes
from bot.practice import weights
from bot.practice.case import REACTIONS, SEEKS, Case, Fact, Fault, Known, Layer, Manner
from bot.practice.case_rules import LONGEST, TALK

PROMPTS = Path(__file__).parents[2] / "prompts"
PAGE = (PROMPTS / "cases" / "README.md").read_text("utf-8")
ROW = re.compile(r"^\| `(\w+)` \| (\d+) \| ", re.MULTILINE)
EXAMPLES = re.findall(r"```yaml\n(.*?)```", PAGE, re.DOTALL)
SHAPES = (
    shapes.Case, shapes.Person, shapes.Fact, shapes.Topic, shapes.Layer, shapes.Rung, shapes.Turn, shapes.Beyond,
    shapes.Ends, shapes.Known,
)  # fmt: skip


def test_every_kind_of_line_stands_there_with_how_many_are_needed() -> None:
    told = {name: int(least) for name, least in ROW.findall(PAGE)}
    assert told == {name: least for name, (least, _) in REACTIONS.items()} | {SEEKS[0]: SEEKS[1]}


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.__name__)
def test_every_key_is_named(shape: type[Case]) -> None:
    named = {"name"} | set(re.findall(r"`(\w+)`", PAGE))
    assert {field.name for field in fields(shape)} <= named


@pytest.mark.parametrize("name", [*get_args(Fault), *get_args(Manner)])
def test_every_fault_and_manner_is_named(name: str) -> None:
    assert f"`{name}`" in PAGE


def test_the_numbers_it_gives_are_those_that_hold() -> None:
    assert f"and {TALK} lines to tell" in PAGE
    assert f"line has {LONGEST} words at most" in PAGE
    assert (weights.OPENED_FOR_OPTIONS, weights.OPTIONS_FOR_A_STEP, weights.FIRM_NUMBERS) == (2, 2, 2)


@pytest.mark.parametrize(("example", "key"), list(zip(EXAMPLES, ("topics", "people", "layers"), strict=True)))
def test_an_example_is_read_as_what_it_shows(tmp_path: Path, example: str, key: str) -> None:
    (tmp_path / "example.yaml").write_text(example, encoding="utf-8")
    held = parsed(tmp_path / "example.yaml").data[key]
    one = held["allotment"]["facts"][0] if key == "topics" else held[0]
    shape = {"topics": Fact, "people": Known, "layers": Layer}[key]
    assert set(one) == {field.name for field in fields(shape)}


def test_the_page_for_all_words_leads_to_it() -> None:
    assert "(cases/README.md)" in (PROMPTS / "README.md").read_text("utf-8")
