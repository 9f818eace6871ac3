"""Buttons under a nudge: they work whenever pressed, also on a nudge of last week."""

from __future__ import annotations

from collections.abc import Callable

from bot.flows.core import course
from bot.flows.core.book import Step
from bot.flows.core.incoming import Choice
from bot.flows.core.replies import NUDGE_TAPS
from bot.flows.core.scene import Scene
from bot.flows.nudging import nudge_practice
from bot.flows.nudging.nudge import ASKED_HOW, shows_items
from bot.flows.nudging.nudge_close import close, closing, each, go_on, told_of
from bot.flows.nudging.nudge_items import ALL_SHOWN, OF_THE_TALK, asked_about, items, listed, rows
from bot.flows.nudging.nudge_settings import WISHES, wishes
from bot.flows.nudging.nudge_which import next_state, tell

AS = {"not_this_time": "not_yet", "drop_habit": "drop"}
"""Buttons of a habit -> what they answer."""
OF_NUDGES = {"stop": "no_nudges", "pause": "pause_nudges"}
"""Commands -> what they are after a nudge."""


def step_of(scene: Scene, choice: Choice) -> Step | None:
    return scene.book.step(choice.of)


def tapped(scene: Scene, choice: Choice) -> bool:
    """Deal with what can be tapped under any nudge; False for what is no such button, or answers a step."""
    if choice.trigger not in NUDGE_TAPS:
        return False
    if any(visit.flow == "risk" for visit in scene.session.asides) and choice.trigger not in WISHES:
        return False
    act = TAPS.get(choice.trigger)
    if act is None:
        return False
    act(scene, choice)
    return True


def answered(scene: Scene, step: Step, answer: str) -> None:
    """An answer by a tap or in words: the line for it, or what there is to ask about it."""
    tell(scene, [step], answer)
    after(scene)


def after(scene: Scene) -> None:
    """What was told is kept: ask what follows from it, or close with a line."""
    state = next_state(scene)
    if state:
        told = told_of(scene)
        course.lay(scene, "nudge", state)
        differs = any(
            effect.name in ("answer_step", "answer_habit", "redate_step") for effect in scene.effects
        )
        course.ask(scene, each(scene, told) if len(told) > 1 and differs else None)
    else:
        close_with(scene)


def leaves(scene: Scene, name: str) -> bool:
    """A command after a nudge: /stop and /pause are meant for nudges where no session is open; others go past it."""
    here = scene.session.here
    if here is None or here.flow != "nudge" or here.state not in ASKED_HOW:
        return False
    if not scene.session.is_open and name in OF_NUDGES:
        wishes(scene, OF_NUDGES[name])
        return True
    if name not in ("help", "skip"):
        scene.session.asides = tuple(visit for visit in scene.session.asides if visit.flow != "nudge")
    return False


def leave_if_over(scene: Scene) -> None:
    """The nudge waits no longer once all of it has been answered."""
    if not items(scene):
        scene.session.asides = tuple(visit for visit in scene.session.asides if visit.flow != "nudge")


def _another_day(scene: Scene, choice: Choice) -> None:
    step = step_of(scene, choice)
    if step is None or step.outcome is not None:
        _gone(scene, step)
        return
    answered(scene, step, "another_day")


def _later_on(scene: Scene, choice: Choice) -> None:
    """For one step, or for all that the newest nudge is about."""
    step = step_of(scene, choice)
    if choice.of is not None and (step is None or step.outcome is not None):
        _gone(scene, step)
        return
    put_off(scene, [step] if step else list(asked_about(scene)))


def put_off(scene: Scene, steps: list[Step]) -> None:
    """Ask when they want to hear of it again."""
    if not items(scene) and not steps:
        close(scene, scene.utter("nudge", "end", "unchanged"))
        return
    about(scene, steps)
    _ask_when(scene)


def about(scene: Scene, steps: list[Step]) -> None:
    """What is being put off: these steps and, unless it is one of several, what they asked to be reminded of."""
    asked = [] if len(steps) == 1 else [item.asked for item in items(scene) if item.asked]
    _keep_late(scene, steps, asked)


def close_with(scene: Scene) -> None:
    """Close with the line for what was changed."""
    close(scene, closing(scene, ""))


def _asked_later(scene: Scene, choice: Choice) -> None:
    words = dict(scene.value("reminded", ())).get(choice.of)
    if words is None or choice.of is None:
        _gone(scene, None)
        return
    _keep_late(scene, [], [(choice.of, words)])
    _ask_when(scene)


def _keep_late(scene: Scene, steps: list[Step], asked: list[tuple[int, str]]) -> None:
    scene.session.release(OF_THE_TALK)
    scene.keep("late_steps", [step.number for step in steps], "")
    scene.keep("late_asked", asked, "")


def _ask_when(scene: Scene) -> None:
    course.lay(scene, "nudge", "later")
    course.ask(scene)


def _show_them(scene: Scene, choice: Choice) -> None:
    """What a discreet nudge did not name."""
    if not items(scene):
        _gone(scene, None)
        return
    here = scene.session.here
    if here is None or here.flow != "nudge" or here.state not in ASKED_HOW:
        course.lay(scene, "nudge", "several")
    name_them(scene)


def _show_all(scene: Scene, choice: Choice) -> None:
    """The whole of a list that was cut, in its place."""
    if not items(scene):
        _gone(scene, None)
        return
    scene.keep(ALL_SHOWN, True, "")
    values = course.shown(scene, shows_items(scene))
    scene.say("nudge", "several", "again", values, rows(scene), replaces=choice.message)


def name_them(scene: Scene) -> None:
    """They asked which: it is named, also where the nudge was discreet."""
    scene.keep("named", True, "")
    course.ask(scene, None, "ask_which" if scene.state in ("before", "follow_up", "asked") else "ask_named")


def _seen(scene: Scene, choice: Choice) -> None:
    """What they asked to be reminded of is done; it has left the page already, unless it comes round again."""
    scene.keep("seen", choice.of, "")
    close(scene, scene.utter("nudge", "end", "seen"))


def _no_more_of_it(scene: Scene, choice: Choice) -> None:
    if scene.book.reminder(choice.of) is None:
        _gone(scene, None)
        return
    scene.do("drop_reminder", number=choice.of)
    close_with(scene)


def drop_asked(scene: Scene) -> None:
    """No more of what they had asked for; once sent, what comes only once is gone anyhow."""
    for item in items(scene):
        if item.asked and scene.book.reminder(item.asked[0]):
            scene.do("drop_reminder", number=item.asked[0])
    close(scene, closing(scene, "") if scene.effects else scene.utter("nudge", "end", "no_more_of_it"))


def _gone(scene: Scene, step: Step | None) -> None:
    values = course.shown(scene, {"step": step.words if step else ""})
    go_on(scene, scene.utter("steps", "already", "ask" if step else "gone", values))


def show_again(scene: Scene, choice: Choice) -> bool:
    """A nudge of several things whose line was tapped changes in place; False where no such was tapped."""
    about = {about for _, about in scene.value("nudged", ())} | {step.number for step in asked_about(scene)}
    if choice.of not in about or not _is_list(scene, choice):
        return False
    values = course.shown(scene, shows_items(scene))
    scene.say(
        "nudge", "several", "again", values, rows(scene) if items(scene) else (), replaces=choice.message
    )
    return True


def _is_list(scene: Scene, choice: Choice) -> bool:
    """Whether the newest message with this button is the nudge about several."""
    for shown in reversed(scene.session.recent):
        of = {(trigger, about) for _, _, trigger, asked, about in shown.buttons if asked is None}
        if (choice.trigger, choice.of) in of:
            names = {trigger for trigger, _ in of}
            return "no_nudges" in names and len(listed(scene)) > 1
    return False


def _wish(scene: Scene, choice: Choice) -> None:
    wishes(scene, choice.trigger)


TAPS: dict[str, Callable[[Scene, Choice], None]] = {
    "another_day": _another_day,
    "later_on": _later_on,
    "asked_later": _asked_later,
    "show_them": _show_them,
    "no_practice": lambda scene, choice: nudge_practice.end(scene),
    "show_all": _show_all,
    "seen": _seen,
    "no_more_of_it": _no_more_of_it,
    **dict.fromkeys(WISHES, _wish),
}
