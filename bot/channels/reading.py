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
    """The same with half a character (a lone surrogate, as a broken client may send) as "?": it can be saved."""
    return text.encode("utf-8", "replace").decode("utf-8")
