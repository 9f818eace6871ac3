"""Whether an answer to a drill holds, and why: lines are judged by the ear and by their item, choices by comparison."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bot.language.goals import hear_goal
from bot.practice.drills.asking import begins_closed, faulty, kept
from bot.practice.drills.item import HEARD_AS, Item
from bot.practice.drills.meeting import meets
from bot.practice.drills.mirroring import STATED, given_back, is_theirs, mirrors
from bot.practice.drills.smuggled import smuggled
from bot.practice.drills.verdict import Judged, Verdict
from bot.practice.line import Line

__all__ = ["LONGEST", "Judged", "Verdict", "compare", "judge"]

LONGEST = 600
"""Characters of an answer that are heard and kept."""
A_LINE = 60
"""Words from which on no client finds the question any more."""


def judge(drill: str, item: Item, answer: str) -> Judged:
    """An answer in free text. Not for the drills in which a choice is all."""
    line = Line(answer[:LONGEST], item.client)
    if drill != "mirror_it" and len(answer.split()) > A_LINE:
        return Judged("missed", "speech")
    return _JUDGES[drill](item, line)


def compare(drill: str, item: Item, choice: str) -> Judged:
    """A choice; of a goal's faults another may be heard as well, and the order of questions decides."""
    if choice == item.chosen:
        return Judged("held", "right")
    if drill == "name_fault" and HEARD_AS[choice] in hear_goal(item.client).labels:
        return Judged("missed", "also")
    return Judged("missed", "other")


def _opens(item: Item, line: Line) -> Judged:
    return faulty(item, line) or kept(item, line, "open")


def _advises_no_more(item: Item, line: Line) -> Judged:
    labels = set(line.coach.labels)
    stated = not line.asks and not begins_closed(line) and labels & STATED
    hidden = smuggled(item, line) if stated else None
    if hidden is not None and hidden.sure:
        return Judged("missed", hidden.reason, hidden.words)
    if stated and ("advice" not in labels or is_theirs(item, line)):
        return given_back(item, line, "stripped")
    found = faulty(item, line)
    if found is not None and found.reason == "closed":
        return Judged("missed", "closed_now", found.words)
    if found is not None and found.reason == "why":
        return kept(item, line, "why_now")
    return found or kept(item, line, "stripped")


def _asks_once(item: Item, line: Line) -> Judged:
    found = faulty(item, line)
    if found is not None and found.reason == "closed":
        return Judged("missed", "one_closed", found.words)
    return found or kept(item, line, "one")


_JUDGES: Mapping[str, Callable[[Item, Line], Judged]] = {
    "open_it": _opens,
    "strip_advice": _advises_no_more,
    "mirror_it": mirrors,
    "name_fault": meets,
    "one_question": _asks_once,
}
