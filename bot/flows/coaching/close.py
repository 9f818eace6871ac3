"""Close: what they take away, and whether to be reminded; the rest is offered and may be ignored."""

from __future__ import annotations

import re
from typing import Any

from bot.flows.coaching.reality_summary import insight_untold
from bot.flows.coaching.steps import all_told, answer_in_words, before_today, step_lines, step_rows
from bot.flows.core.flow import Event, Flow
from bot.flows.core.replies import Button
from bot.flows.core.scene import Rows, Scene
from bot.flows.nudging.reminding_kept import keep_reminders
from bot.flows.nudging.reminding_of_some import is_of_some
from bot.flows.nudging.reminding_offer import (
    OFFER,
    REMINDERS,
    agreed,
    agrees,
    asks_about_it,
    chosen,
    chosen_so,
    left_open,
    offer_words,
    offered_rows,
    shows_offer,
    told_words,
    wants_asking,
)
from bot.flows.nudging.reminding_words import wants


def put_off_steps(event: Event) -> bool:
    """The check-in waits since the start, or was passed over, and something is still open."""
    scene: Scene = event.model
    was_asked = any(key.startswith("check_in.") for key in scene.session.said)
    waits = scene.has("check_in_later") or not was_asked
    return waits and not scene.has("answered") and not all_told(scene)


def asks_about_reminders(event: Event) -> bool:
    return wants_asking(event.model)


_UNNAMED = re.compile(
    r"\bdiscre(?:et|te)|\b(?:without|not|don'?t|no) (?:saying|naming|mention(?:ing)?|name|say|details?|words?|"
    r"show(?:ing)?|disclos\w+|reveal\w*|display\w*)\b",
    re.IGNORECASE,
)


def wants_it_unnamed(event: Event) -> bool:
    """A yes that asks for the step to be left out of the message."""
    scene: Scene = event.model
    return bool(_UNNAMED.search(scene.words)) and "no" not in scene.heard.intents


def chosen_discreet(event: Event) -> None:
    keep_reminders(event.model, "discreet")


def tells_hours(event: Event) -> bool:
    """Neither yes nor no, but hours, days or a number of them: a yes to those."""
    return bool(wants(event.model))


def chosen_here(event: Event) -> None:
    """Other times are looked at once the goodbye is said."""
    chosen(event)
    if event.event.name == "other_times":
        event.model.keep("other_times", True, "")


def takeaway_words(scene: Scene) -> str:
    """What they saw for themselves on the way comes back once, where no summary has held it."""
    return "ask_insight" if insight_untold(scene) else "ask"


def shows_insight(scene: Scene) -> dict[str, Any]:
    return {"insight": insight_untold(scene)}


def agrees_to_it(event: Event) -> bool:
    return agrees(event.model)


def asks_back(event: Event) -> bool:
    return asks_about_it(event.model)


def answered_so(event: Event) -> None:
    """Their question is answered, at no cost in patience."""
    scene: Scene = event.model
    scene.keep("asked_back", True, "")
    scene.forgive("close", "reminders", told_words(scene))


def of_some(event: Event) -> bool:
    return is_of_some(event.model)


def told_for_all(event: Event) -> None:
    """How it can be had for one step alone is said, at no cost in patience."""
    scene: Scene = event.model
    scene.keep("asked_of_some", True, "")
    scene.forgive("close", "reminders", "for_all")


def reminder_words(scene: Scene) -> str:
    some = scene.session.held("asked_of_some")
    if some and some.turn == scene.session.turn:
        return "for_all"
    asked = scene.session.held("asked_back")
    return told_words(scene) if asked and asked.turn == scene.session.turn else offer_words(scene)


def rows(scene: Scene) -> Rows:
    return (*step_rows(scene, before_today(scene)), (Button("later"),))


def shows_steps(scene: Scene) -> dict[str, Any]:
    return {"steps": step_lines(scene, before_today(scene))}


# fmt: off
STAGES = [
    dict(name="steps", expects="outcome", moot=all_told, takes=answer_in_words, shows=shows_steps, rows=rows),
    dict(name="takeaway", fills=["takeaway"], reflects=True, asks=takeaway_words, shows=shows_insight),
    dict(name="reminders", expects="yes_no", patience=2, asks=reminder_words, shows=shows_offer, rows=offered_rows,
         means=OFFER),
]

TRANSITIONS = [
    # trigger          source      dest         guard
    ["begin",          "start",    "steps",     put_off_steps],
    ["begin",          "start",    "takeaway"],
    ["answer",         "steps",    "takeaway"],
    ["later",          "steps",    "takeaway"],
    ["skip",           "steps",    "takeaway"],
    ["answer",         "takeaway", "reminders", asks_about_reminders],
    ["answer",         "takeaway", "done"],
    *[dict(trigger=name, source="reminders", dest="reminders", conditions=of_some, before=told_for_all)
      for name in ("remind_full", "remind_none", "answer")],
    *[dict(trigger=name, source="reminders", dest="done", before=chosen_here) for name in REMINDERS],
    dict(trigger="answer", source="reminders", dest="done", conditions=wants_it_unnamed, before=chosen_discreet),
    dict(trigger="answer", source="reminders", dest="done", conditions=tells_hours, before=chosen_so),
    dict(trigger="answer", source="reminders", dest="done", conditions=agrees_to_it, before=agreed),
    dict(trigger="answer", source="reminders", dest="reminders", conditions=asks_back, before=answered_so),
    ["answer",         "reminders", "reminders"],
    ["skip",           "reminders", "done"],
    dict(trigger="unanswered", source="reminders", dest="done", before=left_open),
]
# fmt: on

FLOW = Flow("close", STAGES, TRANSITIONS)
