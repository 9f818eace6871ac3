"""What is said to the learner about one line: what it was, whether it was sound, and the words that decided."""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass
from typing import Any, Literal

from bot.language.coach.patterns import SEEN
from bot.practice.answering import Response
from bot.practice.line import Line

Verdict = Literal["sound", "weak", "apart", "unsure"]
"""apart: marked for itself, neither good nor bad.  unsure: the ear would rather not judge."""

SOUND = frozenset(
    {"open", "settling", "scaling", "why_value", "reflection", "summary", "affirmation", "permission", "contracting",
     "aim", "safety", "refer", "end"}
)  # fmt: skip
APART = frozenset({"advice_allowed", "filler"})
SURE_BY_SIGN = frozenset({"permission", "aim", "safety", "refer", "end", "swap", "insult"})
"""Heard by what they say, not by the weighing of labels."""

SKILLS = {
    "asking": frozenset({"open", "closed", "leading", "why", "why_value", "stacked"}),
    "mirroring": frozenset({"reflection", "summary"}),
    "holding_back": frozenset({"advice", "advice_allowed", "leading"}),
    "one_at_a_time": frozenset({"stacked", "open", "closed"}),
    "keeping_the_aim": frozenset({"aim", "settling", "scaling", "contracting", "end"}),
}
"""What a learner may practise on purpose -> the kinds of line on which feedback then dwells."""

_SHOWS = {
    "advice": ("you should", "i suggest", "my own way", "thought of", "what about", "bid"),
    "leading": ("surely", "tag", "thought of", "what about"),
}
_OPENING = 3  # words of a question that show its form


@dataclass(frozen=True, slots=True)
class Feedback:
    """About one line.

    kind: as in `answering.Response`.  stage: of GROW, "none" where it belongs to no stage in particular.
    did: what it did to the client.  nearness: of a reflection.
    words: the words of the line that decided, "" where none can be shown.
    """

    kind: str
    verdict: Verdict
    stage: str
    did: str
    nearness: str = ""
    words: str = ""

    def to_values(self) -> dict[str, Any]:
        """As it is kept with the session."""
        return asdict(self)


def feedback(line: Line, response: Response) -> Feedback:
    """The verdict on a line, from what it was and what came of it."""
    return Feedback(
        response.kind,
        _verdict(line, response),
        line.stage,
        response.did,
        response.nearness,
        deciding(line, response.kind),
    )


def _verdict(line: Line, response: Response) -> Verdict:
    if response.kind == "unclear" or not (line.coach.sure or line.kind in SURE_BY_SIGN):
        return "unsure"
    if response.kind in APART:
        return "apart"
    if response.nearness == "echoes" or response.did == "flattered":
        return "weak"
    if response.nearness == "misses":
        return "apart"
    return "sound" if response.kind in SOUND else "weak"


def block_of(told: Feedback) -> str:
    """Which block of prompts/en/practise/feedback.j2 says it."""
    if told.verdict == "unsure":
        return "unsure"
    kind = {"echoes": "echo", "misses": "miss"}.get(told.nearness, told.kind)
    return "flattery" if told.did == "flattered" else kind


def deciding(line: Line, kind: str) -> str:
    """The words in the learner's line by which it was taken for that kind."""
    if kind in line.signs:
        return line.signs[kind]
    for name in _SHOWS.get(kind, ()):
        for part in line.parts:
            if found := SEEN[name].search(part.text):
                return _as_typed(line, found.group())
    asked = [part for part in line.parts if part.is_question]
    if kind == "stacked":
        return " / ".join(_as_typed(line, " ".join(part.words[:_OPENING])) for part in asked[:3])
    return _as_typed(line, " ".join(asked[0].words[:_OPENING])) if asked else ""


def _as_typed(line: Line, words: str) -> str:
    """The same stretch in the learner's own spelling, where it is found; else nothing, rather than a wrong quote."""
    pattern = r"\W+".join(re.escape(word) for word in re.findall(r"\w+", words))
    found = re.search(pattern, line.text.replace("’", "'"), re.IGNORECASE) if pattern else None
    return found.group() if found else ""
