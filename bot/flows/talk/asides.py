"""What is said to a remark about the talk before the open question comes again, in other words."""

from __future__ import annotations

from collections.abc import Callable

from bot.flows.core import course
from bot.flows.core.scene import Scene
from bot.flows.talk import patience

PATIENT = 2
"""Insults that are met by a word alone."""


def leading(name: str, utterance: str = "ask") -> Callable[[Scene], None]:
    """A few words, then the open question in other words."""

    def act(scene: Scene) -> None:
        patience.come_back(scene, scene.utter("repair", name, utterance))

    return act


def chats(scene: Scene) -> None:
    """A laugh, the weather; asked how it is, it says what it is."""
    asked = "?" in scene.words
    patience.come_back(scene, scene.utter("repair", "small_talk", "asked" if asked else "ask"))


def greets(scene: Scene) -> None:
    """Hello in the middle of things; with a question mark, whether anybody is there."""
    asks = "?" in scene.words
    lead = scene.utter("repair", "presence" if asks else "small_talk", "ask" if asks else "greeting")
    patience.come_back(scene, lead)


def insulted(scene: Scene) -> None:
    """Not answered in kind; said over and over, the way out is named."""
    often = scene.count("repair", "insult") >= PATIENT
    patience.come_back(scene, scene.utter("repair", "insult", "again" if often else "ask"))


def take_time(scene: Scene) -> None:
    scene.say("repair", "take_time", "ask", course.shown(scene))
