"""Reminders that are wanted of one step and not of another, in answer to the offer of them for all."""

from __future__ import annotations

import re

from bot.flows.core.incoming import Text
from bot.flows.core.scene import Scene
from bot.flows.nudging.reminding_offer import with_a_time

_OF_SOME = re.compile(
    r"\byes\b.{2,60}\bno(?:t|ne)?\b(?: (?:for|to|about|of|with)\b|\W*$)|\bno (?:for|to|about|with)\b.{2,60}\byes\b|"
    r"\byes and no\b|"
    r"\b(?:only|just) (?:for |of |about |with |to )?(?:the |my |that )?(?:first|second|third|last|one|1|2|3)\b|"
    r"\bnot (?:for |of |about )?(?:the |my )?(?:other|others|rest|second|third|first|last)\b",
    re.IGNORECASE,
)
_HOW_OFTEN = re.compile(r"\b(?:a|per|each|every) (?:day|week|month)\b|\b(?:once|twice)\b", re.IGNORECASE)


def is_of_some(scene: Scene) -> bool:
    """ "Yes for the landlord and no for the other two"; "just one a week" is of all of them."""
    if not isinstance(scene.incoming, Text) or _HOW_OFTEN.search(scene.words):
        return False
    return _OF_SOME.search(scene.words) is not None and len(with_a_time(scene)) > 1
