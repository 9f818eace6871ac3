"""First letters: high where a sentence begins, low where words are taken into one."""

from __future__ import annotations


def capital(text: str) -> str:
    """The first letter as a capital, the rest as it was said."""
    first = text[:1].upper()
    return first + text[1:] if len(first) == 1 else text  # "ß" would become two letters


def low_first(text: str) -> str:
    """The first letter low, whatever the word."""
    return text[:1].lower() + text[1:]
