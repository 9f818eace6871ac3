"""Hears what a learner-coach typed: the kinds of line, the stage of GROW it works on, and why.

Sentence by sentence, then combined; the client's line before it is part of the evidence.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.language.coach.evidence import CUES, rules
from bot.language.coach.kinds import kind_of
from bot.language.coach.sentences import Sentence, plain, sentences
from bot.language.goal.shape import kind_of as shape_of
from bot.language.linear import LinearModel, shipped

LABELS = (
    "advice", "affirmation", "closed", "information", "leading", "open", "other", "reflection", "scaling",
    "stacked", "summary", "why",
)  # fmt: skip
STAGES = ("goal", "reality", "options", "will", "none")
LONGEST = 1000  # characters read of either line: the rest of a wall of text changes no verdict
STAGE_MARK = "stage "  # before a stage's name among the model's labels
CLOSE = 0.8  # log-odds: where the likeliest set of labels leads the next by less, it is a guess

_SAID_OF = {
    "said back": "says back", "statement": "a plain statement", "gathering": "gathers several things",
    "praise": "credits the client", "process": "tells of the process", "check": "checks understanding",
    "advice": "tells what to do", "lead in": "leads in", "greeting": "small talk", "tagged": "says back with a tag",
    "tagged plan": "foresees what they will do, with a tag",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class CoachHeard:
    """`labels` as in the labelling guide §3, sorted; `sure` is false where the ear would rather not judge.

    stage_lead: by how much the likeliest stage leads the next, in log-odds.
    """

    labels: tuple[str, ...]
    stage: str
    sure: bool
    why: tuple[str, ...]
    stage_lead: float = 0.0


def hear_coach(client: str, text: str) -> CoachHeard:
    """The kinds of line and the stage; `client` is the line that came before."""
    parts = sentences(text[:LONGEST])
    of_client = plain(client[:LONGEST])
    model = shipped("coach")
    margins = model.margins(views(of_client, parts), rules(of_client, parts))
    labels, stage, lead = decide(model, margins)
    first, second = sorted((margins[STAGE_MARK + one] for one in STAGES), reverse=True)[:2]
    sure = bool(parts) and lead >= CLOSE
    return CoachHeard(labels, stage, sure, tuple(map(_why, parts)), first - second)


def views(of_client: list[str], parts: list[Sentence]) -> dict[str, str]:
    """What was asked, what was told, all of it, its outline, and the client's line: each weighed by itself."""
    line = [word for one in parts for word in (*one.words, one.mark or ".")]
    return {
        "ask": " . ".join(one.text for one in parts if one.is_question),
        "tell": " . ".join(one.text for one in parts if not one.is_question),
        "client": " ".join(of_client),
        "line": " ".join(line),
        "outline": " ".join(map(shape_of, line)),
    }


def decide(model: LinearModel, margins: Mapping[str, float]) -> tuple[tuple[str, ...], str, float]:
    """The likeliest set of labels, the likeliest stage, and how far that set leads the next."""
    labels, lead = model.likeliest(margins)
    return labels, max(STAGES, key=lambda one: margins[STAGE_MARK + one]), lead


def _why(one: Sentence) -> str:
    """A sentence, what it was taken for, and the turns of phrase that decided."""
    kind = kind_of(one)
    signs = sorted(one.asks | (one.shows & CUES))
    named = f"{_SAID_OF.get(kind, kind)}{': ' + ', '.join(signs) if signs else ''}"
    return f"{' '.join(one.words[:8])} = {named}"
