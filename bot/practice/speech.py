"""What a client can still say: lines of the case that were not said yet, taken in their order."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from bot.practice import weights
from bot.practice.about import OF_ANY_TALK, topic_of
from bot.practice.case import Case, Known, Layer, Rung
from bot.practice.client import Client
from bot.practice.wording import content, shared, stems

IN_ORDER = frozenset({"scaled"})  # a number given later is not the lower one
LADDERS = ("goal", "options", "will")
_OF_SUBSTANCE = frozenset({"layers", "topics", *LADDERS, "turn"})
_BARE = 2  # words of the place of a layer, before more was said of it


@dataclass
class Speech:
    """One answer while it is being put together; every line is said at most once in a practice."""

    case: Case
    client: Client
    lines: list[str] = field(default_factory=list)

    def _tell(self, place: str, words: str) -> bool:
        self.lines.append(words)
        self.client = replace(self.client, told=(*self.client.told, place))
        return True

    def _is_new(self, place: str) -> bool:
        return place not in self.client.told

    def react(self, pool: str, since: int = 0) -> bool:
        """One line of that pool, of those in order one after the first `since`; False when all were said."""
        lines = self.case.reactions.get(pool, ())
        order = list(range(since, len(lines)))
        if pool not in IN_ORDER:
            order = [(self.client.seed + at) % len(lines) for at in range(len(lines))]
        at = next((at for at in order if self._is_new(f"{pool} {at}")), None)
        return at is not None and self._tell(f"{pool} {at}", lines[at])

    def has(self, pool: str) -> bool:
        """Whether a line of that pool is left."""
        return any(self._is_new(f"{pool} {at}") for at in range(len(self.case.reactions.get(pool, ()))))

    def view(self, who: Known, topic: str) -> bool:
        """What they think of it; False when all of that was said."""
        no = self.case.people.index(who)
        at = next((at for at in range(len(who.thinks)) if self._is_new(f"people {no} {at}")), None)
        if at is None:
            return False
        self.client = replace(self.client, live=topic or self.client.live)
        return self._tell(f"people {no} {at}", who.thinks[at])

    def aside(self) -> bool:
        """Something that has nothing to do with it, as people do."""
        lines = self.case.asides
        order = [(self.client.seed + at) % len(lines) for at in range(len(lines))]
        at = next((at for at in order if self._is_new(f"asides {at}")), None)
        return at is not None and self._tell(f"asides {at}", lines[at])

    def fact(self, topic: str, named: int, *, whole: bool) -> bool:
        """The fact that was named, else what lies nearest to the client's last words, else the topic's next.

        False when the topic has no more to tell in that length.
        """
        facts, last = self.case.topics[topic].facts, content(self.client.last) - OF_ANY_TALK
        near = [len(shared(content(fact.full), last)) for fact in facts]
        order = sorted(range(len(facts)), key=lambda at: (at != named, -near[at]))
        for at in order:
            if self._fact(topic, at, whole):
                self.client = replace(self.client, live=topic)
                return True
        return False

    def _fact(self, topic: str, at: int, whole: bool) -> bool:
        """The short form never comes after the whole one."""
        fact, place = self.case.topics[topic].facts[at], f"topics {topic} {at}"
        if not self._is_new(f"{place} full") or (not whole and not self._is_new(f"{place} short")):
            return False
        form = "full" if whole else "short"
        return self._tell(f"{place} {form}", fact.full if whole else fact.short)

    def is_told(self, topic: str, fact: int) -> bool:
        """Whether that fact was told in full."""
        return not self._is_new(f"topics {topic} {fact} full")

    def is_answered(self, topic: str, fact: int) -> bool:
        """Whether that fact was told, in full or in short."""
        return any(not self._is_new(f"topics {topic} {fact} {form}") for form in ("short", "full"))

    def layer(self, topic: str) -> Layer | None:
        """What is held back there and would be told now, if it were worked on; the deepest is not told first."""
        return next((one for one in self._within_reach() if one.topic == topic), None)

    def _within_reach(self) -> list[Layer]:
        opened = self.client.opened
        within = self.case.layers[: len(opened) + weights.LAYERS_WITHIN_REACH]
        return [layer for layer in within if layer.id not in opened and layer.trust <= self.client.trust]

    def next_layer(self) -> Layer | None:
        """The one that lies nearest, wherever it belongs, and however much trust it needs."""
        return next((one for one in self.case.layers if one.id not in self.client.opened), None)

    def next_topic(self) -> str:
        layer = self.next_layer()
        return layer.topic if layer else next(iter(self.case.topics))

    def open(self, layer: Layer) -> bool:
        self.client = replace(self.client, live=layer.topic, opened=(*self.client.opened, layer.id))
        return self._tell(f"layers {layer.id}", layer.says)

    def heavy(self) -> Layer | None:
        """What was held back and was the last thing told: who stays with it hears more."""
        last = self.last_told()
        return self.case.layer(last[1]) if last[:1] == ["layers"] and len(last) == _BARE else None

    def lingers(self) -> bool:
        """The last thing told, or the last but its end, was not easy to tell."""
        return self.last_told()[:1] == ["layers"]

    def last_told(self) -> list[str]:
        """The place of what was told last, word by word; reactions tell nothing."""
        told = (place.split() for place in reversed(self.client.told))
        return next((place for place in told if place[0] in _OF_SUBSTANCE), [])

    def more(self) -> bool:
        """What comes to who stays with the layer just told; False where there is none, or nothing more."""
        layer = self.heavy()
        return layer is not None and bool(layer.more) and self._tell(f"layers {layer.id} more", layer.more)

    def rung(self, ladder: str) -> Rung | None:
        """The next line on that ladder which may be said now; those of options may be passed over, others not."""
        rungs = self.ladder(ladder)
        left = [rung for at, rung in enumerate(rungs) if self._is_new(self._place(ladder, at))]
        free = [
            one for one in left if one.trust <= self.client.trust and one.needs in ("", *self.client.opened)
        ]
        if ladder == "options":
            return free[0] if free else None
        return left[0] if left and left[0] in free else None

    def hangs_on(self, ladder: str) -> Layer | None:
        """What must be told before the next rung of that ladder, and would be told now."""
        rungs = self.ladder(ladder)
        left = next((rung for at, rung in enumerate(rungs) if self._is_new(self._place(ladder, at))), None)
        if left is None or left.needs in ("", *self.client.opened):
            return None
        layer = self.case.layer(left.needs)
        return layer if layer.trust <= self.client.trust else None

    def lies_near(self, words: frozenset[str]) -> Layer | None:
        """What is held back, would be told now, and is called by one of these stems."""
        return next((one for one in self._within_reach() if words & stems(one.near)), None)

    def climb(self, ladder: str, rung: Rung) -> bool:
        at = self.ladder(ladder).index(rung)
        reached = {ladder: getattr(self.client, ladder) + 1}
        live = topic_of(self.case, content(rung.says)) or self.client.live
        self.client = replace(self.client, live=live, **reached)
        return self._tell(self._place(ladder, at), rung.says)

    def ladder(self, name: str) -> tuple[Rung, ...]:
        """The rungs; those of the goal are others once it has changed."""
        if name == "goal" and self.client.turned and self.case.turn:
            return self.case.turn.goal
        found: tuple[Rung, ...] = getattr(self.case, name)
        return found

    def _place(self, ladder: str, at: int) -> str:
        return f"{ladder} {'turned ' if ladder == 'goal' and self.client.turned else ''}{at}"

    def turn(self) -> bool:
        """The goal changes midway, as soon as the layer it hangs on has been told."""
        turn = self.case.turn
        if turn is None or self.client.turned or turn.after not in self.client.opened:
            return False
        self.client = replace(self.client, turned=True, goal=0)
        return self._tell("turn", turn.says)

    def goodbye(self, end: str) -> bool:
        """Last words; they may be the same when somebody says goodbye twice."""
        lines = getattr(self.case.ends, end)
        return self._tell(f"ends {end}", lines[self.client.seed % len(lines)])
