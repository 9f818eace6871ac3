"""Turning round in a session: back to the goal, or on to what is decided already (playbook §3)."""

from __future__ import annotations

import re

from bot.flows.coaching import deciding
from bot.flows.core import course
from bot.flows.core.flow import Stage
from bot.flows.core.plan import COACHING
from bot.flows.core.scene import Scene
from bot.flows.talk import patience, sessions, undone
from bot.language.echo import as_i, tidy
from bot.language.intents import hear_intents

TOLD = 8
"""Words from which a changed goal may be told in the same sentence."""


_NAMED = re.compile("[:,?]")
"""Where what is said of the goal ends and the goal begins."""


_REALLY = re.compile(
    r"^\W*(?:(?:no|actually|well|but|hmm+|sorry|and|i think|maybe)\b[\s,.]*)*"
    r"(?:what i (?:really|actually) (?:want|need) is|i(?:'d| would) (?:actually |really )?rather (?:work on|look at)|"
    r"it(?:'s| is| was)?(?:n'?t| not) (?:\w+ ){0,4}at all[,.;]? (?:it'?s|i want|i need))\b(?: to(?= \w))?",
    re.IGNORECASE,
)
"""Another wish than the one that is being looked at."""


def led_in(scene: Scene) -> frozenset[str]:
    """A changed goal that is named in the same breath: "the goal is different: I want to …"."""
    if _wished_instead(scene):
        return frozenset({"change_goal"})
    head, *rest = _NAMED.split(scene.words, maxsplit=1)
    return hear_intents(head) & {"change_goal"} if rest and rest[0].strip() else frozenset()


def _wished_instead(scene: Scene) -> str:
    """What they "really want", told in the middle of looking at something else; "" when it is no change."""
    here, found = scene.session.here, _REALLY.match(scene.words)
    past = here is not None and here.flow in ("reality", "options") and scene.has("agreed")
    return scene.words[found.end() :].strip(" ,.:") if found and past else ""


def change_goal(scene: Scene) -> None:
    """Back to the goal; what was told of the situation is kept, and asked again only where it rests on it."""
    instead = _wished_instead(scene)
    course.lift(scene)
    if not scene.session.is_open:
        sessions.begin_at_goal(scene)
    course.turn_back(scene, "goal", "topic")
    patience.forgive(scene, *COACHING)
    heard, told = scene.heard, instead or (led_in(scene) and _NAMED.split(scene.words, maxsplit=1)[1].strip())
    if not told and heard.count > TOLD and "none_stated" not in heard.goal.labels:
        told = (heard.goal.spans.get("wish") or ("",))[0]
    if told:
        course.mark(scene, scene.session.turn - 1)  # not asked, yet answered here: a correction finds it
        undone.answer_again(scene, told)
    else:
        course.ask(scene, scene.utter("repair", "goal_again"))


def is_decided(scene: Scene, stage: Stage) -> bool:
    """Said for certain; where ways are asked for and one was told along, it is answered there."""
    here = scene.session.here
    if here is None or (stage.expects in ("step", "pick") and scene.heard.count > TOLD):
        return False
    asked = here.flow == "options" and here.state in ("ideas", "loosen")
    return not (asked and deciding.tells_decision(scene))


def decided(scene: Scene) -> None:
    """On to the plan, once there is a goal; what and when, if they came along, are not asked again."""
    if not scene.session.is_open:
        course.lift(scene)
        sessions.begin_at_goal(scene)
        course.ask(scene, scene.utter("repair", "decided", "goal_first"))
        return
    course.lift(scene)
    here = scene.session.here
    planned = here is not None and here.flow in ("will", "close")
    if planned or not scene.has("agreed"):
        lead = scene.utter("repair", "decided", "ask" if planned else "goal_first")
        if not planned and here is not None and here.flow in ("arrive", "check_in"):
            course.jump(scene, "goal")
            course.settle(scene)
        course.ask(scene, lead)
        return
    course.jump(scene, "will")
    commitment = scene.heard.commitment
    if commitment.due and commitment.step:
        scene.keep("pick", tidy(commitment.step))
        scene.keep("action", as_i(tidy(commitment.step)))
        scene.keep("due", commitment.due)
        scene.keep("recurring", commitment.recurring)
        scene.keep("habit", scene.heard.when.words if commitment.recurring else "")
        scene.keep("ambiguous", commitment.ambiguous)
    course.settle(scene)
    course.ask(scene, scene.utter("repair", "decided"))
