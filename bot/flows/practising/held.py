"""What a session holds of the practice under way: its settings, the client, and the last line with its feedback."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bot.flows.core.flow import Event
from bot.flows.core.replies import Button
from bot.flows.core.scene import Rows, Scene
from bot.flows.core.session import Kept
from bot.flows.core.spoken_time import on_day
from bot.flows.practising import own_topic
from bot.flows.practising.named import called_for
from bot.flows.practising.own_topic import NAME as OWN
from bot.practice.case import Case
from bot.practice.client import Client, begin
from bot.practice.debrief import Spoken

LENGTHS = (5, 10, 20)
"""Minutes."""
FEEDBACK = ("each", "end")
SKILLS = ("asking", "mirroring", "holding_back", "one_at_a_time", "keeping_the_aim")
"""As in practice.feedback.SKILLS, in the order in which they are offered."""
USUAL: Mapping[str, Any] = {"minutes": 10, "feedback": "each", "skill": "asking"}

NAMES = (
    "practice_settings", "practice", "client", "client_before", "practice_line", "practice_retried", "practice_log",
    "practice_debrief", "practice_gist", "practice_noticed",
    "practice_pictured", "own_words", "practice_said", "practice_newest", "danger_words",
    "practice_better", "practice_hints", "practice_taken_back",
)  # fmt: skip
"""All that is kept under way; let go of when it is over."""


def put(scene: Scene, name: str, value: Any) -> None:
    """Only the newest is kept, since a client grows with every line; no /back of a session reaches it."""
    scene.session.release([name])
    scene.session.kept = (*scene.session.kept, Kept(name, value))


def settings(scene: Scene) -> dict[str, Any]:
    """case, minutes, feedback and skill as chosen so far; "" for a case that is not."""
    return {"case": "", **USUAL, **(scene.value("practice_settings") or {})}


def change(scene: Scene, **chosen: Any) -> None:
    put(scene, "practice_settings", {**settings(scene), **chosen})


def practice(scene: Scene) -> dict[str, Any]:
    """number, case, seed, minutes, feedback, skill, began (local wall time) and lines; empty when none is under way."""
    return dict(scene.value("practice") or {})


def case_named(scene: Scene, name: str) -> Case | None:
    """The case of that name, also the one made of the person's own words; None when the file is there no more."""
    if name == OWN and scene.library.own is not None:
        return scene.library.own.filled(dict(scene.value("own_words") or own_topic.words_of(scene.book)))
    return scene.library.cases.get(name)


def case(scene: Scene) -> Case | None:
    """The case that is being played; None when there is none, or the file is there no more."""
    return case_named(scene, str(practice(scene).get("case", "")))


def client(scene: Scene) -> Client:
    """As last kept; where the case was written anew meanwhile, without a topic that is there no more."""
    kept, played = Client.from_json(str(scene.value("client"))), case(scene)
    return kept if played is None or kept.live in played.topics else replace(kept, live="")


def begin_practice(scene: Scene) -> None:
    """The client sits down; what was chosen holds from here on."""
    chosen, number = settings(scene), scene.book.next_practice
    seed = (scene.session.seed * 31 + number * 7) % 10_000
    begun = {**chosen, "number": number, "seed": seed, "began": f"{scene.now:%Y-%m-%dT%H:%M}", "lines": 0}
    put(scene, "practice", begun)
    if chosen["case"] == OWN:
        put(scene, "own_words", own_topic.words_of(scene.book))
    played = case(scene)
    assert played is not None, "asked for before"
    put(scene, "client", begin(played, seed).to_json())
    scene.session.release(
        [
            "client_before",
            "practice_line",
            "practice_retried",
            "practice_log",
            "practice_debrief",
            "practice_pictured",
            "practice_better",
            "practice_hints",
            "practice_taken_back",
        ]
    )
    scene.session.said.pop("practise.line.time_is_up", None)
    named = {name: begun[name] for name in ("number", "seed", "minutes", "feedback", "skill")}
    scene.do("begin_practice", case_name=begun["case"], **named)


def is_over(event: Event) -> None:
    """The client said goodbye: nothing can be said to them any more."""
    put(event.model, "practice", {**practice(event.model), "over": True})


def log(scene: Scene) -> list[Spoken]:
    """The lines that stand, in order."""
    return [Spoken(*one) for one in scene.value("practice_log") or ()]


def let_go(scene: Scene) -> None:
    scene.session.release(NAMES)


def shows_client(scene: Scene) -> dict[str, Any]:
    """Who speaks, and their last words."""
    played = case(scene)
    said = client(scene).last if scene.has("client") else ""
    return {"name": played.client.name if played else "", "says": said}


# Outside the role for a moment: what is asked there.


def beside_words(scene: Scene) -> str:
    """After days, whom the words just written were meant for."""
    return "ask_back" if scene.has("practice_said") else "ask"


def shows_beside(scene: Scene) -> dict[str, Any]:
    other = called_for(scene)
    return {
        **shows_client(scene),
        "other": other.client.name if other else "",
        "when_words": on_day(scene.session.heard or f"{scene.now:%Y-%m-%d}", scene.now),
    }


def beside_rows(scene: Scene) -> Rows:
    return ((Button("for_partner"),),) if scene.has("practice_said") else ()
