"""A simulated client as a coach writes one: who it is, what is told when, and what each kind of line meets."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

Fault = Literal["vague", "big", "multiple", "other", "negative", "none"]
"""What is at fault with the goal in the opener (playbook §4); "none": the client does not know one."""

STRICT = {"extra": "forbid"}
"""A key that nobody knows is a slip of the pen: whoever reads the file is told."""

Manner = Literal["reluctant", "rambling", "asks_advice", "beyond", "issue_behind", "changes_goal"]


@dataclass(frozen=True, slots=True)
class Person:
    """Whom the client is; trust and energy run from 0 to 10 and are those at the start."""

    __pydantic_config__ = STRICT

    name: str
    trust: int
    energy: int


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing the client would tell of a topic when asked.

    words: what a line must name to be about this fact rather than another of the topic.
    short: the answer to a closed question; a clause that fits a yes and a no alike.
    full: the answer to an open one; it may be told after the short one, never before it.
    """

    __pydantic_config__ = STRICT

    words: tuple[str, ...]
    short: str
    full: str


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody in the client's life, or several at once.

    words: the name and what else they are called, the name first.  pronoun: what stands for them.
    thinks: what they say or think of the client's matter, as far as the client knows.
    """

    __pydantic_config__ = STRICT

    words: tuple[str, ...]
    pronoun: Literal["he", "she", "they"]
    thinks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Topic:
    """Something the client knows about: the words it goes by, and its facts in the order they come."""

    __pydantic_config__ = STRICT

    words: tuple[str, ...]
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Layer:
    """Something held back, told when its topic is worked on by an open question or a good reflection.

    near: words of meaning and feeling that a reflection may use about it without the client having said them.
    trust: the least trust at which it comes.  hint: where to look, never what to say.
    ask: one line that would have opened it, to compare with.
    more: what comes next to who stays with it.
    """

    __pydantic_config__ = STRICT

    id: str
    topic: str
    says: str
    near: tuple[str, ...]
    hint: str
    ask: str
    trust: int = 4
    more: str = ""


@dataclass(frozen=True, slots=True)
class Rung:
    """One line on the way to a goal, to options or to a step; the last rung of a ladder is the one worth reaching.

    trust: the least trust at which it comes.  needs: the layer that must be told before it.
    """

    __pydantic_config__ = STRICT

    says: str
    trust: int = 0
    needs: str = ""


@dataclass(frozen=True, slots=True)
class Turn:
    """Where the goal changes midway: after which layer, how that is said, and the new way to a goal."""

    __pydantic_config__ = STRICT

    after: str
    says: str
    goal: tuple[Rung, ...]


@dataclass(frozen=True, slots=True)
class Beyond:
    """What goes beyond coaching: announced to the learner before the start, told as this layer."""

    __pydantic_config__ = STRICT

    announce: str
    layer: str


@dataclass(frozen=True, slots=True)
class Ends:
    """Last words, by what the session came to."""

    __pydantic_config__ = STRICT

    reached: tuple[str, ...]
    partly: tuple[str, ...]
    advised: tuple[str, ...]
    cold: tuple[str, ...]


REACTIONS: Mapping[str, tuple[int, str]] = {
    "agreed": (6, "before what a good reflection opens"),
    "said_so": (4, "to an echo, or a reflection said before"),
    "missed": (4, "to a reflection that is beside it: corrected without offence"),
    "tried": (4, "to advice: it was tried, and what came of it"),
    "thanked": (3, "to advice: warm thanks, and nothing will be done"),
    "allowed": (3, "to being asked for leave to offer something"),
    "considered": (3, "to advice that was asked for or allowed: weighed, not swallowed"),
    "defended": (3, "to why, of something the client did"),
    "complied": (4, "to a leading question: going along, flatly"),
    "one_of_them": (3, "to several questions at once: which one is answered, as words before the answer"),
    "chatted": (4, "to small talk and mere filler"),
    "praised": (3, "to a strength or an effort that was named"),
    "puzzled": (4, "when the line cannot be made out: how do you mean?"),
    "contracted": (3, "to how this works, time, confidentiality"),
    "scaled": (4, "a number from 0 to 10, in this order: it never falls"),
    "safe": (2, "to being asked whether the client is safe"),
    "referred": (2, "to being told that somebody else can help better with this"),
    "sworn_at": (2, "to an insult"),
    "swapped": (2, "to a learner who types as if they were the client, or wants to change places"),
    "aimed": (3, "to being brought back to what the client wanted of this talk; before the next line"),
    "shut": (3, "instead of what was asked, when trust is low"),
    "drained": (3, "before a short answer, when there is little energy left"),
    "briefly": (6, "to a closed question that names nothing of the case: as good as yes or no, and no more"),
    "beside": (4, "to a question after something that has no place in the case"),
    "since": (4, "to how long, or since when, where no fact says it: a while, in their own way"),
    "felt": (6, "to being asked how that is or feels, while nothing that is held back comes: something, not much"),
    "meaning": (4, "to what it means, or what they make of it, while nothing that is held back comes"),
    "unthought": (5, "to an open question that no fact answers, and that names nothing else: never thought of"),
    "value": (3, "to what makes it important, and why it matters: what they hold dear"),
    "wished": (3, "to what they would want, or would have wanted, of somebody or at that moment"),
    "replied": (3, "to what they said or did then, where no fact says it"),
    "supposed": (3, "to what would happen if, and what they are afraid of"),
    "hindered": (4, "to what stops them, or makes it hard"),
    "who": (3, "to who it might be, where no fact names anybody"),
    "others": (3, "to what others say or think of it, where it is nobody whom the case knows"),
    "paused": (4, "to a nod or a word of sympathy after something that is not easy: stays with it, in few words"),
    "dry": (4, "when a topic has no more to tell; before something else"),
    "not_yet_options": (3, "when asked for ideas before the matter has been seen"),
    "not_yet_will": (3, "when asked for a step before there is anything to choose from"),
}  # fmt: skip
"""What a client says to each kind of line, in the client's own voice: the least number of each, and when."""

SEEKS = ("seeks", 5)
"""Who asks for advice all the time has this many ways of asking for it."""


@dataclass(frozen=True, slots=True)
class Case:
    """One simulated client.

    name: the file's name without its ending.  about: what the learner is told before the client speaks.
    people: whom the client speaks of.  reactions: by the names of REACTIONS.
    asides: told when nothing else answers, in any order.
    goal, options, will: ladders; a good session reaches the last rung of goal and of will, and two options.
    """

    __pydantic_config__ = STRICT

    name: str
    title: str
    field: Literal["work", "life"]
    about: str
    fault: Fault
    client: Person
    opener: tuple[str, ...]
    topics: Mapping[str, Topic]
    layers: tuple[Layer, ...]
    goal: tuple[Rung, ...]
    options: tuple[Rung, ...]
    will: tuple[Rung, ...]
    people: tuple[Known, ...]
    reactions: Mapping[str, tuple[str, ...]]
    asides: tuple[str, ...]
    ends: Ends
    manner: tuple[Manner, ...] = ()
    turn: Turn | None = None
    beyond: Beyond | None = None

    def layer(self, id: str) -> Layer:
        """The layer of that id; KeyError when there is none."""
        found = {layer.id: layer for layer in self.layers}
        return found[id]

    def lines(self) -> Iterator[str]:
        """Every line that this client can ever say, with repetitions if the file has any."""
        yield from self.opener
        for topic in self.topics.values():
            for fact in topic.facts:
                yield from (fact.short, fact.full)
        yield from (layer.says for layer in self.layers)
        yield from (layer.more for layer in self.layers if layer.more)
        ladders = (*self.goal, *self.options, *self.will, *(self.turn.goal if self.turn else ()))
        yield from (rung.says for rung in ladders)
        for one in self.people:
            yield from one.thinks
        for pool in self.reactions.values():
            yield from pool
        yield from self.asides
        if self.turn:
            yield self.turn.says
        for ends in (self.ends.reached, self.ends.partly, self.ends.advised, self.ends.cold):
            yield from ends
