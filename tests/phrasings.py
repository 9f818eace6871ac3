"""Every way to say every utterance, rendered with sample values, for tests to look at."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any

from bot.flows.core.flow import DONE, START
from bot.flows.core.plan import FLOWS
from bot.flows.core.values import BLANK, DEBRIEF
from tests.transcript import PROMPTS

LONGEST = 60
EXEMPT = (
    "welcome/introduce",
    "repair/privacy",
    "risk/signpost",
    "agreement/file",
    "practise/debrief",
    "practise/progress",
    "record/file",
    "repair/help",
)
"""The introduction, privacy and risk may be longer (design §3); records are written elsewhere."""

OWN = {name: f"⟦{name}⟧" for name in ("goal topic echo whole other stop vague chosen situation tried stuck pick action "
       "obstacle then_what cue why takeaway idea bit insight reflection standing_goal step recap plan line "
       "card_topic card_about card_walk_away card_tried card_afraid card_where card_since card_coach"
       ).split()}  # fmt: skip
"""Their own words stand in brackets, so that they can be told from ours and left out of the count."""
SAMPLE: dict[str, Any] = {
    **BLANK, **OWN, "minutes": 20, "sure": 6, "due_words": "tomorrow, Thursday 12 March, at 9:00",
    "now_words": "Wednesday 11 March, 10:20", "zone": "Europe/London", "feeling": "nervous",
    "kind": "conversation", "must": "should",
    "operator": "Ada Field of Field Coaching runs this copy.", "reads": True, "crisis": "",
    "label": "⟦label⟧",
    "count": 3, "steps": ["⟦step one⟧", "⟦step two⟧"], "ideas": ["⟦idea one⟧", "⟦idea two⟧", "⟦idea three⟧"],
    "named": ["⟦idea one⟧", "⟦idea two⟧"],
    "goals": ["⟦goal one⟧", "⟦goal two⟧", "⟦goal three⟧"], "parked": ["⟦parked one⟧"], "reminders": "full",
    "when_words": "Thursday 12 March at 18:00", "effect": "you're being hard on yourself",
    "condition": "not sleeping for weeks", "number": 3, "mark": "", "next_words": "on Thursday 19 March at 16:00",
    "term_agreed": "Wednesday 11 March 2026",
    "quiet_from": "21:00", "quiet_to": "8:00", "morning": "9:00", "evening": "18:00", "days_words": "every day",
    "hours_words": "9:00 or 18:00",
    "paused_words": "Friday 13 March",
    "name": "Maren", "best": "⟦best⟧", **{f"n_{name}": 3 for name in DEBRIEF}, "n_stages": ["goal"],
    "n_per_question": 0.5,
    "n_best_did": "opened", "n_next": "mirror", "hint": "She has mentioned it and hurried past.",
    "says": "It's a spreadsheet. My own one.", "about": "Maren, 41, runs a ward.",
    "beyond": "Weeks without sleep may come up.", "words": "Have you talked", "case": "maren", "feedback": "each",
    "drill_title": "Open it", "drill_client": "⟦client⟧", "drill_line": "⟦line⟧", "drill_better": "⟦better⟧",
    "drill_because": "⟦because⟧", "drill_right": "vague", "drill_words": "⟦words⟧",
    "drill_back": "tomorrow, Thursday 12 March",
    "n_answered": 5, "n_held": 3,
    "skill": "asking", "verdict": "weak", "did": "short", "better": "⟦better⟧", "topic_word": "⟦rota⟧", "part": "goal",
    "stage": "reality", "nearness": "echoes", "noticed": "I was nervous", "n_seen": 3, "n_beside": 5,
}  # fmt: skip
BARE = {**SAMPLE, **dict.fromkeys(OWN, ""), "steps": [], "ideas": [], "goals": [], "parked": [],
    "operator": "",
        "reads": False, "crisis": "Samaritans, 116 123 (as of 2026).", "due_words": "", "feeling": "",
        "count": 1, "beyond": "", "words": "", "drill_back": "", "drill_words": "", "drill_because": "",
        "n_answered": 1,
        "n_held": 1, "drill_line": "", "drill_better": ""}  # fmt: skip
"""The same person with nothing told: an "or" in a template must read well too."""


@dataclass(frozen=True)
class Phrasing:
    """One way to say one utterance of one file, rendered."""

    name: str
    block: str
    nth: int
    text: str

    def __str__(self) -> str:
        return f"{self.name}.{self.block} #{self.nth + 1}: {self.text}"

    @property
    def plain(self) -> str:
        return html.unescape(re.sub(r"</?(?:b|i|u|s|code|pre)>", "", self.text))


def phrasings(values: dict[str, Any]) -> list[Phrasing]:
    return [
        Phrasing(name, block, nth, tidied(way.render(values)))
        for name in PROMPTS.names()
        for block, ways in PROMPTS.blocks(name).items()
        if not block.startswith("button_")
        for nth, way in enumerate(ways)
    ]


def tidied(text: str) -> str:
    """As the renderer does: no space at a line's ends, one between words (an "if" leaves two)."""
    return "\n".join(" ".join(line.split()) for line in text.strip().split("\n"))


@cache
def told() -> list[Phrasing]:
    """To somebody who told all there is to tell."""
    return phrasings(SAMPLE)


@cache
def untold() -> list[Phrasing]:
    """To somebody who told nothing."""
    return phrasings(BARE)


def bad(found: Iterable[object]) -> str:
    return "\n".join(str(one) for one in found)


def questions(text: str) -> int:
    return len(re.findall(r"\?+", re.sub(r"⟦.*?⟧", "", text)))


def words(text: str) -> int:
    return len(re.sub(r"⟦.*?⟧", "", text).split())


def states(flow: str) -> list[str]:
    return [name for name in FLOWS[flow].states if name not in (START, DONE)]


@cache
def leads() -> set[tuple[str, str]]:
    """What is said before a question, in one message with it."""
    return {
        (name, block)
        for name in PROMPTS.names()
        if name.startswith("lead/")
        for block in PROMPTS.blocks(name)
        if block not in ("help", "smaller")
    }


SLIPS = {
    "two stops": r"(?<!\.)\.\.(?!\.)|[.!?:;,]\s*[,;:]|,\s*[.!?]|\?\.|!\.",
    "a space before a stop": r"[^\S\n][.,;!?](?=\s|$)",
    "two words alike": r"\b(the|a|to|you|is|of|in|and|it|that|what)\s+\1\b",
    "an empty quote": r"“\s*”|\"\s*\"",
    "a straight quote": r'"',
    "a dash": r"—",
    "markup of Jinja": r"[{}]|%",
    "an unclosed quote": r"“[^”]*$|^[^“]*”",
    "a small letter first": r"^[a-z]",
    "no stop at the end": r"[^.?!…:”⟧)\]✓]$",
}
