"""Times set by the next coaching session: "before my session", "by the next time we meet"."""

from bot.language.timing.line import Line, Scene
from bot.language.timing.phrase import Phrase

_OURS = frozenset("my our the next coaching this your upcoming following".split())
_LEADS = frozenset("before by until at in for ahead of".split())


def session_day(line: Line, at: int, scene: Scene) -> Phrase | None:
    """The date of the next session, where it is known and the words set it as the time."""
    if scene.session is None or scene.session < scene.today:
        return None
    first = _start(line, at)
    if first is None:
        return None
    last = at + 1 + 2 * (line.words[at + 1 : at + 3] in (("with", "you"), ("with", "u")))
    last += line.words[last] in ("again", "next")
    return Phrase(first, last, "the next session", day=scene.session)


def _start(line: Line, at: int) -> int | None:
    if line.words[at] != "session":
        return _meeting_start(line, at)
    first = at
    while first > 0 and at - first < 4 and line.words[first - 1] in _OURS:
        first -= 1
    return first if first < at and line.back(first) in _LEADS else None


def _meeting_start(line: Line, at: int) -> int | None:
    """ "before we next speak", "by the next time we meet" """
    steps = 2 if line.back(at) == "next" else 1
    if line.back(at, steps) != "we":
        return None
    first = at - steps
    while first > 0 and at - first < 6 and line.words[first - 1] in ("time", "next", "the", "when"):
        first -= 1
    return first if line.back(first) in _LEADS else None
