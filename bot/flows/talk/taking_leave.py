"""Somebody who answers and goes: the answer is taken, and then they are let go instead of asked the next thing."""

from __future__ import annotations

import re

from bot.flows.core.incoming import Text
from bot.flows.core.scene import Scene
from bot.flows.talk import sessions
from bot.language.hearing import Heard
from bot.language.parting import parting

_BACK = re.compile(
    r"\W*(?:(?:ok|hi|hello|hey|right|so|and)\W+)*back(?: (?:again|now|here))*\W*", re.IGNORECASE
)
TOLD_IN = frozenset({"check_in", "goal", "reality", "options", "will", "close"})
"""Where an answer would be lost with the goodbye."""


def is_back(words: str) -> bool:
    """Bare, after a pause: it is they who are back, and no question is gone back to."""
    return _BACK.fullmatch(words) is not None


def hear_without(scene: Scene, words: str) -> None:
    """Go on as if only these words of the message had been written."""
    heard = scene.heard
    scene.incoming, scene.heard = Text(words), Heard(words, scene.now, heard.session, heard.places)


def notice(scene: Scene) -> None:
    """Set a goodbye aside that ends an answer, until that is taken."""
    here = scene.session.here
    left = parting(scene.words) if here and here.flow in TOLD_IN and not scene.session.asides else None
    if left is not None:
        hear_without(scene, left.told)
        scene.leaves = left.how


def let_go(scene: Scene) -> None:
    """In place of the next question; at Close what is asked about reminders stands, and what came up in between."""
    session, here = scene.session, scene.session.here
    if not scene.leaves or session.paused or not session.is_open or session.asides or here is None:
        return
    if here.flow not in TOLD_IN or here.flow == "close":
        return
    put = scene.replies.pop() if scene.replies else None
    if scene.leaves == "stop":
        sessions.stop(scene)
        return
    given_back = put.lead if put and put.lead and put.lead.flow == "lead" else None
    if put is not None:
        session.said[f"{put.flow}.{put.state}.{put.utterance}"] -= 1  # it was not put after all
    session.paused = True
    scene.say("repair", "paused", "ask" if given_back else "told", lead=given_back)
