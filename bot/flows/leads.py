"""What is said before the next question: a reflection, a feeling met, an effect named, or nothing."""

from __future__ import annotations

import re

from bot.flows.flow import Stage
from bot.flows.goal_wording import listed
from bot.flows.incoming import Text
from bot.flows.replies import Reply
from bot.flows.scene import Scene
from bot.language.echo import as_you

_MINDS = re.compile(r"\bthinks?\b", re.IGNORECASE)
"""What others may think of one is a fear, not a verdict of one's own."""
RUNNING = 3
"""At most so many reflecting turns running (playbook §2.1)."""
SHORT = 5
"""Answers under so many words are not given back (playbook §2.1)."""
POINTS = frozenset("your the this these those his her their our no not being having".split())
"""A key phrase that begins with one of these names a thing and can stand in a sentence."""
PARKED = 40
"""Words of the parked goals and of the chosen one that fit in one message."""
GIVEN_BACK = 15
"""More words than this said back are a parrot's."""
LONG = 55
"""Words from which an answer is a story and is met by what stands out in it."""


def lead(scene: Scene, stage: Stage) -> Reply | None:
    """What to give back of the answer just heard at `stage`; None when a bare question serves better."""
    spoken = isinstance(scene.incoming, Text)
    found = _lead(scene, stage) if stage.reflects and spoken else None
    if stage.name == "takeaway" and scene.heard.reflection and scene.heard.reflection.form == "wish":
        found = None  # what they take away is no wish
    if stage.name == "choose_one":
        found = _put_by(scene)
    if stage.expects == "goal" and spoken and scene.heard.is_strong and scene.state != "frame":
        found = _met(scene)  # strong feeling is met before any fault of the goal (playbook §4)
    scene.session.reflected = scene.session.reflected + 1 if found else 0
    return found


def _lead(scene: Scene, stage: Stage) -> Reply | None:
    heard = scene.heard
    if _asks_with_their_words(scene):
        return None
    if heard.verdict and not _MINDS.search(heard.words):
        return scene.utter("lead", "effect", "ask", {"effect": heard.verdict[1]})
    if heard.feeling and (heard.is_strong or heard.count >= SHORT) and _fresh(scene, heard.feeling.word):
        if heard.reflection and (not heard.feeling.named or heard.feeling.word in heard.reflection.text):
            return _given_back(scene)
        named = "named" if heard.feeling.named else "implied"
        return scene.utter("lead", "feeling", named, {"feeling": heard.feeling.word})
    if heard.count < SHORT or scene.session.reflected >= RUNNING or stage.expects == "ideas":
        return None
    if heard.count >= LONG:
        return _stands_out(scene)
    return _given_back(scene)


def _asks_with_their_words(scene: Scene) -> bool:
    """The next question holds a list or a summary of theirs: that is reflection enough."""
    listing = ("sum_up", "weigh", "pick", "plan", "another", "card")
    return scene.state in listing and scene.session.here is not None


def _put_by(scene: Scene) -> Reply | None:
    """What was not chosen is parked by name (playbook §4)."""
    parked = [
        as_you(str(k.value))
        for k in scene.session.kept
        if k.name == "parked" and k.turn == scene.session.turn
    ]
    return scene.utter("lead", "parked", "ask", {"parked": listed(parked, PARKED - len(str(scene.value("goal")).split()))}) if parked else None


def _met(scene: Scene) -> Reply | None:
    feeling = scene.heard.feeling
    if feeling is None or not _fresh(scene, feeling.word):
        return None
    return scene.utter("lead", "feeling", "named" if feeling.named else "implied", {"feeling": feeling.word})


def _fresh(scene: Scene, feeling: str) -> bool:
    """A feeling is named once, not each time it is said."""
    if feeling in scene.session.values("feeling"):
        return False
    scene.keep("feeling", feeling)
    return True


def _stands_out(scene: Scene) -> Reply:
    phrase = scene.heard.key_phrase or ""
    points = len(phrase.split()) > 1 and phrase.split()[0].lower() in POINTS
    return scene.utter("lead", "story", "ask" if points else "bare", {"echo": phrase})


def _given_back(scene: Scene) -> Reply | None:
    reflection = scene.heard.reflection
    if reflection is None or len(reflection.text.split()) > GIVEN_BACK:
        return None
    words = reflection.text.removeprefix("that ")  # "that I can just ask", to what they take away
    return scene.utter("lead", "reflection", reflection.form, {"reflection": words})
