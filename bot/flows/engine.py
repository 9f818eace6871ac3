"""One turn: repairs first, then the answer is absorbed, followed, and the next question put."""

from __future__ import annotations

from datetime import datetime

from bot.flows import course, endings, repair
from bot.flows.book import Book
from bot.flows.flow import Stage
from bot.flows.incoming import Choice, Incoming, Silence
from bot.flows.replies import Turn
from bot.flows.scene import Scene
from bot.flows.session import Session
from bot.language.hearing import Heard

PICKS = ("pick", "minutes")
"""Buttons that carry an answer rather than a way to go."""
BARE_NO = 5
"""A "no" with more words than this says something else as well, and is taken as an answer."""


def take_turn(session: Session, book: Book, incoming: Incoming, heard: Heard, now: datetime) -> Turn:
    """What the partner does next; `session` itself is left untouched.

    now: local wall time in the person's zone, naive.
    """
    scene = Scene(session.copy(), book, incoming, heard, now)
    scene.session.turn += 1
    if not repair.meets(scene):
        answer(scene)
    if not isinstance(incoming, Silence):
        scene.session.heard = f"{now:%Y-%m-%dT%H:%M}"
    return Turn(scene.session, tuple(scene.replies), tuple(scene.effects))


def answer(scene: Scene) -> None:
    """Take what came as the answer to the open question."""
    stage = course.stage_here(scene)
    if stage is not None:
        endings.take(scene, meant(scene, stage))


def meant(scene: Scene, stage: Stage) -> str:
    """The trigger an incoming stands for here: the button's own, or what its words mean, else "answer"."""
    if isinstance(scene.incoming, Choice):
        return "answer" if scene.incoming.trigger in PICKS else scene.incoming.trigger
    for intent, trigger in stage.means.items():
        if intent in scene.heard.intents and scene.heard.count <= (BARE_NO if intent == "no" else stage.bare):
            return trigger
    return "answer"
