"""Things said in passing: ideas, what was tried, what is in the way, the reason it matters."""

from __future__ import annotations

import re

from bot.language.phrases import is_instruction

_LEAD_IN = re.compile(
    r"^(?:(?:well|ok|okay|so|um+|uh+|er+|hmm+|maybe|perhaps|possibly|i guess|i suppose|i think|probably|"
    r"also|and|or|then|"
    r"another (?:one|idea|option)(?: is| would be)?|one (?:option|idea|thing)(?: is| would be)?|"
    r"what about|how about|there's(?: also)?|there is(?: also)?)[\s,:]+)+",
    re.IGNORECASE,
)
_COULD = re.compile(
    r"^(?:i|we)(?:'d| would)?\s+(?:could|can|might|may|should|would|will|'ll)?\s*"
    r"(?:always|also|just|even|try to|try and)?\s*",
    re.IGNORECASE,
)
_PARTS = re.compile(
    r"\s*(?:\n+|;|\.\s+|\?\s+|\s\d[.)]\s|,\s+and\s+(?:maybe|perhaps|also|then)\s+)",
    re.IGNORECASE,
)
_LINKED = re.compile(r"(,\s*or(?: else)?\s+|\s+or(?: else)?\s+|,\s*)", re.IGNORECASE)
_QUESTION = re.compile(
    r"(?:(?<=[.?!\n])|^)\s*(?:what|who|why|how|when|where|which|is|are|do|does|did|can|should|would|no)\b[^.?!\n]*\?+",
    re.IGNORECASE,
)
_IN_PASSING = re.compile(
    r"\b(?:maybe|perhaps|i suppose|i guess)?\s*,?\s*i (?:could|might)(?: always| also| just| maybe)?\s+"
    r"(?!not\b|have\b|be\b|never\b|only\b|hardly\b|barely\b|see\b|tell\b|feel\b|"
    r"understand\b|do with\b)([a-z][^.;!?\n]{4,90})",
    re.IGNORECASE,
)
_TRIED = re.compile(
    r"\b(?:i(?:'ve| have|ve)?(?: already| even)? tried|we(?:'ve| have)?(?: already)? tried)\b[^.!?\n]{3,}|"
    r"(?:^|(?<=[.!?;,\n])\s*|\b(?:and|but)\s+)"
    r"(?:i(?:'ve| have|ve) (?:already|written|read|phoned|rung|called|asked|told|spoken|talked|"
    r"emailed|bought|moved|started|changed|used|booked|signed|joined|searched|sent)|"
    r"i (?:phoned|rang|emailed|wrote|suggested|raised it|offered))\b[^.!?\n]{3,}",
    re.IGNORECASE,
)
_NOT_TRIED = re.compile(
    r"\b(?:haven'?t|have not|not|never|didn'?t) (?:really )?(?:tried|try) (?:anything|much|it)\b",
    re.IGNORECASE,
)
_STUCK = re.compile(
    r"\b(?:the (?:main |only |real )?(?:problem|trouble|snag) is|"
    r"what(?:'s| is) (?:stopping|holding) me(?: back)? is|what makes it (?:so )?(?:hard|difficult) is|"
    r"what gets in the way is|what stops me is|i keep putting it off)\b[^.!?\n]*",
    re.IGNORECASE,
)
_REASON = re.compile(r"\b(?:because|coz|cos|since i|so that)\s+([^.!?\n]{6,120})", re.IGNORECASE)
LONGEST = 1000
"""Characters read for ideas; nobody lists more."""
_AFTER_A_VERB = frozenset("a an the my her his their our some this that it him them me myself".split())
_NO_VERB = frozenset(
    "with for in on at by as of from to and or but not even like than if is was are be so all".split()
)
NAMED = 3
"""A list of so few words each names ideas rather than telling of one."""
_EMPTY = frozenset(
    (
        *("nothing more", "nothing else", "that's all", "thats all", "so on", "not sure"),
        *"something anything nothing no yes idk none etc well ok okay so hmm maybe perhaps um".split(),
    )
)


def ideas_in(text: str) -> tuple[str, ...]:
    """Each idea of an answer to "what could you do?", in their words, lead-ins and "I could" removed."""
    found: list[str] = []
    text = text[:LONGEST]
    asked = _QUESTION.sub("", text)
    for part in _apart(asked if asked.strip() else text):
        idea = _bare(part)
        if (
            any(letter.isalpha() for letter in idea)
            and idea.lower() not in _EMPTY
            and idea.lower() not in {kept.lower() for kept in found}
        ):
            found.append(idea)
    return tuple(found)


def _apart(text: str) -> list[str]:
    """The parts that are ideas of their own: a comma parts two doings or bare names, not an idea from its aside."""
    parts: list[str] = []
    for part in _PARTS.split(text):
        pieces = _LINKED.split(part)
        named = all(len(piece.split()) <= NAMED for piece in pieces[::2])
        parts.append(pieces[0])
        for link, piece in zip(pieces[1::2], pieces[2::2], strict=True):
            if named or _is_doing(piece):
                parts.append(piece)
            else:
                parts[-1] += link + piece
    return parts


def _is_doing(piece: str) -> bool:
    bare = _bare(piece)
    first, second = (*bare.lower().split(), "", "")[:2]
    return (
        is_instruction(bare) or first.endswith("ing") or (second in _AFTER_A_VERB and first not in _NO_VERB)
    )


def idea_in_passing(text: str) -> str | None:
    """An idea let slip while something else was asked ("maybe I could just ring her"), else None."""
    match = _IN_PASSING.search(text)
    return _bare(match.group(1)) or None if match and match.group(1).count(" ") >= 1 else None


def tried_in(text: str) -> str | None:
    """The sentence that tells what was tried, as said."""
    return _sentence(_TRIED, text)


def nothing_tried(text: str) -> bool:
    """That nothing was tried yet, told before it was asked."""
    return bool(_NOT_TRIED.search(text))


def stuck_in(text: str) -> str | None:
    """The sentence that tells what is in the way, as said."""
    return _sentence(_STUCK, text)


def reason_in(text: str) -> str | None:
    """What follows "because", as said."""
    match = _REASON.search(text)
    return match.group(1).strip(" ,") if match else None


def _sentence(pattern: re.Pattern[str], text: str) -> str | None:
    match = pattern.search(text)
    return match.group(0).strip(" ,") if match else None


def _bare(part: str) -> str:
    part = _LEAD_IN.sub("", part.strip(" \t,.;:!-•*"))
    part = _COULD.sub("", part) if part[:2].lower() in ("i ", "i'", "we") else part
    return _LEAD_IN.sub("", part).strip(" \t,.;:!-")
