"""Whether an answer to a drill holds, and why: lines are judged by the ear, choices by comparison."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Literal, NamedTuple

from bot.language.goals import hear_goal
from bot.practice.drills.item import Item
from bot.practice.line import Line
from bot.practice.mirror import Nearness, compared
from bot.practice.reasons import deciding
from bot.practice.wording import content, shared, stems

Verdict = Literal["held", "missed", "unsure"]
"""unsure: the ear would rather not judge, and says so."""

LONGEST = 600
"""Characters of an answer that are heard and kept."""
A_MIRROR = 20
"""Words from which on a reflection is a speech."""
A_PART = 0.5
"""Of the client's words: who gives back fewer has selected, whatever they left out."""
_FEWEST = 4  # words of a reflection that is made of small words alone
_TAG = re.compile(
    r"\s*[,.]?\s*\b(?:right|yes|yeah|no|correct|(?:is|am|did|do|have) (?:that|i|it)(?: \w+){0,3})\s*\?\s*$",
    re.IGNORECASE,
)
"""A tag does not make a question of a reflection (labelling guide §3)."""
_SURELY_GIVEN_BACK = 2  # words of the client's by which a statement is a reflection whatever the ear weighs
_STATED = frozenset({"reflection", "summary"})
_AMISS: Mapping[str, str] = {"echoes": "echo", "misses": "beside"}
_HEARD_AS = {
    "vague": "too_vague",
    "big": "too_big",
    "multiple": "multiple",
    "other": "someone_else",
    "negative": "negative",
    "none": "",
}
"""A fault as the learner names it -> as the ear does; a sound goal has none."""


class Judged(NamedTuple):
    """reason: names the words of the verdict (prompts/en/drill/judged.j2).  words: those of the answer that decided."""

    verdict: Verdict
    reason: str
    words: str = ""

    @property
    def holds(self) -> bool:
        return self.verdict == "held"


def judge(drill: str, item: Item, answer: str) -> Judged:
    """An answer in free text. Not for the drills in which a choice is all."""
    line = Line(answer[:LONGEST], item.client)
    return _JUDGES[drill](item, line)


def compare(drill: str, item: Item, choice: str) -> Judged:
    """A choice; of a goal's faults another may be heard as well, and the order of questions decides."""
    if choice == item.chosen:
        return Judged("held", "right")
    if drill == "name_fault" and _HEARD_AS[choice] in hear_goal(item.client).labels:
        return Judged("missed", "also")
    return Judged("missed", "other")


def _opens(item: Item, line: Line) -> Judged:
    return _fault(line) or Judged("held", "open")


def _advises_no_more(item: Item, line: Line) -> Judged:
    labels = set(line.coach.labels)
    if not line.asks and labels & _STATED and ("advice" not in labels or _is_theirs(item, line)):
        return _given_back(item, line, "stripped")
    found = _fault(line)
    if found is not None and found.reason == "closed":
        return Judged("missed", "closed_now", found.words)
    return found or Judged("held", "stripped")


def _asks_once(item: Item, line: Line) -> Judged:
    found = _fault(line)
    if found is not None and found.reason == "closed":
        return Judged("missed", "one_closed", found.words)
    return found or Judged("held", "one")


def _meets_the_goal(item: Item, line: Line) -> Judged:
    """One narrowing question; of a sound goal a bare check will do, since a yes is all it needs."""
    labels = set(line.coach.labels)
    if not item.client.strip() or item.fault != "none":
        return _fault(line) or Judged("held", "met")
    found = _fault(line)
    if found is None or found.reason in ("closed", "no_question"):
        settles = "check" in line.signs or labels & _STATED
        return found if found is not None and not settles else Judged("held", "confirmed")
    return found


def _mirrors(item: Item, line: Line) -> Judged:
    line = Line(_TAG.sub(".", line.words), line.before)
    labels = set(line.coach.labels)
    if line.asks and labels & {"open", "closed", "leading", "stacked", "scaling", "why"}:
        return Judged("missed", "asks", deciding(line, "open"))
    if "advice" in labels and not _is_theirs(item, line):
        return _if_sure(line, "advice")
    if len(line.text.split()) > A_MIRROR:
        return Judged("missed", "long")
    return _given_back(item, line, "")


def _given_back(item: Item, line: Line, held: str) -> Judged:
    """A statement against what the client has just said. held: the reason of a good one, "" for how near it is."""
    told = line.told or line.content
    taken = shared(told, _said(item))
    near = _nearness(item, line, told)
    stated = bool(_STATED & set(line.coach.labels))
    given = stated and (near == "adds" or (near == "selects" and len(taken) >= _SURELY_GIVEN_BACK))
    if not (line.coach.sure or given):
        return Judged("unsure", "unsure")
    if not stated:
        return Judged("missed", "no_mirror")
    if near in _AMISS:
        return Judged("missed", _AMISS[near])
    if near == "selects" and told and not taken:
        return Judged("unsure", "unsure")  # a picture of the learner's own: apt or not, the ear cannot tell
    return Judged("held", held or near)


def _nearness(item: Item, line: Line, told: frozenset[str]) -> Nearness:
    """An echo gives back the whole; a part of it is a choice, also one of small words alone."""
    meant = stems(item.near) | content(item.better)
    near = compared(told, _said(item), item.client, meant, meant).nearness
    words = len(line.text.split())
    if near == "echoes" and _FEWEST <= words < A_PART * len(item.client.split()):
        return "selects"
    return near


def _said(item: Item) -> frozenset[str]:
    """Stems of the client's words, as they are when given back."""
    return content(item.client) | {"yourself"}


def _is_theirs(item: Item, line: Line) -> bool:
    """Made of the client's own words alone: "you can't bring yourself to open it" tells nobody what to do."""
    told = line.told or line.content
    return bool(told and _STATED & set(line.coach.labels)) and shared(told, _said(item)) == told


def _fault(line: Line) -> Judged | None:
    """What keeps a line from being one open question; None where nothing does."""
    labels = set(line.coach.labels)
    for kind in ("advice", "leading", "stacked"):
        if kind in labels:
            return _if_sure(line, kind)
    if "why" in labels:
        return _if_sure(line, "why") if line.kind != "why_value" else None
    if "open" in labels:
        return None if line.coach.sure or _opens_plainly(line) else Judged("unsure", "unsure")
    if labels & {"closed", "scaling"}:
        return _if_sure(line, "closed")
    if not line.asks:
        return _if_sure(line, "no_question")
    return Judged("unsure", "unsure")


def _if_sure(line: Line, kind: str) -> Judged:
    """A fault is told where the ear is sure, or where words can be shown for it."""
    words = deciding(line, kind)
    shown = kind != "closed" and (words or (kind == "no_question" and not line.parts))
    return Judged("missed", kind, words) if line.coach.sure or shown else Judged("unsure", "unsure")


def _opens_plainly(line: Line) -> bool:
    """One question, and it begins as open ones do."""
    asked = [part for part in line.parts if part.is_question]
    return len(asked) == 1 and asked[0].words[0] in ("what", "what's", "how", "how's", "tell", "describe")


_JUDGES: Mapping[str, Callable[[Item, Line], Judged]] = {
    "open_it": _opens,
    "strip_advice": _advises_no_more,
    "mirror_it": _mirrors,
    "name_fault": _meets_the_goal,
    "one_question": _asks_once,
}
