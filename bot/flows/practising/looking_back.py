"""What can be asked for of the practices: how they go over weeks."""

from __future__ import annotations

from dataclasses import asdict, replace
from datetime import datetime

from bot.flows.core import course
from bot.flows.core.book import Practised
from bot.flows.core.scene import Scene
from bot.flows.drilling import looking_back as drills
from bot.practice.trend import BARS, bars, trend


def progress(scene: Scene) -> None:
    """Counts over all practices that came to an end and a picture of the latest; a line on the drills.

    Then what was open is asked again: its buttons are above all this by now.
    """
    drilled = drills.progress(scene)
    if over := [one for one in scene.book.practices if one.is_over]:
        _practices(scene, over)
    elif drilled is None:
        scene.say("practise", "progress", "nothing", course.shown(scene))
    if drilled is not None:
        scene.replies.append(drilled)
    if scene.session.here is not None and (scene.session.asides or not scene.session.paused):
        course.ask(scene)


def _practices(scene: Scene, over: list[Practised]) -> None:
    bodies = [one.body for one in over]
    sums = {f"n_{name}": value for name, value in asdict(trend(bodies)).items()}
    reply = scene.utter("practise", "progress", "ask", course.shown(scene, sums))
    days = [f"{datetime.fromisoformat(one.began):%-d %b}" for one in over[-BARS:]]
    scene.replies.append(replace(reply, file=("practice_trend", {"bars": bars(bodies), "days": days})))
