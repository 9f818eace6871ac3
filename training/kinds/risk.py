"""Risk: whether a message tells of danger, and of which kind."""

import json
from collections.abc import Mapping
from functools import cache

from bot.language import risk
from bot.language.linear import LinearModel
from bot.language.risks.notation import Signs, beginnings
from bot.language.risks.spelling import plain_words
from training.kinds import TRAINING, Kind, Labels, Row, read_rows, writer

ORDINARY = {
    "goals.jsonl": ("text",),
    "goals_more.jsonl": ("text",),
    "commitments.jsonl": ("text",),
    "coach.jsonl": ("client", "text"),
    "coach_more.jsonl": ("client",),
}
READ = "DEFGK"  # the writers whose lines were at hand when the signs were written


def gold(row: Row) -> Labels:
    return () if row["risk"] == "none" else (row["risk"],)


def evidence(row: Row) -> risk.Evidence:
    words = plain_words(row["text"][: risk.LONGEST])
    return risk.evidence(words, risk.signs(" ".join(words), beginnings(words), _ear_for(writer(row))))


@cache
def _ear_for(of: str) -> risk.Ear:
    """All signs, less those that may have been made for this writer: they fit no other writer's lines.

    Without this the model would trust the signs as far as they fit lines already read.
    """
    owned = {phrase for phrase, writers in _fits().items() if writers == {of}} if of in READ else set()
    return {
        kind: Signs({group: [one for one in said if one not in owned] for group, said in groups.items()})
        for kind, groups in risk.SIGNS.items()
    }


@cache
def _fits() -> dict[str, set[str]]:
    """phrase -> the writers in whose lines it is found; the locked writer's lines decide nothing."""
    found: dict[str, set[str]] = {}
    every = {phrase for groups in risk.SIGNS.values() for said in groups.values() for phrase in said}
    alone = {phrase: Signs({"": [phrase]}) for phrase in every}
    for row in read_rows(KIND):
        words = plain_words(row["text"])
        said, begun = " ".join(words), beginnings(words)
        if writer(row) != "H":
            for phrase in every:
                if alone[phrase].find(said, begun):
                    found.setdefault(phrase, set()).add(writer(row))
    return found


def ordinary() -> list[Row]:
    """What people say in coaching every day, from the other kinds' lines: none of it tells of danger."""
    told: dict[str, Row] = {}
    for name, fields in ORDINARY.items():
        for line in (TRAINING / name).read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            for field in fields:
                told.setdefault(row[field], {"id": f"O-{row['id']}", "text": row[field], "risk": "none"})
    return list(told.values())


def views(row: Row) -> Mapping[str, str]:
    return risk.views(evidence(row))


def rules(row: Row) -> Mapping[str, float]:
    return risk.rules(evidence(row))


def decide(model: LinearModel, row: Row) -> Labels:
    heard = risk.verdict(model, evidence(row))
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
    c=0.5,
    rule_scale=0.8,
    keep=6000,
    also=ordinary,
)
