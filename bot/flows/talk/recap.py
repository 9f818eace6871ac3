"""One line on where a session was left."""

from __future__ import annotations

import re
from typing import Any

from bot.flows.core.scene import Scene
from bot.language.echo import as_you
from bot.language.reflecting.words import low_start

_OPENS = re.compile(
    r"(?:On|At|In|By|When|After|Before|Every|Each|If|As|From|Once|While|Today|Tomorrow|Tonight|This|Next|Then|The|A|An)\b"
)
_DANGLING = re.compile(
    r"(?:[\s,;:]+(?:in|at|on|to|of|for|with|by|from|and|or|but|the|a|an|your|my|his|her|their|so|that|if|about))+$",
    re.IGNORECASE,
)
"""What a line that was cut may be left to end in."""
_SENTENCE = re.compile(r"(?<=[.!?])\s+")
LINE = 18
"""At most so many words of theirs in the line."""


def recap_words(scene: Scene) -> str:
    """What the session is about so far, in their words; "" when nothing was said yet."""
    told = scene.value("plan") or scene.value("pick") or scene.value("goal") or scene.value("topic") or ""
    if scene.value("plan"):
        told = _SENTENCE.split(str(told), maxsplit=1)[0]  # what is to happen; what if not is for then
    words = _as_a_phrase(as_you(str(told))).split()
    line = " ".join(words[:LINE]).rstrip(" .!?,;:")
    return f"{_DANGLING.sub('', line)} …" if len(words) > LINE else line


def _as_a_phrase(told: str) -> str:
    """To stand inside a sentence: "On Monday …" begins low, a name does not."""
    opens = _OPENS.match(told)
    return told[0].lower() + told[1:] if opens else low_start(told)


def shows_recap(scene: Scene) -> dict[str, Any]:
    return {"recap": recap_words(scene)}
