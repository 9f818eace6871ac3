"""A case made on the spot: a template whose lines have gaps, and the words of the person that fill them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from functools import lru_cache
from typing import Any

from bot.practice.case import Case, Topic
from bot.practice.wording import content

SLOTS = ("topic", "about", "wish", "tried", "afraid", "who")
"""What it is; why it matters; what they want to leave with; what was tried; what is feared; who is in it."""
LONGEST = 160
"""Characters of one gap: the line around it must fit a phone."""
_WORD = re.compile(r"[^\W\d_]+")
_SLOT = re.compile(r"\{(\w+)\}")
_ENDS = re.compile(r"[\s.,;:!?…]+$")


@dataclass(frozen=True, slots=True)
class Template:
    """gaps: by the names of SLOTS, what is said where the person told nothing."""

    case: Case
    gaps: Mapping[str, str]

    def filled(self, words: Mapping[str, str]) -> Case:
        """The case with their words in it; the same words give the very same case."""
        told = {slot: _tidy(words.get(slot, "")) or self.gaps[slot] for slot in SLOTS}
        return _filled(self, tuple(told.items()))

    def __hash__(self) -> int:
        return id(self)


@lru_cache(maxsize=8)
def _filled(template: Template, words: tuple[tuple[str, str], ...]) -> Case:
    told = dict(words)
    case: Case = _with(template.case, lambda text: _SLOT.sub(lambda gap: told.get(gap[1], gap[0]), text))
    topics = {id: _known_by(topic, told.get(id, "")) for id, topic in case.topics.items()}
    return replace(case, topics=topics)


def _known_by(topic: Topic, words: str) -> Topic:
    """What was told of it is what it goes by."""
    named = [word for word in _WORD.findall(words.lower()) if content(word) and word not in topic.words]
    return replace(topic, words=(*topic.words, *dict.fromkeys(named)))


def _with(value: Any, change: Any) -> Any:
    """Every text in it changed."""
    if isinstance(value, str):
        return change(value)
    if isinstance(value, tuple):
        return tuple(_with(one, change) for one in value)
    if isinstance(value, Mapping):
        return {key: _with(one, change) for key, one in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{one.name: _with(getattr(value, one.name), change) for one in fields(value)})
    return value


def _tidy(words: str) -> str:
    """On one line, without its stop, and no longer than a line can carry; braces of theirs are no gaps."""
    plain = " ".join(words.replace("{", "(").replace("}", ")").split())
    if len(plain) > LONGEST:
        plain = plain[:LONGEST].rsplit(" ", 1)[0] + " …"
    return plain if plain.endswith("…") else _ENDS.sub("", plain)
