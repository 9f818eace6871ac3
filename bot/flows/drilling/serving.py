"""Which item comes next: what is due first, then new ones, in an order that is the person's own."""

from __future__ import annotations

from typing import NamedTuple
from zlib import crc32

from bot.flows.core.scene import Scene
from bot.flows.drilling import held
from bot.practice.drills.item import Drill

A_ROUND = 5
"""Items, or so many minutes: what comes first ends it."""
MINUTES = 2


class Served(NamedTuple):
    drill: str
    item: str


def next_item(scene: Scene) -> Served | None:
    """None where all was met and nothing is due."""
    return _due(scene) or _new(scene)


def has_room(scene: Scene) -> bool:
    """The round is not full, and there is something to put."""
    return len(held.answered(scene)) < A_ROUND and next_item(scene) is not None


def goes_on(scene: Scene) -> bool:
    """Nor is its time up, when they ask for more."""
    return has_room(scene) and held.minutes_gone(scene) < MINUTES


def _due(scene: Scene) -> Served | None:
    """The soonest due of those not put in this round."""
    only, before = held.round_of(scene)["only"], _before(scene)
    for card in scene.book.drill_cards:
        found = scene.library.drills.get(card.drill)
        wanted = card.is_due and card.drill == (only or card.drill)
        if wanted and (card.drill, card.item) not in before and found and found.item(card.item):
            return Served(card.drill, card.item)
    return None


def _new(scene: Scene) -> Served | None:
    """Of the drill asked for, else of the one put last, or met least: a round of new items keeps to one drill."""
    before = _before(scene)
    for drill in _least_met_first(scene):
        fresh = [one for one in _unmet(scene, drill) if (drill.name, one) not in before]
        if fresh:
            return Served(drill.name, fresh[0])
    return None


def _before(scene: Scene) -> set[tuple[str, str]]:
    return {(drill, item) for drill, item, _ in held.served(scene)}


def _least_met_first(scene: Scene) -> list[Drill]:
    only, pools = held.round_of(scene)["only"], scene.library.drills
    if only:
        return [pools[only]] if only in pools else []
    lately = [drill for drill, _, _ in held.served(scene)][-1:]
    order = sorted(pools, key=lambda name: (name not in lately, _met(scene, name), _rank(scene, name)))
    return [pools[name] for name in order]


def _unmet(scene: Scene, drill: Drill) -> list[str]:
    """In the person's own order. Items are met in that order and each keeps a card, so their number tells the next."""
    order = sorted((one.id for one in drill.items), key=lambda id: _rank(scene, f"{drill.name} {id}"))
    return order[_met(scene, drill.name) :]


def _met(scene: Scene, name: str) -> int:
    count = scene.book.drill_counts.get(name)
    return count.items if count else 0


def _rank(scene: Scene, name: str) -> int:
    return crc32(f"{scene.book.seed} {name}".encode())
