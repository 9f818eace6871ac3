"""Whether a line meets the fault of a goal: towards what is wanted, their own part, one of several, a first piece."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from bot.language.coach.sentences import plain
from bot.practice.drills.asking import faulty, kept
from bot.practice.drills.item import Item
from bot.practice.drills.mirroring import STATED
from bot.practice.drills.subject import hold_of
from bot.practice.drills.verdict import Judged
from bot.practice.line import Line
from bot.practice.wording import content, shared

_NARROWS = re.compile(
    r"\b(?:today|tonight|now|this (?:week|month|morning|afternoon|evening|session|hour|half|talk|time)|first|one|part|"
    r"piece|bit|corner|stretch|slice|chunk|aspect|area|start|begin|session|talk|half (?:an )?hour|minutes|time|"
    r"leave with|(?:walk|take|come) away|stop|end|most|more|best|worst|matters?|press\w*|urgent|urgently|important|"
    r"choose|pick|which|focus|weighs?|heaviest|difference|keep|order|parked?|settled?|reach|clear|priority|"
    r"prioriti\w+|top|biggest|smallest|step|next|within|hand|put|sorriest|prefer|rather)\b"
)
"""Words by which a wide goal is made small enough for one talk, or one of several is chosen."""
_CHOOSES = frozenset("which where".split())
_TOWARDS = re.compile(
    r"\b(?:instead|rather|wants?|like|love|hope|wish|would|in (?:its|their|his|her) place|look like|be there|goal|good|"
    r"replace|prefer|need|picture|imagine|ideal|different(?:ly)?|gone)\b"
)
_AWAY = re.compile(
    r"\b(?:stop|avoid|quit|give up|get rid|rid of|cut (?:down|out)|reduce|less|prevent|not|without|fewer|break|lose|"
    r"kick)\b"
)
_INSTEAD = re.compile(
    r"\b(?:instead|rather|in (?:its|their) place|be there|stopped|stops? (?:being|it)|gone|"
    r"if (?:(?:you|it) (?:weren't|wasn't|didn't)|not))\b"
)
_CHANGES_THEM = re.compile(
    r"\b(?:get|getting|make|making|persuade|convince|force|teach|push|motivate|encourage|help) "
    r"(?:him|her|them|everyone|(?:your|the|these|those) \w+(?: \w+){0,3}?) (?:to |(?=\w+$)|more\b|\w+er\b)"
)
_OWN_PART = re.compile(r"\byour (?:own )?(?:part|side|end|share|role|bit)\b")
_TAKES_IT = re.compile(
    r"\b(?:shall we|is (?:that|this|it)|does (?:that|this|it)|would (?:that|this|it)|are you happy|can we|"
    r"have i|do i|sounds?|ready to|right|ok|okay|yes|yeah)\b"
)
"""A check of a sound goal, or the way into it."""
_OWN = re.compile(
    r"\byour(?:self| own| part| side| end| role| share)\b|\bfor you\b|"
    r"\b(?:you|u|you'd|you'll)\b.{0,50}?\b(?:say|do|doing|done|tell|ask|need|take (?!part)|feel|handle|deal|"
    r"differently|change|try|hear|be|react|respond|know|show|give|live|cope|clear|like|ready|"
    r"with (?:him|her|them)|from (?:him|her|them|it)|about it|out of)\b"
)
"""Something that is theirs to do, to say or to have."""


def meets(item: Item, line: Line) -> Judged:
    """One narrowing question; of a sound goal a bare check will do, since a yes is all it needs."""
    found = _asked(item, line)
    if item.fault == "none":
        settles = (
            "check" in line.signs or STATED & set(line.coach.labels) or _TAKES_IT.search(_question(line))
        )
        loose = found is not None and found.reason in ("closed", "no_question")
        return Judged("held", "confirmed") if found is None or (loose and settles) else found
    if found is not None:
        return found
    if (amiss := _BY_FAULT.get(item.fault, _on_it)(item, line)) is not None:
        return amiss
    return Judged("held", "met")


def _asked(item: Item, line: Line) -> Judged | None:
    """Which of several it shall be is no closed question here: it is the one that narrows."""
    found = faulty(item, line)
    chooses = _CHOOSES & set(plain(line.text)) and _NARROWS.search(_question(line))
    supposes = item.fault == "multiple" and any(part.mark and part.words[0] == "if" for part in line.parts)
    if found is not None and found.reason in ("closed", "unsure") and (chooses or supposes):
        return None
    return found


def _on_it(item: Item, line: Line) -> Judged | None:
    """Of this goal, or at least one that narrows."""
    if _NARROWS.search(_question(line)) and hold_of(item, line) != "stock":
        return None
    found = kept(item, line, "met")
    return None if found.holds else found


def _to_a_piece(item: Item, line: Line) -> Judged | None:
    narrows = _NARROWS.search(_question(line))
    return None if narrows else _on_it(item, line) or Judged("unsure", "as_wide")


def _to_one(item: Item, line: Line) -> Judged | None:
    narrows = _NARROWS.search(_question(line))
    return None if narrows else _on_it(item, line) or Judged("unsure", "which_one")


def _to_something(item: Item, line: Line) -> Judged | None:
    """From what shall go to what shall be there."""
    asked = _question(line)
    if _AWAY.search(asked) and not _INSTEAD.search(asked) and shared(content(asked), content(item.client)):
        return Judged("missed", "still_not", _AWAY.search(asked).group())  # type: ignore[union-attr]
    return _on_it(item, line) or (None if _TOWARDS.search(asked) else Judged("unsure", "towards_what"))


def _to_their_own(item: Item, line: Line) -> Judged | None:
    """From the one who is not here to the one who is."""
    asked = _question(line)
    found = _CHANGES_THEM.search(asked)
    if found and not _OWN_PART.search(asked):
        return Judged("missed", "changes_them", found.group().strip())
    if not _OWN.search(asked):
        return Judged("unsure", "whose_part")
    on_it = kept(item, line, "met")
    return None if on_it.holds else on_it


def _question(line: Line) -> str:
    return " ".join(part.text for part in line.parts if part.is_question) or " ".join(plain(line.text))


_BY_FAULT: Mapping[str, Callable[[Item, Line], Judged | None]] = {
    "big": _to_a_piece,
    "multiple": _to_one,
    "negative": _to_something,
    "other": _to_their_own,
    "vague": _on_it,
}
