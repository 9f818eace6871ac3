"""Welcome: who this is, and consent; before a yes nothing of theirs is kept (playbook §9)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from bot.flows.core.flow import Event, Flow
from bot.flows.core.incoming import Command
from bot.flows.core.scene import Scene

Links = Mapping[str, Callable[[Scene], None]]


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
    """That something was told before consent, not what; a question about the partner is nothing told."""
    asks = scene.words.strip().endswith("?") and "none_stated" in scene.heard.goal.labels
    if scene.heard.count > 2 and not asks:
        scene.keep("spoke", True, "")


def note_link(scene: Scene, links: Links) -> None:
    """Where somebody new was led to, or what they asked for by command: it is done once they have said yes."""
    incoming = scene.incoming
    if not isinstance(incoming, Command):
        return
    named = incoming.argument.lower() if incoming.name == "start" else incoming.name
    if named in links:
        scene.keep("led_to", named, "")


def follow_link(scene: Scene, links: Links) -> None:
    """Right after the yes: where the link led, instead of the choice of what to do."""
    led_to = scene.value("led_to")
    if led_to not in links or not any(effect.name == "consent" for effect in scene.effects):
        return
    thanks = scene.utter("idle", "menu", "led_spoken" if scene.has("spoke") else "led")
    scene.session.release(["led_to"])
    scene.replies.clear()
    links[led_to](scene)
    first = scene.replies[0]
    scene.replies[0] = first if first.lead else replace(first, lead=thanks)


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
