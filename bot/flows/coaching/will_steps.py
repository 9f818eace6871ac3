"""Steps that were said yes to and kept, and what the prompts show of them."""

from __future__ import annotations

import re
from typing import Any

from bot.flows.coaching.hindrance import as_condition
from bot.flows.coaching.plan_sentence import as_own, plan_sentence
from bot.flows.coaching.will_when import another_named
from bot.flows.core.flow import Event
from bot.flows.core.scene import Scene
from bot.flows.core.spoken_time import spoken, spoken_now
from bot.flows.talk.pace import is_terse
from bot.language.echo import as_you
from bot.language.phrases import is_instruction
from bot.language.timing.every import rule_of

_WITH_SOMEBODY = re.compile(
    r"(?:ask|tell|ring|call|phone|speak (?:to|with)|talk (?:to|with)|meet|invite|write to|text|email|message|visit|"
    r"remind|thank)\b (?!my (?:notes|list|phone|calendar)\b)",
    re.IGNORECASE,
)
NAMED = 9
"""Words up to which something told earlier is quoted in a question."""


def when_words(scene: Scene) -> str:
    """A verb phrase fits into "when will you …"; anything else is quoted."""
    gone = scene.session.held("gone")
    if gone is not None and gone.turn == scene.session.turn:
        return "ask_gone"
    if another_named(scene):
        return "ask_taken"
    if scene.state == "when" and scene.session.values("no_time"):
        return "ask_again"
    if scene.state == "other_when" and scene.value("other_due"):
        return "ask_read_back"
    action = scene.value("other_action") if scene.state == "other_when" else scene.value("action")
    return "ask" if is_instruction(str(action or "")) else "ask_quoted"


def keep_plan(event: Event) -> None:
    """The plan was said yes to: the lead step is kept."""
    scene: Scene = event.model
    plan = plan_sentence(scene)
    scene.keep("plan", plan)
    keep_step(scene, str(scene.value("action")), plan, lead=True)


def keep_step(
    scene: Scene,
    action: str,
    plan: str,
    lead: bool,
    due: str | None = None,
    recurring: bool = False,
    every: str = "",
) -> None:
    due, sure = scene.value("due") if lead else due, scene.value("sure")
    if lead and scene.value("recurring"):
        every = rule_of(str(scene.value("habit") or ""), scene.now)
    number = scene.book.next_step + len(scene.session.values("kept_step"))
    scene.keep("kept_step", number)
    scene.do(
        "keep_step", number=number, session=scene.session.number, words=action, plan=plan, due=due,
        recurring=int(bool(scene.value("recurring") if lead else recurring)), lead=int(lead),
        every=every or None, sure=round(sure) if lead and sure is not None else None,
    )  # fmt: skip


def shows_plan(scene: Scene) -> dict[str, Any]:
    return {"plan": plan_sentence(scene)}


def shows_time(scene: Scene) -> dict[str, Any]:
    """The date as heard, and what time the partner thinks it is."""
    other = scene.state == "other_when"
    due, action = (
        scene.value("other_due" if other else "due"),
        scene.value("other_action" if other else "action"),
    )
    return {
        "due_words": spoken(due, scene.now) if due else "",
        "now_words": spoken_now(scene.now),
        "action": as_you(str(action or "")),
    }


def which_time_words(scene: Scene) -> str:
    """With our own clock once, and only to somebody who has not told theirs."""
    return "ask_known" if scene.book.zone_known or scene.count("will", "which_time") else "ask"


def shows_hindrance(scene: Scene) -> dict[str, Any]:
    """What might get in the way, as a clause to follow "if"; "" where there is none that reads."""
    return {"condition": as_you(as_own(as_condition(str(scene.value("obstacle") or ""))))}


def obstacle_words(scene: Scene) -> str:
    """What there is to ask by: habits slip, others answer otherwise, an hour fills up, old walls come back."""
    if is_terse(scene):
        return "ask"
    stuck = str(scene.value("stuck") or "")
    fitting = [
        *(["ask_habit"] if scene.value("recurring") else []),
        *(["ask_told"] if 0 < len(stuck.split()) <= NAMED else []),
        *(["ask_with"] if _WITH_SOMEBODY.match(str(scene.value("action") or "")) else []),
        *(["ask_hour"] if "T" in str(scene.value("due") or "") else []),
        "ask",
    ]
    return fitting[0] if fitting[0] == "ask_habit" else fitting[scene.session.seed % len(fitting)]


def support_words(scene: Scene) -> str:
    """Who could know of it, or what would help it along: a habit is helped along."""
    helped = scene.value("recurring") or scene.session.seed // 2 % 2
    return "ask_what" if helped and not is_terse(scene) else "ask"


def then_words(scene: Scene) -> str:
    """Their own obstacle in the question, where it can stand in it."""
    return "ask_if" if as_condition(str(scene.value("obstacle") or "")) else "ask"
