"""Which client, how long, when feedback comes, and what is to be practised: chosen by taps or in words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from bot.flows.core.flow import Event
from bot.flows.core.incoming import Choice
from bot.flows.core.replies import Button
from bot.flows.core.scene import Rows, Scene
from bot.flows.practising import held
from bot.practice.case import Case
from bot.practice.wording import content, shared

CHOSEN = "•"
_SURPRISE = re.compile(
    r"\b(?:surprise|any(?:one|body|thing)?|whatever|random|you (?:choose|pick|decide)|don'?t (?:care|mind))\b",
    re.I,
)
_MINUTES = re.compile(r"\b(5|10|20|five|ten|twenty)\b", re.IGNORECASE)
_IN_FIGURES = {"five": 5, "ten": 10, "twenty": 20}


def cases(scene: Scene) -> list[Case]:
    return list(scene.library.cases.values())


def case_rows(scene: Scene) -> Rows:
    """A row for each client, and one for whoever it may be."""
    rows = [(Button("pick", of=at, label=case.title),) for at, case in enumerate(cases(scene))]
    return ((Button("surprise"),), *rows)


def take_case(scene: Scene) -> None:
    """By a tap, or by words that name one of them."""
    found = _tapped(scene) or _named(scene)
    if found is not None:
        held.change(scene, case=found.name)


def _tapped(scene: Scene) -> Case | None:
    choice, offered = scene.incoming, cases(scene)
    if not isinstance(choice, Choice) or choice.of is None or not 0 <= choice.of < len(offered):
        return None
    return offered[choice.of]


def _named(scene: Scene) -> Case | None:
    if _SURPRISE.search(scene.words) and cases(scene):
        return surprise(scene)
    words = content(scene.words)
    counts = {
        case.name: len(shared(words, content(f"{case.title} {case.about} {case.client.name}")))
        for case in cases(scene)
    }
    best = max(counts, key=lambda name: counts[name], default="")
    return scene.library.cases[best] if best and counts[best] else None


def _told_of(case: Case) -> str:
    return f"{case.title} {case.about} {case.client.name}"


def surprise(scene: Scene) -> Case:
    """One that was not played lately."""
    offered, played = cases(scene), [one.case for one in scene.book.practices]
    fresh = [case for case in offered if case.name not in played] or [
        case for case in offered if case.name not in played[-(len(offered) // 2) :]
    ]
    return fresh[(scene.session.seed + scene.book.next_practice * 5) % len(fresh)]


def has_case(event: Event) -> bool:
    return bool(held.settings(event.model)["case"])


def has_file(event: Event) -> bool:
    """A case may have gone since it was chosen."""
    return held.settings(event.model)["case"] in event.model.library.cases


def take_surprise(event: Event) -> None:
    if cases(event.model):
        held.change(event.model, case=surprise(event.model).name)


def no_case(event: Event) -> None:
    held.change(event.model, case="")


# The settings, in one message that is changed in place.


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
    case = scene.library.cases.get(chosen["case"])
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
