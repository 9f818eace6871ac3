"""What they ask in so many words to be reminded of: kept at once, or asked for what is missing (playbook §7)."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from typing import Any

from bot.flows.coaching.said_time import other_half
from bot.flows.coaching.steps import is_habit
from bot.flows.core import course
from bot.flows.core.incoming import Command
from bot.flows.core.scene import Scene
from bot.flows.nudging import asked_say
from bot.flows.nudging.asked_draft import (
    KEPT,
    OF_THE_ASKING,
    WAITING,
    keep,
    next_state,
    put,
    read_back,
    waiting_with,
)
from bot.flows.nudging.asked_times import is_bare
from bot.flows.nudging.asked_which import keep_meant
from bot.language.reminders.asked import DAY_BEFORE, hear_reminder
from bot.language.reminders.calling import called, fitting
from bot.language.reminders.words import Request
from bot.language.times import hear_when
from bot.language.timing.every import hear_every, weekdays_of

NAMED = 10
"""Words that may be all there is to be reminded of."""
_THING = called("thing one stuff bit again")
FEW = 4
"""Words that may be a name for one of several; more say what is to be said."""
BRIEF = 10
"""Words up to which a correction is no more than one."""
_DAY = re.compile(r"day|tomorrow|tonight|\d[/.]\d|\d(?:st|nd|rd|th)", re.I)
_RHYTHM = re.compile(
    r"^\W*(?:(?:no|and|please|make (?:it|that)|i meant?|actually|yes|then|do (?:it|that)|rather)\b[\s,]*)*"
    r"(?:on |at )?"
    r"(?:every|each|daily|weekly|monthly|fortnightly|(?:mon|tues|wednes|thurs|fri|satur|sun)days|weekdays)\b",
    re.I,
)
_NUMBER = re.compile(r"(?<!at )\b(\d{1,2})(?=\W*$)")
_TURNS = re.compile(
    r"^\W*(?:no|nope|sorry|oops|i meant?|i mean|not|actually|make (?:it|that)|rather|better|wait|change)\b",
    re.I,
)


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


def turned(scene: Scene) -> bool:
    """ "No, in the evening", right after it was read back: the same, at the other time."""
    last = scene.session.held(KEPT)
    if last is None or scene.session.turn - last.turn > 1:
        return False
    one = dict(last.value)
    if _repeats(scene, one):
        return True
    if not _TURNS.match(scene.words):
        return False
    at = _instead(scene, one["at"]) if scene.heard.count <= BRIEF else None
    if at is None or at <= f"{scene.now:%Y-%m-%dT%H:%M}" or not _keeps_rhythm(at, one["every"]):
        return False
    scene.do("move_reminder", number=one["number"], at=at)
    scene.session.release([KEPT])
    scene.keep(KEPT, {**one, "at": at}, "")
    asked_say.say(scene, read_back(scene, at, one["every"], one["words"], "", one["number"]))
    return True


def _repeats(scene: Scene, one: dict[str, Any]) -> bool:
    """ "Every Monday", right after: the same, again and again, at the hour it has unless another was said."""
    every = hear_every(scene.words, scene.now) if scene.heard.count <= BRIEF else None
    if every is None or not every.rule or not every.due or not _RHYTHM.match(scene.words):
        return False
    due = every.due if "T" in every.due else f"{every.due}{one['at'][10:]}"
    scene.do("drop_reminder", number=one["number"])
    put(scene, one["words"], due, every.rule, "")
    asked_say.say(scene, keep(scene))
    return True


def _instead(scene: Scene, at: str) -> str | None:
    """The other half of the day, another hour of that day, or another day at that hour."""
    if turned_half := other_half(at, scene.words):
        return turned_half
    due = _heard_alone(scene)
    if due is None or "T" not in due:
        return f"{due}{at[10:]}" if due else None
    if is_bare(scene.words):
        due = _nearest(due, at)
    return due if _DAY.search(scene.words) else f"{at[:10]}{due[10:]}"


def _heard_alone(scene: Scene) -> str | None:
    """ "I meant 9" names an hour."""
    return scene.heard.when.due or hear_when(_NUMBER.sub(r"at \1", scene.words), scene.now).due


def _nearest(due: str, at: str) -> str:
    """A bare hour is meant of the half of the day that the other was in."""
    hour, was = int(due[11:13]), int(at[11:13])
    return f"{due[:11]}{hour % 12 + 12 * (was >= 12):02d}{due[13:]}" if hour != 12 else due


def _keeps_rhythm(at: str, every: str) -> bool:
    days = weekdays_of(every)
    return not every or not days or datetime.fromisoformat(at).weekday() in days
