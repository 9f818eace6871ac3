"""Event cues: the "when ...", "after ...", "as soon as ..." that sets a step off, as it was said."""

from bot.language.timing.line import Line, is_break, read_line
from bot.language.timing.words import FEASTS, MONTH, SHY_WEEKDAY, UNITS, WEEKDAY

_OPENERS: tuple[tuple[str, ...], ...] = (
    ("as", "soon", "as"),
    ("straight", "after"),
    ("right", "after"),
    ("just", "after"),
    ("just", "before"),
    ("right", "before"),
    ("immediately", "after"),
    ("soon", "after"),
    ("directly", "after"),
    ("the", "moment"),
    ("the", "minute"),
    ("the", "next", "time"),
    ("next", "time"),
    ("every", "time"),
    ("at", "the", "end", "of"),
    ("at", "the", "start", "of"),
    ("on", "the", "way"),
    ("on", "my", "way"),
    ("on", "my", "break"),
    ("in", "my", "break"),
    ("over", "breakfast"),
    ("over", "dinner"),
    ("over", "coffee"),
    ("at", "breakfast"),
    ("first", "thing", "after"),
    ("when",),
    ("whenever",),
    ("once",),
    ("after",),
    ("before",),
    ("while",),
    ("during",),
)
_FIRST = frozenset(opener[0] for opener in _OPENERS)
_TIMES = (
    frozenset(WEEKDAY)
    | frozenset(MONTH)
    | frozenset(UNITS)
    | frozenset(SHY_WEEKDAY)
    | frozenset(
        "tomorrow today tonight noon midnight christmas end weekend eod cob eow eom next this a "
        "o'clock".split()
    )
    | {name[0] for name in FEASTS}
)
# "before long", "after all", "once a week", "when I can": words of the same shape that are no event.
_NO_EVENT = frozenset("long all that this then too in a and or for again more i'd possible".split())
_PROMISING = frozenset("i'll ill i'm im imma gonna".split())
_MODALS = frozenset("will shall would could should am going".split())
_VAGUE = (
    ("i", "can"),
    ("i", "get", "a"),
    ("i", "have", "time"),
    ("i", "get", "time"),
    ("i", "get", "the", "chance"),
)


def cue_clause(text: str) -> str | None:
    line = read_line(text)
    for at in range(len(line)):
        size = _opener(line, at) if line.words[at] in _FIRST else 0
        end = _end(line, at + size) if size else at
        if size and end > at + size - (size > 1) and _is_event(line, at, size):
            return line.said(at, end)
    return None


def _opener(line: Line, at: int) -> int:
    return next((len(words) for words in _OPENERS if line.words[at : at + len(words)] == words), 0)


def _is_event(line: Line, at: int, size: int) -> bool:
    """Not a question, not a clock time or a day, not "when I can"."""
    following = line.words[at + size : at + size + 4]
    word = following[1] if following[0] in ("the", "about", "on", "around") else following[0]
    if (
        word in _TIMES
        or word[:1].isdecimal()
        or line.number(at + size) is not None
        or following[0] in _NO_EVENT
    ):
        return False
    if line.words[at] in ("when", "once") and line.back(at) in (
        "is",
        "that's",
        "thats",
        "ask",
        "know",
        "decide",
    ):
        return False
    return not any(following[: len(vague)] == vague for vague in _VAGUE)


def _end(line: Line, start: int) -> int:
    """Where the clause ends: at a break, or where the promise begins."""
    at = start
    while at < len(line) and at - start < 14 and not is_break(line.words[at]):
        word, after = line.words[at], line.words[at + 1]
        if at > start and (word in _PROMISING or (word in ("i", "we") and after in _MODALS)):
            break
        at += 1
    return at
