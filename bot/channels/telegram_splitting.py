"""Cuts a text that is too long for one message: between thoughts where it can, and with no tag left open."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

_PIECE = re.compile(r"</?[a-z]{1,9}>|&#?\w{1,9};|.", re.DOTALL)
_TAG = re.compile(r"<(/?)([a-z]+)>")
_BREAKS = (re.compile(r"\n\n"), re.compile(r"\n"), re.compile(r"(?<=[.?!…]) "), re.compile(r"[ \t]"))
"""Where to cut, the kindest first: between paragraphs, lines, sentences, words."""
_ROOM_FOR_TAGS = 64
"""For those that are opened again at the start of a piece and closed at its end."""


def units(text: str) -> int:
    """As Telegram counts: in UTF-16 units, so that most emoji are two."""
    return len(text.encode("utf-16-le")) // 2


def split(text: str, longest: int) -> list[str]:
    """Pieces of Telegram HTML, none of more units than `longest`, tags and entities included."""
    if units(text) <= longest:
        return [text]
    pieces = [piece for piece in _balanced(text, longest) if _TAG.sub("", piece).strip()]
    if any(units(piece) > longest for piece in pieces):  # tags nested beyond reason: the words alone
        pieces = list(_cut(_TAG.sub("", text), longest))
    return pieces or [text[:longest]]


def _balanced(text: str, longest: int) -> Iterator[str]:
    """Each piece with the tags opened again that were open, and closed that would stay so."""
    opened: list[str] = []
    for piece in _cut(text, longest - _ROOM_FOR_TAGS):
        before = "".join(f"<{name}>" for name in opened)
        opened = _open_after(piece, opened)
        after = "".join(f"</{name}>" for name in reversed(opened))
        yield before + piece + after


def _cut(text: str, longest: int) -> Iterator[str]:
    while units(text) > longest:
        head = text[: _fits(text, longest)]
        at = _break_in(head)
        yield text[:at]
        text = text[at:]
    yield text


def _fits(text: str, longest: int) -> int:
    """How many letters fit, no tag or entity cut in two."""
    length = at = 0
    for found in _PIECE.finditer(text):
        length += units(found[0])
        if length > longest:
            break
        at = found.end()
    return at


def _break_in(head: str) -> int:
    """After the last of the kindest breaks in the second half; in the first half a piece would be too short."""
    for kind in _BREAKS:
        ends = [found.end() for found in kind.finditer(head, len(head) // 2)]
        if ends:
            return ends[-1]
    return len(head)


def _open_after(piece: str, opened: Sequence[str]) -> list[str]:
    now = list(opened)
    for closing, name in _TAG.findall(piece):
        if not closing:
            now.append(name)
        elif name in now:
            now.reverse()
            now.remove(name)
            now.reverse()
    return now
