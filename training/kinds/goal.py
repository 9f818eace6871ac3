"""Goal statements: the six faults a coach may hear in an answer to "what would you like to work on?"."""

from collections.abc import Mapping

from bot.language.goals import read
from bot.language.linear import LinearModel
from training.kinds import Kind, Labels, Row

LABELS = ("multiple", "negative", "none_stated", "someone_else", "too_big", "too_vague")


def gold(row: Row) -> Labels:
    return tuple(row["labels"])


def views(row: Row) -> Mapping[str, str]:
    return read(row["text"]).views


def rules(row: Row) -> Mapping[str, float]:
    return read(row["text"]).findings


def decided(model: LinearModel, row: Row) -> Labels:
    return model.likeliest(model.margins(views(row), rules(row)))[0]


KIND = Kind(
    name="goal",
    lines="goals.jsonl",
    model="goals",
    groups={"labels": LABELS},
    sets="labels",
    gold=gold,
    views=views,
    rules=rules,
    decide=decided,
    baseline_text=lambda row: str(row["text"]),
    c=0.5,
    keep=10000,
    view_scale={"outline=": 1.5, "text~": 1.5},
    marks={"labels macro-F1": 0.95, "labels exact": 0.90},
)
