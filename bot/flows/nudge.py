"""A nudge and its answer: how did the step go? (playbook §7)."""

from __future__ import annotations

from typing import Any

from bot.flows.book import Step
from bot.flows.flow import Event, Flow
from bot.flows.scene import Rows, Scene
from bot.flows.spoken_time import spoken, spoken_now
from bot.flows.steps import answer_in_words, outcome_in_words, step_lines, step_rows
from bot.language.echo import as_you
from bot.language.phrases import clipped


def asked_about(scene: Scene) -> tuple[Step, ...]:
    """The steps the nudge is about, as far as they are still open."""
    found = [scene.book.step(number) for number in scene.value("nudged", ())]
    return tuple(step for step in found if step is not None and step.outcome is None)


def words(scene: Scene) -> str:
    """One step or several; a discreet nudge names none."""
    if scene.book.reminders == "discreet":
        return "ask_discreet"
    return "ask" if len(asked_about(scene)) == 1 else "ask_several"


def shows_steps(scene: Scene) -> dict[str, Any]:
    """The step and the plan as they put it, said back."""
    steps = asked_about(scene)
    first = steps[0] if steps else None
    return {"step": as_you(first.words) if first else "", "plan": first.plan if first else "",
            "steps": step_lines(scene, steps), "count": len(steps)}  # fmt: skip


def rows(scene: Scene) -> Rows:
    return step_rows(scene, asked_about(scene))


def said_not_yet(event: Event) -> bool:
    return outcome_in_words(event.model) == "not_yet"


def second_not_yet(event: Event) -> bool:
    """A second "not yet" gets no third date (playbook §7)."""
    return said_not_yet(event) and any(step.not_yets >= 1 for step in asked_about(event.model))


def late_step(scene: Scene) -> Step | None:
    """The step a new time, or another fate, is being talked about."""
    return scene.book.step(scene.value("late_step"))


def shows_late(scene: Scene) -> dict[str, Any]:
    step = late_step(scene)
    due = scene.value("new_due")
    return {"step": as_you(step.words) if step else "", "due_words": spoken(due, scene.now) if due else "",
            "now_words": spoken_now(scene.now)}  # fmt: skip


def keep_new_time(scene: Scene) -> None:
    """A new time is a new follow-up; none leaves the step as it is, undated."""
    step, due = late_step(scene), scene.heard.when.due
    if step is None or not due:
        return
    scene.keep("new_due", due)
    scene.do("redate_step", number=step.number, due=due)


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
    dict(name="follow_up", expects="outcome", takes=answer_in_words, asks=words, shows=shows_steps, rows=rows),
    dict(name="new_time",  expects="time", takes=keep_new_time, shows=shows_late),
    dict(name="smaller_or_drop", choices=["shrink", "drop_it", "bring_it"], shows=shows_late,
         means={"drop": "drop_it"}),
    dict(name="smaller",   takes=keep_smaller, shows=shows_late),
]

TRANSITIONS = [
    # trigger     source       dest               guard
    ["answer",    "follow_up", "smaller_or_drop", second_not_yet],
    ["answer",    "follow_up", "new_time",        said_not_yet],
    ["answer",    "follow_up", "done"],
    ["answer",    "new_time",  "done"],
    ["skip",      "new_time",  "done"],
    ["shrink",    "smaller_or_drop", "smaller"],
    dict(trigger="drop_it", source="smaller_or_drop", dest="done", before=drop),
    ["bring_it",  "smaller_or_drop", "done"],
    ["answer",    "smaller_or_drop", "done"],
    ["answer",    "smaller",   "done"],
    ["skip",      ["follow_up", "smaller_or_drop", "smaller"], "done"],
]
# fmt: on

FLOW = Flow("nudge", STAGES, TRANSITIONS)
