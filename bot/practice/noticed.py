"""What a learner says they noticed about their own lines, held beside what was counted."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

_WHOM = r"(?:he|she|they|him|her|them|the client)"
_SIGNS: Mapping[str, str] = {
    "stacked": r"questions? (?:all )?(?:at once|at the same time|in one(?: go)?|on top of|together)|stack\w*|"
    r"(?:double|triple)[- ]?(?:barrel\w*|questions?)|rapid[- ]?fire|fir(?:ed?|ing) off|"
    r"(?:one|a single)(?: question)? at a time|only one question",
    "closed": r"closed|yes[- /]*(?:or[- /]*|and[- /]*)?no(?:es)?\b|y/n",
    "open": r"\bopen(?:ly|[- ]?ended)?\b(?! up| to| about)|(?:what|how) questions",
    "why": r"whys\b|why[- ]questions?|[\"“'‘]why[\"”'’]|ask(?:ed|ing)? (?:\w+ )?why\b|"
    r"(?:said|saying|used|many|of) why\b",
    "leading": r"leading|put(?:ting)? (?:words|ideas|things|my)|push(?:ed|ing|y)?\b|steer\w*|"
    r"my own (?:agenda|view|answer)|suggestive|loaded|assum(?:ed|ing|ptions?)",
    "advice": r"advi[cs]e\w*|advising|solutions?|solv(?:ed?|ing)|suggest(?:ed|ing|ions?)|fix(?:ed|ing|er)?\b|rescu\w+|"
    rf"t(?:old|ell(?:ing)?) {_WHOM} what to|what to do|recommend\w*|(?:said|saying|used|much|many) shoulds?\b|"
    r"my (?:own )?ideas?",
    "asked": r"interrogat\w*|interview\w*|cross[- ]?exam\w*|bombard\w*|"
    r"(?:just|only|kept|keep|nothing but) (?:on )?ask(?:ed|ing)|ask(?:ed|ing)? (?:too|so) (?:much|many)|"
    r"(?:too many|so many|a lot of|lots of|loads of|only|just|nothing but) questions",
    "echoed": r"repeat\w*|parrot\w*|echo\w*",
    "mirrored": r"mirror\w*|reflect\w*|g[ai]v(?:e|ing) (?:\w+ )?back|sa(?:id|y|ying) (?:\w+ )?back|paraphras\w*|"
    r"summ?(?:ari[sz]\w*|ed up)|listen\w*|us(?:e|ed|ing) (?:his|her|their) (?:own )?words",
    "long": r"\bi (?:just )?(?:talk|said|spoke|wrote|typed)\w* (?:far |way )?(?:too|so) (?:much|long)|wordy|"
    r"talking (?:too|so) much|too (?:long|many words)|long[- ]?winded|rambl\w*|(?:talked|spoke) more than|"
    r"my \w+ (?:\w+ )?(?:too |so )?long\b",
    "aim": r"(?:ask|find|found|g[eo]t|forgot|miss|lost|los[et]|kept|keep|back|track|no|without|never|towards?)\w* "
    r"(?:\w+ ){0,3}(?:goals?|aims?|objective)\b|\b(?:goal|aim) (?:was|were|is|got|stayed|became|came)\b|"
    rf"what {_WHOM} (?:really |actually )?want(?:s|ed)?\b",
    "step": r"\bsteps?\b|\bactions?\b|\bplan\b|commit\w*",
    "affirmed": r"prais\w*|compliment\w*|affirm\w*|strengths?|flatter\w*|cheer\w*",
}  # fmt: skip
"""What is counted -> how learners speak of it, the more particular first."""
_SEEN = {name: re.compile(pattern, re.IGNORECASE) for name, pattern in _SIGNS.items()}
_CLAUSE = re.compile(
    r"[.;!?…\n]+|,? \b(?:but|though|although|however|whereas|yet)\b|,? and (?=i\b|then\b|no\b|not\b|never\b)|"
    r", (?=just\b|i\b|no\b|not\b|never\b|only\b)",
    re.IGNORECASE,
)
_NOT = re.compile(
    r"\b(?:no|not|never|none|without|hardly|barely|rarely|few|fewer|less|avoid\w*|resist\w*|held back|holding back|"
    r"kept back|stopped myself|did ?nt)\b|n['’]t\b",
    re.IGNORECASE,
)
_TOO_LITTLE = re.compile(
    r"\b(?:little|forgot|lost|lose|missed|missing|lack\w*|(?:should|could|might)(?:'?ve| have)?|"
    r"need(?:ed)? (?:to|more)|want(?:ed)? (?:to|more)|wish|next time|enough)\b",
    re.IGNORECASE,
)
_TOO = re.compile(
    r"\bnot only\b|\bmore than enough\b|\bno(?:t)? (?:less|just)\b|\bcould(?:n['’]?t| not) (?:help|stop)\b",
    re.I,
)
"""A not that is none."""
_ONE = re.compile(
    r"\bone\b(?: question)? at a time|a single question at a time|only one question", re.IGNORECASE
)
_FAULTS = frozenset({"closed", "why", "leading", "stacked", "advice", "asked", "echoed", "long"})
_REACH = 40
"""Characters before it over which a not reaches."""
_LONG = 20
"""Words of a line from which on, at the mean, somebody talks much."""
_SOME = 2


class Noticed(NamedTuple):
    """what: of _SIGNS.  wanting: they say it was not there, or too little of it."""

    what: str
    wanting: bool


class Held(NamedTuple):
    """A remark beside the counts.

    block: of prompts/en/practise/seen.j2.  number, beside: the count, and what it is to be seen against.
    agrees: whether the counts say the same.
    """

    block: str
    number: int
    beside: int
    agrees: bool


def noticed(words: str) -> Iterator[Noticed]:
    """What is spoken of that was counted, in its order."""
    for clause in _CLAUSE.split(words.replace("’", "'")):
        for name, pattern in _SEEN.items():
            if found := pattern.search(clause):
                yield Noticed(name, _is_wanting(name, clause, found))
                break


def _is_wanting(name: str, clause: str, found: re.Match[str]) -> bool:
    """Of what is better not there only a not says so; of the rest also that there should have been more."""
    before = _TOO.sub(" ", clause[: found.end() if name == "aim" else found.start()])[-_REACH:]
    if _ONE.search(found.group()):
        return not _TOO_LITTLE.search(before)
    if _NOT.search(before):
        return True
    after = clause[found.end() :]
    return name not in _FAULTS and bool(
        _TOO_LITTLE.search(before) or re.search(r"\b(?:missing|enough)\b", after)
    )


def held_beside(words: str, came_to: Mapping[str, Any]) -> Held | None:
    """One of their remarks beside the counts: the first that differs, else the first; None where none is counted."""
    found = [_held(one, came_to) for one in noticed(words)]
    return next((one for one in found if not one.agrees), found[0] if found else None)


def _held(one: Noticed, came_to: Mapping[str, Any]) -> Held:
    of, beside = _COUNTED[one.what]
    count = int(came_to[of])
    there = bool(_THERE[one.what](came_to)) if one.what in _THERE else count > 0
    if one.wanting and one.what in _ENOUGH:
        there = there and bool(_ENOUGH[one.what](came_to))
    ending = ("there" if there else "missed") if one.wanting else ("so" if there else "none")
    return Held(f"{one.what}_{ending}", count, int(came_to[beside]), there != one.wanting)


_Says = Callable[[Mapping[str, Any]], bool]
_COUNTED: Mapping[str, tuple[str, str]] = {
    "closed": ("closed", "open"),
    "open": ("open", "closed"),
    "asked": ("questions", "mirrored"),
    "echoed": ("echoed", "mirrored"),
    "mirrored": ("mirrored", "questions"),
    "long": ("words_per_line", "lines"),
    "aim": ("goal", "nearer"),
    **{name: (name, "lines") for name in ("stacked", "why", "leading", "advice", "step", "affirmed")},
}
"""Which count it is, and which one says how much that is."""
_THERE: Mapping[str, _Says] = {
    "asked": lambda came: came["questions"] > 3 * came["mirrored"],
    "long": lambda came: came["words_per_line"] >= _LONG,
    "aim": lambda came: came["goal"] or came["nearer"],
}
"""Whether there is any of it, where a number alone does not say."""
_ENOUGH: Mapping[str, _Says] = {
    "open": lambda came: came["open"] > came["closed"],
    "mirrored": lambda came: came["mirrored"] >= _SOME and came["mirrored"] * 3 >= came["questions"],
    "aim": lambda came: came["goal"],
}
"""Whether there is enough of it for "too little" to be too harsh."""
