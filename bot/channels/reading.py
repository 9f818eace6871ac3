"""Words as a channel hands them over: a command, or text that can be kept."""

from __future__ import annotations

import re

from bot.flows.core.incoming import Command, Incoming, Text

_COMMAND = re.compile(r"/([^\s@]*)(?:@\S*)?\s*(.*)", re.DOTALL)


def in_words(text: str) -> Incoming:
    """The command that the text begins with, its name in lower case and without "@bot"; else the text."""
    command = _COMMAND.fullmatch(text)
    if command is None:
        return Text(whole(text))
    return Command(command[1].lower(), whole(command[2].strip()))


def whole(text: str) -> str:
    """The same as it can be kept and listened to.

    Half a character (a lone surrogate, as a broken client may send) becomes "?".  A wide gap becomes a narrow one: it
    says nothing, and four thousand blanks would keep the ear, and with it everybody, for seconds.
    """
    text = text.encode("utf-8", "replace").decode("utf-8")
    return _EMPTY_LINES.sub("\n\n", _BLANKS.sub(" ", text))


_BLANKS = re.compile(r"[^\S\n]{3,}")
_EMPTY_LINES = re.compile(r"(?:[^\S\n]{0,2}\n){3,}")
