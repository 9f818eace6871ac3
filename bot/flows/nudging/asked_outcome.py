"""What became of a step, told without its name in the middle of something else: "did it!", "moved to Friday"."""

from __future__ import annotations

import re

from bot.flows.coaching.steps import before_today, outcome_now
from bot.flows.core import course
from bot.flows.core.book import Step
from bot.flows.core.scene import Scene
from bot.flows.nudging import asked_news, asked_put_off
from bot.flows.nudging.asked_steps import settle
from bot.flows.nudging.nudge_items import OF_STEPS
from bot.flows.nudging.nudge_later import day_heard, late_step
from bot.language.reminders.words import Request

_OPENS = (
    r"^\W*(?:(?:yes|yep|yeah|ok|well|and|oh|btw|by the way|so|hey|hi|also|finally|good news|guess "
    r"what)\b\W*)*"
)
_ENDS = (
    r"(?:\W+(?:already|just now|today|this (?:morning|afternoon|evening)|yesterday|last night|at last|now|"
    r"finally|then|"
    r"by the way|btw|in the end|sadly|so far|only|though|done|yay|haha|lol))*\W*$"
)
_DID = re.compile(
    rf"{_OPENS}(?:(?:i(?:'ve| have)?\s+)?(?:just\s+|already\s+|finally\s+|actually\s+)*(?:did|done|managed|"
    rf"finished|completed)"
    rf"\s+(?:it|that)|(?:it|that)(?:'s|\s+is|\s+has been)\s+(?:all\s+|now\s+|finally\s+)*(?:done|"
    rf"finished))(?:\s+all)?{_ENDS}",
    re.IGNORECASE,
)
_HALF = re.compile(
    rf"{_OPENS}(?:i(?:'ve| have)?\s+)?(?:(?:did|done|managed|finished|got through)\s+)?(?:about\s+|only\s+|"
    rf"just\s+|like\s+|roughly\s+)*"
    rf"(?:half|part|some|most|a bit|a third|two thirds)\s+(?:of\s+)?(?:it|that){_ENDS}|{_OPENS}(?:half|"
    rf"partly) done{_ENDS}",
    re.IGNORECASE,
)
_MOVED = re.compile(
    rf"{_OPENS}(?:i(?:'ve| have)?\s+|it'?s\s+|it\s+(?:is|was|got|has been)\s+|got\s+|been\s+|had "
    rf"to\s+)*"
    r"(?:moved?|pushed?|shift(?:ed)?|postponed?|put off|rescheduled?|delayed?)(?:\s+(?:it|that))?(?:\s+back)?"
    r"\s+(?:to|till|until|for)\s+\S.{1,30}$",
    re.IGNORECASE,
)
_HOW_MUCH = re.compile(r"\bhow (?:much|many|far)\b|\bwhich part\b", re.IGNORECASE)
WHEN = frozenset({"when", "other_when", "new_time", "later"})
"""States in which a new day is the answer."""
OF_ITS_FATE = frozenset({"new_time", "later", "smaller_or_drop", "smaller"})
"""States of a nudge that ask about one step."""


def meets(scene: Scene) -> bool:
    """Keep it of the step that can be meant, or ask of which; False where it is something else."""
    told = _told(scene)
    if not _answers_the_list(scene) and asked_put_off.meets(scene, told):
        return True
    if told is None:
        return _news(scene)
    steps = _may_be_meant(scene, told.kind)
    if not steps or (_answers_the_list(scene) and len(scene.book.open_steps) == 1):
        return False
    settle(scene, told, [step.number for step in steps])
    return True


def _answers_the_list(scene: Scene) -> bool:
    """It is what is being asked: of one step it is plain, of several "it" is not."""
    stage = course.stage_here(scene)
    return stage is not None and stage.expects == "outcome" and not scene.session.paused


def _told(scene: Scene) -> Request | None:
    words = scene.words
    if _DID.match(words):
        return Request("done")
    if _HALF.match(words):
        return (
            None
            if any(_HOW_MUCH.search(one.text) for one in scene.session.recent[-1:])
            else Request("partly")
        )
    if _MOVED.match(words) and not _is_asked_when(scene):
        due = day_heard(scene)
        return Request("move", due=due) if due else None
    return None


def _is_asked_when(scene: Scene) -> bool:
    here = scene.session.here
    return here is not None and not scene.session.paused and here.state in WHEN


def _may_be_meant(scene: Scene, kind: str) -> list[Step]:
    """Those that were asked about last; else those whose time has come, those with a day, any."""
    open_steps = [step for step in before_today(scene) if outcome_now(scene, step) is None]
    here, late = scene.session.here, late_step(scene)
    if (
        here
        and here.flow == "nudge"
        and here.state in OF_ITS_FATE
        and late
        and outcome_now(scene, late) is None
    ):
        return [late]
    lately = [number for what, number in scene.value("nudged", ()) if what in OF_STEPS]
    now = f"{scene.now:%Y-%m-%dT%H:%M}"
    for some in (
        [step for step in open_steps if step.number in lately],
        [step for step in open_steps if step.due and step.due <= now],
        [step for step in open_steps if step.due and kind == "move"],
    ):
        if some:
            return some
    return open_steps


def _news(scene: Scene) -> bool:
    """With nothing open, what is told of a step by its words, in a few or in many."""
    here = scene.session.here
    return (here is None or scene.session.paused) and asked_news.meets(scene)
