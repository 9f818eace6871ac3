"""All that is kept of a person: as JSON, for other programs, and as text, to be read."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from bot.language.timing.every import NAMES
from bot.messages import File
from bot.reports.papers import text_file

NAME = "everything"
SHORT = 60
"""Letters of what may stand beside others in one line."""
Kept = Mapping[str, Sequence[Mapping[str, Any]]]
_JSON_COLUMNS = ("body", "values", "preferences")
"""Kept as JSON, and so shown as what it holds."""
_NUMBERS_OF_OURS = ("id", "person_id", "version")
"""They tell a person nothing; the JSON has them."""
_ORDER = ("person", "paper", "record", "step", "reminder", "parked", "nudge", "conversation")
"""What somebody would look for first; tables that are not named here come after."""
"""Weekdays are kept as numbers."""


def as_json(kept: Kept) -> File:
    opened = {table: [_opened(row) for row in rows] for table, rows in kept.items()}
    content = json.dumps(opened, ensure_ascii=False, indent=1)
    return File(f"{NAME}.json", "application/json", f"{content}\n".encode())


def as_text(kept: Kept) -> File:
    """The same to be read: left out are only the program's own numbers, and where it stands in its tables."""
    places = {table: place for place, table in enumerate(_ORDER)}
    tables = sorted(kept, key=lambda table: places.get(table, len(places)))
    return text_file(NAME, "\n\n".join(_table(table, kept[table]) for table in tables))


def _table(table: str, rows: Sequence[Mapping[str, Any]]) -> str:
    opened = [_opened(row) for row in rows]
    if table == "conversation":
        opened = [_told(row["body"]) for row in opened if row.get("body")]
    shown = ["\n".join(_lines(row)) for row in opened]
    return f"{_words(table).upper()}\n\n" + "\n\n".join(shown)


def _opened(row: Mapping[str, Any]) -> dict[str, Any]:
    return {name: _value(name, value) for name, value in row.items()}


def _value(name: str, value: Any) -> Any:
    if name not in _JSON_COLUMNS or not isinstance(value, str):
        return value
    try:
        held = json.loads(value)
    except ValueError:
        return value
    if isinstance(held, dict):
        held.pop("file", None)  # of a message on its way: an earlier copy of all this
    return held


def _told(body: Mapping[str, Any]) -> dict[str, Any]:
    """What was told in it and the last that was said, out of all that a session keeps count of."""
    told: dict[str, Any] = {}
    for name, value, *_ in body.get("kept", ()):
        told.setdefault(name, []).append(value)
    return {"told": told, "last said": [text for _, text, *_ in body.get("recent", ())]}


def _lines(held: Any, depth: int = 0) -> Iterator[str]:
    """One line for each thing told, what it consists of indented under it."""
    pairs = held.items() if isinstance(held, Mapping) else ((None, one) for one in held)
    for name, value in pairs:
        if value in (None, "", [], {}) or (depth == 0 and name in _NUMBERS_OF_OURS):
            continue
        label = "-" if name is None else f"{_words(str(name))}:"
        if isinstance(value, Mapping | list) and not _is_short(value):
            yield f"{'  ' * depth}{label}"
            yield from _lines(value, depth + 1)
        else:
            yield f"{'  ' * depth}{label} {_plain(value, name)}".rstrip()


def _is_short(value: Any) -> bool:
    """Whether it fits in a line."""
    return (
        isinstance(value, list)
        and all(len(str(one)) < SHORT for one in value)
        and not any(isinstance(one, list | dict) for one in value)
    )


def _plain(value: Any, name: str | None = None) -> str:
    if name == "days" and isinstance(value, list):
        return ", ".join(NAMES[day] if day in range(len(NAMES)) else str(day) for day in value)
    if isinstance(value, list):
        return ", ".join(_plain(one) for one in value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)


def _words(name: str) -> str:
    return name.replace("_", " ")
