"""When the next session is: asked for by command, told in plain words, changed and cleared."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any

from bot.flows.core.flow import Event, Flow
from bot.flows.core.replies import Reply
from bot.flows.core.scene import Scene
from bot.flows.core.spoken_time import moment, on_day
from bot.flows.core.values import values_of

TRIES = 2
"""As often a time is asked for; after that it stays open."""
LONGEST = 16
"""A telling of more words than this holds something else as well."""
_TOLD = re.compile(
    r"^\W*(?:(?:ok(?:ay)?|so|and|well|please|oh|can you|could you|by the way)\W+)*(?:"
    r"(?:(?:put|set|note|book|move|change|make|schedule)\s+)?(?:down\s+)?(?:my|our|the)\s+next\s+"
    r"(?:(?:coaching\s+)?session|(?:meeting|appointment)\s+with\s+(?:my|the)\s+coach)(?:\s+down)?\s*"
    r"(?::|(?:is|will\s+be|to|for|on|at)\b)"
    r"|next\s+session\s*(?::|is\b|on\b|at\b|next\b|tomorrow\b)"
    r"|(?:let'?s|shall\s+we|can\s+we|we'?ll)\s+(?:meet|talk|speak|do\s+this|go\s+on|continue|carry\s+on)\s+again\b"
    r"|see\s+you\s+(?:again\s+)?(?:on|next|in|tomorrow)\b)",
    re.IGNORECASE,
)
"""Words that say when it is and nothing else; "before my next session I'll ring Tom" is a step."""
_DAYS_OFF = re.compile(r"\b(?:a|one|the)\s+day\s+(before|earlier|sooner|after|later)\b", re.IGNORECASE)
_CLEARS = re.compile(
    r"^\W*(?:(?:please|just|can you|you can)\s+)*"
    r"(?:clear|remove|delete|cancel|drop|forget|scrap|take)\s+(?:it|that|the|my|our)\b"
    r"|\bno\s+(?:next|further|more)\s+sessions?\b|^\W*(?:cancel|none|clear)(?:led|ed)?\W*$",
    re.IGNORECASE,
)


def time_told(scene: Scene) -> str | None:
    """The local wall time that was said, also "a day later" than the one that stands; None when it is none to come."""
    at = scene.heard.when.due or _moved(scene)
    return at if at and at >= f"{scene.now:%Y-%m-%dT%H:%M}"[: len(at)] else None


def _moved(scene: Scene) -> str | None:
    off, stands = _DAYS_OFF.search(scene.heard.words), scene.book.next_session
    if off is None or stands is None:
        return None
    by = timedelta(days=1 if off[1].lower() in ("after", "later") else -1)
    return f"{moment(stands) + by:%Y-%m-%dT%H:%M}"[: len(stands)]


def is_told(scene: Scene) -> bool:
    """Whether the words do nothing but say when the next session is."""
    heard = scene.heard
    return heard.count <= LONGEST and bool(_TOLD.search(heard.words)) and time_told(scene) is not None


def clears(scene: Scene) -> bool:
    return bool(_CLEARS.search(scene.heard.words))


def set_to(scene: Scene, at: str | None) -> None:
    scene.do("set_next_session", at=at)


def standing(scene: Scene) -> str | None:
    """When it is, also as set in this very turn."""
    told = [effect.values["at"] for effect in scene.effects if effect.name == "set_next_session"]
    return told[-1] if told else scene.book.next_session


def noted(scene: Scene) -> Reply:
    """What now stands, in a line."""
    changed = any(effect.name == "set_next_session" for effect in scene.effects)
    at = standing(scene)
    name = ("set" if at else "cleared") if changed else "stays" if at else "left_open"
    return scene.utter("next", "end", name, {**values_of(scene, None), **shows_next(scene)})


def shows_next(scene: Scene) -> dict[str, Any]:
    """When it is, to follow a verb ("on Thursday 19 March at 16:00"); empty when none stands."""
    at = standing(scene)
    return {"next_words": on_day(at, scene.now) if at else ""}


def take_time(scene: Scene) -> None:
    """The time, or that it is to be cleared; anything else is asked again."""
    at = time_told(scene)
    if at:
        set_to(scene, at)
    elif clears(scene):
        set_to(scene, None)


def asking(scene: Scene) -> str:
    return "ask_set" if scene.book.next_session else "ask"


def unclear(event: Event) -> bool:
    """No time was heard, and it was not asked too often yet."""
    scene: Scene = event.model
    answered = any(effect.name == "set_next_session" for effect in scene.effects)
    return (
        not answered
        and not scene.heard.intents & {"stop", "pause", "back"}
        and scene.count("next", "when", asking(scene)) < TRIES
    )


def clear(event: Event) -> None:
    set_to(event.model, None)


# fmt: off
FLOW = Flow("next", [
    dict(name="when", expects="time", takes=take_time, asks=asking, shows=shows_next, choices=["leave_open"],
         bare=3, bare_no=1, means={"no": "leave_open", "skip": "leave_open", "dont_know": "leave_open",
                                   "keep_it": "leave_open", "drop": "clear_next"}),
], [
    # trigger       source  dest    guard
    ["answer",      "when", "when", unclear],
    ["answer",      "when", "done"],
    ["leave_open",  "when", "done"],
    ["skip",        "when", "done"],
    dict(trigger="clear_next", source="when", dest="done", before=clear),
])
# fmt: on
