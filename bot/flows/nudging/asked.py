"""What people ask of the partner in plain words at any time: remind me, stop, not before ten, what have I promised?"""

from __future__ import annotations

import re

from bot.flows.core import course, endings
from bot.flows.core.flow import Stage
from bot.flows.core.incoming import Text
from bot.flows.core.scene import Scene
from bot.flows.core.session import Visit
from bot.flows.nudging import (
    after_a_list,
    asked_list,
    asked_outcome,
    asked_reminder,
    asked_steps,
    asked_turned,
    asked_wishes,
    the_rest,
)
from bot.flows.nudging import reminding_kept as kept
from bot.flows.nudging.asked_say import ask_again
from bot.flows.nudging.nudge import ASKED_HOW
from bot.flows.nudging.nudge_items import items, line_of
from bot.flows.nudging.reminding_words import wanted
from bot.flows.talk import idle
from bot.language.hearing import Heard
from bot.language.reminders.calling import LIGHT, called, doings, fitting, verb_of
from bot.language.reminders.words import Request
from bot.language.reminding import hear_request

CLOSED = frozenset({"risk", "forget", "welcome", "zone"})
"""Where nothing but their own question counts."""
OF_STEPS = frozenset({"move", "done", "drop", "mute", "again"})
_THIS_ONE = re.compile(r"\b(?:that|this) (?:one|reminder)\b", re.IGNORECASE)
_OF_ANY = LIGHT | {"finish", "complete", "continue", "resume", "carry"}
"""Doings that tell no thing from another."""
_ONCE_MORE = re.compile(r"\b(?:again|once more|later)\b", re.IGNORECASE)
TOPIC = 4
REST = 2
"""Words that were said besides and are worth an answer of their own."""
TIMES = frozenset({"hour", "hours", "rate"})
"""Said where reminders are offered, these are an answer, whatever else the words could be."""
BARE = frozenset({"hours", "days", "pause", "fewer"})
"""Settings that count without a word of the partner: "not before ten", "only on weekdays"."""
_OF_TIME = re.compile(
    r"(?:^|[.,;:?!]\s+)(?:and |so |by )?(?:when|until when|which days?|what days?|what time|what hours?)\b"
    r"|\bhow (?:often|long|many|much)\b",
    re.IGNORECASE,
)
"""Asked this, such words may be the answer."""


def meets(scene: Scene) -> bool:
    """Do what was asked for; False where nothing was, or the words answer what is open."""
    here = scene.session.here
    if here and here.flow in CLOSED:
        return False
    if asked_turned.meets(scene) or the_rest.meets(scene):
        return True
    if _is_asked_at_close(scene) and any(one.kind in TIMES for one in wanted(scene)):
        endings.answer(scene)
        return True
    request = hear_request(
        scene.words, scene.now, alone=_nothing_waits(scene)
    ) or asked_wishes.said_after_the_yes(scene)
    known = request is not None and (request.kind not in OF_STEPS or bool(asked_steps.named(scene, request)))
    if not known and after_a_list.meets(scene):
        return True
    if request is None or not _is_for_us(scene, request):
        return not _in_a_nudge(scene) and asked_outcome.meets(scene)
    return _done(scene, request) and _the_rest(scene, request)


def _nothing_waits(scene: Scene) -> bool:
    """No question of a talk is open, or only that of a nudge, which is of our messages itself."""
    here = scene.session.here
    return here is None or scene.session.paused or (here.flow == "nudge" and not scene.session.is_open)


def _in_a_nudge(scene: Scene) -> bool:
    """There the step is known, and what is told of it is heard with more care."""
    here = scene.session.here
    return here is not None and (
        (here.flow == "nudge" and here.state in (*ASKED_HOW, "which"))
        or (here.flow, here.state) == ("asked", "which")
    )


def _is_for_us(scene: Scene, request: Request) -> bool:
    """In the middle of a talk what may as well be the answer to its question is none of ours."""
    here, stage = scene.session.here, course.stage_here(scene)
    if request.kind == "on" and not request.named and not _are_quiet(scene):
        return False
    if here is None or stage is None or scene.session.paused:
        return True
    if here.flow in ("nudge", "asked"):
        return _past_a_nudge(scene, request) if here.flow == "nudge" else _in_the_asking(scene, request)
    if request.kind in OF_STEPS:
        return request.kind == "mute" or (request.kind != "drop" and not _answers_the_list(stage, request))
    if here.flow == "reminders" or _is_offered(scene):
        return (request.kind in ("remind", "ahead", "list") and request.named) or request.kind == "off"
    return request.named or _is_bare(scene, request) or _is_list(scene, request)


def _is_offered(scene: Scene) -> bool:
    """Whether reminders are wanted is what is being asked."""
    here = scene.session.here
    return here is not None and (here.flow, here.state) in (("close", "reminders"), ("reminders", "left"))


def _is_asked_at_close(scene: Scene) -> bool:
    return scene.session.here == Visit("close", "reminders") and not scene.session.paused


def _answers_the_list(stage: Stage, request: Request) -> bool:
    """Where each step is asked after, what became of one is the answer; a new day for it is not."""
    return stage.expects == "outcome" and request.kind not in ("move", "again")


def _is_list(scene: Scene, request: Request) -> bool:
    return request.kind == "list" and "list_steps" in scene.heard.intents


def _is_bare(scene: Scene, request: Request) -> bool:
    """A setting that nobody gives for an answer, unless that is what was asked for; "pause" never is one."""
    if request.kind == "pause":
        return bool(request.due or request.over) and scene.words.lower().lstrip(" ,.!").startswith(
            ("pause", "please pause")
        )
    return request.kind in BARE and not _may_answer(scene, request.kind)


def _may_answer(scene: Scene, kind: str) -> bool:
    """A time where a time is asked for, a number where it is how many."""
    stage, shown = course.stage_here(scene), scene.session.recent[-1:]
    of_time = stage is not None and stage.expects in (
        ("minutes",) if kind == "fewer" else ("time", "minutes")
    )
    return of_time or any(_OF_TIME.search(one.text) for one in shown)


def _are_quiet(scene: Scene) -> bool:
    """Off, paused, or only when asked: "start again" may mean a session otherwise."""
    wishes = kept.wishes_of(scene)
    return kept.form_of(scene) == "none" or kept.pause_of(scene) is not None or wishes.only_asked


def _in_the_asking(scene: Scene, request: Request) -> bool:
    """A whole new request, or a setting that is no time for the one that is being asked about."""
    if request.kind == "remind":
        return bool(request.what and (request.due or scene.state == "when"))
    if request.kind in OF_STEPS:
        return scene.state != "which" or request.kind == "mute" or bool(asked_steps.named(scene, request))
    return request.named or request.kind == "list" or _is_bare(scene, request)


def _past_a_nudge(scene: Scene, request: Request) -> bool:
    """A new reminder, or a change of a step, is one of something else than what the nudge is about."""
    if request.kind in ("remind", "ahead", *OF_STEPS - {"mute"}):
        about = [line_of(scene, item) for item in items(scene)]
        known = request.kind not in OF_STEPS or bool(asked_steps.named(scene, request))
        return (
            bool(request.what)
            and known
            and (_is_other_doing(scene, request.what, about) or not fitting(request.what, about))
        )
    if scene.state in ("new_time", "later") and not request.named:
        return request.kind == "list" or _is_bare(scene, request)
    if request.kind == "off" and scene.state == "asked" and _THIS_ONE.search(scene.words):
        return False  # of what they are being reminded of, and nothing else
    return scene.state != "pause" or request.kind != "pause" or request.due is not None


def _is_other_doing(scene: Scene, what: str, about: list[str]) -> bool:
    """ "To pay the dentist" is not "call the dentist": what it is done to may be the same."""
    verb = verb_of(what)
    named = re.search(rf"\bto {verb}\b", scene.words, re.IGNORECASE) if verb and verb not in _OF_ANY else None
    if named is None or _ONCE_MORE.search(scene.words):
        return False
    same = any(re.fullmatch(doings(verb_of(line)), verb) for line in about)
    return not same and not any(called(verb) & called(line) for line in about)


def _done(scene: Scene, request: Request) -> bool:
    if request.kind == "off" and _is_offered(scene):
        endings.take(scene, "remind_none", absorbs=False)
    elif request.kind == "remind":
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
        if idle.names_a_topic(scene) and _wishes(scene):
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


def _wishes(scene: Scene) -> bool:
    """A matter they want to look at, and no more than why they ask."""
    goal = scene.heard.goal
    return "none_stated" not in goal.labels and bool(goal.spans.get("wish"))


def _heard(scene: Scene, words: str) -> Heard:
    return Heard(words, scene.now, scene.heard.session, scene.heard.places)
