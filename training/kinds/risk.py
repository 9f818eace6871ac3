"""Risk: whether a message tells of danger, and of which kind."""

from collections.abc import Mapping

from bot.language import risk
from bot.language.linear import LinearModel
from bot.language.risk_spelling import plain_words
from training.kinds import Kind, Labels, Row

LABELS = ("self", "harm_others", "abuse", "medical")
THRESHOLD = 0.0
KEEP = "."

def gold(row: Row) -> Labels:
    return () if row["risk"] == "none" else (row["risk"],)

def plain(row): return " ".join(w for w in plain_words(row["text"]) if w != ",")

def views(row: Row) -> Mapping[str, str]:
    return {"text": plain(row)}

def rules(row: Row) -> Mapping[str, float]:
    p = plain(row)
    return risk.rules(risk.signs(p), p)

def decide(model: LinearModel, row: Row) -> Labels:
    m = model.margins(views(row), rules(row))
    best = max(m, key=m.get)
    return (best,) if m[best] > THRESHOLD else ()

def any_risk(g, h):
    r = [bool(x) for x in g]; s=[bool(x) for x in h]
    return {"recall": sum(a and b for a,b in zip(r,s))/max(sum(r),1), "false alarms": sum(b and not a for a,b in zip(r,s))/max(len(r)-sum(r),1)}

KIND = Kind(
    name="risk", lines="risk.jsonl", model="risk", groups={"kind": LABELS}, gold=gold, views=views, rules=rules,
    decide=decide, baseline_text=lambda row: str(row["text"]), marks={"kind macro-F1": 0.93, "recall": 0.98, "false alarms": 0.05}, figures=any_risk,
    one_of=frozenset({"kind"}),
)
