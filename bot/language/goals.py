"""Hears a goal statement."""

from collections.abc import Mapping

from bot.language.clauses import Said, Wish, points_back, said, wishes
from bot.language.goal_none import is_told
from bot.language.goal_rules import rule_findings
from bot.language.goal_shape import shapes, skeleton


def evidence(text: str) -> tuple[Mapping[str, str], Mapping[str, float]]:
    """The texts and the findings that the model weighs."""
    heard = said(text)
    shape = shapes(heard)
    wished = wishes(heard.words)
    core, core_shape, core_wishes = focus(heard, shape, wished)
    views = {
        "text": " ".join(heard.words),
        "wish": " ".join(core),
        "outline": " ".join(shape),
        "outline_joints": " ".join(skeleton(core, core_shape, core_wishes)),
        "outline_wish": " ".join(core_shape),
    }
    return views, rule_findings(heard.words, shape, wished, core, core_shape, core_wishes)


def focus(heard: Said, shape: list[str], wished: list[Wish]) -> tuple[tuple[str, ...], list[str], list[Wish]]:
    """Only the stretches that wish: the story around them is left out, unless there is nothing but story."""
    kept = [one for one in wished if one.voiced or not is_told(heard.words, one)] or wished
    if all(one.voiced and points_back(heard.words, one) for one in kept):
        kept = wished
    words: list[str] = []
    kinds: list[str] = []
    moved: list[Wish] = []
    reached = 0
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
