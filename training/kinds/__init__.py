"""What can be trained and scored: one module per kind, each with the same few names (see `Kind`)."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from bot.language.linear import LinearModel

Row = Mapping[str, Any]
Labels = tuple[str, ...]
TRAINING = Path(__file__).parents[1]
KINDS = ("goal", "coach", "risk")


@dataclass(frozen=True)
class Kind:
    """One kind of message: what is right, what the model may look at, and how the bot decides at run time."""

    name: str  # "goal"
    lines: str  # "goals.jsonl", in training/
    model: str  # "goals": bot/language/models/goals.json
    groups: Mapping[str, Labels]  # scored apart: {"labels": (...), "stage": (...)}
    gold: Callable[[Row], Labels]  # the right labels of a row, of all groups
    views: Callable[[Row], Mapping[str, str]]  # the texts whose n-grams count, by name
    rules: Callable[[Row], Mapping[str, float]]  # the rules' own findings, by name
    decide: Callable[[LinearModel, Row], Labels]  # the same code that the bot runs, with a given model
    baseline_text: Callable[[Row], str]  # what plain TF-IDF is given
    marks: Mapping[str, float]  # figure name as printed -> mark to reach
    figures: Callable[[list[Labels], list[Labels]], Mapping[str, float]] = field(
        default=lambda _gold, _heard: {}
    )
    one_of: frozenset[str] = frozenset()  # groups in which exactly one label holds (stage, risk)
    sets: str = ""  # the group whose labels are heard together, as one of the sets met in training
    c: float = 4.0  # inverse strength of regularisation
    balanced: bool = True  # weigh the two sides of a label evenly
    rule_scale: float = 1.0  # how freely the rules are weighted against n-grams
    view_scale: Mapping[str, float] = field(
        default_factory=dict
    )  # "text~" -> how freely that view is weighted
    keep: int = 6000  # n-grams kept in the shipped model
    also: Callable[[], list[Row]] = list  # rows of other kinds to train on, never scored


def read_rows(kind: Kind) -> list[Row]:
    """All lines of a kind, and those written for training alone."""
    files = [TRAINING / kind.lines, TRAINING / kind.lines.replace(".", "_more.")]
    texts = [file.read_text(encoding="utf-8") for file in files if file.exists()]
    rows: list[Row] = [json.loads(line) for text in texts for line in text.splitlines() if line.strip()]
    return rows + kind.also()


def writer(row: Row) -> str:
    """The letter or two that an id begins with."""
    return str(row["id"]).partition("-")[0]


def kinds(names: list[str] | None = None) -> list[Kind]:
    """The kinds named, or all that are there."""
    wanted = names or [name for name in KINDS if find_spec(f"training.kinds.{name}")]
    return [import_module(f"training.kinds.{name}").KIND for name in wanted]
