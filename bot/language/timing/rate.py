"""Habits without a day of their own: "twice a week", "three times in the month", "whenever I ..."."""

from bot.language.numbers import small_number
from bot.language.timing.line import Line, Scene, is_break
from bot.language.timing.phrase import Phrase

_COUNTS = frozenset("once twice thrice times x time minutes minute hours hour mins".split())


def so_often(line: Line, at: int, scene: Scene) -> Phrase | None:
    """ "three times in the week", "once in a month": here at the "times" or "once"."""
    counted = line.words[at] in ("once", "twice", "thrice") or (at > 0 and line.number(at - 1) is not None)
    unit = line.words[at + 3]
    if not counted or line.words[at + 1] not in ("in", "within", "during"):
        return None
    if line.words[at + 2] not in ("a", "the", "every") or unit not in ("day", "week", "month", "year"):
        return None
    return Phrase(at - (line.words[at] == "times"), at + 4, f"so often a {unit}", habit=True)


def per_unit(line: Line, at: int, scene: Scene) -> Phrase | None:
    """ "twice a week", "20 minutes a day", "3x per week": here at the "a" or "per"."""
    unit = line.words[at + 1]
    often = line.back(at) in ("once", "twice", "times", "x", "time")
    if unit not in ("day", "week", "month", "night", "year", "fortnight"):
        return None
    near = line.words[max(0, at - 3) : at]
    numbered = any(small_number(word) is not None for word in near) and near[-1].endswith(
        "s"
    )  # "two coffees a day"
    if line.words[at + 2] in _AFTER_PER and not often and not numbered:
        return None
    if line.back(at) in ("in", "within", "for", "of", "like", "is", "what"):
        return None
    if not often and _is_told(line.words[max(0, at - _MESSAGE) : at]):
        return None
    counted = line.words[at] == "per" or any(
        word in _COUNTS or small_number(word) is not None for word in near
    )
    if not counted:
        return None
    first = at - often
    first -= line.words[first] in ("times", "x", "time") and line.number(first - 1) is not None and first > 0
    return Phrase(first, at + 2, f"so often a {unit}", habit=True)  # a rate has no first day


def _is_told(before: tuple[str, ...]) -> bool:
    """What they will say or ask for, once: "ask her for two days a week at home", "text him tonight, two a month"."""
    return not _TELLING.isdisjoint(before) or not (_WRITING.isdisjoint(before) or _ONE_DAY.isdisjoint(before))


_MESSAGE = 10
"""Words that may stand between the telling and the rate that is told."""
_TELLING = frozenset("tell say ask offer request propose negotiate suggest".split())
_WRITING = frozenset("text message email write ring call phone".split())
_ONE_DAY = frozenset("today tonight tomorrow".split())
_AFTER_PER = frozenset({"on", "from", "today", "tomorrow", "ago", "off", "later"})


# "whenever I get a minute", "whenever the funding comes back": these happen once.
_ONCE = frozenset(
    "lets can get gets got have find could back ready free over finally stops chance minute paid sorted "
    "finish finishes finished done settles opens reopens allows permits remember closes ends town around "
    "time possible lets stop there's theres suits".split()
)
_NO_EVENT = frozenset(
    "this that next today tomorrow now soon possible suits works of on in at before after".split()
)


def whenever(line: Line, at: int, scene: Scene) -> Phrase | None:
    """ "whenever I catch myself ..." is a habit; "whenever I can" and "whenever it stops" are once."""
    first = at + (line.words[at] == "any")  # "any time I catch myself"
    if line.words[first] not in ("whenever", "anytime", "time") or not line.words[first + 1].isalpha():
        return None
    following = line.words[first + 1 : first + 9]
    if (
        following[0] in _NO_EVENT
        or following[:2] == ("it", "is")
        or line.is_break(first + 2)
        or _ONCE & {*_clause(following)}
    ):
        return None
    return Phrase(at, first + 1, "whenever I", habit=True, kept=True)


def _clause(words: tuple[str, ...]) -> tuple[str, ...]:
    """Up to a break or the promise."""
    ends = (place for place, word in enumerate(words) if is_break(word) or (place and word in _PROMISE))
    return words[: next(ends, len(words))]


_PROMISE = frozenset("i'll ill will shall".split())
