"""Changing chairs after a practice: the client's part is the learner's, and the partner coaches."""

from __future__ import annotations

import re

from bot.flows.core import course
from bot.flows.core.incoming import Choice, Text
from bot.flows.core.scene import Scene
from bot.flows.nudging import asked
from bot.flows.practising import chairs, held
from bot.flows.practising.debriefing import may_swap, why_not
from bot.flows.preparing import prepare_hear
from bot.flows.series import series_hear
from bot.flows.talk import sessions
from bot.language.reminders.spoken_of import speaks_of_reminders
from bot.language.reminding import hear_request

TRIGGER = "swap_chairs"
_SWAP = re.compile(
    r"\b(?:swap|switch|change|turn) (?:the |our |round the )?(?:chairs?|roles?|places|seats|sides|tables?)\b|"
    r"\b(?:let'?s|can we|could we|i want to|i'd like to) (?:swap|switch)\b|"
    r"\b(?:you )?coach me (?:now|on (?:it|this|that))\b",
    re.IGNORECASE,
)


def meets(scene: Scene) -> bool:
    """Change chairs when asked to, and say what cannot be set in that chair; False for anything else."""
    here = scene.session.here
    if here is not None and here == ("practise", "debrief") and _asks_to_swap(scene):
        return _swapped(scene)
    if not scene.has(chairs.PART) or here is None or here.flow not in chairs.FLOWS:
        return False
    if not isinstance(scene.incoming, Text) or not _would_set_something(scene):
        return False
    course.ask(
        scene,
        scene.utter("practise", "swapped", "nothing_set", course.shown(scene, chairs.shows_part(scene))),
    )
    return True


def _asks_to_swap(scene: Scene) -> bool:
    if isinstance(scene.incoming, Choice):
        return scene.incoming.trigger == TRIGGER and scene.incoming.asked == scene.session.asked
    return isinstance(scene.incoming, Text) and bool(_SWAP.search(scene.words))


def _would_set_something(scene: Scene) -> bool:
    """A reminder, a date, a card, a record: what only a person of their own has."""
    words, request = scene.words, hear_request(scene.words, scene.now)
    asks = request is not None and request.named and request.kind not in (*asked.OF_STEPS, "list")
    return asks or speaks_of_reminders(words) or bool(prepare_hear.wanted(words) or series_hear.wanted(words))


def _swapped(scene: Scene) -> bool:
    """A session of its own begins, at its first question."""
    if not may_swap(scene):
        course.ask(scene, scene.utter("practise", "swapped", why_not(scene), course.shown(scene)))
        return True
    case, under_way = held.case(scene), held.practice(scene)
    assert case is not None, "may_swap has seen it"
    course.follow(scene, TRIGGER)
    scene.book = chairs.page(scene.session, scene.book)
    sessions.begin_at_goal(scene)
    scene.session.keep(chairs.PART, {"case": under_way["case"], "name": case.client.name})
    course.ask(
        scene, scene.utter("practise", "swapped", "begin", course.shown(scene, chairs.shows_part(scene)))
    )
    return True
