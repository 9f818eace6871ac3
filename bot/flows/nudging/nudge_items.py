"""What a nudge is about: steps and what they asked for, how these are named, and the buttons under them."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any, NamedTuple

from bot.flows.coaching.steps import is_habit, outcome_now, step_line
from bot.flows.core.book import Step
from bot.flows.core.replies import STEP_ANSWERS, Button
from bot.flows.core.scene import Rows, Scene
from bot.flows.core.spoken_time import moment, spoken
from bot.language.phrases import clipped

NAMED = "named"
OF_STEPS = frozenset({"before", "follow_up", "again", "open", NAMED})
"""Kinds that are about a step; "open" is what is still open on the eve of a session, "named" what they spoke of."""
SAID_OF_IT = "said_of_it"
"""What they said of a step that could not be read: it may be what they want to talk about."""
MOST = 4
"""Steps that get buttons of their own in one message."""
LINES, FEW = 8, 2
"""Lines of a list that is too long for one look; two more are shown rather than counted."""
ALL_SHOWN = "all_shown"
REMEMBERED = 5
"""So many of the things they asked to be reminded of can still be put off by the button under them."""
_LED = re.compile(r"^(?:(?:for )?me to|that i(?:'ll)?|to)\s+(?=[a-z])", re.IGNORECASE)
_DATE = re.compile(r"\b\d{1,2} [A-Z][a-z]+\b")
OF_THE_TALK = (
    "new_due", "late_step", "late_steps", "late_asked", "asked_when", "which_of", "which_told", "asked_which",
    "brought", "put_off",
)  # fmt: skip
"""What is kept of the talk about one nudge; the next begins without."""
LAST_ROW = ("fewer", "pause_nudges", "no_nudges")


class Item(NamedTuple):
    """One thing in a nudge: a step, or the number and the words of what they asked to be reminded of.

    kinds: of the nudges that brought it.
    """

    kinds: frozenset[str]
    step: Step | None = None
    asked: tuple[int, str] | None = None


def note(scene: Scene, nudges: tuple[tuple[str, int], ...]) -> None:
    """Keep what this nudge is about; the words of reminders too, which leave the page when they are sent."""
    before = dict(scene.value("reminded", ()))
    asked = [scene.book.reminder(about) for kind, about in nudges if kind == "asked"]
    before |= {one.number: one.words for one in asked if one}
    asides = scene.session.asides  # which one was meant of two is asked of the moment, and that is over
    scene.session.asides = tuple(one for one in asides if (one.flow, one.state) != ("asked", "which"))
    gone = ["nudged", "reminded", "seen", "named", ALL_SHOWN, *OF_THE_TALK]
    scene.session.release(gone if scene.session.is_open else [*gone, "answered", "answered_as"])
    scene.keep("reminded", list(before.items())[-REMEMBERED:], "")
    about = [one for kind, number in nudges for one in _as_step(scene, kind, number)]
    if any(kind == "eve" for kind, _ in nudges):
        about += [["open", step.number] for step in _open_by_then(scene, nudges)]
    scene.keep("nudged", about, "")


def _as_step(scene: Scene, kind: str, number: int) -> list[list[Any]]:
    """A reminder in the words of a step is one of that step, with its answers; of one that is over there is nothing."""
    reminder = scene.book.reminder(number) if kind == "asked" else None
    if reminder is None or reminder.every:
        return [[kind, number]]
    step = next((one for one in reversed(scene.book.steps) if one.words == reminder.words), None)
    if step is None:
        return [[kind, number]]
    if step.outcome is not None:
        return []
    ahead = [["before", step.number]] if not step.due or is_ahead(scene, step) else []
    return [*ahead, ["again", step.number]]


def _open_by_then(scene: Scene, nudges: tuple[tuple[str, int], ...]) -> tuple[Step, ...]:
    """On the eve of a session: the newest open steps, as many as there are buttons for."""
    told = {about for kind, about in nudges if kind in OF_STEPS}
    room = max(MOST - len(told), 0)
    others = [step for step in scene.book.open_steps if step.number not in told]
    return tuple(others[-room:]) if room else ()


def kinds(scene: Scene) -> frozenset[str]:
    return frozenset(kind for kind, _ in scene.value("nudged", ()))


def listed(scene: Scene) -> tuple[Item, ...]:
    """All that it is about, each step once, answered or not: so that the numbers in the list stay what they were."""
    nudged = [(kind, about) for kind, about in scene.value("nudged", ())]
    numbers = [about for kind, about in nudged if kind in OF_STEPS]
    steps = [scene.book.step(number) for number in dict.fromkeys(numbers)]
    of_steps = [
        Item(frozenset(kind for kind, about in nudged if about == step.number and kind != "asked"), step)
        for step in steps
        if step is not None
    ]
    words = dict(scene.value("reminded", ()))
    asked = [
        Item(frozenset({"asked"}), asked=(about, words[about]))
        for kind, about in nudged
        if kind == "asked" and about in words
    ]
    return (*of_steps, *asked)


def items(scene: Scene) -> tuple[Item, ...]:
    """What of it is still open."""
    return tuple(item for item in listed(scene) if _is_open(scene, item))


def _is_open(scene: Scene, item: Item) -> bool:
    if item.step is not None:
        return outcome_now(scene, item.step) is None
    return item.asked is not None and item.asked[0] not in scene.session.values("seen")


def listed_steps(scene: Scene) -> tuple[Step, ...]:
    """Its steps in the order of the list, answered or not."""
    return tuple(item.step for item in listed(scene) if item.step is not None)


def asked_about(scene: Scene) -> tuple[Step, ...]:
    """The steps the nudge is about, as far as they are still open."""
    return tuple(item.step for item in items(scene) if item.step is not None)


def is_ahead(scene: Scene, step: Step) -> bool:
    """Whether its time is still to come; a day lasts until it is over."""
    if not step.due or is_habit(step):
        return False
    return step.due[:10] >= f"{scene.now:%Y-%m-%d}" if "T" not in step.due else moment(step.due) > scene.now


def comes_before(scene: Scene, item: Item) -> bool:
    """It is named ahead of its time, not asked after."""
    if item.step is None or "follow_up" in item.kinds:
        return False
    return "before" in item.kinds or ("again" in item.kinds and is_ahead(scene, item.step))


def line_of(scene: Scene, item: Item) -> str:
    """The plan as they made it, where it still holds and was not cut; else the step as they said it."""
    if item.step is None:
        return clipped(item.asked[1].strip().rstrip(" .")) if item.asked else ""
    plan = item.step.plan
    if plan and "…" not in plan and not _is_dated_otherwise(scene, item.step):
        return clipped(plan)
    return clipped(as_quoted(item.step.words))


def _is_dated_otherwise(scene: Scene, step: Step) -> bool:
    """The plan names a day, and the step was moved to another since."""
    named = _DATE.search(step.plan)
    if named is None:
        return False
    return is_habit(step) or step.due is None or named[0] not in spoken(step.due, scene.now)


def as_quoted(words: str) -> str:
    """ "Me to call mum" is said of it as "call mum": it answered a question that is not there any more."""
    bare = words.strip().rstrip(" .")
    return _LED.sub("", bare) or bare


def named_line(scene: Scene, item: Item) -> str:
    """One line of a list."""
    if item.step:
        return step_line(scene, replace(item.step, words=as_quoted(item.step.words)))
    return item.asked[1] if item.asked else ""


def row_of(scene: Scene, item: Item, mark: str = "") -> tuple[Button, ...]:
    """The likely answers, one tap each."""
    if item.step is None:
        return _row_of_asked(scene, item, mark)
    habit, ahead = is_habit(item.step), comes_before(scene, item)
    names: tuple[str, ...] = STEP_ANSWERS
    if habit:
        names = (
            ("done", "not_this_time", "drop_habit")
            if ahead
            else ("done", "partly", "not_this_time", "drop_habit")
        )
    elif ahead:
        names = ("done", "another_day", "drop")
    return tuple(Button(name, of=item.step.number, mark=mark) for name in names)


def _row_of_asked(scene: Scene, item: Item, mark: str) -> tuple[Button, ...]:
    number = item.asked[0] if item.asked else None
    kept = scene.book.reminder(number)
    names = ("seen", "no_more_of_it") if kept and kept.every else ("seen",)
    return tuple(Button(name, of=number, mark=mark) for name in names)


def rows(scene: Scene) -> Rows:
    """A row for each thing, then what can be had of every nudge: later, fewer, a pause, none."""
    found = listed(scene)
    if is_unnamed(scene):
        return ((Button("show_them"),), *_prepare(scene), *practice_row(scene), last_row(scene, items(scene)))
    own = [
        row_of(scene, item, str(at) if len(found) > 1 else "")
        for at, item in enumerate(found, 1)
        if _is_open(scene, item)
    ]
    all_of_them = ((Button("show_all"),),) if left_out(scene) else ()
    return (
        *own[:MOST], *all_of_them, *_prepare(scene), *practice_row(scene), last_row(scene, items(scene))
    )  # fmt: skip


def _prepare(scene: Scene) -> Rows:
    return ((Button("prepare"),),) if "eve" in kinds(scene) else ()


def practice_row(scene: Scene) -> Rows:
    """A drill, and an end to being asked to it every day; what else comes stays as it is."""
    return ((Button("drill"), Button("no_practice")),) if "practice" in kinds(scene) else ()


def is_unnamed(scene: Scene) -> bool:
    """A discreet nudge about several: they are named when that is asked for, and answered then."""
    return (
        scene.book.reminders == "discreet"
        and bool(items(scene))
        and ("eve" in kinds(scene) or len(listed(scene)) > 1)
        and not scene.has("named")
    )


def numbered_lines(scene: Scene) -> list[str]:
    """It as a list, with what became of each; of very many the first, until they ask for all."""
    shown = listed(scene)[: len(listed(scene)) - left_out(scene)]
    return [f"{at}. {named_line(scene, item)}" for at, item in enumerate(shown, 1)]


def left_out(scene: Scene) -> int:
    """How many are not shown: none where it would be but a few, or where they asked for all of them."""
    count = len(listed(scene))
    return 0 if count <= LINES + FEW or scene.has(ALL_SHOWN) else count - LINES


def last_row(scene: Scene, found: tuple[Item, ...]) -> tuple[Button, ...]:
    if kinds(scene) == {NAMED}:  # no reminder is answered here, and there is nothing to make less of
        again = (Button("another_day", of=found[0].step.number),) if len(found) == 1 and found[0].step else ()
        return (*again, Button("talk_over"))
    quieter = LAST_ROW[1:] if kinds(scene) <= {"asked", "again"} else LAST_ROW
    return (*_later(found), *(Button(name) for name in quieter))


def _later(found: tuple[Item, ...]) -> tuple[Button, ...]:
    """For the one thing it is about, whenever it is pressed; for several, all that the newest nudge is about."""
    if len(found) != 1:
        return (Button("later_on"),) if found else ()
    one = found[0]
    if one.step:
        return (Button("later_on", of=one.step.number),)
    return (Button("asked_later", of=one.asked[0]),) if one.asked else ()
