"""Taps on the message of /reminders, which work whenever they come, and what is written while it is shown."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time

from bot.flows.core import course, endings
from bot.flows.core.incoming import Choice
from bot.flows.core.preferences import EVERY_DAY, WORKING_DAYS
from bot.flows.core.scene import Scene
from bot.flows.nudging import reminding_kept as kept
from bot.flows.nudging.reminding import EVENINGS, FLOW, MORNINGS, PANEL, put_away
from bot.flows.nudging.reminding_changes import make, switch_on
from bot.flows.nudging.reminding_of_some import is_of_some
from bot.flows.nudging.reminding_offer import OPEN, agrees, asks_about_it, taken_up, told_words
from bot.flows.nudging.reminding_words import asks_for_a_pause, is_content, wanted, wants
from bot.flows.talk import interlude_remarks

PAUSES = {"rest_week": 7, "rest_two_weeks": 14, "rest_month": 30}
"""Buttons -> days."""
SAYS_YES = frozenset({"hours", "hour", "days", "rate"})
"""Set while they are not on, and asked whether they shall be: a yes to them like that."""
BRIEF = 4
"""Words up to which an answer to a view's question was meant for it, though it could not be read."""


def tapped(scene: Scene, choice: Choice) -> bool:
    """Change what was tapped, and show how it stands in the same message; False for any other button."""
    if choice.trigger in ("wish_fine", "wish_leave"):
        _fine(scene)
        return True
    if choice.trigger in ("remind_full", "remind_discreet"):
        taken_up(scene, choice.trigger)
        return True
    change = TAPS.get(choice.trigger)
    if change is None:
        return False
    change(scene, choice.of)
    state = LEADS_TO.get(choice.trigger, "choose")
    here = scene.session.here
    if state != "choose" or (here and here.flow == "reminders" and here.state in PANEL):
        course.lay(scene, "reminders", state)
    stage = FLOW.stage(state)
    scene.say("reminders", state, stage.asks(scene) if stage.asks else "ask",
              course.shown(scene, stage.shows(scene) if stage.shows else {}),
              stage.rows(scene) if stage.rows else (), replaces=choice.message)  # fmt: skip
    return True


def _form(choice: str) -> Callable[[Scene, int | None], None]:
    return lambda scene, of: kept.keep_reminders(scene, choice)


def _resume(scene: Scene, of: int | None) -> None:
    kept.rest_until(scene, None)


def _quiet_at(scene: Scene, of: int | None) -> None:
    begins, ends = divmod(of or 0, 100)
    if begins < 24 and ends < 24:
        kept.set_quiet(scene, time(begins), time(ends))


def _hour_at(scene: Scene, of: int | None) -> None:
    if of in (*MORNINGS, *EVENINGS):
        kept.set_hour(scene, time(of))


def _rest(days: int) -> Callable[[Scene, int | None], None]:
    return lambda scene, of: kept.rest(scene, days)


def _days(days: frozenset[int]) -> Callable[[Scene, int | None], None]:
    return lambda scene, of: kept.set_days(scene, days)


def _nothing(scene: Scene, of: int | None) -> None:
    """Only another view of the same."""


TAPS: dict[str, Callable[[Scene, int | None], None]] = {
    "wish_more": lambda scene, of: kept.more(scene),
    "wish_fewer": lambda scene, of: kept.fewer(scene),
    "wish_on": _form("full"),
    "wish_named": _form("full"),
    "wish_on_unnamed": _form("discreet"),
    "wish_unnamed": _form("discreet"),
    "wish_off": _form("none"),
    "wish_all": lambda scene, of: kept.save(scene, only_asked=False),
    "wish_weekdays": _days(WORKING_DAYS),
    "wish_every_day": _days(EVERY_DAY),
    "wish_resume": _resume,
    "quiet_at": _quiet_at,
    "hour_at": _hour_at,
    **{name: _rest(days) for name, days in PAUSES.items()},
    **dict.fromkeys(("wish_quiet", "wish_hours", "wish_rest", "wish_back"), _nothing),
}
LEADS_TO = {"wish_quiet": "quiet", "wish_hours": "hours", "wish_rest": "rest"}


def meets(scene: Scene) -> bool:
    """Deal with what is written while it is shown; False where that is for what waits beneath."""
    if scene.state == "left":
        return _meets_offer(scene)
    if changes := wanted(scene):
        if kept.form_of(scene) in (None, "none") and any(one.kind in SAYS_YES for one in changes):
            switch_on(scene)
        for change in changes:
            make(scene, change)
        _show(scene, "choose")
    elif asks_for_a_pause(scene):
        _show(scene, "rest")
    elif (
        kept.form_of(scene) in (None, "none") and "yes" in scene.heard.intents and scene.heard.count <= BRIEF
    ):
        switch_on(scene)
        _show(scene, "choose")
    elif is_content(scene):
        _fine(scene)
    elif interlude_remarks.meets(scene):
        return True
    elif scene.state != "choose" and scene.heard.count <= BRIEF and not scene.has("asked_when"):
        scene.keep("asked_when", True, "")
        course.ask(scene)
    else:
        put_away(scene)
        return False
    return True


def _show(scene: Scene, state: str) -> None:
    scene.session.release(["asked_when"])
    course.lay(scene, "reminders", state)
    course.ask(scene)


def _fine(scene: Scene) -> None:
    """Nothing more to change: on with what waits beneath."""
    here = scene.session.here
    if here is None or here.flow != "reminders":
        course.lay(scene, "reminders", "choose")
    endings.take(scene, "skip", absorbs=False)


def _meets_offer(scene: Scene) -> bool:
    """A yes, a no or hours of their own answer it; whatever else they say is for the session that was left."""
    stage = FLOW.stage("left")
    if is_of_some(scene):
        course.ask(scene, utterance="for_all")
        return True
    trigger = endings.meant(scene, stage)
    if trigger == "answer" and (wants(scene) or agrees(scene)):
        trigger = "remind_full"
    if trigger != "answer":
        endings.take(scene, trigger, absorbs=False)
        return True
    if scene.session.is_open and interlude_remarks.meets(scene):
        return True
    if asks_about_it(scene):
        course.ask(scene, utterance=told_words(scene))
        return True
    if not scene.session.is_open:
        return _after_the_goodbye(scene)
    scene.session.asides = tuple(visit for visit in scene.session.asides if visit.flow != "reminders")
    return False


def _after_the_goodbye(scene: Scene) -> bool:
    """The offer only stands there: a thanks leaves it standing, anything else is a matter of its own."""
    if scene.heard.intents & {"thanks", "farewell"} and scene.heard.count <= BRIEF:
        scene.say("idle", "thanks", "ask", course.shown(scene))
        return True
    scene.session.asides = tuple(visit for visit in scene.session.asides if visit != OPEN)
    return False
