"""What the client does with a learner's line (playbook §8): one pure function, and a rule for each kind of line."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cached_property
from typing import NamedTuple

from bot.practice import weights
from bot.practice.about import About, about
from bot.practice.case import Case
from bot.practice.client import Client
from bot.practice.line import Line
from bot.practice.mirror import Mirror, mirror
from bot.practice.outcome import goal_reached, outcome
from bot.practice.speech import Speech


class Response(NamedTuple):
    """The client after the line, what the client says, and what the line did.

    did: what came of it, a name out of DID.  kind: of line, as `Line.kind`, and "advice_allowed" apart.
    nearness: of a reflection (`mirror.Nearness`), "" for other lines.  over: the client has said goodbye.
    """

    client: Client
    lines: tuple[str, ...]
    kind: str
    did: str
    nearness: str = ""
    over: bool = False

    @property
    def words(self) -> str:
        """All of it as it is shown."""
        return " ".join(self.lines)


DID = (
    "opened", "told", "closer", "goal", "goal_changed", "idea", "planned", "step", "short", "too_early", "shut",
    "echoed", "corrected", "tried", "thanked", "considered", "allowed", "defended", "complied", "picked", "chatted", "praised",
    "flattered", "puzzled", "contracted", "number", "safe", "referred", "offended", "swapped", "agreed", "goodbye",
)  # fmt: skip
"""What a line can do to a client."""


def answer(case: Case, client: Client, line: Line) -> Response:
    """What the client says to the line, and how they stand after it. The same three always give the same."""
    turn = _Turn(case, client, line)
    _RULES[line.kind](turn)
    return turn.done()


class _Turn:
    """One line being answered."""

    def __init__(self, case: Case, client: Client, line: Line):
        self.case, self.before, self.line = case, client, line
        self.kind, self.did, self.over = line.kind, "", False
        self.speech = Speech(case, replace(client, turns=client.turns + 1, allowed=False, asked=False))

    @cached_property
    def about(self) -> About:
        return about(self.case, self.before, self.line)

    @cached_property
    def mirror(self) -> Mirror:
        return mirror(self.case, self.before, self.line)

    @property
    def client(self) -> Client:
        return self.speech.client

    def change(self, **values: object) -> None:
        self.speech.client = replace(self.speech.client, **values)  # type: ignore[arg-type]

    def weigh(self, kind: str) -> None:
        """Trust and energy move before the client speaks: what is earned now counts now."""
        self.speech.client = self.client.moved(*weights.move(kind, reluctant="reluctant" in self.case.manner))

    def react(self, pool: str, did: str) -> bool:
        self.did = did
        return self.speech.react(pool)

    def done(self) -> Response:
        """The answer as it stands; there is always one."""
        if not self.speech.lines:
            self.did = self.did or "chatted"
            _anything(self)
        if not self.over:
            _by_manner(self)
        client = self.client
        misread = client.misread + 1 if self.did == "puzzled" else 0
        client = replace(client, misread=misread, lines=(*client.lines, " ".join(self.speech.lines)))
        nearness = self.mirror.nearness if self.kind in ("reflection", "summary") else ""
        return Response(client, tuple(self.speech.lines), self.kind, self.did, nearness, self.over)


# What is told.


def _work(turn: _Turn) -> None:
    """An open invitation: the ladder of the stage it works on, what is held back, or the next fact."""
    if _shuts(turn):
        return
    if turn.speech.turn():
        turn.did = "goal_changed"
        return
    ladder = turn.line.stage
    if ladder not in weights.ASKED_AS or _lies_deeper(turn, ladder) or not _climb(turn, ladder):
        _tell(turn)


def _lies_deeper(turn: _Turn, ladder: str) -> bool:
    """A question in no words of that stage, on a topic that holds something back, is about what is held back."""
    if not turn.line.asks:
        return True
    shown = weights.ASKED_AS[ladder] & frozenset().union(*(part.shows for part in turn.line.parts))
    return not shown and turn.speech.layer(turn.about.topic or turn.before.live) is not None


def _climb(turn: _Turn, ladder: str) -> bool:
    """The next rung of the ladder; False where there is none to be said now."""
    if not _is_time_for(turn, ladder):
        return turn.react(f"not_yet_{ladder}", "too_early")
    rung = turn.speech.rung(ladder)
    if rung is None or (ladder == "will" and not _may_step(turn)):
        return False
    last = rung is turn.speech.ladder(ladder)[-1]
    turn.speech.climb(ladder, rung)
    turn.did = {"goal": ("closer", "goal"), "options": ("idea", "idea"), "will": ("planned", "step")}[ladder][
        last
    ]
    return True


def _is_time_for(turn: _Turn, ladder: str) -> bool:
    if ladder == "options":
        return len(turn.client.opened) >= weights.OPENED_FOR_OPTIONS
    return ladder != "will" or turn.client.options > 0


def _may_step(turn: _Turn) -> bool:
    """The last rung to a step wants the goal reached, and something to choose from."""
    if turn.client.will < len(turn.case.will) - 1:
        return True
    return goal_reached(turn.case, turn.client) and turn.client.options >= weights.OPTIONS_FOR_A_STEP


def _tell(turn: _Turn) -> None:
    """What is held back under the topic, else its next fact, else what lies nearest elsewhere."""
    topic = turn.about.topic or turn.before.live or _next_topic(turn)
    layer = turn.speech.layer(topic)
    if layer is None and not turn.about.topic:
        nearest = turn.speech.next_layer()
        topic = nearest.topic if nearest else topic
        layer = turn.speech.layer(topic) if topic == turn.before.live else None
    if layer is not None:
        turn.did = "opened"
        turn.speech.open(layer)
        return
    turn.did = "told"
    if turn.client.energy <= weights.DRAINS and turn.speech.react("drained"):
        _short(turn, topic)
    elif not turn.speech.fact(topic, turn.about.fact, whole=True):
        turn.speech.react("dry")
        _elsewhere(turn)


def _next_topic(turn: _Turn) -> str:
    layer = turn.speech.next_layer()
    return layer.topic if layer else next(iter(turn.case.topics))


def _elsewhere(turn: _Turn) -> None:
    """A fact of another topic: first where something is held back, then in the order of the case."""
    topics = [layer.topic for layer in turn.case.layers if layer.id not in turn.client.opened]
    for topic in (*topics, *turn.case.topics):
        if turn.speech.fact(topic, -1, whole=True):
            return
    _anything(turn)


def _short(turn: _Turn, topic: str = "") -> None:
    """The answer to a closed question, and little more."""
    topic = topic or turn.about.topic or turn.before.live or _next_topic(turn)
    turn.did = turn.did or "short"
    if turn.speech.fact(topic, turn.about.fact, whole=False):
        return
    turn.speech.react("dry")
    if not any(turn.speech.fact(other, -1, whole=False) for other in turn.case.topics):
        _anything(turn)


def _anything(turn: _Turn) -> None:
    """When nothing answers: an aside, any fact, and at the very end a goodbye."""
    speech = turn.speech
    if speech.aside() or any(speech.fact(topic, -1, whole=True) for topic in turn.case.topics):
        return
    if speech.lines or any(map(speech.react, ("dry", "chatted", "drained", "shut"))):
        return
    _end(turn)


def _shuts(turn: _Turn) -> bool:
    return turn.client.trust < weights.SHUTS and turn.react("shut", "shut")


def _by_manner(turn: _Turn) -> None:
    """What some do whatever was said: wander off, or ask what they should do."""
    case, client = turn.case, turn.client
    if "rambling" in case.manner and turn.did in ("told", "opened", "closer", "idea", "agreed"):
        turn.speech.aside()
    if (
        "asks_advice" in case.manner
        and client.turns % weights.SEEKS_EVERY == 0
        and turn.speech.react("seeks")
    ):
        turn.change(asked=True)


# Kinds of line.


def _open(turn: _Turn) -> None:
    live = turn.about.topic in ("", turn.before.live) or turn.about.touches
    turn.weigh("open on the topic" if live else "open")
    _work(turn)


def _closed(turn: _Turn) -> None:
    turn.weigh("closed")
    beside = not turn.about.topic and not turn.about.touches and len(turn.line.content) > 1
    if beside and turn.before.misread < weights.MISREAD and turn.react("puzzled", "puzzled"):
        return
    if not _shuts(turn):
        turn.did = "short"
        _short(turn)


def _settling(turn: _Turn) -> None:
    """Confirmed, agreed on, fixed: answered fully."""
    turn.weigh("settling")
    if (
        turn.line.stage in ("goal", "will")
        and "check" not in turn.line.signs
        and _climb(turn, turn.line.stage)
    ):
        return
    if not turn.react("agreed", "agreed"):
        _short(turn)


def _scaling(turn: _Turn) -> None:
    turn.weigh("scaling")
    if not turn.react("scaled", "number"):
        turn.did = "short"
        _short(turn)


def _leading(turn: _Turn) -> None:
    turn.weigh("leading")
    if not turn.react("complied", "complied"):
        _short(turn)


def _stacked(turn: _Turn) -> None:
    turn.weigh("stacked")
    turn.speech.react("one_of_them")
    turn.did = "picked"
    _short(turn)


def _why(turn: _Turn) -> None:
    turn.weigh("why")
    if not turn.react("defended", "defended") and not _shuts(turn):
        _short(turn)


def _why_value(turn: _Turn) -> None:
    turn.weigh("why_value")
    _work(turn)


def _reflection(turn: _Turn) -> None:
    found = turn.mirror
    turn.weigh(found.nearness)
    turn.change(mirrored=(*turn.client.mirrored, tuple(sorted(turn.line.told or turn.line.content))))
    if found.nearness == "echoes":
        turn.react("said_so", "echoed")
        if turn.line.asks_openly:
            _work(turn)
    elif found.nearness == "misses":
        turn.react("missed", "corrected")
        turn.speech.fact(turn.before.live or _next_topic(turn), -1, whole=False)
    else:
        turn.speech.react("agreed")
        _work(turn)


def _summary(turn: _Turn) -> None:
    turn.weigh("summary")
    turn.speech.react("agreed")
    _work(turn)


def _affirmation(turn: _Turn) -> None:
    """Twice it does good; after that it begins to sound like flattery."""
    much = turn.before.praised >= weights.PRAISES
    turn.weigh("praise again" if much else "affirmation")
    turn.change(praised=turn.before.praised + 1)
    said = turn.react("praised", "flattered" if much else "praised")
    if turn.line.asks_openly or not said:
        _tell(turn)


def _advice(turn: _Turn) -> None:
    """Allowed or asked for, it is weighed; else it was tried, or there are warm thanks and nothing is done."""
    if turn.before.allowed or turn.before.asked:
        turn.kind = "advice_allowed"
        turn.weigh("advice allowed")
        if turn.react("considered", "considered"):
            return
    else:
        turn.weigh("advice")
    turn.change(advised=turn.before.advised + 1)
    first = "tried" if (turn.before.advised + turn.before.seed) % 2 == 0 else "thanked"
    other = "thanked" if first == "tried" else "tried"
    if not turn.react(first, first) and not turn.react(other, other):
        turn.react("complied", "complied")


def _permission(turn: _Turn) -> None:
    turn.weigh("permission")
    turn.change(allowed=True)
    turn.react("allowed", "allowed")


def _contracting(turn: _Turn) -> None:
    turn.weigh("contracting")
    turn.react("contracted", "contracted")


def _aim(turn: _Turn) -> None:
    """Back to what they came for: a word of assent, and the next rung to the goal where there is one."""
    turn.weigh("aim")
    turn.speech.react("aimed")
    if not _climb(turn, "goal"):
        _work(turn)


def _safety(turn: _Turn) -> None:
    turn.weigh("safety")
    if not turn.react("safe", "safe"):
        _short(turn)


def _refer(turn: _Turn) -> None:
    turn.weigh("refer")
    if not turn.react("referred", "referred"):
        turn.react("agreed", "agreed")


def _filler(turn: _Turn) -> None:
    turn.weigh("filler")
    turn.react("chatted", "chatted")


def _insult(turn: _Turn) -> None:
    turn.weigh("insult")
    if not turn.react("sworn_at", "offended"):
        turn.react("shut", "offended")


def _swap(turn: _Turn) -> None:
    turn.weigh("swap")
    turn.react("swapped", "swapped")


def _unclear(turn: _Turn) -> None:
    """How do you mean? At most twice running; then they tell something of their own accord."""
    turn.weigh("unclear")
    if turn.before.misread >= weights.MISREAD or not turn.react("puzzled", "puzzled"):
        turn.did = "short"
        _short(turn)


def _end(turn: _Turn) -> None:
    turn.over = True
    turn.did = "goodbye"
    turn.speech.goodbye(outcome(turn.case, turn.client))


_RULES: dict[str, Callable[[_Turn], None]] = {
    "open": _open, "closed": _closed, "settling": _settling, "scaling": _scaling, "leading": _leading,
    "stacked": _stacked, "why": _why, "why_value": _why_value, "reflection": _reflection, "summary": _summary,
    "affirmation": _affirmation, "advice": _advice, "permission": _permission, "contracting": _contracting,
    "aim": _aim, "safety": _safety, "refer": _refer, "end": _end, "filler": _filler, "insult": _insult,
    "swap": _swap, "unclear": _unclear,
}  # fmt: skip
