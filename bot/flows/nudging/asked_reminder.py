"""What they ask in so many words to be reminded of: kept at once, or asked for what is missing (playbook §7)."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from bot.flows.coaching.steps import is_habit
from bot.flows.core import course
from bot.flows.core.incoming import Command
from bot.flows.core.scene import Scene
from bot.flows.nudging import asked_say
from bot.flows.nudging.asked_draft import (
    OF_THE_ASKING,
    WAITING,
    keep,
    next_state,
    put,
    waiting_with,
)
from bot.flows.nudging.asked_which import keep_meant
from bot.language.reminders.asked import DAY_BEFORE, hear_reminder
from bot.language.reminders.calling import called, fitting
from bot.language.reminders.words import Request

NAMED = 10
"""Words that may be all there is to be reminded of."""
_THING = called("thing one stuff bit again")
FEW = 4
"""Words that may be a name for one of several; more say what is to be said."""


def asked(scene: Scene, request: Request) -> None:
    """Keep it, or ask for what is missing."""
    waiting = waiting_with(scene)
    scene.session.release(OF_THE_ASKING)
    if waiting:
        scene.keep(WAITING, waiting, "")
    if len(several := _may_be_of(scene, request)) > 1:
        keep_meant(scene, request, several, [])
        course.lay(scene, "asked", "which")
        course.ask(scene)
        return
    what = _as_the_step(scene, request) or request.what or _said_besides(request) or _of_the_talk(scene)
    put(scene, what, request.due, request.every, request.said)
    go_further(scene)


def _may_be_of(scene: Scene, request: Request) -> list[int]:
    """ "Remind me about the email", and there are two: the steps that all of its words fit."""
    said, offered = called(request.what) - _THING, [step.words for step in scene.book.open_steps]
    if not said or request.every or len(request.what.split()) > FEW:
        return []
    at = fitting(request.what, offered)
    return [scene.book.open_steps[one].number for one in at if said <= called(offered[one])]


def _as_the_step(scene: Scene, request: Request) -> str:
    """ "Remind me of the cat at four" is one of the step about the cat, in the words of the step."""
    said = called(request.what) - _THING
    if not said or request.every:
        return ""
    at = fitting(request.what, [step.words for step in scene.book.open_steps])
    step = scene.book.open_steps[at[0]] if len(at) == 1 else None
    fits = step is not None and not is_habit(step) and said <= called(step.words)
    return step.words if step is not None and fits else ""


def command(scene: Scene) -> None:
    """/remind tomorrow 8 ring mum; with nothing behind it, what of and when are asked for."""
    said = scene.incoming.argument if isinstance(scene.incoming, Command) else ""
    request = hear_reminder(f"remind me {said}".strip(), scene.now) or Request("remind", said)
    scene.session.asides = tuple(visit for visit in scene.session.asides if visit.flow != "asked")
    (asked_ahead if request.kind == "ahead" else asked)(scene, request)


def asked_ahead(scene: Scene, request: Request) -> None:
    """ "An hour before": of the step that is meant, where it has an hour; else they are asked when."""
    minutes = request.value[0]
    words, due = _what_is_ahead(scene, request)
    at = None
    if due and ("T" in due or minutes >= DAY_BEFORE):
        before = datetime.fromisoformat(due) - timedelta(minutes=minutes)
        at = f"{before:%Y-%m-%dT%H:%M}"
        if minutes >= DAY_BEFORE and "T" not in due:
            at = f"{before:%Y-%m-%d}T{scene.book.wishes.evening:%H:%M}"
    asked(scene, request._replace(what=words, due=at, said="", value=()))


def _what_is_ahead(scene: Scene, request: Request) -> tuple[str, str | None]:
    """The step being planned, the one that is named, the only one with a time, or the next session."""
    if re.search(r"\b(?:session|meet)", request.what, re.IGNORECASE) and scene.book.next_session:
        return "our next session", scene.book.next_session
    here = scene.session.here
    if here and here.flow == "will" and scene.value("due") and scene.value("action"):
        return str(scene.value("action")), str(scene.value("due"))
    dated = [step for step in scene.book.open_steps if step.due]
    named = [step for step in dated if request.what and fitting(request.what, [step.words])]
    step = named[0] if len(named) == 1 else dated[0] if len(dated) == 1 and not request.what else None
    return (step.words, step.due) if step else (request.what, None)


def _said_besides(request: Request) -> str:
    """ "Taxes are due. Remind me on Friday." """
    return request.rest.strip(" .!") if 1 < len(request.rest.split()) <= NAMED else ""


def _of_the_talk(scene: Scene) -> str:
    """Where nothing was named: what is being planned, or the only step there is."""
    here = scene.session.here
    if here and here.flow == "will" and scene.value("action"):
        return str(scene.value("action"))
    steps = scene.book.open_steps
    return steps[0].words if len(steps) == 1 else ""


def go_further(scene: Scene) -> None:
    state = next_state(scene)
    if state:
        course.lay(scene, "asked", state)
        course.ask(scene)
    else:
        asked_say.say(scene, keep(scene))
