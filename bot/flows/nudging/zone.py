"""Which clock somebody lives by: asked for once, when it first matters, and changed at any time."""

from __future__ import annotations

import re
from typing import Any

from bot.flows.core.flow import Event, Flow
from bot.flows.core.replies import Button
from bot.flows.core.scene import Rows, Scene
from bot.flows.nudging.zone_loosely import told_when_asked
from bot.flows.nudging.zone_set import clock_words, go_by, set_to, shows_clock, stay, zone_words
from bot.flows.nudging.zone_told import Option, Told, back_on

_ELSEWHERE = re.compile(
    r"\W*(?:(?:i'?m |i am )?(?:somewhere else|elsewhere|abroad)|(?:it'?s |that'?s |that is )?(?:wrong|not right|not it)"
    r"|none(?: of (?:these|those|them))?|another(?: one)?|neither)\W*",
    re.IGNORECASE,
)
TRIES = 2
"""As often a place is asked for; after that it stays as it was."""


def is_set(event: Event) -> bool:
    """The clock was named in this very turn."""
    return set_to(event.model) is not None


def take(scene: Scene) -> None:
    """What was told: one clock is gone by, several are offered."""
    heed(scene, told_when_asked(scene))


def heed(scene: Scene, found: Told) -> None:
    if len(found.options) == 1 and found.kind != "guess":
        go_by(scene, found.options[0], back_on(found.span, scene.now), found.home)
    elif found.options:
        scene.keep("zone_options", [list(option) for option in found.options], "")
        scene.keep("zone_kind", found.kind, "")
        scene.keep("zone_span", found.span, "")


def several(event: Event) -> bool:
    kept = event.model.session.held("zone_options")
    return kept is not None and kept.turn == event.model.session.turn


def agrees(event: Event) -> bool:
    intents = event.model.heard.intents
    return "yes" in intents and "no" not in intents


def declines(event: Event) -> bool:
    return is_refused(event.model)


def is_refused(scene: Scene) -> bool:
    """The clock does not fit; which would is not said yet."""
    return "no" in scene.heard.intents or bool(_ELSEWHERE.fullmatch(scene.heard.words))


def as_it_is(event: Event) -> None:
    stay(event.model)


def leave(event: Event) -> None:
    as_it_is(event)
    event.model.keep("zone_left", True, "")


def options(scene: Scene) -> list[Option]:
    return [Option(*one) for one in scene.value("zone_options") or ()]


def option_rows(scene: Scene) -> Rows:
    return tuple((Button("this_zone", of=at, label=one.label),) for at, one in enumerate(options(scene)))


def pick(event: Event) -> None:
    """The button that was pressed; one of them was offered."""
    scene: Scene = event.model
    found, of = options(scene), getattr(scene.incoming, "of", None) or 0
    if of < len(found):
        go_by(scene, found[of], back_on(scene.value("zone_span") or "", scene.now))


def take_which(scene: Scene) -> None:
    """ "The one in Texas": by its words; else another place."""
    said = {word for word in scene.heard.words.lower().replace(",", " ").split() if len(word) > 1}
    fits = [
        one
        for one in options(scene)
        if said & (set(one.label.lower().replace(",", " ").split()) - _shared(scene))
    ]
    if not fits and len(options(scene)) == 1 and "yes" in scene.heard.intents:
        fits = options(scene)
    if len(fits) == 1:
        go_by(scene, fits[0], back_on(scene.value("zone_span") or "", scene.now))
    else:
        take(scene)


def _shared(scene: Scene) -> set[str]:
    """Words that stand on every button."""
    every = [set(one.label.lower().replace(",", " ").split()) for one in options(scene)]
    return set.intersection(*every) if every else set()


def go_there(event: Event) -> None:
    """The clock of the place whose location was shared."""
    scene: Scene = event.model
    zone = scene.value("zone_offered")
    if zone:
        go_by(scene, Option(zone, ""))


def asked_often(event: Event) -> bool:
    scene: Scene = event.model
    asked = sum(scene.count("zone", "where", name) for name in ("ask", "ask_again")) - (
        scene.value("zone_asked") or 0
    )
    return asked >= TRIES


def asks_right(scene: Scene) -> str:
    return "ask_known" if scene.book.zone_known or scene.has("zone_wanted") else "ask"


def asks_where(scene: Scene) -> str:
    """In other words where a place was named that is not found."""
    return "ask_again" if scene.has("zone_lost") else "ask"


def asks_which(scene: Scene) -> str:
    return f"ask_{scene.value('zone_kind', 'name')}"


def lose_place(scene: Scene) -> None:
    """What they named is not found: it is asked for in other words."""
    scene.keep("zone_lost", True, "")


def lose(event: Event) -> None:
    lose_place(event.model)


def shows_there(scene: Scene) -> dict[str, Any]:
    zone = scene.value("zone_offered") or scene.book.zone
    return {"now_words": clock_words(scene.heard.places.wall(zone) or scene.now), "zone": zone_words(zone)}


def begin_anew(scene: Scene) -> None:
    """Nothing of an earlier talk about it counts."""
    scene.session.release(
        ["zone_options", "zone_kind", "zone_span", "zone_place", "zone_until", "zone_left", "zone_lost",
         "zone_offered", "zone_wanted"]
    )  # fmt: skip
    scene.keep("zone_asked", sum(scene.count("zone", "where", name) for name in ("ask", "ask_again")), "")


# fmt: off
FLOW = Flow("zone", [
    dict(name="right", takes=take, asks=asks_right, shows=shows_clock, choices=["zone_right", "zone_elsewhere"]),
    dict(name="where", takes=take, asks=asks_where, shows=shows_clock, choices=["leave_zone"]),
    dict(name="which", takes=take_which, asks=asks_which, shows=shows_clock, rows=option_rows,
         choices=["zone_elsewhere"]),
    dict(name="there", takes=take, shows=shows_there, choices=["zone_there", "zone_stays"]),
], [
    # trigger           source    dest     guard
    ["answer",          "right",  "done",  is_set],
    ["answer",          "right",  "which", several],
    dict(trigger="answer", source="right", dest="done", conditions=agrees, before=as_it_is),
    ["answer",          "right",  "where", declines],
    dict(trigger="answer", source="right", dest="where", before=lose),
    dict(trigger="zone_right", source="right", dest="done", before=as_it_is),
    ["zone_elsewhere",  "right",  "where"],
    ["zone_elsewhere",  "which",  "where"],
    ["answer",          "where",  "done",  is_set],
    ["answer",          "where",  "which", several],
    dict(trigger="answer", source="where", dest="done", conditions=asked_often, before=leave),
    dict(trigger="answer", source="where", dest="where", before=lose),
    dict(trigger="leave_zone", source="where", dest="done", before=leave),
    dict(trigger="this_zone", source="which", dest="done", before=pick),
    ["answer",          "which",  "done",  is_set],
    ["answer",          "which",  "which", several],
    ["answer",          "which",  "where", declines],
    dict(trigger="answer", source="which", dest="where", before=lose),
    dict(trigger="zone_there", source="there", dest="done", before=go_there),
    ["zone_stays",      "there",  "done"],
    ["answer",          "there",  "done",  is_set],
    ["answer",          "there",  "which", several],
    dict(trigger="answer", source="there", dest="done", conditions=agrees, before=go_there),
    ["answer",          "there",  "done"],
    dict(trigger="skip", source=["right", "where", "which", "there"], dest="done", before=leave),
])
# fmt: on
