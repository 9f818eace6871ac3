"""Going by another clock: from here on or for some days, with what now holds said back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import Any

from bot.flows.core.replies import Reply
from bot.flows.core.scene import Scene
from bot.flows.core.spoken_time import on_day
from bot.flows.core.values import values_of
from bot.flows.nudging.zone_told import Option


def clock_words(now: datetime) -> str:
    """ "16:10 on Wednesday"."""
    return f"{now.hour}:{now:%M} on {now:%A}"


def zone_words(zone: str) -> str:
    """ "Europe/Vienna" by its town; a fixed distance from UTC as such, which the database counts the other way."""
    last = zone.rpartition("/")[2]
    if last.startswith("GMT") and len(last) > 3:
        return f"UTC{'+' if last[3] == '-' else '-'}{last[4:]}"
    return last.replace("_", " ")


def set_to(scene: Scene) -> str | None:
    return next((effect.values["zone"] for effect in scene.effects if effect.name == "set_zone"), None)


def go_by(scene: Scene, option: Option, until: date | None = None, home: str = "") -> None:
    """From here on that clock holds, in this turn as well; for a while only, where they said until when.

    home: the zone gone by after that, where they named it.
    """
    wishes, is_known = scene.book.wishes, scene.book.zone_known or bool(home)
    home = home or wishes.home or scene.book.zone
    now = scene.heard.places.wall(option.zone) or scene.now
    scene.do("set_zone", zone=option.zone)
    leaves = bool(until) and is_known and option.zone != home
    wanted = replace(wishes, home=home if leaves else "", home_on=until if leaves else None)
    if wanted != wishes:
        scene.do("set_preferences", body=wanted.to_json())
    scene.keep("zone_place", option.place, "")
    scene.keep("zone_until", f"{until}" if leaves else "", "")
    scene.keep("zone_home", home if leaves else "", "")
    _shift(scene, now)


def _shift(scene: Scene, now: datetime) -> None:
    """What is counted by the wall clock goes along; else a new zone would look like hours gone by."""
    by, began = (
        now.replace(second=0, microsecond=0) - scene.now.replace(second=0, microsecond=0),
        scene.session.began,
    )
    if began:
        scene.session.began = f"{datetime.fromisoformat(began) + by:%Y-%m-%dT%H:%M}"
    scene.now = now


def stay(scene: Scene) -> None:
    """The clock gone by so far; it counts as told, so that it is not asked for again."""
    if not scene.book.zone_known:
        scene.do("set_zone", zone=scene.book.zone)


def shows_clock(scene: Scene) -> dict[str, Any]:
    """now_words: by the clock gone by, also since this very turn."""
    return {"now_words": clock_words(scene.now), "zone": zone_words(set_to(scene) or scene.book.zone),
            "place": scene.value("zone_place") or "", "on_telegram": scene.book.on_telegram}  # fmt: skip


def over(scene: Scene) -> Reply:
    """What holds now, with the time said back."""
    zone, until = set_to(scene), scene.value("zone_until") or ""
    values = {**values_of(scene, None), **shows_clock(scene)}
    if zone is None or zone == scene.book.zone:
        return scene.utter("zone", "end", "left" if scene.has("zone_left") else "stays", values)
    if until:
        values |= {"when_words": on_day(until, scene.now), "zone": zone_words(scene.value("zone_home") or "")}
        return scene.utter("zone", "end", "set_until", values)
    planned = any(step.due and "T" in step.due for step in scene.book.open_steps) or bool(
        scene.book.asked_for
    )
    return scene.utter("zone", "end", "set_kept" if planned and scene.book.zone_known else "set", values)
