"""What a session holds of the drill under way: the round, the item that is put, and the answer with its verdict."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from bot.flows.core.scene import Scene
from bot.practice.drills.item import Drill, Item

NAMES = ("drill_round", "drill_now", "drill_answer", "drill_choice", "drill_told")
"""All that is kept under way; let go of when it is over."""


def put(scene: Scene, name: str, value: Any) -> None:
    """Only the newest is kept."""
    scene.session.release([name])
    scene.session.keep(name, value)


def begin_round(scene: Scene, only: str = "") -> None:
    """only: the drill that was asked for, "" for what is due."""
    put(scene, "drill_round", {"only": only, "began": f"{scene.now:%Y-%m-%dT%H:%M:%S}", "served": []})
    scene.session.release(["drill_now", "drill_answer", "drill_choice", "drill_told"])


def round_of(scene: Scene) -> dict[str, Any]:
    """only, began (local wall time), and served: [drill, item, verdict] in their order; "" before there is one."""
    return dict(
        scene.value("drill_round") or {"only": "", "began": f"{scene.now:%Y-%m-%dT%H:%M:%S}", "served": []}
    )


def served(scene: Scene) -> list[tuple[str, str, str]]:
    return [(drill, item, verdict) for drill, item, verdict in round_of(scene)["served"]]


def answered(scene: Scene) -> list[tuple[str, str, str]]:
    return [one for one in served(scene) if one[2]]


def minutes_gone(scene: Scene) -> float:
    return (scene.now - datetime.fromisoformat(round_of(scene)["began"])).total_seconds() / 60


def put_item(scene: Scene, drill: str, item: str) -> None:
    put(scene, "drill_now", [drill, item])
    scene.session.release(["drill_answer", "drill_choice", "drill_told"])
    under_way = round_of(scene)
    put(scene, "drill_round", {**under_way, "served": [*under_way["served"], [drill, item, ""]]})


def note_verdict(scene: Scene, verdict: str) -> None:
    """Of the item that is put: the first verdict counts."""
    under_way = round_of(scene)
    *before, [drill, item, _] = under_way["served"]
    put(scene, "drill_round", {**under_way, "served": [*before, [drill, item, verdict]]})


def drill(scene: Scene) -> Drill | None:
    """The drill of the item that is put; None when there is none, or its file is there no more."""
    name, _ = scene.value("drill_now") or ("", "")
    return scene.library.drills.get(name)


def item(scene: Scene) -> Item | None:
    """The item that is put; None when there is none (any more)."""
    found = drill(scene)
    return found.item(scene.value("drill_now")[1]) if found else None


def answer(scene: Scene) -> dict[str, str]:
    """words, verdict, reason and the deciding words; empty before there is one."""
    return dict(scene.value("drill_answer") or {})


def told(scene: Scene) -> list[str]:
    """What was asked of the verdict or the round so far, in its order."""
    return list(scene.value("drill_told") or ())


def tell(scene: Scene, name: str) -> None:
    put(scene, "drill_told", [*told(scene), name])


def let_go(scene: Scene) -> None:
    scene.session.release(NAMES)
