"""/reminders: how one is nudged, in one message that changes in place at each tap, or in words."""

from __future__ import annotations

from datetime import time
from typing import Any

from bot.flows.core.flow import Flow
from bot.flows.core.incoming import Command, Text
from bot.flows.core.preferences import EVERY_DAY, Preferences
from bot.flows.core.replies import Button
from bot.flows.core.scene import Rows, Scene
from bot.flows.core.spoken_time import on_day, spoken
from bot.flows.nudging import reminding_kept as kept
from bot.flows.nudging import upcoming
from bot.flows.nudging.reminding_offer import OFFER, REMINDERS, chosen, offer_words, offered_rows, shows_offer
from bot.flows.nudging.reminding_words import asks_for_a_pause, wants
from bot.language.hearing import Heard
from bot.language.reminders.pausing import day_over
from bot.language.timing.every import NAMES

MORNINGS, EVENINGS = (7, 8, 9, 10), (17, 18, 19, 20)
QUIET = ((0, 0), (22, 7), (21, 8), (20, 9))
"""Quiet hours that are a tap away; the first are none."""
PANEL = ("choose", "quiet", "hours", "rest")


def panel_words(scene: Scene) -> str:
    """As it stands: on, only what they ask for, held after talk of risk, off, or never chosen."""
    if kept.is_held(scene):
        return "ask_held"
    if kept.form_of(scene) is None:
        return "ask_never"
    if not kept.are_on(scene):
        return "ask_off"
    return "ask_only" if kept.wishes_of(scene).only_asked else "ask"


def shows_panel(scene: Scene) -> dict[str, Any]:
    wishes, ahead, until = kept.wishes_of(scene), upcoming.first(scene), kept.pause_of(scene)
    on = kept.are_on(scene)
    return {
        "reminders": kept.form_of(scene) or "none",
        "number": wishes.daily,
        "count": min(wishes.weekly, 7 * wishes.daily),
        "quiet_from": _quiet(wishes.quiet_from) if wishes.quiet_from != wishes.quiet_to else "",
        "quiet_to": _quiet(wishes.quiet_to),
        "by_day": wishes.by_day,
        "morning": clock_words(wishes.morning),
        "evening": clock_words(wishes.evening),
        "hours_words": _hours_words(wishes),
        "days_words": days_words(wishes.days),
        "due_words": spoken(until.isoformat(), scene.now) if until else "",
        "when_words": on_day(ahead.when, scene.now) if ahead and ahead.when and on else "",
    }


def _hours_words(wishes: Preferences) -> str:
    """Those of their two hours that are not quiet."""
    free = sorted({at for at in (wishes.morning, wishes.evening) if not wishes.is_night(at)})
    return " or ".join(map(clock_words, free))


def clock_words(at: time) -> str:
    return f"{at.hour}:{at:%M}"


def _quiet(at: time) -> str:
    return "midnight" if at == time(0) else clock_words(at)


def days_words(days: frozenset[int]) -> str:
    """ "every day", "Monday to Friday", "Monday and Thursday"."""
    if days == EVERY_DAY:
        return "every day"
    *first, last = [NAMES[day] for day in sorted(days)]
    if len(days) > 2 and max(days) - min(days) == len(days) - 1:
        return f"{first[0]} to {last}"
    return f"{', '.join(first)} and {last}" if first else last


def panel_rows(scene: Scene) -> Rows:
    """What can be changed from here; all of it works whenever it is tapped."""
    if not kept.are_on(scene):
        return _rows([["wish_on", "wish_on_unnamed"], _way_out(scene, "wish_leave")])
    if kept.wishes_of(scene).only_asked:
        return _rows([["wish_all", "wish_off"], _way_out(scene)])
    wishes = kept.wishes_of(scene)
    often = [] if kept.is_most(scene) else ["wish_more"]
    return _rows([
        [*often, "wish_fewer"],
        ["wish_quiet", "wish_hours"],
        ["wish_weekdays" if wishes.days == EVERY_DAY else "wish_every_day",
         "wish_named" if kept.form_of(scene) == "discreet" else "wish_unnamed"],
        ["wish_resume" if kept.pause_of(scene) else "wish_rest", "wish_off"],
        _way_out(scene),
    ])  # fmt: skip


def _rows(named: list[list[str]]) -> Rows:
    return tuple(tuple(map(Button, row)) for row in named if row)


def _way_out(scene: Scene, name: str = "wish_fine") -> list[str]:
    """Back to what waits beneath it, where something does."""
    here = scene.session.here
    beneath = len(scene.session.asides) > 1 or (scene.session.is_open and not scene.session.paused)
    return [name] if here and here.flow == "reminders" and beneath else []


def quiet_rows(scene: Scene) -> Rows:
    spans = tuple(
        Button("quiet_at", of=100 * begins + ends, label=_span(begins, ends)) for begins, ends in QUIET[1:]
    )
    return (spans, (Button("quiet_at", of=0), Button("wish_back")))


def _span(begins: int, ends: int) -> str:
    return f"{begins}–{ends}"


def hour_rows(scene: Scene) -> Rows:
    early, late = (
        tuple(Button("hour_at", of=hour, label=f"{hour}:00") for hour in hours)
        for hours in (MORNINGS, EVENINGS)
    )
    return (early, late, (Button("wish_back"),))


def rest_rows(scene: Scene) -> Rows:
    return _rows([["rest_week", "rest_two_weeks"], ["rest_month", "wish_back"]])


def rest_words(scene: Scene) -> str:
    """A day that is over cannot end a pause."""
    return "ask_over" if day_over(scene.words, scene.now) else "ask"


def shows_rest(scene: Scene) -> dict[str, Any]:
    gone = day_over(scene.words, scene.now)
    return {**shows_panel(scene), "due_words": spoken(gone.isoformat(), scene.now) if gone else ""}


def heed(scene: Scene) -> str:
    """What was written behind the command is done at once; the state that shows how it stands then."""
    incoming = scene.incoming
    words = incoming.argument if isinstance(incoming, Command) else ""
    if not words:
        return "choose"
    scene.incoming, scene.heard = Text(words), Heard(words, scene.now)
    for change in wants(scene):
        change(scene)
    return "rest" if asks_for_a_pause(scene) else "choose"


def put_away(scene: Scene) -> None:
    """The message stays and its buttons work; what is written next is for what waits beneath."""
    scene.session.asides = tuple(
        visit for visit in scene.session.asides if visit.flow != "reminders" or visit.state not in PANEL
    )


_VIEW: dict[str, Any] = dict(expects="time", shows=shows_panel)

# fmt: off
STAGES = [
    dict(name="choose", expects="yes_no", asks=panel_words, shows=shows_panel, rows=panel_rows),
    dict(name="quiet", rows=quiet_rows, **_VIEW),
    dict(name="hours", rows=hour_rows, **_VIEW),
    dict(name="rest",  rows=rest_rows, asks=rest_words, expects="time", shows=shows_rest),
    dict(name="left",   expects="yes_no", asks=offer_words, shows=shows_offer, rows=offered_rows, means=OFFER),
]

TRANSITIONS = [
    # trigger         source    dest
    ["answer",        ["choose", "quiet", "hours", "rest"], "choose"],
    ["wish_quiet",    "choose", "quiet"],
    ["wish_hours",    "choose", "hours"],
    ["wish_rest",     "choose", "rest"],
    ["skip",          list(PANEL), "done"],
    *[dict(trigger=name, source="left", dest="choose" if name == "other_times" else "done", before=chosen)
      for name in REMINDERS],
    ["answer",        "left",   "done"],
    ["skip",          "left",   "done"],
]
# fmt: on

FLOW = Flow("reminders", STAGES, TRANSITIONS)
