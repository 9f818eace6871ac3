"""Coach lines: what kind of line a learner typed, and the stage of GROW it works on."""

from collections.abc import Mapping

from bot.language import coach_lines
from bot.language.coach import evidence as coach_evidence
from bot.language.coach.sentences import Sentence, plain, sentences
from bot.language.linear import LinearModel
from training.kinds import Kind, Labels, Row

STAGE = {stage: coach_lines.STAGE_MARK + stage for stage in coach_lines.STAGES}


def gold(row: Row) -> Labels:
    return (*sorted(row["labels"]), STAGE[row["stage"]])


def views(row: Row) -> Mapping[str, str]:
    return coach_lines.views(*_read(row))


def rules(row: Row) -> Mapping[str, float]:
    return coach_evidence.rules(*_read(row))


def _read(row: Row) -> tuple[list[str], list[Sentence]]:
    longest = coach_lines.LONGEST
    return plain(row["client"][:longest]), sentences(row["text"][:longest])


def decide(model: LinearModel, row: Row) -> Labels:
    margins = model.margins(views(row), rules(row))
    labels, stage, _ = coach_lines.decide(model, margins)
    return (*labels, STAGE[stage])


KIND = Kind(
    name="coach",
    lines="coach.jsonl",
    model="coach",
    groups={"labels": coach_lines.LABELS, "stage": tuple(STAGE.values())},
    gold=gold,
    views=views,
    rules=rules,
    decide=decide,
    baseline_text=lambda row: f"{row['client']} ## {row['text']}",
    sets="labels",
    marks={"labels macro-F1": 0.94, "labels exact": 0.88, "stage exact": 0.85},
    one_of=frozenset({"stage"}),
    c=0.5,
    rule_scale=2.0,
    balanced=False,
    keep=5000,
)
