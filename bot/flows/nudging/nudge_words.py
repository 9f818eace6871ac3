"""What is written after a nudge: how it went, another time, which step, less of it (playbook §7)."""

from __future__ import annotations

import re
from datetime import datetime

from bot.flows.coaching.steps import is_habit, outcome_of
from bot.flows.core import course
from bot.flows.core.book import Step
from bot.flows.core.scene import Scene
from bot.flows.nudging import asked_news, nudge_taps
from bot.flows.nudging.nudge_close import close
from bot.flows.nudging.nudge_implied import answer_told, did_in_a_part, implied, one_done
from bot.flows.nudging.nudge_items import asked_about, items, listed_steps
from bot.flows.nudging.nudge_later import day_heard, moment_heard
from bot.flows.nudging.nudge_later import put_off as put_off_to
from bot.flows.nudging.nudge_less import less_of_them, whether_to_go_on
from bot.flows.nudging.nudge_phrases import (
    ALL,
    ASKS,
    BRING,
    DOING,
    FINE,
    GOING,
    GOING_TO,
    HINDERED,
    IN_A_WHILE,
    KEEP,
    LATER,
    MOVES,
    PREFERS,
    SHORT,
    SMALLER,
    WENT,
    WHICH,
)
from bot.flows.nudging.nudge_told import is_told_of, spoken_of
from bot.flows.nudging.nudge_which import bare_outcome, named, tell, told_apart, told_of_it
from bot.flows.nudging.nudge_wishes import pause_heard
from bot.flows.talk import burdens, idle
from bot.language.hearing import Heard
from bot.language.likeness import closest

OF_STEPS = frozenset({"before", "follow_up", "several", "eve"})
_TO_A_SESSION = re.compile(
    r"\b(?:it|this|that|this one)\b.{0,15}\b(?:in|at|to|for|until|till) (?:the|our|my) (?:next )?session\b",
    re.IGNORECASE,
)
THIS_REMINDER = re.compile(
    r"^\W*(?:please )?(?:stop|cancel|drop|end|delete|remove) (?:that|this) (?:one|reminder)\W*(?:please\W*)?$",
    re.IGNORECASE,
)
_HABIT = re.compile(r"\bhabit\b", re.IGNORECASE)
_IT = re.compile(r"\b(?:it|that|this|her|him|them)\b", re.IGNORECASE)
_OF_ANSWERS = frozenset({"yes", "no", "maybe", "done", "partly", "not_yet", "drop", "thanks"})
BESIDE = 3
"""Words beside a time that leave it a time alone: "let's say friday"."""


def meets(scene: Scene) -> bool:
    """Deal with words after a nudge; False when they are about something else."""
    return any(rule(scene) for rule in RULES)


def meets_in_between(scene: Scene) -> str:
    """Of a question about the answer: the trigger that the words stand for, "" when they are simply "
    "its answer."""
    words = scene.words
    if scene.state == "smaller_or_drop":
        if SMALLER.search(words):
            return "shrink"
        if BRING.search(words):
            scene.keep("brought", True, "")
            return "bring_it"
        return "skip" if KEEP.search(words) else ""
    timed = bool(scene.heard.when.due) or pause_heard(scene) is not None
    leaves = scene.heard.intents & {"skip", "stop", "pause", "back"}
    return "skip" if leaves and not timed else ""


def _news(scene: Scene) -> bool:
    """Heavy news come before any step (playbook §2.10)."""
    if not scene.heard.news or scene.has("news"):
        return False
    scene.session.asides = tuple(visit for visit in scene.session.asides if visit.flow != "nudge")
    return burdens.meets_a_burden(scene)


def _which_one(scene: Scene) -> bool:
    """They ask which step it is about: it is named, also in a discreet nudge."""
    if not WHICH.search(scene.words) or not items(scene):
        return False
    nudge_taps.name_them(scene)
    return True


def _one_by_one(scene: Scene) -> bool:
    """ "1 done, 2 not yet": each piece of the message is about another step."""
    told = told_apart(scene, asked_about(scene))
    for one in told:
        tell(scene, [one.step], one.answer, one.due)
    if told:
        nudge_taps.after(scene)
    return bool(told)


def _told(scene: Scene) -> bool:
    """An outcome, or a new time: of the only step, the one it names, all of them, or it is asked which."""
    steps = spoken_of(scene)
    if not steps or scene.state not in OF_STEPS:
        return False
    step = named(scene.words, steps, listed_steps(scene))
    heard = Heard(told_of_it(scene.words), scene.now)
    answer = answer_told(scene, heard, steps)
    step = step or (one_done(scene, steps) if answer == "done" else None)
    if answer is None and len(steps) > 1 and step is not None and scene.heard.count <= SHORT:
        answer = bare_outcome(scene.words)
    due = day_heard(scene, heard) if not LATER.search(scene.words) or answer == "not_yet" else None
    if answer is None and not (due and _moves(scene, heard, step if len(steps) > 1 else None)):
        return False
    _take(scene, steps, step, answer, due)
    return True


def _take(
    scene: Scene, steps: tuple[Step, ...], step: Step | None, answer: str | None, due: str | None
) -> None:
    if step is not None:
        tell(scene, [step], answer, due)
    elif ALL.search(scene.words) or answer == "not_yet" or (answer == "done" and _of_all(scene)):
        tell(scene, steps, answer, due)
    else:
        _ask_which(scene, steps, answer, due)
        return
    nudge_taps.after(scene)


def _of_all(scene: Scene) -> bool:
    return bool(WENT.search(scene.words) or FINE.search(scene.words))


def _moves(scene: Scene, heard: Heard, step: Step | None) -> bool:
    """A day that is the step's new one, and not part of a new matter."""
    if PREFERS.search(scene.words):
        return False
    if scene.heard.count > 2 * SHORT:
        return bool(MOVES.search(scene.words)) and is_told_of(scene, spoken_of(scene))
    beside = len(heard.words.split()) - len(heard.when.words.split())
    return step is not None or beside <= BESIDE or bool(MOVES.search(scene.words))


def _ask_which(scene: Scene, steps: tuple[Step, ...], answer: str | None, due: str | None) -> None:
    scene.session.release(["which_of", "which_told", "asked_which"])
    scene.keep("which_of", [step.number for step in steps], "")
    scene.keep("which_told", {"answer": answer, "due": due}, "")
    course.lay(scene, "nudge", "which")
    course.ask(scene)


def _later(scene: Scene) -> bool:
    """ "Remind me tomorrow at 8", "later": the question is put off, the step's own time stands."""
    if not items(scene) or not (LATER.search(scene.words) or IN_A_WHILE.match(scene.words)):
        return False
    if scene.heard.count > (4 if ASKS.search(scene.words) else 2) * SHORT:
        return False
    if outcome_of(scene.heard) == "not_yet" and not ASKS.search(scene.words):
        return False  # "not yet, later this week" is a new time
    steps = asked_about(scene)
    one = named(scene.words, steps, listed_steps(scene)) if steps else None
    nudge_taps.about(scene, [one] if one else list(steps))
    _later_at(scene, moment_heard(scene))
    return True


def _of_a_reminder(scene: Scene) -> bool:
    """What they had asked to be reminded of: it is done, wanted at another time, or not any more."""
    if scene.state == "asked" and _is_reported(scene):
        close(scene, scene.utter("nudge", "end", "seen"))
        return True
    if scene.state != "asked" or scene.heard.count > 2 * SHORT or _names_a_step(scene):
        return False
    answer, at = outcome_of(scene.heard) or implied(scene, ()), moment_heard(scene)
    habits = [step for step in scene.book.open_steps if is_habit(step)]
    if answer == "drop" and len(habits) == 1 and _HABIT.search(scene.words):
        nudge_taps.answered(scene, habits[0], "drop")
        return True
    if answer in ("done", "partly") or (
        answer is None and (GOING.search(scene.words) or FINE.search(scene.words))
    ):
        close(scene, scene.utter("nudge", "end", "seen"))
    elif answer == "drop" or THIS_REMINDER.search(scene.words):
        nudge_taps.drop_asked(scene)
    elif answer or (at and _moves(scene, scene.heard, None)):
        nudge_taps.about(scene, [])
        _later_at(scene, at if day_heard(scene) else None)
    elif _tells(scene):
        close(scene, scene.utter("nudge", "end", "seen"))
    else:
        return False
    return True


def _is_reported(scene: Scene) -> bool:
    """What they were reminded of is told as done, however long the message."""
    return any(did_in_a_part(scene.words, item.asked[1]) for item in items(scene) if item.asked)


def _names_a_step(scene: Scene) -> bool:
    """One of their steps is meant by its words, and not what they are reminded of."""
    reminded = [item.asked[1] for item in items(scene) if item.asked]
    of_steps = closest(scene.words, [step.words for step in scene.book.open_steps])
    return of_steps is not None and closest(scene.words, reminded) is None


def _later_at(scene: Scene, at: datetime | None) -> None:
    """Put off to that time; without one it is asked for."""
    if at is None:
        course.lay(scene, "nudge", "later")
        course.ask(scene)
        return
    put_off_to(scene, at)
    nudge_taps.close_with(scene)


def _heard_of_it(scene: Scene) -> bool:
    """ "On it", "thanks": a word back, and it is theirs."""
    going = DOING if scene.state == "follow_up" else GOING
    if scene.state not in OF_STEPS or not _is_going(scene, going):
        return False
    close(scene, scene.utter("nudge", "end", "on_it"))
    return True


def _news_of_several(scene: Scene) -> bool:
    """A long message that tells of two steps: each gets its own, and what is to be asked comes last."""
    news = asked_news.heard(scene, asked_about(scene)) if scene.state in OF_STEPS else []
    if len(news) < 2 and not any(one.of_all for one in news):
        return False
    steps = asked_news.open_now(scene)
    for one in sorted(news, key=lambda one: one.kind == "not_yet"):
        if one.of_all or len(one.which) == 1:
            answer = None if one.kind == "move" else one.kind
            tell(scene, [steps[at] for at in one.which], answer, one.due)
    nudge_taps.after(scene)
    return True


def _news_told(scene: Scene) -> bool:
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


def _is_going(scene: Scene, going: re.Pattern[str]) -> bool:
    if scene.heard.count <= SHORT and going.search(scene.words):
        return True
    return (
        scene.heard.count <= 4 * SHORT
        and GOING_TO.search(scene.words) is not None
        and not HINDERED.search(scene.words)
    )


def _brought(scene: Scene) -> bool:
    """ "Let's do it in the next session": it stays open, and waits for that."""
    steps = asked_about(scene)
    if scene.state not in OF_STEPS or len(steps) != 1 or scene.heard.count > 2 * SHORT:
        return False
    if not _TO_A_SESSION.search(scene.words):
        return False
    close(scene, scene.utter("nudge", "end", "brought"))
    return True


def _unsure(scene: Scene) -> bool:
    """ "I don't know", and a wish for something smaller."""
    if scene.heard.count > SHORT or not items(scene):
        return False
    if "dont_know" in scene.heard.intents:
        course.ask(scene, None, "help")
    elif "skip" in scene.heard.intents:
        close(scene, scene.utter("nudge", "end", "unchanged"))
    elif SMALLER.search(scene.words) and len(asked_about(scene)) == 1:
        nudge_taps.about(scene, list(asked_about(scene)[:1]))
        scene.keep("late_step", asked_about(scene)[0].number, "")
        course.lay(scene, "nudge", "smaller")
        course.ask(scene)
    else:
        return False
    return True


def _only_told(scene: Scene) -> bool:
    """Something told of the step that says neither yes nor no: thanks, and how it is to be noted."""
    steps = asked_about(scene)
    if not steps or scene.state not in OF_STEPS or not (_tells(scene) or is_told_of(scene, steps)):
        return False
    step = named(scene.words, steps, listed_steps(scene))
    if step is not None:  # what the line says is so
        scene.do("learned", number=step.number, learned=scene.words)
    course.ask(scene, scene.utter("idle", "after_step") if step else None, "ask_noted")
    return True


def _points_at_it(scene: Scene) -> bool:
    """A few words with "it" or "her", or a time, and no wish: they are of the step, whatever they say of it."""
    heard = scene.heard
    if (
        scene.state not in OF_STEPS
        or scene.session.is_open
        or heard.count > 2 * SHORT
        or not asked_about(scene)
    ):
        return False
    wishes = "none_stated" not in heard.goal.labels and bool(heard.goal.spans.get("wish"))
    if wishes or "?" in scene.words or heard.intents - _OF_ANSWERS:
        return False
    if not (_IT.search(scene.words) or heard.when.due or "yes" in heard.intents):
        return False
    course.ask(scene, None, "ask_noted")
    return True


def _tells(scene: Scene) -> bool:
    """A bit of a story and no wish, with no session open that it could belong to."""
    return not scene.session.is_open and idle.is_only_told(scene)


RULES = (
    _news, less_of_them, whether_to_go_on, _which_one, _brought, _one_by_one, _news_of_several, _later, _told,
    _of_a_reminder,
    _heard_of_it, _unsure, _news_told, _only_told, _points_at_it,
)  # fmt: skip
"""In the order they are tried; each says whether it dealt with the words."""
