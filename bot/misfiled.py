"""What does not fit the shape of a file that a coach wrote, in words for the coach."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from difflib import get_close_matches
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

Place = tuple[str | int, ...]

_FIRST = {1: "st", 2: "nd", 3: "rd"}
_SHOWN = 40
"""Letters of a value that are quoted."""


def named(place: Place) -> str:
    """Where it stands in the file: `options.4th.needs`, counted as people count."""
    return ".".join(_ordinal(part + 1) if isinstance(part, int) else part for part in place)


def _ordinal(number: int) -> str:
    teens = number % 100 in (11, 12, 13)
    return f"{number}{'th' if teens else _FIRST.get(number % 10, 'th')}"


def misfits(shape: type[Any], errors: list[Any]) -> Iterator[tuple[Place, str]]:
    """Place and words for each of a validation's errors; a slip in a key's name is told once, not as missing too."""
    slips = {place for place, meant in _slips(shape, errors) for place in (place, (*place[:-1], meant))}
    for place, meant in _slips(shape, errors):
        yield place, f"is no key here; did you mean {meant}?"
    for error in errors:
        if error["loc"] not in slips:
            yield error["loc"], _told(shape, error)


def _slips(shape: type[Any], errors: list[Any]) -> list[tuple[Place, str]]:
    """Keys that nobody knows, and the missing one beside them that was meant."""
    missing = [error["loc"] for error in errors if error["type"] == "missing"]
    found = []
    for error in errors:
        *home, key = error["loc"]
        wanted = [str(place[-1]) for place in missing if list(place[:-1]) == home]
        optional = [] if wanted else _keys(shape, tuple(home))
        meant = get_close_matches(str(key), wanted or optional, n=1)
        if error["type"] == "unexpected_keyword_argument" and meant:
            found.append((error["loc"], meant[0]))
    return found


def _told(shape: type[Any], error: Any) -> str:
    value = error.get("input")
    match error["type"]:
        case "missing":
            return "is missing"
        case "unexpected_keyword_argument":
            return f"is no key here; there are {_listed(_keys(shape, error['loc'][:-1]))}"
        case "int_parsing" | "int_type" | "int_from_float":
            return f"is a whole number, not {_quoted(value)}"
        case "literal_error":
            return f"{_quoted(value)} is none of {_listed(_choices(shape, error['loc']))}"
        case "string_type":
            return _no_text(value)
        case "tuple_type":
            return "is a list: each thing on a line of its own, after a dash and a space"
        case "dict_type" | "mapping_type" | "dataclass_type" | "dataclass_exact_type":
            return f"holds keys of its own{_which(shape, error['loc'])}, not {_quoted(value)}"
    said = str(error["msg"])
    return said[:1].lower() + said[1:]


def _no_text(value: object) -> str:
    if isinstance(value, Mapping):
        return "is one text; where it holds a colon, put it in quotes"
    return f"is one text, not {_quoted(value)}"


def _quoted(value: object) -> str:
    if isinstance(value, str):
        return f"“{value[:_SHOWN]}”" if value else "nothing"
    if isinstance(value, Mapping):
        return "keys"
    return "a list" if isinstance(value, list | tuple) else "that"


def _which(shape: type[Any], place: Place) -> str:
    known = _keys(shape, place)
    return f" ({_listed(known)})" if known else ""


def _listed(names: list[str]) -> str:
    return ", ".join(names)


def _keys(shape: type[Any], place: Place) -> list[str]:
    """The keys that may stand at that place."""
    here = _at(shape, place)
    names = [field.name for field in fields(here)] if is_dataclass(here) else []
    return [name for name in names if place or name != "name"]


def _choices(shape: type[Any], place: Place) -> list[str]:
    return [str(one) for one in get_args(_at(shape, place))]


def _at(shape: Any, place: Place) -> Any:
    """The type of what stands at that place of the shape; None where nothing can."""
    for part in place:
        shape = _bare(shape)
        inner = get_args(shape)
        if isinstance(part, int):
            shape = inner[0] if inner else None
        elif is_dataclass(shape):
            shape = get_type_hints(shape).get(part)
        else:
            shape = inner[-1] if inner else None
    return _bare(shape)


def _bare(shape: Any) -> Any:
    """Of what may be left out, what it is where it is there."""
    if get_origin(shape) in (Union, UnionType):
        return next(one for one in get_args(shape) if one is not type(None))
    return shape
