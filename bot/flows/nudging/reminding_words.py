"""What is said about the reminders while they are shown: the same settings as at any other time, in fewer words."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial

from bot.flows.core.scene import Scene
from bot.flows.nudging import reminding_kept as kept
from bot.flows.nudging.reminding_changes import SETTINGS, make
from bot.language.reminders.hour_wished import hear_hour
from bot.language.reminders.pausing import day_of_return
from bot.language.reminders.settings import LONGEST, hear_settings
from bot.language.reminders.words import Request
from bot.language.reminding import hear_request

Change = Callable[[Scene], object]
_LOOSE = frozenset({"days", "hours"})
"""Of these there may be several in a sentence, and "too" or "not" beside them."""
_REST_ALONE = re.compile(
    r"^\W*(?:please )?(?:pause|(?:take )?a break)(?: (?:them|it|please|reminders|the reminders))?\W*$"
)
OFFERED = (("close", "reminders"), ("reminders", "left"))
"""Where it is asked whether they want any."""
_ONLY = re.compile(r"\b(?:only|just|every|each|\w+days)\b", re.IGNORECASE)
_OF_A_SESSION = re.compile(r"\b(?:session|appointment|meeting)s?\b", re.IGNORECASE)
"""Its day and hour are none of the reminders'."""
_FINE = re.compile(
    r"\W*(?:(?:ok(?:ay)?|yes|yep|yeah|no|nope|fine|good|great|thanks?|thank you|cheers|perfect|done|ta|right|sure|cool|"
    r"leave it|keep it|that'?s|it'?s|all|so|is|like that|it|as it is|(?:works|good|fine) for me)\W*)+"
)


def wants(scene: Scene) -> tuple[Change, ...]:
    """What is to be changed, in their words; nothing where these are about something else."""
    return tuple(partial(make, request=request) for request in wanted(scene))


def wanted(scene: Scene) -> tuple[Request, ...]:
    """The same as what was heard: a whole request, else whatever is named in passing."""
    if len(scene.words) > LONGEST or _OF_A_SESSION.search(scene.words):
        return ()
    request = hear_request(scene.words, scene.now)
    if request and request.kind not in SETTINGS:
        return ()  # a step or a reminder of its own, which is met elsewhere
    if request and request.kind not in _LOOSE and (request.kind != "pause" or request.due):
        return (request,)
    here = scene.session.here
    if here and (here.flow, here.state) == ("reminders", "rest"):
        until = _until(scene)
        if until and not request and not _ONLY.search(scene.words):
            return (until,)  # asked how long, a bare day tells it
    part = hear_hour(scene.words)
    if part and (part.what or part.kind == "hours") and here and (here.flow, here.state) in OFFERED:
        return (part,)  # of the message that is offered, and not of all
    resting = kept.pause_of(scene) is not None
    said = hear_settings(scene.words, scene.now, of_hours=scene.state == "hours", resting=resting)
    at = part if request is None else request
    return said or ((at,) if at and (at.kind != "pause" or at.due) else ())


def _until(scene: Scene) -> Request | None:
    day = day_of_return(scene.words, scene.now)
    return Request("pause", due=day.isoformat()) if day else None


def asks_for_a_pause(scene: Scene) -> bool:
    """A pause, and no word of how long; or until a day that is over."""
    request = hear_request(scene.words, scene.now)
    is_over = request is not None and request.over is not None
    return is_over or _REST_ALONE.search(scene.words.lower()) is not None


def is_content(scene: Scene) -> bool:
    """A nod or a thanks: it is fine as it is."""
    return _FINE.fullmatch(scene.words.lower().replace("’", "'")) is not None
