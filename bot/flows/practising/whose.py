"""Whose words these are: danger told where somebody plays a part is theirs, or belongs to the part."""

from __future__ import annotations

from bot.flows.core.flow import Flow
from bot.flows.core.scene import Scene


def by_part(scene: Scene) -> str:
    """A coach of a made-up client, or the client themselves after the chairs were changed."""
    return "ask_role" if scene.has("as_client") else "ask"


# fmt: off
STAGES = [
    dict(name="words", asks=by_part, choices=["it_is_me", "it_was_practice"], patience=99),
]

TRANSITIONS = [
    # trigger           source   dest
    ["answer",          "words", "words"],
    ["it_is_me",        "words", "done"],
    ["it_was_practice", "words", "done"],
]
# fmt: on

FLOW = Flow("whose", STAGES, TRANSITIONS)
