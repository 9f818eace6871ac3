"""Risk: the coaching stops, and where a person can be found is said (playbook §9)."""

from __future__ import annotations

from typing import Any

from bot.flows.core.flow import Event, Flow
from bot.flows.core.scene import Scene


def by_kind(scene: Scene) -> str:
    """What is said depends on what was told; for some, whom to call comes before sympathy."""
    return f"ask_{scene.value('risk_kind', 'self')}"


def shows_crisis(scene: Scene) -> dict[str, Any]:
    """The operator's own list of whom to call, where there is one."""
    crisis = scene.book.crisis.strip()
    return {"crisis": crisis if not crisis or crisis[-1] in ".!?" else f"{crisis}."}


def only_words(event: Event) -> None:
    """It was a figure of speech: nudges go on as they were before."""
    if not event.model.value("held_before"):
        event.model.do("hold", held=0)


# fmt: off
STAGES = [
    dict(name="signpost", choices=["figure_of_speech"], asks=by_kind, shows=shows_crisis,
         means={"figure_of_speech": "figure_of_speech"}),
    dict(name="held", choices=["carry_on", "figure_of_speech"]),
]

TRANSITIONS = [
    # trigger            source      dest
    dict(trigger="figure_of_speech", source=["signpost", "held"], dest="done", before=only_words),
    ["answer",           "signpost", "held"],
    ["answer",           "held",     "held"],
    ["carry_on",         "held",     "done"],
]
# fmt: on

FLOW = Flow("risk", STAGES, TRANSITIONS)
