"""Which drill: by a tap, in words, or behind the command."""

from __future__ import annotations

import re

from bot.flows.core.flow import Event
from bot.flows.core.incoming import Choice
from bot.flows.core.replies import Button
from bot.flows.core.scene import Rows, Scene
from bot.flows.drilling import held
from bot.practice.wording import content, shared

_DUE = re.compile(
    r"\b(?:due|surprise|any(?:thing| of them| one)?|whatever|mix(?:ed)?|you (?:choose|pick|decide)|idk|dunno|no idea|"
    r"do ?n[o'’]?t (?:know|mind|care)|not sure|all of (?:them|it)|the usual|up to you)\b",
    re.IGNORECASE,
)
_NAMED = {
    "open_it": r"\bopen(?:ing)?\b",
    "strip_advice": r"\badvi[cs]\w*",
    "mirror_it": r"\bmirror\w*|\breflect\w*",
    "name_fault": r"\bfaults?\b|\bgoals?\b|\breframe?\w*",
    "one_question": r"\bone question\b|\bstack\w*|\bone at a time\b",
    "which_part": r"\bwhich part\b|\bparts?\b|\bstages?\b",
    "coaching_or_mentoring": r"\bmentor\w*",
}
"""How the drills of this house are called, beside by their titles."""


def drill_rows(scene: Scene) -> Rows:
    """What is due, or where nothing is, whatever comes; then a row for each drill."""
    first = "due_now" if any(card.is_due for card in scene.book.drill_cards) else "any_drill"
    rows = [(Button("pick", of=at, label=one.title),) for at, one in enumerate(scene.library.drills.values())]
    return ((Button(first),), *rows)


def take_drill(scene: Scene) -> None:
    """By a tap, or by words that name one of them; the round begins."""
    if (
        found := _tapped(scene) if isinstance(scene.incoming, Choice) else named(scene, scene.words)
    ) is not None:
        held.begin_round(scene, found)


def is_named(event: Event) -> bool:
    """A round was begun, and nothing is put in it yet."""
    return event.model.has("drill_round") and not held.served(event.model)


def named(scene: Scene, words: str) -> str | None:
    """The drill that the words name; "" for what is due, None where they name none."""
    pools = scene.library.drills
    bare = words.strip().lower().replace(" ", "_")
    if bare in pools:
        return bare
    if (at := _numbered(words)) is not None:
        return list(pools)[at] if at < len(pools) else None
    if _DUE.search(words):
        return ""
    found = [
        name for name, pattern in _NAMED.items() if name in pools and re.search(pattern, words, re.IGNORECASE)
    ]
    if found:
        return found[0]
    told = content(words)
    counts = {name: len(shared(told, content(one.title))) for name, one in pools.items()}
    best = max(counts, key=lambda name: counts[name], default="")
    return best if best and counts[best] else None


def drill_meant(scene: Scene, words: str) -> str | None:
    """After an item: the drill that is asked for instead, "?" for a choice among them; None where none is."""
    if _OTHER.fullmatch(words):
        return "?"
    pools = scene.library.drills
    said = " ".join(re.findall(r"[\w']+", words.lower()))
    said = _ASKED.sub("", said)
    titles = {" ".join(re.findall(r"[\w']+", one.title.lower())): name for name, one in pools.items()}
    return titles.get(said) or (said.replace(" ", "_") if said.replace(" ", "_") in pools else None)


def _numbered(words: str) -> int | None:
    """ "3", "the third one": the place in the list, the first is 0."""
    found = _PLACE.fullmatch(words)
    return _PLACES.index(found["at"].lower()) % _ROWS if found else None


_ROWS = 7
_PLACES = "first second third fourth fifth sixth seventh 1 2 3 4 5 6 7".split()
_PLACE = re.compile(
    rf"\W*(?:(?:number|no|the|option) )*(?P<at>{'|'.join(_PLACES)})(?: one| drill)?(?: please)?\W*",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"\W*(?:(?:can|could|may) (?:i|we) (?:do|have|try) |let'?s (?:do|try) |give me )?(?:a |an |some)?"
    r"(?:(?:another|different|other|new) (?:drill|kind|type|sort|exercise)|something (?:else|different)|"
    r"(?:change|switch)(?: (?:the )?drill)?)(?: please)?\W*",
    re.IGNORECASE,
)
_ASKED = re.compile(
    r"^(?:(?:can|could|may|let's|i|we|do|try|want|to|like|would|i'd|the|drill|please|a|some) )+"
)


def _tapped(scene: Scene) -> str | None:
    names, choice = list(scene.library.drills), scene.incoming
    assert isinstance(choice, Choice), "asked of a tap alone"
    return names[choice.of] if choice.of is not None and 0 <= choice.of < len(names) else None
