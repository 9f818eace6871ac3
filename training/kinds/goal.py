"""Goal statements: the six faults a coach may hear in an answer to "what would you like to work on?"."""

from collections.abc import Mapping

from bot.language.goals import evidence
from bot.language.linear import LinearModel
from training.kinds import Kind, Labels, Row

LABELS = ("multiple", "negative", "none_stated", "someone_else", "too_big", "too_vague")


def gold(row: Row) -> Labels:
    return tuple(row["labels"])


def views(row: Row) -> Mapping[str, str]:
    return evidence(row["text"])[0]


def rules(row: Row) -> Mapping[str, float]:
    return evidence(row["text"])[1]


def decide(model: LinearModel, row: Row) -> Labels:
    heard = tuple(label for label, margin in model.margins(views(row), rules(row)).items() if margin > 0)
    return heard


KIND = Kind(
    name="goal",
    lines="goals.jsonl",
    model="goals",
    groups={"labels": LABELS},
    gold=gold,
    views=views,
    rules=rules,
    decide=decide,
    baseline_text=lambda row: str(row["text"]),
    marks={"labels macro-F1": 0.95, "labels exact": 0.90},
)
