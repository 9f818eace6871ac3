"""Which client: by what the talk with them practises, then by name; by surprise, or with a topic of one's own."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from bot.flows.core.flow import Event
from bot.flows.core.incoming import Choice
from bot.flows.core.replies import Button
from bot.flows.core.scene import Rows, Scene
from bot.flows.practising import held, own_topic
from bot.flows.practising.named import client_named
from bot.practice.case import Case
from bot.practice.wording import content, shared

HARD = frozenset({"reluctant", "rambling", "asks_advice"})
KINDS: Mapping[str, Callable[[Case], bool]] = {
    "kind_vague": lambda case: case.fault == "vague",
    "kind_big": lambda case: case.fault == "big",
    "kind_several": lambda case: case.fault == "multiple",
    "kind_others": lambda case: case.fault == "other",
    "kind_away": lambda case: case.fault == "negative",
    "kind_unknown": lambda case: case.fault == "none",
    "kind_hard": lambda case: bool(HARD & set(case.manner)),
    "kind_beyond": lambda case: "beyond" in case.manner,
}
"""What a talk practises, as far as it may be known before: the goal's fault is in the first words anyway."""
_IN_WORDS = {
    "kind_vague": r"\bvague\b|\bloose\b|\bfuzzy\b",
    "kind_big": r"\b(?:too )?big\b|\bhuge\b",
    "kind_several": r"\bseveral\b|\bmany (?:goals|things)\b|\bmultiple\b",
    "kind_others": r"\b(?:some(?:body|one)|anyone|other people)(?:'s)? else\b|\bblam\w+",
    "kind_away": r"\bnegative\b|\baway from\b|\bget(?:ting)? rid\b",
    "kind_unknown": r"\bno goal\b|\b(?:doesn|don)'?t know (?:what|their)\b",
    "kind_hard": r"\bhard\b|\bdifficult\b|\breluctant\b|\bchatty\b|\btalks? (?:a lot|too much)\b|\bwants? advice\b",
    "kind_beyond": r"\bbeyond\b|\brefer\w*\b|\btherapy\b",
}
_SURPRISE = re.compile(
    r"\b(?:surprise|any(?:one|body|thing)?|whatever|random|you (?:choose|pick|decide)|don'?t (?:care|mind))\b",
    re.I,
)
_OWN = re.compile(r"\bmy (?:own|card|topic|goal)\b|\bmy next session\b|\brehears\w+\b", re.IGNORECASE)


def cases(scene: Scene) -> list[Case]:
    return list(scene.library.cases.values())


def of_kind(scene: Scene) -> list[Case]:
    """Those of the kind that was chosen; all where none was."""
    fits = KINDS.get(str(held.settings(scene).get("kind", "")))
    return [case for case in cases(scene) if fits is None or fits(case)]


def kind_rows(scene: Scene) -> Rows:
    """Two to a row, so that a phone shows all of them at once; a kind that nobody shows is left out."""
    there = [kind for kind, fits in KINDS.items() if any(map(fits, cases(scene)))]
    kinds = [Button(kind) for kind in there]
    pairs = tuple(tuple(kinds[at : at + 2]) for at in range(0, len(kinds), 2))
    first = (Button("surprise"), Button("own_topic")) if own_topic.is_told(scene) else (Button("surprise"),)
    return (first, *pairs)


def case_rows(scene: Scene) -> Rows:
    """A row for each client of the kind."""
    return tuple((Button("pick", of=at, label=case.title),) for at, case in enumerate(of_kind(scene)))


def shows_cases(scene: Scene) -> dict[str, Any]:
    """Title, name, field, and what of their manner shows at once: what lies deeper is theirs to tell."""
    return {
        "clients": [
            (
                one.title,
                one.client.name,
                one.field,
                next((m for m in one.manner if m in HARD | {"beyond"}), ""),
            )
            for one in of_kind(scene)
        ]
    }


def choice_words(scene: Scene) -> str:
    """Asked for a topic of their own, who has none here is told where one comes from."""
    return "ask_nothing_own" if _asks_for_own(scene) else "ask"


def _asks_for_own(scene: Scene) -> bool:
    asked = isinstance(scene.incoming, Choice) and scene.incoming.trigger == "own_topic"
    return (asked or bool(_OWN.search(scene.words))) and not own_topic.is_told(scene)


def take_kind(event: Event) -> None:
    held.change(event.model, kind=str(event.event.name))


def any_kind(event: Event) -> None:
    held.change(event.model, kind="", case="")


def take_case(scene: Scene) -> None:
    """By a tap, or by words that name one of them, or a kind."""
    if _OWN.search(scene.words) and own_topic.is_told(scene):
        held.change(scene, case=own_topic.NAME)
        return
    if kind := next((kind for kind, words in _IN_WORDS.items() if re.search(words, scene.words, re.I)), ""):
        held.change(scene, kind=kind)
        return
    found = _tapped(scene) or _named(scene)
    if found is not None:
        held.change(scene, case=found.name)


def _tapped(scene: Scene) -> Case | None:
    choice, offered = scene.incoming, of_kind(scene)
    if not isinstance(choice, Choice) or choice.of is None or not 0 <= choice.of < len(offered):
        return None
    return offered[choice.of]


def _named(scene: Scene) -> Case | None:
    if _SURPRISE.search(scene.words) and cases(scene):
        return surprise(scene)
    if by_name := client_named(scene, scene.words):
        return by_name
    words = content(scene.words)
    counts = {case.name: len(shared(words, content(_told_of(case)))) for case in cases(scene)}
    best = max(counts, key=lambda name: counts[name], default="")
    return scene.library.cases[best] if best and counts[best] else None


def _told_of(case: Case) -> str:
    return f"{case.title} {case.about} {case.client.name}"


def surprise(scene: Scene) -> Case:
    """One that was not played lately."""
    offered, played = of_kind(scene), [one.case for one in scene.book.practices]
    fresh = [case for case in offered if case.name not in played] or [
        case for case in offered if case.name not in played[-(len(offered) // 2) :]
    ]
    return fresh[(scene.session.seed + scene.book.next_practice * 5) % len(fresh)]


def has_case(event: Event) -> bool:
    return bool(held.settings(event.model)["case"])


def has_kind(event: Event) -> bool:
    return bool(held.settings(event.model).get("kind"))


def has_own(event: Event) -> bool:
    return own_topic.is_told(event.model)


def take_own(event: Event) -> None:
    held.change(event.model, case=own_topic.NAME)


def has_file(event: Event) -> bool:
    """A case may have gone since it was chosen."""
    return held.case_named(event.model, str(held.settings(event.model)["case"])) is not None


def take_surprise(event: Event) -> None:
    if cases(event.model):
        held.change(event.model, case=surprise(event.model).name)


def no_case(event: Event) -> None:
    held.change(event.model, case="", kind="")
