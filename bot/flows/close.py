"""Close: what they take away, and whether to be reminded; the rest is offered and may be ignored."""

from __future__ import annotations

import re
from typing import Any

from bot.flows import moments
from bot.flows.flow import Event, Flow
from bot.flows.replies import Button
from bot.flows.scene import Rows, Scene
from bot.flows.spoken_time import on_day, spoken_now
from bot.flows.steps import answer_in_words, before_today, step_lines, step_rows

REMINDERS = {"remind_full": "full", "remind_discreet": "discreet", "remind_none": "none"}


def put_off_steps(event: Event) -> bool:
    """The check-in waits since the start, and something is still open."""
    return (
        event.model.has("check_in_later")
        and any(step.outcome is None for step in before_today(event.model))
        and not event.model.has("answered")
    )


def is_dated(scene: Scene) -> bool:
    """There is a step with a time, so reminders are worth asking about."""
    return bool(next_follow_up(scene))


def dated(event: Event) -> bool:
    return is_dated(event.model)


def next_follow_up(scene: Scene) -> str:
    """The local moment of the first follow-up that would come, "" when nothing is dated."""
    dues = [
        effect.values["due"]
        for effect in scene.effects
        if effect.name == "keep_step" and effect.values["due"]
    ]
    dues += [step.due for step in scene.book.open_steps if step.due]
    asked = [moments.follow_up(due, scene.book.wishes) for due in dues]
    return min((f"{at:%Y-%m-%dT%H:%M}" for at in asked if at > scene.now), default="")


def keep_reminders(scene: Scene, choice: str) -> None:
    """Their choice; agreeing again also ends a hold after talk of risk."""
    scene.keep("reminders", choice, "")
    scene.do("set_reminders", reminders=choice)
    scene.do("hold", held=0)


def chosen(event: Event) -> None:
    keep_reminders(event.model, REMINDERS[event.event.name])


_UNNAMED = re.compile(
    r"\bdiscre(?:et|te)|\b(?:without|not|don'?t|no) (?:saying|naming|mention(?:ing)?|name|say|details?|words?)\b",
    re.IGNORECASE,
)


def wants_it_unnamed(event: Event) -> bool:
    """A yes that asks for the step to be left out of the message."""
    scene: Scene = event.model
    return bool(_UNNAMED.search(scene.words)) and "no" not in scene.heard.intents


def chosen_discreet(event: Event) -> None:
    keep_reminders(event.model, "discreet")


def shows_reminders(scene: Scene) -> dict[str, Any]:
    """When the first would come, and what time the partner thinks it is."""
    at = next_follow_up(scene)
    return {"when_words": on_day(at, scene.now) if at else "", "now_words": spoken_now(scene.now),
            "zone": scene.book.zone.replace("_", " ")}  # fmt: skip


def reminder_words(scene: Scene) -> str:
    """With the moment of the first one, where there is one to come; in few words to those who know it."""
    if not is_dated(scene):
        return "ask_undated"
    return "ask_usual" if scene.book.reminders in ("full", "discreet") else "ask"


def rows(scene: Scene) -> Rows:
    return (*step_rows(scene, before_today(scene)), (Button("later"),))


def shows_steps(scene: Scene) -> dict[str, Any]:
    return {"steps": step_lines(scene, before_today(scene))}


# fmt: off
STAGES = [
    dict(name="steps", expects="outcome", takes=answer_in_words, shows=shows_steps, rows=rows),
    dict(name="takeaway", fills=["takeaway"], reflects=True),
    dict(name="reminders", expects="yes_no", patience=2, choices=list(REMINDERS), shows=shows_reminders,
         asks=reminder_words, means={"yes": "remind_full", "no": "remind_none"}),
]

TRANSITIONS = [
    # trigger          source      dest         guard
    ["begin",          "start",    "steps",     put_off_steps],
    ["begin",          "start",    "takeaway"],
    ["answer",         "steps",    "takeaway"],
    ["later",          "steps",    "takeaway"],
    ["skip",           "steps",    "takeaway"],
    ["answer",         "takeaway", "reminders", dated],
    ["answer",         "takeaway", "done"],
    *[dict(trigger=name, source="reminders", dest="done", before=chosen) for name in REMINDERS],
    dict(trigger="answer", source="reminders", dest="done", conditions=wants_it_unnamed, before=chosen_discreet),
    ["answer",         "reminders", "reminders"],
    ["skip",           "reminders", "done"],
]
# fmt: on

FLOW = Flow("close", STAGES, TRANSITIONS)
