"""What became of the steps of a nudge, told in words: of one, of each, of those that a longer message names."""

from __future__ import annotations

import re

from bot.flows.coaching.said_time import part_of_day
from bot.flows.coaching.steps import is_habit
from bot.flows.core import course
from bot.flows.core.book import Step
from bot.flows.core.scene import Scene
from bot.flows.nudging import asked_news, nudge_taps
from bot.flows.nudging.nudge_close import close
from bot.flows.nudging.nudge_implied import answer_told, one_done
from bot.flows.nudging.nudge_items import asked_about, listed_steps
from bot.flows.nudging.nudge_later import day_heard
from bot.flows.nudging.nudge_phrases import (
    ALL,
    ASKS,
    FINE,
    HINDERED,
    LATER,
    MOMENT,
    MOVES,
    ON_IT,
    OTHER_DAY,
    PREFERS,
    SHORT,
    WENT,
)
from bot.flows.nudging.nudge_told import is_told_of, spoken_of
from bot.flows.nudging.nudge_which import ALL_DONE, bare_outcome, named, tell, told_apart, told_of_it
from bot.language.hearing import Heard
from bot.language.reminders.calling import doings, verb_of

OF_STEPS = frozenset({"before", "follow_up", "several", "eve"})
BESIDE = 3
"""Words beside a time that leave it a time alone: "let's say friday"."""


def one_by_one(scene: Scene) -> bool:
    """ "1 done, 2 not yet": each piece of the message is about another step."""
    told = told_apart(scene, asked_about(scene))
    for one in told:
        tell(scene, [one.step], one.answer, one.due)
    if told:
        nudge_taps.after(scene)
    return bool(told)


def told(scene: Scene) -> bool:
    """An outcome, or a new time: of the only step, the one it names, all of them, or it is asked which."""
    steps = spoken_of(scene)
    if not steps or scene.state not in OF_STEPS:
        return False
    if ALL_DONE.match(scene.words):
        tell(scene, steps, "done")
        nudge_taps.after(scene)
        return True
    step = named(scene.words, steps, listed_steps(scene))
    heard = Heard(told_of_it(scene.words), scene.now)
    answer = answer_told(scene, heard, steps)
    step = step or (one_done(scene, steps) if answer == "done" else None)
    if answer is None and len(steps) > 1 and step is not None and scene.heard.count <= SHORT:
        answer = bare_outcome(scene.words)
    due = day_heard(scene, heard) if not LATER.search(scene.words) or answer == "not_yet" else None
    if answer is None and not (due and moves(scene, heard, step if len(steps) > 1 else None)):
        return False
    _take(scene, steps, step, answer, due)
    return True


def still_today(scene: Scene) -> bool:
    """ "I'll do it tonight", "after lunch", to a step of this very day: it is theirs, and nothing is moved."""
    steps = asked_about(scene)
    if scene.state not in ("before", "follow_up") or len(steps) != 1 or scene.heard.count > 2 * SHORT:
        return False
    step, due, today = steps[0], day_heard(scene), f"{scene.now:%Y-%m-%d}"
    if (due and due != today) or not _is_promised(scene, step):
        return False
    if scene.state == "follow_up":
        return _for_today(scene, step, today)
    if (step.due or today)[:10] != today:
        return False
    close(scene, scene.utter("nudge", "end", "on_it"))
    return True


def _for_today(scene: Scene, step: Step, today: str) -> bool:
    """Asked how it went, "when I get home" is that it is still to come, and today."""
    if is_habit(step) or not MOMENT.search(scene.words):
        return False
    tell(scene, [step], None, today)
    nudge_taps.after(scene)
    return True


def _is_promised(scene: Scene, step: Step) -> bool:
    """They say that they will, in any words for it, and name no other day."""
    words = scene.words
    if HINDERED.search(words) or OTHER_DAY.search(words) or ASKS.search(words) or "?" in words:
        return False
    verb = verb_of(step.words)
    promise = (
        rf"(?:i'?ll|i will|will|i'?m going to|i am going to|going to|gonna) (?:\w+ )?(?:{doings(verb)})\b"
    )
    now = bool(verb) and re.search(rf"\bi'?m (?:\w+ )?(?:{doings(verb)})\b", words, re.IGNORECASE) is not None
    own = now or (bool(verb) and re.search(promise, words, re.IGNORECASE) is not None)
    return own or ON_IT.search(words) is not None or MOMENT.search(words) is not None


def _take(
    scene: Scene, steps: tuple[Step, ...], step: Step | None, answer: str | None, due: str | None
) -> None:
    if step is not None:
        tell(scene, [step], answer, due)
    elif ALL.search(scene.words) or answer == "not_yet" or (answer == "done" and _of_all(scene)):
        tell(scene, steps, answer, due)
    else:
        ask_which(scene, steps, answer, due)
        return
    nudge_taps.after(scene)


def _of_all(scene: Scene) -> bool:
    return bool(WENT.search(scene.words) or FINE.search(scene.words))


def moves(scene: Scene, heard: Heard, step: Step | None) -> bool:
    """A day that is the step's new one, and not part of a new matter."""
    if PREFERS.search(scene.words):
        return False
    if scene.heard.count > 2 * SHORT:
        return bool(MOVES.search(scene.words)) and is_told_of(scene, spoken_of(scene))
    beside = len(heard.words.split()) - len(heard.when.words.split())
    return step is not None or beside <= BESIDE or bool(MOVES.search(scene.words))


def ask_which(scene: Scene, steps: tuple[Step, ...], answer: str | None, due: str | None) -> None:
    scene.session.release(["which_of", "which_told", "asked_which"])
    scene.keep("which_of", [step.number for step in steps], "")
    told = {"answer": answer, "due": due, "of_day": bool(part_of_day(scene.words))}
    scene.keep("which_told", told, "")
    course.lay(scene, "nudge", "which")
    course.ask(scene)


def news_of_several(scene: Scene) -> bool:
    """A long message that tells of two steps: each gets its own, and what is to be asked comes last."""
    news = asked_news.heard(scene, asked_about(scene)) if scene.state in OF_STEPS else []
    if ALL_DONE.match(scene.words):
        return False  # the days in it tell when that was
    if len(news) < 2 and not any(one.of_all for one in news):
        return False
    steps = asked_news.open_now(scene)
    for one in sorted(news, key=lambda one: one.kind == "not_yet"):
        if one.of_all or len(one.which) == 1:
            answer = None if one.kind == "move" else one.kind
            tell(scene, [steps[at] for at in one.which], answer, one.due)
    nudge_taps.after(scene)
    return True


def news_told(scene: Scene) -> bool:
    """What became of it told in a longer message, in words of its own."""
    news = asked_news.heard(scene, asked_about(scene)) if scene.state in OF_STEPS else []
    if not news:
        return False
    steps = asked_news.open_now(scene)
    one = news[0]
    _take(
        scene,
        tuple(steps[at] for at in one.which),
        steps[one.which[0]] if len(one.which) == 1 else None,
        None if one.kind == "move" else one.kind,
        one.due,
    )
    return True
