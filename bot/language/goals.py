"""Hears a goal statement."""

from collections.abc import Mapping

from bot.language.clauses import said, wishes
from bot.language.goal_rules import rule_findings
from bot.language.goal_shape import shapes, skeleton


def evidence(text: str) -> tuple[Mapping[str, str], Mapping[str, float]]:
    """The texts and the findings that the model weighs."""
    heard = said(text)
    shape = shapes(heard)
    wished = wishes(heard.words)
    wish = " ".join(word for one in wished if one.voiced or len(wished) == 1 for word in heard.words[one.first : one.last])
    views = {
        "text": " ".join(heard.words),
        "wish": wish,
        "outline": " ".join(shape),
        "outline_joints": " ".join(skeleton(heard, shape, wished)),
    }
    return views, rule_findings(heard, shape, wished)
