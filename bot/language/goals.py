"""Hears a goal statement: which of the six faults it has, how sure that is, and the words that the prompts say back."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.language.clauses import Said, Wish, points_back, said, wishes
from bot.language.goal.none import is_told
from bot.language.goal.rules import rule_findings
from bot.language.goal.scale import Findings
from bot.language.goal.shape import shapes, skeleton
from bot.language.goal.spans import spans_of
from bot.language.linear import LinearModel, shipped

SURE = 0.8  # log-odds: where the likeliest set of faults leads the next by less, the dialogue asks
NONE = "none_stated"
_BARE_ANSWERS = frozenset(
    """yes yeah yep yup no nope nah ok okay sure fine thanks thank you right good great hm hmm um er well so please
    hi hello hey ah oh cool alright morning evening afternoon maybe perhaps i it a the and""".split()
)
_SPAN_OF = {
    "multiple": "goals",
    "someone_else": "other",
    "negative": "stop",
    "too_vague": "vague",
    "too_big": "horizon",
}


@dataclass(frozen=True, slots=True)
class GoalHeard:
    """What a coach hears in a goal.

    labels: sorted faults, none for a workable goal. sure: False where the dialogue had better ask.
    why: the words or findings that decided. spans: their own words, by name: wish, goals, other, stop, vague, horizon.
    """

    labels: tuple[str, ...]
    sure: bool
    why: tuple[str, ...]
    spans: dict[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Evidence:
    """One message, read: what the model weighs, and what the spans are cut from."""

    heard: Said
    shape: list[str]
    wished: list[Wish]
    views: Mapping[str, str]
    findings: Findings


def hear_goal(text: str) -> GoalHeard:
    """The best guess, with its reasons."""
    model = shipped("goals")
    evidence = read(text)
    margins = model.margins(evidence.views, evidence.findings)
    labels, lead = model.likeliest(margins) if has_content(evidence.heard.words) else ((NONE,), SURE)
    spans = spans_of(evidence.heard, evidence.shape, evidence.wished, labels)
    return GoalHeard(labels, lead >= SURE, _why(model, evidence, labels, spans), spans)


def read(text: str) -> Evidence:
    heard = said(text)
    shape = shapes(heard)
    wished = wishes(heard.words)
    core, core_shape, core_wishes = focus(heard, shape, wished)
    views = {
        "text": " ".join(heard.words),
        "outline": " ".join(shape),
        "outline_joints": " ".join(skeleton(core, core_shape, core_wishes)),
    }
    findings = rule_findings(heard.words, shape, wished, core, core_shape, core_wishes)
    return Evidence(heard, shape, wished, views, findings)


def has_content(words: tuple[str, ...]) -> bool:
    """Whether there is more than "yes", "ok" and marks: less than that is no goal, whatever it answers."""
    return any(word[0].isalnum() and word not in _BARE_ANSWERS for word in words)


def focus(heard: Said, shape: list[str], wished: list[Wish]) -> tuple[tuple[str, ...], list[str], list[Wish]]:
    """Only the stretches that wish: the story around them is left out, unless there is nothing but story."""
    kept = [one for one in wished if one.voiced or not is_told(heard.words, one)] or wished
    if all(one.voiced and points_back(heard.words, one) for one in kept):
        kept = wished
    words: list[str] = []
    kinds: list[str] = []
    moved: list[Wish] = []
    reached = shift = 0
    for one in kept:
        if one.first >= reached:
            if words:
                words.append(".")
                kinds.append(".")
            shift = len(words) - one.first
            words += heard.words[one.first : one.last]
            kinds += shape[one.first : one.last]
        reached = max(reached, one.last)
        moved.append(Wish(one.first + shift, one.last + shift, one.voiced))
    return tuple(words), kinds, moved


def _why(
    model: LinearModel, evidence: Evidence, labels: tuple[str, ...], spans: Mapping[str, tuple[str, ...]]
) -> tuple[str, ...]:
    """For each label its words, where a span holds them; else the findings that weighed most."""
    reasons: list[str] = []
    for label in labels:
        words = spans.get(_SPAN_OF.get(label, ""), ())
        weighed = ", ".join(model.heaviest(label, evidence.findings, 3))
        reasons.append(f"{label}: {' | '.join(words) or 'by the words as a whole'} ({weighed or 'no rule'})")
    return tuple(reasons) or ("workable: no fault outweighs what is concrete in it",)
