"""An answer to a drill: judged, kept for the schedule, and what is said of it."""

from __future__ import annotations

from typing import Any

from bot.flows.core.flow import Event
from bot.flows.core.replies import Button
from bot.flows.core.scene import Rows, Scene
from bot.flows.drilling import held
from bot.flows.drilling.choice_words import choice_in
from bot.flows.drilling.explaining import explained
from bot.flows.drilling.serving import A_ROUND, goes_on, has_room, next_item
from bot.practice.drills.item import CHOICES
from bot.practice.drills.judging import LONGEST, Judged, compare, judge
from bot.practice.drills.naming import without_name

FAULT_TRIGGERS = {
    "say_vague": "vague",
    "say_big": "big",
    "say_multiple": "multiple",
    "say_other": "other",
    "say_negative": "negative",
    "say_none": "none",
}
TRIGGERS = {
    "say_goal": "goal",
    "say_reality": "reality",
    "say_options": "options",
    "say_will": "will",
    "say_coaching": "coaching",
    "say_mentoring": "mentoring",
}
"""Buttons -> what is chosen by them; after a fault the line that meets it is still to come."""
SAYS = {**FAULT_TRIGGERS, **TRIGGERS}
_A_LINE = 4
HALVES = "name_fault"
"""The drill in which a line follows the choice."""


def serve(event: Event) -> None:
    """The next item is put."""
    found = next_item(event.model)
    if found is not None:
        held.put_item(event.model, found.drill, found.item)


def has_next(event: Event) -> bool:
    return next_item(event.model) is not None


def is_under_way(event: Event) -> bool:
    return goes_on(event.model)


def has_item(event: Event) -> bool:
    """A pool may have changed since the item was put."""
    return held.item(event.model) is not None


def is_answered(event: Event) -> bool:
    return bool(held.answer(event.model))


def is_halfway(event: Event) -> bool:
    """A fault was named, and the line that meets it is still to come."""
    scene = event.model
    return scene.has("drill_choice") and not held.answer(scene)


def was_answered(event: Event) -> bool:
    return bool(held.answered(event.model))


# Taking it.


def take_words(scene: Scene) -> None:
    """A line, or a choice said in words."""
    name, item = _name(scene), held.item(scene)
    if item is None or not scene.words:
        return
    if name in CHOICES:
        if chosen := choice_in(name, scene.words):
            _choose(scene, chosen)
            _goes_on(scene)
    else:
        _judged(scene, judge(name, item, scene.words), scene.words)


def _goes_on(scene: Scene) -> None:
    """The line that meets the fault may follow its name at once."""
    item = held.item(scene)
    rest = without_name(item, scene.words) if item and is_second_half(scene) else scene.words
    if rest != scene.words and len(rest.split()) >= _A_LINE:
        take_reframe(scene)


def take_reframe(scene: Scene) -> None:
    """The line that meets the fault; both halves must hold."""
    item = held.item(scene)
    if item is None or not scene.words:
        return
    found = judge(HALVES, item, scene.words)
    if found.holds and scene.value("drill_choice") != item.fault:
        found = Judged("missed", "met_otherwise")
    _judged(scene, found, scene.words)


def take_choice(event: Event) -> None:
    _choose(event.model, SAYS[event.event.name])


def _choose(scene: Scene, chosen: str) -> None:
    name, item = _name(scene), held.item(scene)
    if item is None or chosen not in CHOICES.get(name, ()):
        return
    held.put(scene, "drill_choice", chosen)
    if name != HALVES:
        _judged(scene, compare(name, item, chosen), chosen)


def skip(event: Event) -> None:
    """They would rather see an answer: it comes back, as what was missed does."""
    _judged(event.model, Judged("missed", "skipped"), "")


def _judged(scene: Scene, found: Judged, words: str) -> None:
    """Kept for the schedule once: another try in other words is told about, and changes nothing."""
    first = not held.answer(scene)
    kept = {
        "words": words[:LONGEST],
        "verdict": found.verdict,
        "reason": found.reason,
        "decided": found.words,
    }
    held.put(scene, "drill_answer", kept)
    scene.session.release(["drill_told"])
    if first:
        held.note_verdict(scene, found.verdict)
        drill, item = scene.value("drill_now")
        scene.do("review_drill", drill=drill, item=item, verdict=found.verdict)


def _name(scene: Scene) -> str:
    found = held.drill(scene)
    return found.name if found else ""


# After it.


def tell(event: Event) -> None:
    """What is said next in the same place: the answer to compare with, that an objection is kept, or the way on."""
    held.tell(event.model, event.event.name)


def disagree(event: Event) -> None:
    """Kept with the line for whoever runs this copy; nothing is learnt from it in silence."""
    scene, told = event.model, held.answer(event.model)
    tell(event)
    _object(scene, told["words"], Judged(told["verdict"], told["reason"]))  # type: ignore[arg-type]


def object_to_the_fault(scene: Scene) -> None:
    """The same of the fault that was chosen, before the line that meets it."""
    item, chosen = held.item(scene), scene.value("drill_choice")
    if item is not None and not held.told(scene):
        _object(scene, chosen, compare(HALVES, item, chosen))
    held.tell(scene, "disagree_half")


def _object(scene: Scene, words: str, found: Judged) -> None:
    item = held.item(scene)
    if item is None:
        return
    number = sum(count.answered for count in scene.book.drill_counts.values())
    scene.do("disagree", practice=0, line=number, before=item.text, words=words,
             kind=f"{_name(scene)} {item.id} {found.reason}", verdict=found.verdict)  # fmt: skip


def item_words(scene: Scene) -> str:
    return f"ask_{_name(scene)}" if _name(scene) else "ask_gone"


def half_words(scene: Scene) -> str:
    """Whether the fault was named rightly."""
    item = held.item(scene)
    return f"ask_{compare(HALVES, item, scene.value('drill_choice')).reason}" if item else "ask_gone"


def judged_words(scene: Scene) -> str:
    told = held.told(scene)
    if told[-1:] == [WHY]:
        return f"ask_{explained(_name(scene), held.answer(scene))}"
    if told:
        return f"ask_{_TELLS.get(told[-1], told[-1])}"
    return f"ask_{held.answer(scene).get('reason', 'unsure')}"


WHY = "why_drill"
"""They asked for the reason of a verdict."""
_TELLS = {"answer": "again"}
"""A word that was no answer to anything."""


def shows_item(scene: Scene) -> dict[str, Any]:
    item, found, told = held.item(scene), held.drill(scene), held.answer(scene)
    if item is None or found is None:
        return {}
    return {
        "drill_title": found.title,
        "drill_client": item.client,
        "drill_line": item.line,
        "drill_better": item.better,
        "drill_because": item.because,
        "drill_right": item.chosen,
        "drill_words": told.get("decided", ""),
        "n_answered": len(held.answered(scene)),
        "number": max(0, A_ROUND - len(held.answered(scene))),
    }


def item_rows(scene: Scene) -> Rows:
    """What there is to choose from, two a row."""
    names = [Button(trigger) for trigger, one in SAYS.items() if one in CHOICES.get(_name(scene), ())]
    return tuple(tuple(names[at : at + 2]) for at in range(0, len(names), 2))


def judged_rows(scene: Scene) -> Rows:
    """On, and what can be asked of the verdict; what was asked already is gone.

    Where no verdict was given, the answer to compare with is shown at once.
    """
    item, told = held.item(scene), held.told(scene)
    given = held.answer(scene)
    judged = given.get("verdict") != "unsure" and given.get("reason") != "skipped"
    shows = judged and bool(item and item.better) and "compare_answer" not in told
    objects = judged and "disagree_drill" not in told
    on = Button("next_item" if has_room(scene) else "end_round")
    beside = (Button("compare_answer"),) * shows + (Button("disagree_drill"),) * objects
    return ((on, Button("stop_drill")), beside) if beside else ((on, Button("stop_drill")),)


def names_a_choice(scene: Scene, words: str = "") -> bool:
    """Whether the words, those of this turn where none are given, are one of what there is to choose from."""
    return bool(choice_in(_name(scene), words or scene.words))


def is_second_half(scene: Scene) -> bool:
    """Whether a line is asked for after what was chosen, and that was chosen."""
    return _name(scene) == HALVES and scene.has("drill_choice")


def is_choice(scene: Scene) -> bool:
    """Whether a button is the answer to what is put."""
    return _name(scene) in CHOICES
