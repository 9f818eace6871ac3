"""Before somebody has agreed: nothing is kept, and whatever comes gets the introduction."""

from __future__ import annotations

import re

from bot.flows.core import course, endings
from bot.flows.core.incoming import Choice, Command, Text
from bot.flows.core.replies import Reply
from bot.flows.core.scene import Scene
from bot.flows.core.session import Visit
from bot.flows.talk import commands, presses, welcome

_SURELY = re.compile(
    r"\W*(?:yes|yeah|yep|yup|ok|okay|sure|of course|i agree|agreed|fine|no|nope)\b", re.IGNORECASE
)
"""What opens a plain answer."""


def meets(scene: Scene, incoming: object) -> bool:
    """Nothing is kept; whatever comes gets the introduction, but for its own answers and three commands."""
    here = scene.session.here
    if isinstance(incoming, Command) and incoming.name in commands.BEFORE_CONSENT:
        commands.run(scene, incoming.name)
        return True
    if here and here.flow != "welcome" and isinstance(incoming, Text | Choice):
        return isinstance(incoming, Choice) and presses.pressed(scene, incoming)
    # A yes counts on any introduction, also an older one.
    is_choice = isinstance(incoming, Choice) and incoming.trigger in ("agree", "decline")
    if isinstance(incoming, Text) and _only_asks(incoming.words):
        _answer_before_consent(scene)
        return True
    if here and (is_choice or isinstance(incoming, Text)):
        endings.answer(scene, _sorry(scene))
        welcome.follow_link(scene, commands.LINKS)
        return True
    welcome.note_link(scene, commands.LINKS)
    _introduce(scene)
    return True


def _answer_before_consent(scene: Scene) -> None:
    """Who could read it is told; any other question gets the introduction."""
    intents = scene.heard.intents
    if "privacy" in intents and "who_are_you" not in intents and scene.session.here is not None:
        commands.privacy(scene)
    else:
        _introduce(scene)


def _only_asks(words: str) -> bool:
    """A question is no yes: consent is never read out of "why not?"."""
    return "?" in words and not _SURELY.match(words)


def _introduce(scene: Scene) -> None:
    scene.session.plan, scene.session.at = (Visit("welcome", "introduce"),), 0
    scene.session.asides = ()
    welcome.note_spoken(scene)
    course.ask(scene, _sorry(scene))


def _sorry(scene: Scene) -> Reply | None:
    """Heavy news told before the yes: a kind word, and nothing of it is kept."""
    return scene.utter("repair", "heavy_first") if scene.heard.news or scene.heard.beyond else None
