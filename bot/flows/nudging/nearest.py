"""A step that is only named, with nothing open, and not understood: it is asked what comes nearest."""

from __future__ import annotations

import re

from bot.flows.coaching.steps import outcome_now
from bot.flows.core import course
from bot.flows.core.book import Step
from bot.flows.core.incoming import Text
from bot.flows.core.scene import Scene
from bot.flows.nudging.nudge_items import NAMED, OF_THE_TALK, SAID_OF_IT
from bot.flows.talk import sessions
from bot.language.hearing import Heard
from bot.language.reminders.calling import nearness
from bot.language.reminders.news import OBJECT
from bot.language.reminders.telling import MATTER

_ANY = re.compile(
    r"\b(?:what|who|whom|how|where|when|which|each|every|one|all|some|i'll|i'm|i'd|up|out)\b", re.IGNORECASE
)
"""Shared by nearly any two sentences."""
MOST = 3
"""Steps that the words may mean."""
LONGEST = 16
"""Words; a longer message tells something that wants hearing."""
SURE = 2 * OBJECT
"""Two things in common, of what it is done to."""
BARE = 2
"""Words that are no more than a name."""
BRIEF = 5
"""Words up to which the doing alone names it: "hm, that email"."""
_OF_STEPS = frozenset({"yes", "no", "maybe", "done", "partly", "not_yet", "drop"})
_WISHES = re.compile(
    r"\?|\b(?:i want|i'?d like|i need|i would like|can we|could we|help|session|coach\w*|goal|feel(?:ing)?|"
    r"afraid|scared|worr\w+|dread\w*|hate|stuck|nervous|anxious|stress\w*)\b",
    re.IGNORECASE,
)


def meets(scene: Scene) -> bool:
    """Ask it once; said again in other words it may open a session."""
    steps = _meant(scene)
    last = scene.session.held(SAID_OF_IT)
    if not steps or (last is not None and scene.session.turn - last.turn <= 1):
        return False
    scene.session.release(["nudged", "named", SAID_OF_IT, *OF_THE_TALK])
    scene.keep("nudged", [[NAMED, step.number] for step in steps], "")
    scene.keep(SAID_OF_IT, scene.words, "")
    course.lay(scene, "nudge", "several" if len(steps) > 1 else "follow_up")
    course.ask(scene, None, "ask_nearest")
    return True


def _meant(scene: Scene) -> list[Step]:
    words = scene.words
    if scene.heard.count > LONGEST or scene.heard.intents - _OF_STEPS:
        return []
    if _WISHES.search(words) or MATTER.search(words):
        return []
    steps = [step for step in scene.book.open_steps if outcome_now(scene, step) is None]
    said = _ANY.sub(" ", words)
    near = [nearness(said, step.words) for step in steps]
    best, least = max(near, default=0), 1 if scene.heard.count <= BRIEF else OBJECT
    found = [step for step, count in zip(steps, near, strict=True) if count == best] if best >= least else []
    return found if len(found) <= MOST and (_tells_no_wish(scene) or best >= SURE) else []


def _tells_no_wish(scene: Scene) -> bool:
    """ "Be a better mum" is a goal, whoever else is to be called: one word in common does not make it the step."""
    labels = scene.heard.goal.labels
    return "none_stated" in labels or scene.heard.count <= (BARE if labels else BRIEF)


def talk_over(scene: Scene) -> None:
    """By its button: what was said of it is the topic of a session."""
    words = str(scene.value(SAID_OF_IT) or "")
    scene.session.asides = tuple(visit for visit in scene.session.asides if visit.flow != "nudge")
    scene.session.release([SAID_OF_IT])
    if not words or scene.session.is_open:
        sessions.begin(scene)
        return
    scene.incoming, scene.heard = (
        Text(words),
        Heard(words, scene.now, scene.heard.session, scene.heard.places),
    )
    sessions.begin(scene, topic_told=True)
