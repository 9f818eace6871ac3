"""What may be added once a session is over, by a tap or not at all: what worked, a number, a longer look."""

from __future__ import annotations

from bot.flows.core.book import Record
from bot.flows.core.flow import Event, Flow
from bot.flows.core.incoming import Choice
from bot.flows.core.replies import Button, Reply
from bot.flows.core.scene import Rows, Scene
from bot.flows.series import calendar, next_session, record
from bot.flows.talk.pace import is_terse
from bot.language.phrases import clipped

OFFERS = {"add_worked": "worked", "add_rating": "rating", "add_longer": "longer"}
"""Button under the goodbye -> the question it opens."""
HIGHEST = 10
IN_A_ROW = 6
PAGE = 3000
"""Characters of a longer look that are kept."""


def offers(scene: Scene) -> Rows:
    """Buttons that may be ignored; they work whenever pressed, so they carry the session and no question."""
    number = scene.session.number
    taken = () if next_session.standing(scene) else (Button("next"),)
    dated = (Button("calendar"),) if calendar.holds_something(scene) else ()
    if is_terse(scene):  # who says little is not asked for more
        return ((*taken, *dated),) if taken or dated else ()
    return (
        (Button("add_worked", of=number), *taken),
        (Button("add_rating", of=number), Button("add_longer", of=number)),
        *((dated,) if dated else ()),
    )


def opens(scene: Scene, choice: Choice) -> str:
    """The question that was asked for by a tap; "" when it is another's button, or the record is gone."""
    state = OFFERS.get(choice.trigger, "")
    if not state or scene.book.record(choice.of) is None:
        return ""
    scene.keep("adds_to", choice.of, "")
    return state


def _record(scene: Scene) -> Record | None:
    return scene.book.record(scene.value("adds_to"))


def takes_nothing(scene: Scene) -> None:
    """What is said belongs to the session that is over, not to one that is open."""


def rating_rows(scene: Scene) -> Rows:
    numbers = tuple(Button("pick", of=at, label=str(at)) for at in range(HIGHEST + 1))
    return (numbers[:IN_A_ROW], numbers[IN_A_ROW:])


def _number(scene: Scene) -> float | None:
    if isinstance(scene.incoming, Choice):
        return scene.incoming.of
    return scene.heard.scale


def save_worked(event: Event) -> None:
    """Into the line of the record that the next preparation and the list of sessions read."""
    scene: Scene = event.model
    one = _record(scene)
    if one is not None:
        lines = {**record.lines_of(one), "worked": clipped(" ".join(scene.words.split()))}
        scene.do("save_record", session=one.session, body={**one.body, "lines": lines})


def save_rating(event: Event) -> None:
    _save(event.model, "rating", _number(event.model))


def save_longer(event: Event) -> None:
    _save(event.model, "reflection", clipped(event.model.words, PAGE))


def _save(scene: Scene, name: str, value: object) -> None:
    one = _record(scene)
    if one is not None and value is not None:
        scene.do("save_record", session=one.session, body={**one.body, name: value})


def over(scene: Scene) -> Reply:
    """One line: it is kept, or it stays as it was."""
    kept = any(effect.name == "save_record" for effect in scene.effects)
    return scene.utter("after", "end", "kept" if kept else "left")


_LEFT = {
    "skip": "leave_it",
    "stop": "leave_it",
    "nothing_more": "leave_it",
    "no": "leave_it",
    "dont_know": "leave_it",
}

# fmt: off
STAGES = [
    dict(name="worked", choices=["leave_it"], takes=takes_nothing, means=_LEFT, bare=4),
    dict(name="rating", expects="scale", takes=takes_nothing, rows=rating_rows, means=_LEFT, bare=4),
    dict(name="longer", choices=["leave_it"], takes=takes_nothing, means=_LEFT, bare=4),
]

TRANSITIONS = [
    # trigger    source    dest
    dict(trigger="answer", source="worked", dest="done", before=save_worked),
    dict(trigger="answer", source="rating", dest="done", before=save_rating),
    dict(trigger="answer", source="longer", dest="done", before=save_longer),
    ["leave_it", ["worked", "rating", "longer"], "done"],
    ["skip",     ["worked", "rating", "longer"], "done"],
]
# fmt: on

FLOW = Flow("after", STAGES, TRANSITIONS)
