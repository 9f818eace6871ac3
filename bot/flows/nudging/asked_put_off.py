"""News of a reminder that was put off, told before it comes again: "did it!", "watered it", "half of it"."""

from __future__ import annotations

import re

from bot.flows.coaching.steps import outcome_of
from bot.flows.core.scene import Scene
from bot.flows.nudging.asked_say import say
from bot.flows.nudging.nudge_implied import begins_with_doing, did_in_a_part
from bot.flows.nudging.nudge_later import PUT_OFF
from bot.language.likeness import closest
from bot.language.reminders.words import Request

NO_MORE = ("nudge", "end", "no_more_of_it")
_LET_GO = re.compile(
    r"\W*(?:(?:ok|oh|no|actually|sorry|just|well)\W+)*(?:forget (?:it|about it|that)|drop (?:it|that)|never ?mind|"
    r"no (?:longer )?need(?:ed)?(?: any ?more| now)?|not needed(?: any ?more)?|leave it)(?: (?:then|now|please))?\W*",
    re.IGNORECASE,
)
BARE = 4
"""Words up to which an outcome alone is of what was spoken of last."""


def meets(scene: Scene, told: Request | None) -> bool:
    """Take it off where it is done, leave it where it is half done; False where something else is told.

    told: what became of "it", where that was heard.
    """
    waiting = [one for one in scene.session.values(PUT_OFF) if scene.book.reminder(one) is not None]
    if not waiting or _names_a_step(scene, waiting):
        return False
    outcome = _outcome(scene, told, waiting)
    if outcome == "partly":
        say(scene, scene.utter("asked", "end", "half_done"))
    elif outcome in ("done", "drop"):
        for number in waiting:
            scene.do("drop_reminder", number=number)
        scene.session.release([PUT_OFF])
        is_done = outcome == "done"
        say(scene, scene.utter(*(("asked", "end", "done_before_it_came") if is_done else NO_MORE)))
    return outcome in ("done", "drop", "partly")


def _outcome(scene: Scene, told: Request | None, waiting: list[int]) -> str | None:
    """Of "it", in a bare word where nothing else is open, or by its own verb."""
    if told is not None:
        return told.kind
    here = scene.session.here
    if (here is None or scene.session.paused) and scene.heard.count <= BARE and not scene.heard.when.due:
        answer = outcome_of(scene.heard)
        if answer is not None:
            return answer
        if _LET_GO.fullmatch(scene.words):
            return "drop"
    return "done" if any(_is_told(scene.words, words) for words in _words_of(scene, waiting)) else None


def _is_told(said: str, what: str) -> bool:
    """ "I watered it", "watered the basil"."""
    return did_in_a_part(said, what) or begins_with_doing(said, what)


def _names_a_step(scene: Scene, waiting: list[int]) -> bool:
    """A word of one of their steps, and none of what was put off."""
    steps = [step.words for step in scene.book.open_steps]
    return closest(scene.words, steps) is not None and closest(scene.words, _words_of(scene, waiting)) is None


def _words_of(scene: Scene, waiting: list[int]) -> list[str]:
    found = [scene.book.reminder(number) for number in waiting]
    return [one.words for one in found if one is not None]
