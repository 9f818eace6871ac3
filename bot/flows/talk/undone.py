"""Taking a turn again: an edited message, a correction."""

from __future__ import annotations

import re
from collections.abc import Callable

from bot.flows.core import course, endings
from bot.flows.core.incoming import Text
from bot.flows.core.scene import Scene
from bot.flows.talk import sessions, steering
from bot.language.hearing import Heard

_INSTEAD = re.compile(
    r"^.*\b(?:i (?:actually )?meant|what i meant (?:is|was)|i said|it's more|its more|rather)\b[\s:,]*(?:to say )?",
    re.I | re.S,
)
REST = 3
"""Words a correction must bring along to be taken as the new answer."""


def edited(scene: Scene, words: str, remarks: Callable[[Scene], bool]) -> None:
    """The last message in other words: its answer is taken back and given again.

    remarks: deals with words that are about the talk itself; True when they were.
    """
    trail = scene.session.trail
    last = trail[-1].turn if trail else -1
    told = bool(words.strip()) and not words.lstrip().startswith("/")
    if not told or scene.session.asides or len(trail) < 2 or last != scene.session.turn - 1:
        _stands(scene)
        return
    steering.undo(scene)
    scene.incoming = Text(words)
    if not remarks(scene):
        answer_again(scene, words)


def _stands(scene: Scene) -> None:
    """What was changed is past: where the conversation stands is said again."""
    if scene.session.paused:
        sessions.pause(scene)
    elif scene.session.here:
        course.ask(scene)
    else:
        sessions.menu(scene)


def answer_again(scene: Scene, words: str) -> None:
    """Take other words as the answer to the question that now stands open."""
    scene.incoming, scene.heard = (
        Text(words),
        Heard(words, scene.now, scene.heard.session, scene.heard.places),
    )
    endings.answer(scene, scene.utter("repair", "corrected"))


def correct(scene: Scene) -> None:
    """Two words of apology; the right words if they came along, else the question once more."""
    rest = _INSTEAD.sub("", scene.words)
    if scene.session.asides or len(scene.session.trail) < 2:
        course.ask(scene, scene.utter("repair", "sorry"))
        return
    steering.undo(scene)
    if rest != scene.words and len(rest.split()) >= REST:
        answer_again(scene, rest)
    else:
        course.ask(scene, scene.utter("repair", "sorry"))
