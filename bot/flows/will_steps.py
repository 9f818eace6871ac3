"""Steps that were said yes to: kept, with their follow-up; and what the prompts show of them."""

from __future__ import annotations

from typing import Any

from bot.flows.flow import Event
from bot.flows.goal_choice import alike
from bot.flows.hindrance import as_condition
from bot.flows.plan_sentence import as_own, capital, day_words, plan_sentence
from bot.flows.said_time import as_said, part_of_day
from bot.flows.scene import Scene
from bot.flows.spoken_time import follow_up_at, spoken, spoken_now
from bot.language.echo import as_i, as_you, tidy
from bot.language.phrases import clipped, is_instruction

SHOWN = 2
"""Ideas left over that are named when another step is asked about."""


def when_words(scene: Scene) -> str:
    """A verb phrase fits into "when will you …"; anything else is quoted."""
    if scene.state == "when" and scene.session.values("no_time"):
        return "ask_again"
    action = scene.value("other_action") if scene.state == "other_when" else scene.value("action")
    return "ask" if is_instruction(str(action or "")) else "ask_quoted"


def keep_plan(event: Event) -> None:
    """The plan was said yes to: the lead step is kept and its follow-up planned."""
    scene: Scene = event.model
    plan = plan_sentence(scene)
    scene.keep("plan", plan)
    _keep_step(scene, str(scene.value("action")), plan, lead=True)


def keep_other_action(scene: Scene) -> None:
    """Another step, with its time if it came along; the same once more is noted as that."""
    if not scene.words.strip():
        return
    action = clipped(as_i(tidy(scene.heard.commitment.step or scene.words)))
    known = [scene.value("action"), *scene.session.values("other_action")]
    if any(alike(action, str(one)) and alike(str(one), action) for one in known if one):
        scene.keep("same_step", action)
        return
    scene.keep("other_action", action)


def same_again(event: Event) -> bool:
    """The step just named is one they have already."""
    scene: Scene = event.model
    held = scene.session.held("same_step")
    return held is not None and held.turn == scene.session.turn


def other_timed(event: Event) -> bool:
    """Its time came along with it and is not asked for again."""
    return bool(event.model.heard.when.due)


def keep_other(event: Event) -> None:
    keep_other_when(event.model)


def ideas_left(scene: Scene) -> list[str]:
    """What else they had thought of, and have made no step of."""
    taken = [str(scene.value(name)) for name in ("pick", "action") if scene.value(name)]
    taken += [str(one) for one in scene.session.values("other_action")]
    return [
        str(idea)
        for idea in scene.session.values("idea")
        if not any(alike(str(idea), one) or alike(one, str(idea)) for one in taken)
    ][:SHOWN]


def shows_left(scene: Scene) -> dict[str, Any]:
    return {"ideas": [as_you(idea) for idea in ideas_left(scene)]}


def keep_other_when(scene: Scene) -> None:
    """Its time, or none after all; either way it is a step now."""
    due = as_said(scene.heard.when.due, scene.words) if scene.words else None
    action = str(scene.value("other_action"))
    said = f"I'll {action}" if is_instruction(action) else f"this: {action}"
    part = part_of_day(scene.words) if due and "T" not in due else ""
    day = f"on {day_words(due, scene)}{' ' + part if part else ''}, " if due else ""
    _keep_step(
        scene, action, capital(f"{day}{said}."), lead=False, due=due, recurring=scene.heard.when.recurring
    )


def _keep_step(
    scene: Scene, action: str, plan: str, lead: bool, due: str | None = None, recurring: bool = False
) -> None:
    due, sure = scene.value("due") if lead else due, scene.value("sure")
    number = scene.book.next_step + len(scene.session.values("kept_step"))
    scene.keep("kept_step", number)
    scene.do(
        "keep_step", number=number, session=scene.session.number, words=action, plan=plan, due=due,
        recurring=int(bool(scene.value("recurring") if lead else recurring)), lead=int(lead),
        sure=round(sure) if lead and sure is not None else None,
    )  # fmt: skip
    if due:
        follow_up(scene, number, due)


def follow_up(scene: Scene, number: int, due: str) -> None:
    """Plan the one nudge after a dated step."""
    scene.do("plan_nudge", step=number, kind="follow_up", local_at=f"{follow_up_at(due):%Y-%m-%dT%H:%M}")


def shows_plan(scene: Scene) -> dict[str, Any]:
    return {"plan": plan_sentence(scene)}


def shows_time(scene: Scene) -> dict[str, Any]:
    """The date as heard, and what time the partner thinks it is."""
    due = scene.value("due")
    action = scene.value("other_action") if scene.state == "other_when" else scene.value("action")
    return {
        "due_words": spoken(due, scene.now) if due else "",
        "now_words": spoken_now(scene.now),
        "action": as_you(str(action or "")),
    }


def shows_hindrance(scene: Scene) -> dict[str, Any]:
    """What might get in the way, as a clause to follow "if"; "" where there is none that reads."""
    return {"condition": as_you(as_own(as_condition(str(scene.value("obstacle") or ""))))}


def then_words(scene: Scene) -> str:
    """Their own obstacle in the question, where it can stand in it."""
    return "ask_if" if as_condition(str(scene.value("obstacle") or "")) else "ask"
