"""Action steps wherever they are answered: the list, a button, a few words."""

from __future__ import annotations

import re

from bot.flows.core.book import Step
from bot.flows.core.replies import STEP_ANSWERS, Button
from bot.flows.core.scene import Rows, Scene
from bot.flows.core.spoken_time import moment, spoken
from bot.language.bitter import is_bitter
from bot.language.hearing import Heard
from bot.language.likeness import closest
from bot.language.timing.every import spoken_every

MARKS = {"done": "✓", "partly": "◐", "dropped": "✗", "noted": "✓"}
OUTCOMES = {"done": "done", "partly": "partly", "drop": "dropped"}
"""Button or intent -> the outcome that is kept; "not yet" keeps the step open."""
LEFT = "left_step"
"""The step that was let go, done in part, or a habit that was passed over: the reason may follow."""
ROWS = 12
"""Steps that get their buttons at once: a phone shows no more, and Telegram takes 100 buttons under a message. The next
get theirs as these are answered; any can be named in words."""
BRIEF = 8
"""Words up to which an answer may be no more than "done with the email one"."""
_DONE = re.compile(
    r"^\W*(?:yes\W+)?(?:i(?:'ve| have)?\s+(?:just\s+|already\s+)?(?:did|done|finished|completed)\b|"
    r"(?:all\s+|both\s+)?done\b|finished\b)"
    r"|\b(?:is|are|was|were|both|all|them|one)\s+(?:all\s+)?(?:done|finished)\b",
    re.IGNORECASE,
)
_DONE_FIRST = re.compile(
    r"\W*(?:yes\W+)?(?:i (?:did|have done|'ve done) (?:it|that|this)|(?:it'?s )?done)\b", re.IGNORECASE
)
_HALF = re.compile(
    r"\b(?:did|done|got|made|finished)\b.{0,12}\b(?:only|just|about|maybe)\s+(?:(?:the\s+)?half|a "
    r"part|partly|in part|some)\b|"
    r"\b(?:did|done|finished)\s+(?:it|that|this)\s+(?:half|partly|in part)\b",
    re.IGNORECASE,
)
_DROP = re.compile(
    r"\b(?:drop|scrap|forget|delete|cancel|bin)\s+(?:the|that|this|my)\s+"
    r"(?:habit|step|idea|whole thing|(?:\w+\s+)?one)\b",
    re.IGNORECASE,
)
_NOT = re.compile(r"\b(?:not|never|no)\b|n't\b", re.IGNORECASE)
_DAYS = {"MO": "Monday", "TU": "Tuesday", "WE": "Wednesday", "TH": "Thursday", "FR": "Friday", "SA": "Saturday",
         "SU": "Sunday"}  # fmt: skip


def latest(scene: Scene) -> tuple[Step, ...]:
    """Open steps, and those of the last session that had any."""
    newest = max((step.session for step in scene.book.steps), default=0)
    return tuple(step for step in scene.book.steps if step.outcome is None or step.session == newest)


def before_today(scene: Scene) -> tuple[Step, ...]:
    """Those to look back on in a session: what was only just taken on is none of them."""
    return tuple(step for step in latest(scene) if step.session != scene.session.number)


def all_told(scene: Scene) -> bool:
    """Each step from before has its answer, or there is none."""
    told = scene.session.values("answered")
    return all(step.number in told or outcome_now(scene, step) for step in before_today(scene))


def is_habit(step: Step) -> bool:
    """Whether it comes round again after it was answered."""
    return step.recurring or bool(step.every)


def weekdays_of(step: Step) -> tuple[str, ...]:
    """The days a weekly habit falls on ("MO"); empty for one that is not weekly, or of which that "
    "is not known."""
    rule = dict(part.split("=", 1) for part in step.every.split(";") if "=" in part)
    if rule.get("FREQ") == "WEEKLY" and "BYDAY" in rule:
        return tuple(day for day in rule["BYDAY"].split(",") if day in _DAYS)
    if step.due and (not step.every or rule.get("FREQ") == "WEEKLY"):
        return (tuple(_DAYS)[moment(step.due).weekday()],)
    return ()


def how_often(step: Step) -> str:
    """ "every Monday and Thursday", "every day"; "" where it does not recur or that takes more words."""
    if not is_habit(step) or "INTERVAL=" in step.every:
        return ""
    if step.every.startswith("FREQ=DAILY"):
        return "every day"
    days = [_DAYS[day] for day in weekdays_of(step)]
    return f"every {' and '.join(days)}" if 0 < len(days) < 3 else ""


def step_lines(scene: Scene, steps: tuple[Step, ...]) -> list[str]:
    """One line a step: its number, what it is, when, and what became of it."""
    return [f"{at}. {step_line(scene, step)}" for at, step in enumerate(steps, 1)]


def step_line(scene: Scene, step: Step) -> str:
    """What it is, when, and what became of it."""
    outcome = outcome_now(scene, step)
    when = "" if outcome and outcome != "noted" else _when(scene, step)
    mark = f" {MARKS[outcome]} {outcome}" if outcome else ""
    return f"{step.words}{f' ({when})' if when else ''}{mark}"


def _when(scene: Scene, step: Step) -> str:
    return how_often(step) or spoken_every(step.every) or (spoken(step.due, scene.now) if step.due else "")


def outcome_now(scene: Scene, step: Step) -> str | None:
    """The outcome, also one given in this very turn; "noted" of a habit that was answered today."""
    given = [effect.values for effect in scene.effects if effect.name == "answer_step"]
    outcome = next((str(v["outcome"]) for v in given if v["number"] == step.number), step.outcome)
    return outcome or ("noted" if is_habit(step) and told_today(scene, step) else None)


def told_today(scene: Scene, step: Step) -> bool:
    """Whether this day's time of a habit has been answered already."""
    if any(e.name == "answer_habit" and e.values["number"] == step.number for e in scene.effects):
        return True
    return bool(step.kept_at) and str(step.kept_at)[:10] == f"{scene.now:%Y-%m-%d}"


def step_rows(scene: Scene, steps: tuple[Step, ...]) -> Rows:
    """A row of four answers for each step still open, marked with its number in the list; the first ROWS of them."""
    waiting = [(at, step) for at, step in enumerate(steps, 1) if outcome_now(scene, step) is None]
    several = len(waiting) > 1
    return tuple(
        tuple(Button(trigger, of=step.number, mark=str(at) if several else "") for trigger in STEP_ANSWERS)
        for at, step in waiting[:ROWS]
    )


def outcome_in_words(scene: Scene) -> str | None:
    """done, partly, not_yet or drop, when the words say one of them."""
    return outcome_of(scene.heard)


def outcome_of(heard: Heard) -> str | None:
    """The same, of any words."""
    if is_bitter(heard.words):
        return "done" if _DONE_FIRST.match(heard.words) else None
    found = next((name for name in ("partly", "not_yet", "done", "drop") if name in heard.intents), None)
    if found in (None, "done") and heard.count <= 2 * BRIEF and _HALF.search(heard.words):
        return "partly"
    if found in (None, "not_yet") and heard.count <= 2 * BRIEF and _DONE_FIRST.match(heard.words):
        return "done"  # "I did it, but it didn't help"
    if found or heard.count > BRIEF or _NOT.search(heard.words):
        return found
    return "done" if _DONE.search(heard.words) else "drop" if _DROP.search(heard.words) else None


def keep_outcome(scene: Scene, step: Step, answer: str) -> None:
    """Note what became of a step, or of this time of a habit."""
    scene.keep("answered", step.number, "")
    if is_habit(step) and answer != "drop":
        _keep_this_time(scene, step, answer)
        return
    if answer == "not_yet":
        if not step.due or step.due < f"{scene.now:%Y-%m-%dT%H:%M}"[: len(step.due)]:
            # before its time, "not yet" is no more than true
            scene.do("not_yet", number=step.number, at=f"{scene.now:%Y-%m-%dT%H:%M}")
        return
    scene.do("answer_step", number=step.number, outcome=OUTCOMES[answer])
    scene.keep("done_step" if answer == "done" else LEFT, step.number, "")


def _keep_this_time(scene: Scene, step: Step, answer: str) -> None:
    """A habit stays open, whatever became of it this time."""
    at = f"{scene.now:%Y-%m-%dT%H:%M}"
    scene.do("answer_habit", number=step.number, at=at, done=int(answer == "done"))
    if answer == "not_yet":
        scene.do("not_yet", number=step.number, at=at)
    scene.keep("done_step" if answer == "done" else LEFT, step.number, "")


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
