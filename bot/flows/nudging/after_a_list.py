"""What is written right after the steps were listed: of these, by their place or their words, as under a nudge."""

from __future__ import annotations

import re

from bot.flows.coaching.steps import outcome_now
from bot.flows.core import course
from bot.flows.core.book import Step
from bot.flows.core.scene import Scene
from bot.flows.nudging.nudge_close import close
from bot.flows.nudging.nudge_items import OF_THE_TALK, asked_about, listed_steps
from bot.flows.nudging.nudge_later import day_heard
from bot.flows.nudging.nudge_outcomes import ask_which, news_of_several, news_told, one_by_one, told
from bot.flows.nudging.nudge_taps import after
from bot.flows.nudging.nudge_which import named, tell

_STILL = re.compile(
    r"\b(?:all|both|they|everything|these)\b[^?]{0,25}\b(?:still )?(?:stands?|hold|holds|remains?|still on|stay|"
    r"(?:is|are) (?:still )?(?:right|good|fine|correct|current))\b",
    re.IGNORECASE,
)
_NOTHING_BUT_A_TIME = frozenset(
    "ok okay k right then fine so i ill i'll will do it that this them promise promised swear down honest honestly "
    "really definitely defo def deal yes yeah yep no problem let's lets say make it's its maybe probably hopefully try "
    "cool great thanks cheers please on at by in the for sure sharp latest change move put push to instead want you "
    "can could one "
    "of course absolutely gonna going be it'll got".split()
)
"""Words beside a time that leave it a time."""
_OF_A_SESSION = re.compile(
    r"\b(?:session|appointment|meet(?:ing)? (?:again|with)|prepare|see you|(?:talk|speak) again|go on|carry on|"
    r"continue)\b",
    re.IGNORECASE,
)
"""The day of the next one is none of a step's."""
_WORD = re.compile(r"[a-z']+")


def meets(scene: Scene) -> bool:
    """Deal with what is of a step in the list that was just shown; False where it is of something else."""
    steps = _just_listed(scene)
    if not steps or ("?" in scene.words and not day_heard(scene)):
        return False
    kept, asides = scene.session.kept, scene.session.asides
    scene.session.release(["nudged", "named", *OF_THE_TALK])
    scene.keep("nudged", [["open", step.number] for step in steps], "")
    course.lay(scene, "nudge", "several" if len(steps) > 1 else "follow_up")
    if any(rule(scene) for rule in RULES):
        return True
    scene.session.kept, scene.session.asides = kept, asides
    return False


def _just_listed(scene: Scene) -> list[Step]:
    """The open ones among the numbered lines of the last message."""
    last = scene.session.recent[-1] if scene.session.recent else None
    elsewhere = scene.session.here is not None and not scene.session.paused
    if (
        last is None
        or elsewhere
        or scene.heard.news
        or scene.heard.beyond
        or _OF_A_SESSION.search(scene.words)
    ):
        return []
    lines = [re.sub(r"^\d+\. ", "", line) for line in last.text.splitlines() if re.match(r"\d+\. ", line)]
    return [
        step
        for step in scene.book.open_steps
        if outcome_now(scene, step) is None and any(line.startswith(step.words) for line in lines)
    ]


def _all_stand(scene: Scene) -> bool:
    """ "All three still stand"."""
    if not _STILL.search(scene.words) or day_heard(scene):
        return False
    close(scene, scene.utter("nudge", "end", "unchanged"))
    return True


def _time_alone(scene: Scene) -> bool:
    """ "Ok tmrw morning then. swear down": the new time of the only one, or of the one that is meant."""
    due, steps = day_heard(scene), asked_about(scene)
    if due is None or not {*_WORD.findall(_without_time(scene))} <= _NOTHING_BUT_A_TIME:
        return False
    step = named(scene.words, steps, listed_steps(scene))
    if step is None:
        ask_which(scene, steps, None, due)
    else:
        tell(scene, [step], None, due)
        after(scene)
    return True


def _without_time(scene: Scene) -> str:
    rest = scene.words
    for start, end in sorted(scene.heard.when.spans, reverse=True):
        rest = f"{rest[:start]} {rest[end:]}"
    return rest.lower().replace("’", "'")


RULES = (one_by_one, news_of_several, _all_stand, _time_alone, told, news_told)
