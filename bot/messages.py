"""A message as it leaves: rendered words, labelled buttons and perhaps a file, ready for any channel."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass

_TAG = re.compile(r"</?(?:b|i|u|s|code|pre)>")


@dataclass(frozen=True, slots=True)
class MessageButton:
    """A button with its words; `id` is unique in its message, asked/of/trigger are what a press brings back."""

    trigger: str
    label: str
    asked: int | None = None
    of: int | None = None

    @property
    def id(self) -> str:
        return self.trigger if self.of is None else f"{self.trigger}:{self.of}"


@dataclass(frozen=True, slots=True)
class File:
    """What is handed over as a file. name: with its ending; type: its media type ("text/plain")."""

    name: str
    type: str
    content: bytes

    @property
    def is_picture(self) -> bool:
        """Whether it is best looked at where it stands."""
        return self.type in ("image/png", "image/jpeg")


@dataclass(frozen=True, slots=True)
class Message:
    """text: Telegram HTML (only b, i, u, s, code, pre; everything else escaped).

    edits: the channel's id of the message it replaces, None for a new one.  file: what goes with the words.
    """

    text: str
    rows: tuple[tuple[MessageButton, ...], ...] = ()
    edits: str | None = None
    file: File | None = None

    @property
    def plain(self) -> str:
        """The words alone, no tags or entities."""
        return html.unescape(_TAG.sub("", self.text))
