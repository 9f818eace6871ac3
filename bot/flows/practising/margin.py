"""The practice at hand as a text to keep, with the feedback in its margin."""

from __future__ import annotations

from dataclasses import replace

from bot.flows.core.scene import Rows, Scene
from bot.flows.core.values import values_of
from bot.flows.practising import held


def transcript(scene: Scene, utterance: str, rows: Rows = ()) -> None:
    """The practice at hand as a file."""
    case, under_way, shown = held.case(scene), held.practice(scene), values_of(scene, None)
    if case is None or not held.log(scene):
        scene.say("practise", "transcript", "none", shown)
        return
    said = {**shown, "number": under_way["number"], "name": case.client.name}
    values = {
        **said,
        **{name: under_way[name] for name in ("skill", "began")},
        "noticed": scene.value("practice_noticed") or "",
        "says": " ".join(case.opener),
        "spoken": [one.packed() for one in held.log(scene)],
    }
    reply = scene.utter("practise", "transcript", utterance, said, rows)
    scene.replies.append(replace(reply, file=("practice_transcript", values)))
