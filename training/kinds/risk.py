"""Risk: whether a message tells of danger, and of which kind."""

from collections.abc import Mapping

from bot.language import risk
from bot.language.linear import LinearModel
from training.kinds import Kind, Labels, Row


def gold(row: Row) -> Labels:
    return () if row["risk"] == "none" else (row["risk"],)


def views(row: Row) -> Mapping[str, str]:
    return risk.views(risk.plain(row["text"]))


def rules(row: Row) -> Mapping[str, float]:
    return risk.rules(risk.signs(risk.plain(row["text"])))


def decide(model: LinearModel, row: Row) -> Labels:
    found = risk.signs(risk.plain(row["text"]))
    heard = risk.verdict(model.margins(views(row), risk.rules(found)), found)
    return () if heard == "none" else (heard,)


def any_risk(right: list[Labels], heard: list[Labels]) -> Mapping[str, float]:
    """How much risk of any kind is heard, and how often it is heard where there is none."""
    caught = sum(bool(r) and bool(h) for r, h in zip(right, heard, strict=True))
    false = sum(not r and bool(h) for r, h in zip(right, heard, strict=True))
    risky = sum(map(bool, right))
    return {
        "any-risk recall": caught / max(risky, 1),
        "false alarms": false / max(len(right) - risky, 1),
    }


KIND = Kind(
    name="risk",
    lines="risk.jsonl",
    model="risk",
    groups={"kind": risk.KINDS},
    gold=gold,
    views=views,
    rules=rules,
    decide=decide,
    baseline_text=lambda row: str(row["text"]),
    marks={"kind macro-F1": 0.93, "any-risk recall": 0.98, "false alarms": 0.05},
    figures=any_risk,
    one_of=frozenset({"kind"}),
    c=1.0,
    rule_scale=0.8,
    keep=3000,
)
