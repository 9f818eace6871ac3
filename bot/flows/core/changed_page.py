"""The person's page as a turn's effects will leave it: what the store will hold once the turn is saved."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any

from bot.flows.core.book import Book, Reminder, Step
from bot.flows.core.preferences import Preferences
from bot.flows.core.replies import Effect

Values = Mapping[str, Any]


def changed(book: Book, effects: Iterable[Effect]) -> Book:
    """As far as nudges go by it: steps, reminders, the next session, and how they want to be nudged."""
    for effect in effects:
        change = _CHANGES.get(effect.name)
        if change is not None:
            book = change(book, effect.values)
    return book


def _keep_step(book: Book, values: Values) -> Book:
    step = Step(
        values["number"],
        str(values["words"]),
        str(values.get("plan") or ""),
        values.get("due"),
        bool(values.get("recurring")),
        bool(values.get("lead")),
        session=values.get("session") or 0,
        every=values.get("every") or "",
    )
    return replace(book, steps=(*book.steps, step))


def _of_step(change: Callable[[Step, Values], dict[str, Any]]) -> Callable[[Book, Values], Book]:
    def changes(book: Book, values: Values) -> Book:
        steps = (
            replace(step, **change(step, values)) if step.number == values["number"] else step
            for step in book.steps
        )
        return replace(book, steps=tuple(steps))

    return changes


def _remove_step(book: Book, values: Values) -> Book:
    return replace(book, steps=tuple(step for step in book.steps if step.number != values["number"]))


def _keep_reminder(book: Book, values: Values) -> Book:
    kept = Reminder(values["number"], str(values["words"]), values["at"], values.get("every") or "")
    return replace(book, asked_for=(*book.asked_for, kept))


def _move_reminder(book: Book, values: Values) -> Book:
    moved = (
        replace(one, at=values["at"]) if one.number == values["number"] else one for one in book.asked_for
    )
    return replace(book, asked_for=tuple(moved))


def _drop_reminder(book: Book, values: Values) -> Book:
    return replace(book, asked_for=tuple(one for one in book.asked_for if one.number != values["number"]))


_CHANGES: dict[str, Callable[[Book, Values], Book]] = {
    "keep_step": _keep_step,
    "remove_step": _remove_step,
    "answer_step": _of_step(lambda step, values: {"outcome": values["outcome"]}),
    "not_yet": _of_step(lambda step, values: {"not_yets": step.not_yets + 1, "kept_at": values["at"]}),
    "redate_step": _of_step(
        lambda step, values: {
            "due": values["due"],
            "ask_at": None,
            "kept_at": step.kept_at if step.recurring or step.every else None,
        }
    ),
    "reword_step": _of_step(lambda step, values: {"words": values["words"]}),
    "ask_at": _of_step(lambda step, values: {"ask_at": values["at"]}),
    "repeat_step": _of_step(
        lambda step, values: {"every": values["every"] or "", "recurring": values["every"] is not None}
    ),
    "answer_habit": _of_step(
        lambda step, values: {
            "kept_at": values["at"],
            "kept": step.kept + values["done"],
            "ask_at": None,
            "not_yets": 0 if values["done"] else step.not_yets,
        }
    ),
    "keep_reminder": _keep_reminder,
    "move_reminder": _move_reminder,
    "drop_reminder": _drop_reminder,
    "set_next_session": lambda book, values: replace(book, next_session=values["at"]),
    "set_reminders": lambda book, values: replace(book, reminders=values["reminders"]),
    "set_preferences": lambda book, values: replace(book, wishes=Preferences.from_json(values["body"])),
    "set_zone": lambda book, values: replace(book, zone=values["zone"], zone_known=True),
    "hold": lambda book, values: replace(book, held=bool(values["held"])),
}
"""Effects by their names -> the page they leave."""
