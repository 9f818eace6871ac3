"""The settings of a practice, in one message that is changed in place: how long, when feedback comes, which skill."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from bot.flows.core.replies import Button
from bot.flows.core.scene import Rows, Scene
from bot.flows.practising import held

CHOSEN = "•"
_MINUTES = re.compile(r"\b(5|10|20|five|ten|twenty)\b", re.IGNORECASE)
_IN_FIGURES = {"five": 5, "ten": 10, "twenty": 20}


def setting_rows(scene: Scene) -> Rows:
    chosen = held.settings(scene)
    return (
        tuple(
            _setting("length", at, chosen["minutes"] == n, f"{n} min") for at, n in enumerate(held.LENGTHS)
        ),
        tuple(_setting(f"feedback_{one}", None, chosen["feedback"] == one) for one in held.FEEDBACK),
        *(
            tuple(_setting(f"skill_{one}", None, chosen["skill"] == one) for one in pair)
            for pair in (held.SKILLS[:2], held.SKILLS[2:4], held.SKILLS[4:])
        ),
    )


def _setting(trigger: str, of: int | None, on: bool, label: str | None = None) -> Button:
    return Button(trigger, of=of, label=label, mark=CHOSEN if on else "")


SETTINGS = (
    "length", "feedback_each", "feedback_end", "skill_asking", "skill_mirroring", "skill_holding_back",
    "skill_one_at_a_time", "skill_keeping_the_aim",
)  # fmt: skip
"""What is tapped on that message: the setting, and what it is set to."""


def shows_settings(scene: Scene) -> dict[str, Any]:
    chosen = held.settings(scene)
    case = held.case_named(scene, str(chosen["case"]))
    if case is None:
        return chosen
    beyond = case.beyond.announce if case.beyond else ""
    return {"about": case.about, "beyond": beyond, "name": case.client.name, **chosen}


def take_settings(scene: Scene) -> None:
    """Said in words: a number of minutes, and when feedback is wanted."""
    found = _MINUTES.search(scene.words)
    if found:
        said = found.group().lower()
        held.change(scene, minutes=_IN_FIGURES.get(said) or int(said))
    held.change(scene, **dict(_wishes(scene.words.lower())))


def _wishes(words: str) -> Iterator[tuple[str, str]]:
    if re.search(r"\b(?:at the end|afterwards?|after the session|later)\b", words):
        yield "feedback", "end"
    elif re.search(r"\b(?:each|every)\b|\bright away\b", words):
        yield "feedback", "each"
    for skill, pattern in _SKILLS.items():
        if re.search(pattern, words):
            yield "skill", skill
            return


_SKILLS = {
    "asking": r"\b(?:open|asking|questions?)\b",
    "mirroring": r"\b(?:mirror\w*|reflect\w*|listen\w*|give back|giving back)\b",
    "holding_back": r"\b(?:advice|advis\w+|hold\w* back|solutions?)\b",
    "one_at_a_time": r"\b(?:one at a time|one question|stack\w*)\b",
    "keeping_the_aim": r"\b(?:aim|goal|focus|structure|grow)\b",
}
