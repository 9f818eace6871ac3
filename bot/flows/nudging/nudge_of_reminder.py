"""What is written after something they had asked to be reminded of: done, at another time, or not any more."""

from __future__ import annotations

import re

from bot.flows.coaching.steps import is_habit, outcome_of
from bot.flows.core.scene import Scene
from bot.flows.nudging import nudge_taps
from bot.flows.nudging.nudge_close import close
from bot.flows.nudging.nudge_implied import did_in_a_part, implied
from bot.flows.nudging.nudge_items import items
from bot.flows.nudging.nudge_later import day_heard, moment_heard
from bot.flows.nudging.nudge_outcomes import moves
from bot.flows.nudging.nudge_phrases import (
    FINE,
    GOING,
    SHORT,
)
from bot.flows.nudging.nudge_put_off import later_at
from bot.flows.nudging.nudge_told import tells
from bot.language.likeness import closest

THIS_REMINDER = re.compile(
    r"^\W*(?:please )?(?:stop|cancel|drop|end|delete|remove) (?:that|this) (?:one|reminder)\W*(?:please\W*)?$",
    re.IGNORECASE,
)
_NO_NEED = re.compile(r"\bno (?:longer )?need(?:ed)?\b|\bnot (?:needed|necessary)\b", re.IGNORECASE)
_HABIT = re.compile(r"\bhabit\b", re.IGNORECASE)


def of_a_reminder(scene: Scene) -> bool:
    """What they had asked to be reminded of: it is done, wanted at another time, or not any more."""
    if scene.state == "asked" and (_is_reported(scene) or _NO_NEED.search(scene.words)):
        close(scene, scene.utter("nudge", "end", "seen"))
        return True
    if scene.state != "asked" or scene.heard.count > 2 * SHORT or _names_a_step(scene):
        return False
    answer, at = outcome_of(scene.heard) or implied(scene, ()), moment_heard(scene)
    habits = [step for step in scene.book.open_steps if is_habit(step)]
    if answer == "drop" and len(habits) == 1 and _HABIT.search(scene.words):
        nudge_taps.answered(scene, habits[0], "drop")
        return True
    if answer in ("done", "partly") or (
        answer is None and (GOING.search(scene.words) or FINE.search(scene.words))
    ):
        close(scene, scene.utter("nudge", "end", "seen"))
    elif answer == "drop" or THIS_REMINDER.search(scene.words):
        nudge_taps.drop_asked(scene)
    elif answer or (at and moves(scene, scene.heard, None)):
        nudge_taps.about(scene, [])
        later_at(scene, at if day_heard(scene) else None)
    elif tells(scene):
        close(scene, scene.utter("nudge", "end", "seen"))
    else:
        return False
    return True


def _is_reported(scene: Scene) -> bool:
    """What they were reminded of is told as done, however long the message."""
    return any(did_in_a_part(scene.words, item.asked[1]) for item in items(scene) if item.asked)


def _names_a_step(scene: Scene) -> bool:
    """One of their steps is meant by its words, and not what they are reminded of."""
    reminded = [item.asked[1] for item in items(scene) if item.asked]
    of_steps = closest(scene.words, [step.words for step in scene.book.open_steps])
    return of_steps is not None and closest(scene.words, reminded) is None
