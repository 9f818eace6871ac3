"""A nudge put off in words: now is not the time, and when is."""

from __future__ import annotations

import re
from datetime import datetime

from bot.flows.coaching.steps import outcome_of
from bot.flows.core import course
from bot.flows.core.scene import Scene
from bot.flows.nudging import nudge_taps
from bot.flows.nudging.nudge_items import asked_about, items, listed_steps
from bot.flows.nudging.nudge_later import moment_heard
from bot.flows.nudging.nudge_later import put_off as put_off_to
from bot.flows.nudging.nudge_phrases import (
    ASKS,
    IN_A_WHILE,
    LATER,
    SHORT,
)
from bot.flows.nudging.nudge_which import named
from bot.language.times import hear_when

_THANKS = re.compile(
    r"\W*(?:(?:oh|ah|ok|well)\W+)*(?:thanks?|cheers|ta|how kind|very kind|bless you)\b", re.IGNORECASE
)
_SPAN = re.compile(
    r"\b(?:an?|half an|a couple of|\w+)\s+(?:more\s+)?(?:hours?|hrs?|minutes?|mins?)\b", re.IGNORECASE
)


def later(scene: Scene) -> bool:
    """ "Remind me tomorrow at 8", "later": the question is put off, the step's own time stands."""
    if not items(scene) or not (
        LATER.search(scene.words) or ASKS.search(scene.words) or IN_A_WHILE.match(scene.words)
    ):
        return False
    if scene.heard.count > (5 if ASKS.search(scene.words) else 2) * SHORT:
        return False
    if outcome_of(scene.heard) == "not_yet" and not ASKS.search(scene.words):
        return False  # "not yet, later this week" is a new time
    if _THANKS.match(scene.words) and not moment_heard(scene):
        return False  # "very kind of you to remind me"
    steps = asked_about(scene)
    one = named(scene.words, steps, listed_steps(scene)) if steps else None
    nudge_taps.about(scene, [one] if one else list(steps))
    later_at(scene, moment_heard(scene) or _in_a_while(scene))
    return True


def _in_a_while(scene: Scene) -> datetime | None:
    """ "Gimme an hr": so long from now."""
    span = _SPAN.search(scene.words) if IN_A_WHILE.match(scene.words) else None
    due = hear_when(f"in {span[0]}", scene.now).due if span else None
    return datetime.fromisoformat(due) if due and "T" in due else None


def later_at(scene: Scene, at: datetime | None) -> None:
    """Put off to that time; without one it is asked for."""
    if at is None:
        course.lay(scene, "nudge", "later")
        course.ask(scene)
        return
    put_off_to(scene, at)
    nudge_taps.close_with(scene)
