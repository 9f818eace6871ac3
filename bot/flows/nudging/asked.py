"""What people ask of the partner in plain words at any time: remind me, stop, not before ten, what have I promised?"""

from __future__ import annotations

from bot.flows.core import course, endings
from bot.flows.core.incoming import Text
from bot.flows.core.scene import Scene
from bot.flows.nudging import asked_list, asked_reminder, asked_steps, asked_wishes
from bot.flows.nudging import reminding_kept as kept
from bot.flows.nudging.asked_say import ask_again
from bot.flows.nudging.asked_which import fitting
from bot.flows.nudging.nudge_items import items, line_of
from bot.flows.talk import idle
from bot.language.hearing import Heard
from bot.language.reminders.words import Request
from bot.language.reminding import hear_request

CLOSED = frozenset({"risk", "forget", "welcome", "zone"})
"""Where nothing but their own question counts."""
OF_STEPS = frozenset({"move", "done", "drop", "mute"})
TOPIC = 4
REST = 2
"""Words that were said besides and are worth an answer of their own."""
_AFTER_A_NUDGE = frozenset({"list", "only", "hours", "days", "rate", "more", "on", "mute"})
"""The rest is heard as an answer to the nudge."""


def meets(scene: Scene) -> bool:
    """Do what was asked for; False where nothing was, or the words answer what is open."""
    here = scene.session.here
    if here and here.flow in CLOSED:
        return False
    if asked_reminder.turned(scene):
        return True
    request = hear_request(scene.words, scene.now)
    if request is None or not _is_for_us(scene, request):
        return False
    return _done(scene, request) and _the_rest(scene, request)


def _is_for_us(scene: Scene, request: Request) -> bool:
    """In the middle of a talk only what names the partner or its list counts; the rest may be an answer."""
    here, stage = scene.session.here, course.stage_here(scene)
    if request.kind == "on" and not request.named and not _are_quiet(scene):
        return False
    if here is None or stage is None or scene.session.paused:
        return True
    if here.flow == "nudge":
        return _past_the_nudge(scene, request)
    if here.flow in ("reminders", "close") and (here.flow, here.state) != ("close", "takeaway"):
        return request.kind in ("remind", "ahead", "list") and request.named
    if here.flow == "asked":
        return _in_the_asking(scene, request)
    if request.kind in OF_STEPS:
        return stage.expects != "outcome" and request.kind != "drop"
    return request.named or (request.kind == "list" and "list_steps" in scene.heard.intents)


def _are_quiet(scene: Scene) -> bool:
    """Off, paused, or only when asked: "start again" may mean a session otherwise."""
    wishes = kept.wishes_of(scene)
    return kept.form_of(scene) == "none" or kept.pause_of(scene) is not None or wishes.only_asked


def _in_the_asking(scene: Scene, request: Request) -> bool:
    """A whole new request, or a setting where neither a time nor a thing is asked for."""
    if request.kind == "remind":
        return bool(request.what and (request.due or scene.state == "when"))
    if request.kind in OF_STEPS:
        return scene.state != "which"
    return request.kind in ("list", "off") or (
        scene.state == "what" and request.kind in asked_wishes.SETTINGS
    )


def _past_the_nudge(scene: Scene, request: Request) -> bool:
    """A new reminder is one about something else than what the nudge is about."""
    if request.kind in ("remind", "ahead"):
        about = [line_of(scene, item) for item in items(scene)]
        return bool(request.what) and not fitting(request.what, about)
    return request.kind in _AFTER_A_NUDGE and scene.state != "pause"


def _done(scene: Scene, request: Request) -> bool:
    if request.kind == "remind":
        asked_reminder.asked(scene, request)
    elif request.kind == "ahead":
        asked_reminder.asked_ahead(scene, request)
    elif request.kind == "list":
        asked_list.show(scene)
        ask_again(scene)
    elif request.kind in asked_wishes.SETTINGS:
        asked_wishes.set_to(scene, request)
    else:
        here = scene.session.here
        in_talk = here is not None and not scene.session.paused
        return asked_steps.meets(scene, request, strict=in_talk and not request.named)
    return True


def _the_rest(scene: Scene, request: Request) -> bool:
    """What was said besides answers the open question, which was put again just now; with none, it may be a topic."""
    here = scene.session.here
    if here is None and request.what and len(request.rest.split()) > TOPIC:
        scene.incoming, scene.heard = Text(request.rest), _heard(scene, request.rest)
        if idle.names_a_topic(scene):
            idle.spoken(scene)
        return True
    if (
        len(request.rest.split()) < REST
        or here is None
        or scene.session.paused
        or here.flow in ("asked", "nudge")
    ):
        return True
    last = scene.replies.pop()
    scene.incoming, scene.heard = Text(request.rest), _heard(scene, request.rest)
    endings.answer(scene, last.lead)
    return True


def _heard(scene: Scene, words: str) -> Heard:
    return Heard(words, scene.now, scene.heard.session, scene.heard.places)
