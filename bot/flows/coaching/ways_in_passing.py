"""Ways told while something else was asked: each waits for Options by itself."""

from __future__ import annotations

import re
from collections.abc import Collection

from bot.flows.coaching.ideas_told import ideas_told
from bot.flows.coaching.will_wording import is_seen_doing
from bot.flows.core.scene import Scene
from bot.language.ideas import idea_in_passing
from bot.language.phrases import is_instruction

_FIGURE = re.compile(
    r"(?:scream|cry|weep|die|kill|strangle|murder|explode|sleep for|hug|kiss)\b", re.IGNORECASE
)
"""What somebody "could" do out of feeling is no idea: "so angry I could scream"."""
_WILL = re.compile(r"^(?:i'll|i will|i'm going to)\s+", re.IGNORECASE)
_OR = re.compile(r"\bor\b", re.IGNORECASE)
TELLING = frozenset({"situation", "instance", "one_occasion", "stuck"})
"""Where how things are is asked for, so that "ask her for Friday off" is no answer but a way."""
PICTURE = 12
"""Words from which what happens is told, rather than named."""


def ways_in_passing(scene: Scene) -> list[str]:
    """Each way that was told, in their words; [] for none."""
    told = idea_in_passing(scene.words) or _resolve(scene)
    ways = (_apart(told) or [told]) if told else _of_several(scene)
    return [way for way in ways if not _FIGURE.match(way)]


def are_ways(told: str, ideas: Collection[str]) -> bool:
    """Whether nothing was told but ways that are kept as ideas."""
    return told.strip(" .!") in ideas or (bool(ways := _apart(told)) and all(way in ideas for way in ways))


def _resolve(scene: Scene) -> str | None:
    """ "Write to him tomorrow at nine", told of the situation: a way already, with its time."""
    ahead = scene.heard.when.due and scene.heard.when.due >= f"{scene.now:%Y-%m-%d}"
    told = _WILL.sub("", scene.words)
    short = scene.heard.count <= PICTURE and "?" not in told
    plainly = scene.state in TELLING and is_seen_doing(told)
    return told.strip(" .!") if (ahead or plainly) and short and is_instruction(told) else None


def _of_several(scene: Scene) -> list[str]:
    """However long it takes to tell them."""
    ways = _apart(scene.words) if scene.state in TELLING and "?" not in scene.words else []
    return ways if ways and is_seen_doing(ways[0]) else []


def _apart(told: str) -> list[str]:
    """ "Ask her, or write to them": two ways; [] where it is one, or more than ways."""
    ways = ideas_told(told) if _OR.search(told) else []
    return ways if len(ways) > 1 and all(map(is_instruction, ways)) else []
