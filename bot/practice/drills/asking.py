"""What keeps an answer from being one open question on its item, without advice; and what makes that uncertain."""

from __future__ import annotations

import re
from itertools import pairwise

from bot.language.coach.sentences import Sentence
from bot.practice.drills.item import Item
from bot.practice.drills.smuggled import smuggled
from bot.practice.drills.subject import Hold, hold_of
from bot.practice.drills.verdict import Judged
from bot.practice.line import Line
from bot.practice.reasons import deciding, shows_plainly

_SECOND = re.compile(
    r"\b(?:and|or|but|plus) (?:also |then )?(?P<second>"
    r"(?:have|has|had|did|do|does|are|is|was|were|will|would|can|could) "
    r"(?:you|he|she|they|it|this|that|there|anyone|your \w+|the \w+)\b(?! (?:say|think|reckon|know)\W*$).*)"
)
"""A second question that a joint alone tells from the first: "what do they want and have you asked?"."""
_ANOTHER_WORD = re.compile(
    r"\w{3,},? (?:and|or) (?P<second>(?:by |since |for |with |to )?(?:when|where|who|why|how))\W*$",
    re.IGNORECASE,
)
"""What is left of a second question: "…, and by when?"."""
_FROM_OPEN = re.compile(r"^(?:\w+ )?(?:what|how|who|where|tell|when|which)")
_OPENERS = frozenset(
    "what what's whats how how's hows tell describe where who who's say walk talk take".split()
)
_ASKS_ANYHOW = re.compile(
    r"\?|\b(?:what|how|why|who|where|when|which|whose|tell|say|describe|walk|talk|take|wonder\w*|curious|explain|share|"
    r"picture|imagine|suppose|show|help|interested|say more)\b",
    re.IGNORECASE,
)
_SUPPOSING = frozenset("if suppose supposing imagine when once after".split())
_FACTS = frozenset("is are was were do does did have has had am will".split())
_NOT_FACTS = frozenset("tried try thought considered ever not".split())
_A_QUESTION = 2  # words that a question has more of


def faulty(item: Item, line: Line) -> Judged | None:
    """The first fault found; None where nothing is found."""
    labels = set(line.coach.labels)
    for kind in ("advice", "leading"):
        if kind in labels and len(line.text.split()) > _A_QUESTION:
            return _if_sure(line, kind)
    found = smuggled(item, line)
    if found is not None and found.sure:
        return Judged("missed", found.reason, found.words)
    doubt = Judged("unsure", found.reason, found.words) if found is not None else None
    return _stacked(line) or doubt or _closed(line, labels)


def kept(item: Item, line: Line, held: str) -> Judged:
    """Of a sound question: whether it is one on this item. held: the reason where it is."""
    return _BY_HOLD.get(hold_of(item, line), Judged("held", held))


_BY_HOLD: dict[Hold, Judged] = {
    "stock": Judged("missed", "stock"),
    "none": Judged("unsure", "loose"),
    "pointed": Judged("held", "leans"),
}


def _stacked(line: Line) -> Judged | None:
    if "stacked" in line.coach.labels and sum(map(_is_put, line.parts)) != 1:
        return _if_sure(line, "stacked")
    marked = [part for part in line.parts if part.mark and len(part.words) > _A_QUESTION and _is_put(part)]
    if len(marked) > 1 and not line.signs.keys() & {"check"}:
        return Judged("missed", "stacked", deciding(line, "stacked"))
    put = [part for part in line.parts if _is_whole(part)]
    if len(put) > 1:
        return Judged("missed", "stacked", deciding(line, "stacked"))
    if (more := _ANOTHER_WORD.search(line.text)) and any(map(_is_put, line.parts)):
        return Judged("missed", "stacked", more["second"])
    for part in line.parts:
        second = _SECOND.search(part.text) if part.is_question and _FROM_OPEN.match(part.text) else None
        if second and second.start() > 0:
            return Judged("missed", "stacked", second["second"])
    return None


_HANGS = re.compile(r"\W*(?:(?:and|but|or|so)\s+)?(?:if|suppose|supposing)\b[^,?]*$", re.IGNORECASE)
"""Half a sentence: what is asked of the case is not said."""


def _is_put(part: Sentence) -> bool:
    """In the form of a question, and not only with the mark of the next."""
    return any(not form.startswith("later") for form in part.asks)


def _is_whole(part: Sentence) -> bool:
    """A question of a few words that begins with its what or how, whatever joins it to the next."""
    return part.is_question and len(part.words) > _A_QUESTION and bool(part.asks & {"what", "how", "why"})


def _closed(line: Line, labels: set[str]) -> Judged | None:
    if "why" in labels:
        return _if_sure(line, "why") if line.kind != "why_value" else None
    if "open" in labels:
        return None if line.coach.sure or opens_plainly(line) else Judged("unsure", "unsure")
    if labels & {"closed", "scaling"}:
        plainly = line.coach.sure or _asks_a_fact(line)
        return Judged("missed", "closed", deciding(line, "closed")) if plainly else Judged("unsure", "unsure")
    if begins_closed(line):
        return Judged("missed", "closed", deciding(line, "closed"))
    words = len(line.text.split())
    if (
        words > _A_QUESTION
        and line.text.rstrip().endswith("?")
        and not _ASKS_ANYHOW.search(line.text.rstrip(" ?"))
    ):
        return Judged("missed", "closed", deciding(line, "closed"))
    if _HANGS.match(line.text):
        return Judged("unsure", "unsure")
    if not _ASKS_ANYHOW.search(line.text) and words > _A_QUESTION:
        return Judged("missed", "no_question")
    return _if_sure(line, "no_question") if not line.asks else Judged("unsure", "unsure")


def _if_sure(line: Line, kind: str) -> Judged:
    """A fault is told where the ear is sure, or where words can be shown for it."""
    words = deciding(line, kind)
    shown = words or (kind == "no_question" and not line.parts)
    return Judged("missed", kind, words) if line.coach.sure or shown else Judged("unsure", "unsure")


def _asks_a_fact(line: Line) -> bool:
    """One question, and its order alone makes it one of yes or no."""
    words = next((part.words for part in line.parts if part.is_question), ())
    return (
        bool(words)
        and shows_plainly(line, "closed")
        and words[0] in _FACTS
        and not _NOT_FACTS & set(words[1:4])
    )


def begins_closed(line: Line) -> bool:
    """Asked without its mark: "does turning it off help"."""
    first = line.parts[0].words if len(line.parts) == 1 else ()
    return len(first) > _A_QUESTION and first[0] in _FACTS - {"have", "do"}


def opens_plainly(line: Line) -> bool:
    """One question, and it begins as open ones do."""
    asked: list[Sentence] = [part for part in line.parts if part.is_question]
    if len(asked) != 1:
        return False
    words = asked[0].words
    supposes = words[0] in _SUPPOSING and bool(_OPENERS & set(words[2:]))
    return supposes or words[0] in _OPENERS or any(a == "," and b in _OPENERS for a, b in pairwise(words))
