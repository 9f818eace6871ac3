"""When the clock is spoken of: asked for as it first matters, by /timezone, by a shared place, in plain words."""

from __future__ import annotations

import re

from bot.flows.coaching.steps import outcome_of
from bot.flows.core import course, endings
from bot.flows.core.incoming import Command, Located, Silence, Text
from bot.flows.core.replies import Effect, Reply
from bot.flows.core.scene import Scene
from bot.flows.nudging import asked_wishes, zone, zone_set
from bot.flows.nudging.zone_loosely import is_of_the_clock, told_when_asked
from bot.flows.nudging.zone_told import NOTHING, Option, Told, back_on, going_to, told
from bot.flows.talk import sessions
from bot.language.clock_answers import asks_why, rather_not
from bot.language.hearing import Heard
from bot.language.reminding import hear_request
from bot.language.whereabouts import asks_for_clock, is_home, says_clock_is_wrong

NOT_NOW = frozenset({"zone", "risk", "welcome", "forget", "news", "beyond"})
"""Where these speak, the clock can wait."""
TAKE_ALL = frozenset({"risk", "welcome", "forget", "news", "beyond", "resistance"})
"""Interludes that take whatever is said themselves."""
HOURS = ("quiet_from", "quiet_to", "morning", "evening")
SHORT = 5
"""Words up to which what is no place is still meant as an answer."""
_DID = re.compile(r"\b(?:did(?:n'?t)?|done|finished|managed|forgot|couldn'?t|haven'?t)\b", re.IGNORECASE)
"""No place is called so."""
_FROM_NOW = re.compile(r"\bin (?:\S+ ){1,4}?(?:min(?:ute)?s?|hours?|hrs?)\b", re.IGNORECASE)
"""For "in twenty minutes" it does not matter what the clock shows."""


def ask_if_it_matters(scene: Scene) -> None:
    """Once, when something has just been set by the clock for somebody whose clock is not known."""
    book, here = scene.book, scene.session.here
    if book.zone_known or not book.consented or isinstance(scene.incoming, Silence):
        return
    if (here and here.flow in NOT_NOW) or not any(_goes_by_clock(scene, effect) for effect in scene.effects):
        return
    lead = _taken_over(scene)
    zone.begin_anew(scene)
    course.lay(scene, "zone", "right")
    course.ask(scene, lead)


def _goes_by_clock(scene: Scene, effect: Effect) -> bool:
    values = effect.values
    match effect.name:
        case "set_reminders":
            return values["reminders"] not in (None, "none")
        case "keep_reminder" | "move_reminder" | "ask_at":
            return bool(values.get("at")) and not _FROM_NOW.search(scene.heard.words)
        case "set_next_session":
            return "T" in (values["at"] or "")
        case "set_preferences":
            asked = scene.book.reminders in ("full", "discreet")
            return asked and any(name in values["body"] for name in HOURS)
    return False


def _taken_over(scene: Scene) -> Reply | None:
    """What the last message said first: its question comes again afterwards, a mere statement goes with this one."""
    here = scene.session.here
    last = scene.replies[-1] if scene.replies else None
    if last is None or last.replaces or last.file:
        return None
    if here and (last.flow, last.state) == (here.flow, here.state):
        scene.replies.pop()
        return last.lead
    if here is None and not last.rows and last.lead is None:
        return scene.replies.pop()
    return None


def command(scene: Scene) -> None:
    """/timezone: how it stands; with a place or a time behind it, set at once."""
    zone.begin_anew(scene)
    words = scene.incoming.argument.strip() if isinstance(scene.incoming, Command) else ""
    if not words:
        _show(scene)
        return
    scene.heard = Heard(words, scene.now, scene.book.next_day, scene.heard.places)
    found = told_when_asked(scene)
    if found.options:
        _heed(scene, found)
    else:
        zone.lose_place(scene)
        _ask(scene, "where")


def _show(scene: Scene) -> None:
    scene.keep("zone_wanted", True, "")
    _ask(scene, "right")


def _ask(scene: Scene, state: str) -> None:
    course.lay(scene, "zone", state)
    course.ask(scene)


def _heed(scene: Scene, found: Told) -> None:
    zone.heed(scene, found)
    if zone_set.set_to(scene) is None:
        _ask(scene, "which")
    else:
        _say_over(scene)


def _say_over(scene: Scene) -> None:
    """What holds now; the question that waits is put again, where it was not left long ago."""
    said, here = zone_set.over(scene), scene.session.here
    if here is None or here.flow == "nudge" or scene.session.paused or sessions.is_left(scene):
        scene.replies.append(said)
    else:
        course.ask(scene, said)


def located(scene: Scene, where: Located) -> None:
    """A shared place: the answer to the open question, else an offer. The coordinates are not kept."""
    found = scene.heard.places.nearest(where.latitude, where.longitude)
    here = scene.session.here
    if found is None or (here and here.flow in TAKE_ALL):
        course.ask(scene)
    elif here and here.flow == "zone":
        zone_set.go_by(scene, Option(found.zone, ""))
        endings.take(scene, "answer", absorbs=False)
    elif found.zone == scene.book.zone:
        zone.begin_anew(scene)
        zone_set.stay(scene)
        _say_over(scene)
    else:
        zone.begin_anew(scene)
        scene.keep("zone_offered", found.zone, "")
        _ask(scene, "there")


def meets(scene: Scene) -> bool:
    """Words about the clock, or about where they are; False when they are about something else."""
    here = scene.session.here
    if here and here.flow == "zone":
        return _answered(scene)
    if here and here.flow in TAKE_ALL:
        return False
    if asks_for_clock(scene.words):
        zone.begin_anew(scene)
        _show(scene)
    elif says_clock_is_wrong(scene.words):
        zone.begin_anew(scene)
        _ask(scene, "where")
    elif scene.book.wishes.home and is_home(scene.words):
        zone.begin_anew(scene)
        zone_set.go_by(scene, Option(scene.book.wishes.home, zone_set.zone_words(scene.book.wishes.home)))
        _say_over(scene)
    elif _told_beside(scene):
        return True
    else:
        return _on_the_way(scene)
    return True


def _on_the_way(scene: Scene) -> bool:
    """ "I'm flying to Tokyo tonight", and nothing is being talked of: the clock goes along once they are there."""
    here = scene.session.here
    place = going_to(scene) if here is None or here.flow == "nudge" or scene.session.paused else None
    if place is None:
        return False
    scene.say("zone", "end", "on_the_way", course.shown(scene, {"place": place.name}))
    return True


def _told_beside(scene: Scene) -> bool:
    """ "I'm in Lisbon this week": heeded where it changes the clock, or where nothing else is talked of."""
    found = told(scene, asked=False)
    if found is NOTHING or not (found.options or found.kind == "clock"):
        return False
    same = [option.zone for option in found.options] == [scene.book.zone]
    until = back_on(found.span, scene.now)
    if same and (scene.session.here is not None or not scene.book.zone_known) and not scene.book.wishes.home:
        return False
    zone.begin_anew(scene)
    if not found.options:
        zone.lose_place(scene)
        _ask(scene, "where")
    elif same and not (scene.book.wishes.home and until is None):
        _say_over(scene)
    else:
        _heed(scene, found)
    return True


def _answered(scene: Scene) -> bool:
    """Their answer; what is plainly about something else goes past the question, which is not put again."""
    told_it = bool(told_when_asked(scene).options)
    if not told_it and asks_why(scene.words):
        course.ask(scene, None, "help")
    elif not told_it and rather_not(scene.words):
        endings.take(scene, "skip", absorbs=False)
    elif not told_it and _agrees_and_asks(scene):
        leave(scene)
        return False
    elif told_it or "yes" in scene.heard.intents or (zone.is_refused(scene) and scene.heard.count <= SHORT):
        endings.answer(scene)
    else:
        return False
    return True


def _agrees_and_asks(scene: Scene) -> bool:
    """ "Yes, but remind me at nine": the clock is right, and the rest is for whoever sees to it."""
    return "yes" in scene.heard.intents and hear_request(scene.words, scene.now) is not None


def goes_past(scene: Scene) -> bool:
    """Whether it is no answer to it: long, told of a step, or a request; the clock then stays as it is."""
    here = scene.session.here
    if here is None or here.flow != "zone" or not isinstance(scene.incoming, Text):
        return False
    if (
        outcome_of(scene.heard) is not None
        or _DID.search(scene.words)
        or hear_request(scene.words, scene.now) is not None
        or asked_wishes.said_after_the_yes(scene) is not None
    ):
        return True
    if is_of_the_clock(scene):
        return False
    return scene.heard.count > SHORT and not scene.heard.intents & {"help", "skip", "dont_know", "privacy"}


def leave(scene: Scene) -> None:
    zone_set.stay(scene)
    scene.session.asides = tuple(visit for visit in scene.session.asides if visit.flow != "zone")
