"""A message cut into words for the time grammar: canonical words beside where they stood in the text."""

import re
from dataclasses import dataclass
from datetime import date, datetime

from bot.language.numbers import small_number
from bot.language.timing.words import CANON

_TOKEN = re.compile(
    r"\d{4}-\d\d-\d\d(?!\d)"
    r"|\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d\d)(?!\d)"
    r"|\d{1,2}[:.h]\d\d(?!\d)"
    r"|\d{1,2}/\d{1,2}(?![\d/])"
    r"|2(?:m[or]\w{0,6}|ni\w{0,4}|nyt|day)\b"
    r"|\d+"
    r"|[ap]\.[ ]?m\b\.?"
    r"|o['’]?[ ]?clock\b"
    r"|[^\W\d_]+(?:['’][^\W\d_]+)*"
    r"|\.{2,}|[^\w\s]",
    re.IGNORECASE,
)
_BREAKS = frozenset(".!?;,:…—–(") | {"..", "..."}
PAD = 8


@dataclass(frozen=True, slots=True)
class Scene:
    """What a time phrase is read against: the local now, and the date of the next session if there is one."""

    now: datetime
    session: date | None

    @property
    def today(self) -> date:
        return self.now.date()


@dataclass(frozen=True, slots=True)
class Line:
    text: str
    words: tuple[str, ...]  # padded with empty words at the end, so that looking ahead needs no check
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.starts)

    def back(self, at: int, steps: int = 1) -> str:
        return self.words[at - steps] if at >= steps else ""

    def touches(self, at: int) -> bool:
        """Is this word written onto the one before it, as "am" is in "9am"?"""
        return 0 < at < len(self.starts) and self.starts[at] == self.ends[at - 1]

    def is_break(self, at: int) -> bool:
        return at >= len(self.starts) or at < 0 or is_break(self.words[at])

    def number(self, at: int) -> int | None:
        return small_number(self.words[at])

    def said(self, first: int, last: int) -> str:
        return self.text[self.starts[first] : self.ends[last - 1]]


def is_break(word: str) -> bool:
    return word in _BREAKS or word.startswith("..")


def _canonical(raw: str) -> str:
    word = raw.lower().replace("’", "'")
    if word[0] in "ap" and "." in word:
        return word[0] + "m"
    if word.startswith("o") and word.endswith("clock"):
        return "o'clock"
    if word.endswith("'s") and word[:-2] in CANON:
        return CANON[word[:-2]]
    return CANON.get(word, word)


def read_line(text: str) -> Line:
    found = list(_TOKEN.finditer(text))
    words = tuple(_canonical(match.group()) for match in found) + ("",) * PAD
    return Line(text, words, tuple(m.start() for m in found), tuple(m.end() for m in found))
