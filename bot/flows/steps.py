"""Action steps wherever they are answered: the list, a button, a few words."""

from __future__ import annotations

from bot.flows.book import Step
from bot.flows.goal_choice import closest
from bot.flows.replies import STEP_ANSWERS, Button
from bot.flows.scene import Rows, Scene
from bot.flows.spoken_time import moment, spoken

MARKS = {"done": "✓", "partly": "◐", "dropped": "✗"}
OUTCOMES = {"done": "done", "partly": "partly", "drop": "dropped"}
"""Button or intent -> the outcome that is kept; "not yet" keeps the step open."""


def latest(scene: Scene) -> tuple[Step, ...]:
    """Open steps, and those of the last session that had any."""
    newest = max((step.session for step in scene.book.steps), default=0)
    return tuple(step for step in scene.book.steps if step.outcome is None or step.session == newest)


def before_today(scene: Scene) -> tuple[Step, ...]:
    """Those to look back on in a session: what was only just taken on is none of them."""
    return tuple(step for step in latest(scene) if step.session != scene.session.number)


def step_lines(scene: Scene, steps: tuple[Step, ...]) -> list[str]:
    """One line a step: its number, what it is, when, and what became of it."""
    return [f"{at}. {_line(scene, step)}" for at, step in enumerate(steps, 1)]


def _line(scene: Scene, step: Step) -> str:
    when = f" ({spoken(step.due, scene.now)})" if step.due and step.outcome is None else ""
    outcome = outcome_now(scene, step)
    return f"{step.words}{when}{' ' + MARKS[outcome] + ' ' + outcome if outcome else ''}"


def outcome_now(scene: Scene, step: Step) -> str | None:
    """The outcome, also one given in this very turn."""
    given = [effect.values for effect in scene.effects if effect.name == "answer_step"]
    return next((str(v["outcome"]) for v in given if v["number"] == step.number), step.outcome)


def step_rows(scene: Scene, steps: tuple[Step, ...]) -> Rows:
    """A row of four answers for each step still open, marked with its number in the list."""
    several = sum(outcome_now(scene, step) is None for step in steps) > 1
    return tuple(
        tuple(Button(trigger, of=step.number, mark=str(at) if several else "") for trigger in STEP_ANSWERS)
        for at, step in enumerate(steps, 1)
        if outcome_now(scene, step) is None
    )


def outcome_in_words(scene: Scene) -> str | None:
    """done, partly, not_yet or drop, when the words say one of them."""
    return next((name for name in ("partly", "not_yet", "done", "drop") if name in scene.heard.intents), None)


def keep_outcome(scene: Scene, step: Step, answer: str) -> None:
    """Note what became of a step."""
    scene.keep("answered", step.number, "")
    if answer == "not_yet":
        if not step.due or moment(step.due) <= scene.now:  # before its time, "not yet" is no more than true
            scene.do("not_yet", number=step.number)
        return
    scene.do("answer_step", number=step.number, outcome=OUTCOMES[answer])
    if answer == "done":
        scene.keep("done_step", step.number, "")


def answer_in_words(scene: Scene) -> None:
    """An outcome told in words: of the step it names, else of the only one, else of all that are open."""
    answer = outcome_in_words(scene)
    answered = scene.session.values("answered")
    waiting = [s for s in before_today(scene) if s.outcome is None and s.number not in answered]
    if not waiting:
        return
    at = closest(scene.words, [step.words for step in waiting])
    for step in [waiting[at]] if at is not None else waiting:
        if answer:
            keep_outcome(scene, step, answer)
        else:
            scene.keep("answered", step.number, "")
