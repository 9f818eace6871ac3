"""A flow is two tables: stages that wait for an answer, and transitions between them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Protocol

from transitions import Machine, State

from bot.flows.core.replies import Button

if TYPE_CHECKING:
    from bot.flows.core.scene import Scene

START = "start"
"""The state before a flow's first question; rows for the trigger "begin" may choose which that is."""

DONE = "done"
"""The state every flow ends in; it is never asked, the engine goes on with the plan."""


class Event(Protocol):
    """What transitions hands to a guard or callback: its EventData, of which these are used."""

    @property
    def model(self) -> Scene: ...
    @property
    def kwargs(self) -> dict[str, Any]: ...
    @property
    def event(self) -> Any: ...


Takes = Callable[["Scene"], None]
Moot = Callable[["Scene"], bool]
Says = Callable[["Scene"], str]
Shows = Callable[["Scene"], Mapping[str, Any]]
Encloses = Callable[["Scene"], tuple[str, Mapping[str, Any]] | None]
Rows = Callable[["Scene"], tuple[tuple[Button, ...], ...]]


class Stage(State):
    """A place where a flow waits.

    expects: what kind of answer it hopes for: goal, words, ideas, pick, yes_no, scale, time, minutes, step.
    choices: triggers offered as buttons.  means: intent heard in words -> trigger it stands for.
    fills: what its answer is kept as; once all are held the stage is passed over.
    moot: whether there is nothing (any more) that it could be about: then it is passed over as well.
    rests_on: kept names whose later change makes it be asked again.
    takes: keeps what was heard, where that is more than the words under `fills`.
    asks: which utterance of its prompt file puts the question.  shows: values for its templates.
    rows: buttons that depend on the person, before those of `choices`.
    bare, bare_no: a yes or a no with more words than this says something else as well, and is taken as an answer.
    reflects: whether its answer may be given back before the next question.
    patience: how often it is put in a session, in whatever words, before it is left.
    encloses: the file that goes with its question, as `Reply.file`.
    apart: what is said before its question stands in a paragraph of its own.
    anew: kept names that are let rest when the conversation turns back to it.
    """

    def __init__(
        self,
        name: str,
        expects: str = "words",
        choices: Sequence[str] = (),
        means: Mapping[str, str] | None = None,
        fills: Sequence[str] = (),
        moot: Moot | None = None,
        rests_on: Sequence[str] = (),
        takes: Takes | None = None,
        asks: Says | None = None,
        shows: Shows | None = None,
        rows: Rows | None = None,
        reflects: bool = False,
        bare: int = 12,
        bare_no: int = 5,
        patience: int = 4,
        encloses: Encloses | None = None,
        apart: bool = False,
        anew: Sequence[str] = (),
        **rest: Any,
    ) -> None:
        super().__init__(name, **rest)
        self.expects = expects
        self.choices = tuple(choices)
        self.means = dict(means or {})
        self.fills = tuple(fills)
        self.moot = moot
        self.rests_on = tuple(rests_on)
        self.takes = takes
        self.asks = asks
        self.shows = shows
        self.rows = rows
        self.reflects = reflects
        self.bare = bare
        self.bare_no = bare_no
        self.patience = patience
        self.encloses = encloses
        self.apart = apart
        self.anew = tuple(anew)


class Flow(Machine):
    """One shared machine per flow, built at import; the scene of a turn is the model it is fired on."""

    state_cls = Stage

    def __init__(self, name: str, stages: Sequence[Any], transitions: Sequence[Any]):
        self.first = stages[0]["name"]
        super().__init__(
            model=None,
            states=[{"name": START}, *stages, {"name": DONE}],
            transitions=[row if isinstance(row, dict) else list(row) for row in transitions],
            initial=None,
            auto_transitions=False,
            send_event=True,
        )
        self.name = name  # after Machine.__init__, which sets a name of its own

    def stage(self, state: str) -> Stage:
        """The stage of that name; KeyError when there is none."""
        found = self.states[state]
        assert isinstance(found, Stage)
        return found

    def can(self, trigger: str, state: str) -> bool:
        """Whether the table has a row for this trigger here."""
        return trigger in self.events and state in self.events[trigger].transitions

    def fire(self, trigger: str, scene: Scene) -> bool:
        """Follow the table's row; False when no guard let it through."""
        moved: bool = self.events[trigger].trigger(scene, heard=scene.heard)
        return moved
