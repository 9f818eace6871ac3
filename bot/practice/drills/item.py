"""A drill and its items, as they stand in the pools (prompts/drills)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

DRILLS = (
    "open_it",
    "strip_advice",
    "mirror_it",
    "name_fault",
    "one_question",
    "which_part",
    "coaching_or_mentoring",
)
"""In the order in which they are offered; each is a file of the pools."""

FAULTS = ("vague", "big", "multiple", "other", "negative", "none")
"""As `case.Fault`, but "none" is a sound goal."""
HEARD_AS = {
    "vague": "too_vague",
    "big": "too_big",
    "multiple": "multiple",
    "other": "someone_else",
    "negative": "negative",
    "none": "",
}
"""A fault as the learner names it -> as the ear does; a sound goal has none."""
STAGES = ("goal", "reality", "options", "will")
SIDES = ("coaching", "mentoring")

FIELDS: Mapping[str, tuple[str, ...]] = {
    "open_it": ("client", "line", "better"),
    "strip_advice": ("client", "line", "better"),
    "mirror_it": ("client", "better", "near"),
    "name_fault": ("client", "fault", "better"),
    "one_question": ("client", "line", "better"),
    "which_part": ("line", "stage"),
    "coaching_or_mentoring": ("client", "line", "answer"),
}
"""What an item of each drill holds, beside its id and `because`."""

CHOICES: Mapping[str, tuple[str, ...]] = {
    "name_fault": FAULTS,
    "which_part": STAGES,
    "coaching_or_mentoring": SIDES,
}
"""The drills in which a button is the answer, in part at least: what there is to choose from."""

_STRICT = {"extra": "forbid"}


@dataclass(frozen=True, slots=True)
class Item:
    """One exercise; which fields it has depends on its drill (FIELDS).

    client: what the client has just said.  line: the line to work on.  better: one good answer to compare with.
    near: stems' words that a reflection may use without the client having said them.
    because: what decides here, shown after the answer.
    """

    __pydantic_config__ = _STRICT

    id: str
    because: str = ""
    client: str = ""
    line: str = ""
    better: str = ""
    near: tuple[str, ...] = ()
    fault: Literal["", "vague", "big", "multiple", "other", "negative", "none"] = ""
    stage: Literal["", "goal", "reality", "options", "will"] = ""
    answer: Literal["", "coaching", "mentoring"] = ""

    @property
    def chosen(self) -> str:
        """What is to be chosen, "" where the answer is a line."""
        return self.fault or self.stage or self.answer

    @property
    def text(self) -> str:
        """What is put before the learner."""
        return f"{self.client} {self.line}".strip()


@dataclass(frozen=True, slots=True)
class Drill:
    """A pool.  name: that of its file.  title: short, for a button."""

    __pydantic_config__ = _STRICT

    name: str
    title: str
    items: tuple[Item, ...]

    def item(self, id: str) -> Item | None:
        """The item of that id, None when it is not there (any more)."""
        return next((one for one in self.items if one.id == id), None)
