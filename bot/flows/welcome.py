"""Welcome: who this is, and consent; before a yes nothing of theirs is kept (playbook §9)."""

from __future__ import annotations

from typing import Any

from bot.flows.flow import Event, Flow
from bot.flows.scene import Scene


def consented(event: Event) -> None:
    event.model.do("consent")


def declined(event: Event) -> None:
    """Only the no is kept, not even that something was told before."""
    session = event.model.session
    session.kept, session.said, session.recent = (), {}, ()
    event.model.do("decline")


def shows_operator(scene: Scene) -> dict[str, Any]:
    return {"operator": scene.book.operator, "reads": scene.book.reads, "on_telegram": scene.book.on_telegram}


def introduction(scene: Scene) -> str:
    """Whole the first time, then the heart of it in a line or two."""
    return "ask_again" if scene.count("welcome", "introduce") else "ask"


def note_spoken(scene: Scene) -> None:
    """That something was told before consent, not what."""
    if scene.heard.count > 2:
        scene.keep("spoke", True, "")


MEANS = {"yes": "agree", "no": "decline"}

# fmt: off
STAGES = [
    dict(name="introduce", asks=introduction, takes=note_spoken, expects="yes_no",
          choices=["agree", "decline"], means=MEANS, bare=40, shows=shows_operator),
    dict(name="declined",  expects="yes_no", choices=["agree"], means=MEANS, bare=40, shows=shows_operator),
]

TRANSITIONS = [
    # trigger   source       dest
    dict(trigger="agree",   source=["introduce", "declined"], dest="done", before=consented),
    dict(trigger="decline", source=["introduce", "declined"], dest="declined", before=declined),
    ["answer",  "introduce", "introduce"],
    ["answer",  "declined",  "introduce"],
]
# fmt: on

FLOW = Flow("welcome", STAGES, TRANSITIONS)
