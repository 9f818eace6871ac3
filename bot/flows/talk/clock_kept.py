"""The session's time: what is used of it, what is left, and how it bends to what the person says (playbook §3)."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.flows.core.incoming import Silence
from bot.flows.core.scene import Scene

LENGTHS = (10, 20, 30)
SHORT, LONG = LENGTHS[0], LENGTHS[-1]
AWAY = timedelta(minutes=10)
"""From so long a silence on, somebody was away: it is not counted as time spent."""
LAST_PART = 4
"""The last quarter of a session is for its step."""
FEWEST = 3
"""Minutes that are kept for it however short the session is."""


def tick(scene: Scene) -> None:
    """Count the minutes since their last message, if they spent them here."""
    session = scene.session
    if isinstance(scene.incoming, Silence) or not session.is_open or session.paused or not session.heard:
        return
    if any(aside.flow in ("practise", "drill") for aside in session.asides):  # the time of another chair
        return
    gap = scene.now.replace(second=0, microsecond=0) - datetime.fromisoformat(session.heard)
    if timedelta(0) < gap < AWAY:
        session.spent += int(gap.total_seconds()) // 60


def left(scene: Scene) -> int:
    """Minutes left of what they gave the session; below none once it is over."""
    return int(scene.value("until") or scene.minutes) - scene.session.spent


def set_length(scene: Scene, minutes: int) -> None:
    """There are so many minutes from here on: the nearest of the three lengths decides how deep it goes."""
    scene.keep("minutes", min(LENGTHS, key=lambda length: abs(length - minutes)))
    scene.keep("given", minutes)
    scene.keep("until", scene.session.spent + minutes)
    scene.session.release(["longer", "to_a_step"])


def lengthen(scene: Scene) -> None:
    """The next longer of the three, and its time counted from here if the first is nearly over."""
    longer = next((length for length in LENGTHS if length > scene.minutes), LONG)
    more = max(left(scene) + longer - scene.minutes, SHORT)
    scene.session.release(["to_a_step", "given"])
    scene.keep("minutes", longer)
    scene.keep("until", scene.session.spent + more)


def shorten(scene: Scene) -> None:
    """The shortest; what is left of it is never more than was left before."""
    set_length(scene, max(min(SHORT, left(scene)), FEWEST))


def is_late(scene: Scene) -> bool:
    """Three quarters are gone."""
    return left(scene) <= max(FEWEST, scene.minutes // LAST_PART)


def is_over(scene: Scene) -> bool:
    return left(scene) <= 0


def room(scene: Scene) -> int:
    """How deep there is time to go, as a length: the session's, or the shortest once its end has come near."""
    if scene.has("to_a_step") or (is_late(scene) and not scene.has("longer")):
        return SHORT
    return scene.minutes
