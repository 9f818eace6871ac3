"""What a prompt may do with a value besides putting it in: capitals, lists, counts."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from bot.language.letters import capital

CLAUSE = 5
"""Words from which an item of a list needs more than a comma to stand apart."""
_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def as_sentence(value: object) -> str:
    """The value as a sentence begins."""
    return capital(str(value))


def listing(items: Iterable[object]) -> str:
    """ "a", "a and b", "a, b and c"; "a; b; c" where one of them is long."""
    *first, last = [str(item) for item in items] or [""]
    if any(len(item.split()) > CLAUSE for item in (*first, last)):
        return "; ".join((*first, last))
    return f"{', '.join(first)} and {last}" if first else last


def lines(items: Iterable[object]) -> str:
    """Numbered, one a line."""
    return "\n".join(f"{at}. {item}" for at, item in enumerate(items, 1))


def rows(items: Iterable[object]) -> str:
    """One a line, as they are."""
    return "\n".join(str(item) for item in items)


def number(count: int) -> str:
    """Small counts as a word."""
    return _NUMBERS[count] if 0 <= count < len(_NUMBERS) else str(count)


def scale(value: object) -> str:
    """A number from a scale, without an idle ".0"."""
    return f"{value:g}" if isinstance(value, int | float) else str(value)


FILTERS: dict[str, Callable[..., str]] = {
    "cap": as_sentence, "listing": listing, "lines": lines, "rows": rows, "number": number, "scale": scale,
}  # fmt: skip
