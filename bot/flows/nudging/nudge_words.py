"""What is written after a nudge, rule by rule: how it went, another time, which step, less of it (playbook §7)."""

from __future__ import annotations

import re

from bot.flows.core import course
from bot.flows.core.scene import Scene
from bot.flows.nudging import nudge_taps
from bot.flows.nudging.nudge_beside import (
    ask_no_more,
    asks_what_it_is,
    comes,
    grateful,
    of_the_session,
    pushes_back,
)
from bot.flows.nudging.nudge_close import close
from bot.flows.nudging.nudge_items import asked_about, items, listed_steps
from bot.flows.nudging.nudge_less import less_of_them, whether_to_go_on
from bot.flows.nudging.nudge_of_reminder import of_a_reminder
from bot.flows.nudging.nudge_outcomes import (
    OF_STEPS,
    news_of_several,
    news_told,
    one_by_one,
    still_today,
    told,
)
from bot.flows.nudging.nudge_phrases import (
    BRING,
    DOING,
    GOING,
    GOING_TO,
    HINDERED,
    KEEP,
    ON_IT,
    SHORT,
    SMALLER,
    WHICH,
)
from bot.flows.nudging.nudge_put_off import later
from bot.flows.nudging.nudge_told import is_told_of, tells
from bot.flows.nudging.nudge_which import named
from bot.flows.nudging.nudge_wishes import pause_heard
from bot.flows.talk import burdens

_TO_A_SESSION = re.compile(
    r"\b(?:it|this|that|this one)\b.{0,15}\b(?:in|at|to|for|until|till) (?:the|our|my) (?:next )?session\b",
    re.IGNORECASE,
)
_IT = re.compile(r"\b(?:it|that|this|her|him|them)\b", re.IGNORECASE)
_OF_ANSWERS = frozenset({"yes", "no", "maybe", "done", "partly", "not_yet", "drop", "thanks"})


def meets(scene: Scene) -> bool:
    """Deal with words after a nudge; False when they are about something else."""
    return any(rule(scene) for rule in RULES)


def meets_in_between(scene: Scene) -> str:
    """Of a question about the answer: the trigger that the words stand for, "" when it simply answers."""
    words = scene.words
    if scene.state == "smaller_or_drop":
        if SMALLER.search(words):
            return "shrink"
        if BRING.search(words):
            scene.keep("brought", True, "")
            return "bring_it"
        return "skip" if KEEP.search(words) else ""
    timed = bool(scene.heard.when.due) or pause_heard(scene) is not None
    leaves = scene.heard.intents & {"skip", "stop", "pause", "back"}
    return "skip" if leaves and not timed else ""


def _news(scene: Scene) -> bool:
    """Heavy news come before any step (playbook §2.10)."""
    if not scene.heard.news or scene.has("news"):
        return False
    scene.session.asides = tuple(visit for visit in scene.session.asides if visit.flow != "nudge")
    return burdens.meets_a_burden(scene)


def _which_one(scene: Scene) -> bool:
    """They ask which step it is about: it is named, also in a discreet nudge."""
    if not WHICH.search(scene.words) or not items(scene):
        return False
    nudge_taps.name_them(scene)
    return True


def _heard_of_it(scene: Scene) -> bool:
    """ "On it", "thanks": a word back, and it is theirs."""
    going = DOING if scene.state == "follow_up" else GOING
    if scene.state not in OF_STEPS or not _is_going(scene, going):
        return False
    close(scene, scene.utter("nudge", "end", "on_it"))
    return True


def _is_going(scene: Scene, going: re.Pattern[str]) -> bool:
    on_it = scene.state == "before" and ON_IT.search(scene.words)
    if scene.heard.count <= SHORT and (on_it or going.search(scene.words)):
        return True
    return (
        scene.heard.count <= 4 * SHORT
        and GOING_TO.search(scene.words) is not None
        and not HINDERED.search(scene.words)
    )


def _brought(scene: Scene) -> bool:
    """ "Let's do it in the next session": it stays open, and waits for that."""
    steps = asked_about(scene)
    if scene.state not in OF_STEPS or len(steps) != 1 or scene.heard.count > 2 * SHORT:
        return False
    if not _TO_A_SESSION.search(scene.words):
        return False
    close(scene, scene.utter("nudge", "end", "brought"))
    return True


def _unsure(scene: Scene) -> bool:
    """ "I don't know", and a wish for something smaller."""
    if scene.heard.count > SHORT or not items(scene):
        return False
    if "dont_know" in scene.heard.intents:
        course.ask(scene, None, "help")
    elif "skip" in scene.heard.intents:
        close(scene, scene.utter("nudge", "end", "unchanged"))
    elif SMALLER.search(scene.words) and len(asked_about(scene)) == 1:
        nudge_taps.about(scene, list(asked_about(scene)[:1]))
        scene.keep("late_step", asked_about(scene)[0].number, "")
        course.lay(scene, "nudge", "smaller")
        course.ask(scene)
    else:
        return False
    return True


def _only_told(scene: Scene) -> bool:
    """Something told of the step that says neither yes nor no: thanks, and how it is to be noted."""
    steps = asked_about(scene)
    if not steps or scene.state not in OF_STEPS or not (tells(scene) or is_told_of(scene, steps)):
        return False
    step = named(scene.words, steps, listed_steps(scene))
    if step is not None:  # what the line says is so
        scene.do("learned", number=step.number, learned=scene.words)
    course.ask(scene, scene.utter("idle", "after_step") if step else None, "ask_noted")
    return True


def _points_at_it(scene: Scene) -> bool:
    """A few words with "it" or "her", or a time, and no wish: they are of the step, whatever they say of it."""
    heard = scene.heard
    if (
        scene.state not in OF_STEPS
        or scene.session.is_open
        or heard.count > 2 * SHORT
        or not asked_about(scene)
    ):
        return False
    wishes = "none_stated" not in heard.goal.labels and bool(heard.goal.spans.get("wish"))
    if wishes or "?" in scene.words or heard.intents - _OF_ANSWERS:
        return False
    if not (_IT.search(scene.words) or heard.when.due or "yes" in heard.intents):
        return False
    course.ask(scene, None, "ask_noted")
    return True


RULES = (
    _news, ask_no_more, pushes_back, less_of_them, whether_to_go_on, _which_one, asks_what_it_is,
    of_the_session, comes, grateful, _brought,
    one_by_one, news_of_several, still_today, later,
    told,
    of_a_reminder,
    _heard_of_it, _unsure, news_told, _only_told, _points_at_it,
)  # fmt: skip
"""In the order they are tried; each says whether it dealt with the words."""
