"""The themes of a series' first sessions: offers in a sentence, which yield to the person's topic (playbook §6)."""

from __future__ import annotations

import re

from bot.flows.core.replies import Reply
from bot.flows.core.scene import Scene
from bot.flows.core.values import values_of
from bot.flows.series.agreement_terms import paper_now

THEMES = {1: "first", 2: "second", 3: "third"}
SHORT = ("1", "2")
"""Numbers of sessions that leave no room for a theme each."""


LONGEST = 12
_WHOLE = re.compile(
    r"\b(?:big|whole|wider|full) picture\b|\b(?:areas of (?:my )?(?:life|work)|(?:all of|my whole|life as a whole))\b"
    r"|^\W*(?:the whole|everything|(?:just|only|all of)? ?(?:life|work)(?: only| alone| then)*)\W*$",
    re.IGNORECASE,
)
_WORK = re.compile(r"\b(?:work|job)\b", re.IGNORECASE)


def taken(scene: Scene) -> str | None:
    """Which look at the whole was chosen, right after it was offered; None when they bring a topic of their own."""
    here = scene.session.here
    offered = scene.count("theme", "offer", "first") or scene.count("theme", "offer", "merged")
    at_the_topic = here is not None and (here.flow, here.state) == ("goal", "topic") and not scene.has("goal")
    if not offered or not at_the_topic or scene.heard.count > LONGEST or not _WHOLE.search(scene.words):
        return None
    return "ask_work" if _WORK.search(scene.words) else "ask"


def offer(scene: Scene) -> Reply | None:
    """What this session might be about, for somebody who agreed on a series and brings no topic yet."""
    paper, number = paper_now(scene), scene.session.number
    if not paper.get("agreed") or paper.get("ended") or scene.book.parked:
        return None
    place = number - _before(scene)
    name = THEMES.get(place, "later" if place > len(THEMES) else None)
    if paper.get("number") in SHORT:
        name = "merged" if name == "first" else None
    return scene.utter("theme", "offer", name, values_of(scene, None)) if name else None


def _before(scene: Scene) -> int:
    """Sessions that were held before the agreement was made belong to no series."""
    return int(paper_now(scene).get("before", 0))
