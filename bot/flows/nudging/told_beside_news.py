"""What became of a step, told in the same breath as heavy news: kept without a word, since the news come first."""

from __future__ import annotations

import re

from bot.flows.coaching.steps import before_today, keep_outcome, outcome_now, outcome_of
from bot.flows.core.scene import Scene
from bot.flows.nudging.nudge_implied import begins_with_doing, one_done
from bot.language.beyond import beyond_coaching, heavy_news
from bot.language.hearing import Heard
from bot.language.likeness import closest

_PARTS = re.compile(r"[.;!?\n]+\s*|,\s+|\s+(?:but|and|then|though)\s+", re.IGNORECASE)


def keep_outcomes(scene: Scene) -> None:
    """Each part of the message that names a step of theirs, or the only one there is, and says how it went."""
    steps = [step for step in before_today(scene) if outcome_now(scene, step) is None]
    for part in _PARTS.split(scene.words) if steps else ():
        if heavy_news(part) or beyond_coaching(part):
            continue
        heard = Heard(part, scene.now)
        at = closest(part, [step.words for step in steps])
        step = steps[at] if at is not None else one_done(scene, tuple(steps))
        answer = outcome_of(heard) or ("done" if step and begins_with_doing(part, step.words) else None)
        if step is None and answer and len(steps) == 1:
            step = steps[0]
        if step is not None and not answer and one_done(scene, (step,)) and at is not None:
            answer = "done"
        if step is not None and answer and outcome_now(scene, step) is None:
            keep_outcome(scene, step, answer)
