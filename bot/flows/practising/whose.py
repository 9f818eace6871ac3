"""Whose words these are: danger told where somebody plays a part is theirs, or belongs to the part."""

from __future__ import annotations

from bot.flows.core.flow import Flow
from bot.flows.core.replies import Button
from bot.flows.core.scene import Rows, Scene


def by_part(scene: Scene) -> str:
    """A coach of a made-up client, or the client themselves after the chairs were changed."""
    return "ask_role" if scene.has("as_client") else "ask"


def by_part_rows(scene: Scene) -> Rows:
    return ((Button("it_is_me"), Button("it_was_role" if scene.has("as_client") else "it_was_practice")),)


# fmt: off
STAGES = [
    dict(name="words", asks=by_part, rows=by_part_rows, patience=99),
]

TRANSITIONS = [
    # trigger           source   dest
    ["answer",          "words", "words"],
    ["it_is_me",        "words", "done"],
    ["it_was_practice", "words", "done"],
    ["it_was_role",     "words", "done"],
]
# fmt: on

FLOW = Flow("whose", STAGES, TRANSITIONS)
