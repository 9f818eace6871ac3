"""A nudge and what comes of it: how it went, another time, a pause, fewer (playbook §7)."""

from __future__ import annotations

import re
from typing import Any

from bot.flows.coaching.steps import is_habit
from bot.flows.core.flow import Event, Flow
from bot.flows.core.scene import Scene
from bot.flows.core.spoken_time import spoken, spoken_now
from bot.flows.nudging.nudge_items import (
    comes_before,
    is_unnamed,
    items,
    kinds,
    left_out,
    line_of,
    listed,
    listed_steps,
    numbered_lines,
    rows,
)
from bot.flows.nudging.nudge_later import (
    in_two_hours,
    keep_later,
    keep_new_time,
    late_step,
    later_rows,
    next_day,
    no_date,
    no_later_heard,
    no_time_heard,
    this_evening,
    tomorrow,
    week_later,
)
from bot.flows.nudging.nudge_times import when_of
from bot.flows.nudging.nudge_which import keep_which, leads_to, nothing_named, which_rows
from bot.flows.nudging.nudge_wishes import (
    PAUSES,
    go_on_rows,
    keep_pause,
    no_pause_heard,
    pause_for,
    pause_words,
    shows_pause,
)
from bot.flows.series.next_session import shows_next
from bot.language.echo import as_you
from bot.language.phrases import clipped

_OPENS_WITH_ITS_DAY = re.compile(
    r"^On [A-Z][a-z]+day \d{1,2} [A-Z][a-z]+(?: \d{4})?(?: at \d{1,2}:\d\d)?(?:, (?:this: )?| (?=\w))"
)

ASKED_HOW = ("before", "follow_up", "several", "eve", "asked", "go_on")
"""The states of a nudge itself; the others talk about its answer."""


def state_for(scene: Scene, asks_to_go_on: bool) -> str:
    """Which state says this nudge; "" when there is nothing left to say."""
    found = items(scene)
    if "eve" in kinds(scene) and scene.book.next_session:
        return "eve"
    if len(found) > 1:
        return "several"
    if found:
        return (
            "asked" if found[0].step is None else "before" if comes_before(scene, found[0]) else "follow_up"
        )
    return "go_on" if asks_to_go_on else ""


def _discreet(scene: Scene) -> bool:
    return scene.book.reminders == "discreet"


def before_words(scene: Scene) -> str:
    """A discreet nudge names nothing; a habit comes round, a step was planned, or they asked to come back to it."""
    if _discreet(scene):
        return "ask_discreet"
    found = items(scene)
    if not found or found[0].step is None:
        return "ask"
    return "ask_habit" if is_habit(found[0].step) else "ask_again" if "again" in found[0].kinds else "ask"


def follow_up_words(scene: Scene) -> str:
    if _discreet(scene):
        return "ask_discreet"
    found = items(scene)
    if not found or found[0].step is None:
        return "ask"
    if is_habit(found[0].step):
        return "ask_habit_again" if "before" in found[0].kinds else "ask_habit"
    return "ask_again" if "again" in found[0].kinds and "follow_up" not in found[0].kinds else "ask"


def several_words(scene: Scene) -> str:
    if is_unnamed(scene):
        return "ask_discreet"
    found = items(scene)
    ahead = [item.step is None or comes_before(scene, item) for item in found]
    return "ask_before" if all(ahead) else "ask" if any(ahead) else "ask_after"


def eve_words(scene: Scene) -> str:
    if not items(scene):
        return "ask_bare"
    return "ask_discreet" if is_unnamed(scene) else "ask"


def asked_words(scene: Scene) -> str:
    return "ask_discreet" if _discreet(scene) else "ask"


def undated(line: str) -> str:
    """The plan without the day it opens with, to stand beside the time itself."""
    opening = _OPENS_WITH_ITS_DAY.match(line)
    rest = line[opening.end() :] if opening else ""
    return rest[:1].upper() + rest[1:] if rest else line


def shows_items(scene: Scene) -> dict[str, Any]:
    """What it is about in their words, when it is, and when the next session is."""
    found = items(scene)
    first = found[0] if found else None
    line = line_of(scene, first) if first else ""
    return {
        "line": line,
        "plan": undated(line),
        "when_words": when_of(scene, first.step) if first and first.step else "",
        "steps": numbered_lines(scene),
        "more": left_out(scene),
        "count": len(listed(scene)),
        **shows_next(scene),
    }


def shows_late(scene: Scene) -> dict[str, Any]:
    step = late_step(scene)
    due = scene.value("new_due")
    return {
        "step": as_you(step.words) if step else "",
        "line": clipped(step.words.strip().rstrip(" .")) if step else "",
        "due_words": spoken(due, scene.now) if due else "",
        "now_words": spoken_now(scene.now),
    }


def new_time_words(scene: Scene) -> str:
    """Curiosity first; of a step whose time is still to come, only the day; what came between told, only when."""
    if scene.has("asked_when"):
        return "ask_when"
    another_day = scene.value("answered_as") == "another_day"
    if len(scene.value("late_steps", ())) == 1 and _wants_naming(scene):
        return "ask_day_of" if another_day else "ask_of"
    return "ask_day" if another_day else "ask"


def _wants_naming(scene: Scene) -> bool:
    """One of several, or another than the nudge was about."""
    step = late_step(scene)
    return len(listed(scene)) > 1 or (
        step is not None and bool(listed(scene)) and step not in listed_steps(scene)
    )


def fate_words(scene: Scene) -> str:
    step = late_step(scene)
    return "ask_habit" if step and is_habit(step) else "ask"


def keep_smaller(scene: Scene) -> None:
    """A smaller wording takes the step's place; it keeps its open end."""
    step = late_step(scene)
    if step is not None and any(letter.isalpha() for letter in scene.words):
        scene.do("reword_step", number=step.number, words=clipped(scene.words.strip()))


def drop(event: Event) -> None:
    step = late_step(event.model)
    if step is not None:
        event.model.do("answer_step", number=step.number, outcome="dropped")


# fmt: off
STAGES = [
    dict(name="follow_up", expects="outcome", asks=follow_up_words, shows=shows_items, rows=rows),
    dict(name="before",    expects="outcome", asks=before_words,  shows=shows_items, rows=rows),
    dict(name="several",   expects="outcome", asks=several_words, shows=shows_items, rows=rows),
    dict(name="eve",       expects="outcome", asks=eve_words,     shows=shows_items, rows=rows),
    dict(name="asked",     expects="outcome", asks=asked_words,   shows=shows_items, rows=rows),
    dict(name="go_on",     expects="outcome", rows=go_on_rows),
    dict(name="which",     expects="outcome", takes=keep_which, rows=which_rows),
    dict(name="new_time",  expects="time", takes=keep_new_time, asks=new_time_words, shows=shows_late,
         choices=["tomorrow", "week_later", "no_date"],
         means={"drop": "drop_it", "dont_know": "no_date", "keep_it": "no_date"}),
    dict(name="later",     expects="time", takes=keep_later, rows=later_rows),
    dict(name="pause",     expects="time", takes=keep_pause, asks=pause_words, shows=shows_pause,
         choices=["a_week", "two_weeks", "a_month"]),
    dict(name="smaller_or_drop", choices=["shrink", "drop_it", "bring_it"], shows=shows_late, asks=fate_words,
         means={"drop": "drop_it"}),
    dict(name="smaller",   takes=keep_smaller, shows=shows_late),
]

TRANSITIONS = [
    # trigger     source       dest               guard
    ["answer",    list(ASKED_HOW), "done"],
    ["answer",    "which",     "which",           nothing_named],
    *[["answer",  "which",     state, leads_to(state)] for state in ("smaller_or_drop", "new_time", "later")],
    ["answer",    "which",     "done"],
    ["answer",    "new_time",  "new_time",        no_time_heard],
    ["answer",    "new_time",  "done"],
    dict(trigger="tomorrow",   source="new_time", dest="done", before=tomorrow),
    dict(trigger="week_later", source="new_time", dest="done", before=week_later),
    dict(trigger="no_date",    source="new_time", dest="done", before=no_date),
    dict(trigger="drop_it",    source=["new_time", "smaller_or_drop"], dest="done", before=drop),
    ["skip",      "new_time",  "done"],
    ["answer",    "later",     "later",           no_later_heard],
    ["answer",    "later",     "done"],
    dict(trigger="in_two_hours", source="later", dest="done", before=in_two_hours),
    dict(trigger="this_evening", source="later", dest="done", before=this_evening),
    dict(trigger="next_day",     source="later", dest="done", before=next_day),
    ["answer",    "pause",     "pause",           no_pause_heard],
    ["answer",    "pause",     "done"],
    *[dict(trigger=name, source="pause", dest="done", before=pause_for) for name in PAUSES],
    ["shrink",    "smaller_or_drop", "smaller"],
    ["bring_it",  "smaller_or_drop", "done"],
    ["answer",    "smaller_or_drop", "done"],
    ["answer",    "smaller",   "done"],
    ["skip",      [*ASKED_HOW, "which", "later", "pause", "smaller_or_drop", "smaller"], "done"],
]
# fmt: on

FLOW = Flow("nudge", STAGES, TRANSITIONS)
