"""How the questions of Goal are put: which words, and the phrases of theirs that they name."""

from __future__ import annotations

import re
from typing import Any

from bot.flows.coaching.goal_agreed import FIND_OUT
from bot.flows.core.scene import Scene
from bot.language.echo import as_you
from bot.language.phrases import clipped

_NAMED_STOP = re.compile(
    r"(?!the ones? who\b)(?:(?:\w+ing|the|my|this|that|these|those|all)\b)(?: \S+){0,8}$",
    re.IGNORECASE,
)
"""A thing to stop that is said back well: a doing, or something named, and short."""
_WISHED_OF = re.compile(
    r"^that\b|\b(?:gives?|should|would|stop|start|needs?|has to|have to|must|want|wants|wish|get|getting|make|making|"
    r"understand|let|"
    r"help|more|less|better|\w+ to \w+|not|be|change|listen|pay|do|does(?:n't)?|don't|could|how)\b",
    re.IGNORECASE,
)
_LESS = re.compile(
    r"^(?:to )?(?:reduce|lower|limit|cut (?:down|back)|shorten|moderate)\b|\b(?:less|fewer)\b(?! (?:than|and less))",
    re.IGNORECASE,
)
QUOTED = 9
"""Words of a goal that are quoted back to be looked into."""
_NO_PHRASE = re.compile(
    r"[?!.;]\s*\S|\?|^(?:am|are|is|do|does|did|should|shall|can|could|would|will)\b", re.IGNORECASE
)
LISTED = 40
"""Words that a list of goals may have before each is shortened."""
NAMED = 36
"""Characters that tell one goal from another, of up to three."""


def frame_words(scene: Scene) -> str:
    """How the tentative frame is put: found out, kept loose, restated at once, or after a reframe."""
    if scene.value("goal") == FIND_OUT:
        return "ask_find_out"
    return "ask" if scene.has("offer") or len(scene.session.values("goal")) > 1 else "ask_restate"


def instead_words(scene: Scene) -> str:
    """The thing to stop is named where it was named in this wording."""
    stop, goal = scene.session.held("stop"), scene.session.held("goal")
    named = bool(stop and goal and stop.turn == goal.turn) and bool(
        _NAMED_STOP.match(str(stop.value if stop else ""))
    )
    if _LESS.search(str(goal.value if goal else "")):
        return "ask_less"  # what is to be less need not be gone
    bare = re.search(
        r"\b(?:one|ones|someone|somebody|person)\W*$", str(stop.value if stop else ""), re.IGNORECASE
    )
    return "ask" if named and not bare else "ask_plain"  # "being the one" was cut before who that is


def own_part_words(scene: Scene) -> str:
    """Somebody only named is not yet wished to be different."""
    return "ask" if _WISHED_OF.search(str(scene.value("goal") or "")) else "ask_person"


def wanted_words(scene: Scene) -> str:
    """How it should be: with somebody, where the complaint was of somebody."""
    other = scene.session.held("other")
    return "ask_person" if other and other.turn == scene.session.turn else "ask"


def piece_words(scene: Scene) -> str:
    """The second offer asks what they must walk away with: it cures most."""
    return "ask_walk_away" if len(scene.session.values("offer")) > 1 else "ask"


def exactly_words(scene: Scene) -> str:
    """As for a piece; what is no phrase that can be quoted is not quoted."""
    words = str(scene.value("vague") or scene.value("goal") or "")
    if scene.count("goal", "wanted") + scene.count("goal", "wanted", "ask_person"):
        return "ask_walk_away"  # how it should be was asked already
    quoted = len(words.split()) <= QUOTED and not _NO_PHRASE.search(words)
    return piece_words(scene) if quoted else "ask_open"


def shows_wording(scene: Scene) -> dict[str, Any]:
    """The list of goals, the parked ones, and a phrase to echo."""
    goals = listed([as_you(goal) for goal in scene.value("goals", [])])
    echo = scene.heard.key_phrase or as_you(str(scene.value("goal", "")))
    return {"goals": goals, "count": len(goals), "echo": echo, "minutes": scene.given,
            "parked": [as_you(goal) for goal in scene.session.values("parked")]}  # fmt: skip


def listed(goals: list[str], most: int = LISTED) -> list[str]:
    """Each whole, or where they would fill the message together, as much of each as tells them apart."""
    together = sum(len(goal.split()) for goal in goals)
    each = NAMED * 3 // max(3, len(goals))
    return [clipped(goal, each) for goal in goals] if together > most else goals


def shows_direction(scene: Scene) -> dict[str, Any]:
    """The standing goal that an earlier session set."""
    return {"standing_goal": as_you(scene.book.standing_goal or "")}
