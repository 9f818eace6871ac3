"""Says a person's own phrase back: tidied, turned to "you", or as the first-person plan they made."""

from __future__ import annotations

import re

from bot.language.pronouns import straight, you_for_me
from bot.language.reflecting.key import key_noun_phrase
from bot.language.reflecting.middles import without_asides
from bot.language.reflecting.spelling import mended
from bot.language.reflecting.words import base_of_gerund, low_start

_LEAD_IN = re.compile(
    r"^(?:(?:um+|uh+|er+m*|hm+|so|ok(?:ay)?|yeah|yes|yep|oh|ah|and|but|basically|honestly|actually|anyway|i mean|"
    r"you know|tbh|i guess|i suppose|just|well(?= (?:i|my|the|it)\b)|like(?= (?:i|my|the|a|when|"
    r"how)\b))(?![\w'-])[\s,.…]*|"
    r"(?:well|like|right|please|no|also|then|first|hi|hello|hey)[,.…][\s,.…]*)+(?=\S)",
    re.IGNORECASE,
)
_FILLER = re.compile(
    r",?\s+(?:um+|uh+|erm+|er|you know|u know|(?<!\bwhen )(?<!\bwhat )(?<!\bif )i mean|tbh|lol|lmao|haha+|"
    r"sort of like)\b,?(?! to\b)(?=[\s.;!?]|$)",
    re.I,
)
_TRAIL = re.compile(
    r"(?:[\s,.…!-]+(?:tbh|lol|haha|please|pls|plz|thanks|thx|actually|i guess|i suppose|or something|you know|u "
    r"know|innit|really tbh))+$",
    re.IGNORECASE,
)
_THATS_IT = re.compile(
    r"\s*[,.;–-]+\s*(?:and )?that'?s (?:it|all)(?: really| then| for now)?[\s.!]*$", re.IGNORECASE
)
_DOUBLED = re.compile(r"\b(\w+(?:'\w+)?)(?:[\s,]+\1\b)+", re.IGNORECASE)
_EDGES = " \t\n.,;:!?…-–—\"'*_~/\\|"
_SPACED_MARK = re.compile(r"\s+([,.;:!?])")
_ROUNDS = 6
_PLAN = re.compile(
    r"^(?:(?:then|next|first|also|so|ok|okay|yes|yeah|well|maybe|probably|definitely|and)[\s,]+)*"
    r"(?:i (?:think|guess|suppose|reckon|hope|promise)(?: that)? (?=i))?"
    r"(?:my (?:first |next )?step (?:is|would be|will be)(?: to)?\s+|"
    r"(?:i'm|i am|im) (?:just )?(?:going to|gonna|planning to|about to|hoping to|off to)\s+|"
    r"(?:i'll|i will|ill|i'd|i would|i shall|i could|i can|i might|i should|i must|i need to|i have to|i "
    r"want to|"
    r"i'd like to|i would like to|i plan to|i intend to|i promise to|i hope to|let me|i've got to|i got to)"
    r"\s+(?:also |definitely |probably |just |then |first |go and |try to |try and |like to |have to |"
    r"need to )*|"
    r"(?:will|gonna|going to|gotta|want to|need to|have to|planning to|definitely going to|to)\s+)",
    re.IGNORECASE,
)
_GERUND = re.compile(r"^([a-z]{2,}ing)\b", re.IGNORECASE)
_JOINED_GERUND = re.compile(r"\b(and|then|or)\s+([a-z]{2,}ing)\b")


def tidy(phrase: str) -> str:
    """The phrase without fillers, stray marks and stammers, its first letter low unless it is a name."""
    text = without_asides(straight(phrase), parted=", ")
    # One filler can hide another; a few rounds reach the last, and no text can ask for more.
    for _ in range(_ROUNDS):
        before, text = text, _tidied_once(text)
        if text == before:
            break
    return text


def _tidied_once(phrase: str) -> str:
    text = mended(" ".join(straight(phrase).split()).strip(_EDGES))
    text = _THATS_IT.sub("", text) or text
    text = _TRAIL.sub("", _FILLER.sub(" ", _LEAD_IN.sub("", text)))
    text = _SPACED_MARK.sub(r"\1", " ".join(_DOUBLED.sub(r"\1", text).split())).strip(_EDGES)
    if text.count("(") != text.count(")"):
        text = text.replace("(", "").replace(")", "")
    return low_start(text)


_QUOTED = re.compile(r"(“[^”]*”|\"[^\"]*\"|(?<!\w)['‘][^'’]+(?:['’]\w[^'’]*)*['’](?!\w))")


def as_you(phrase: str) -> str:
    """The person's phrase turned to them; all else, and what they quote, stays as they said it."""
    pieces = _QUOTED.split(phrase)
    return "".join(piece if at % 2 else you_for_me(piece) for at, piece in enumerate(pieces))


def as_i(phrase: str) -> str:
    """A step as what follows "I'll": the bare action, without "I'm going to" and the like."""
    text = tidy(phrase)
    text = _PLAN.sub("", text, count=1) or text
    begun = _GERUND.match(text)
    if begun and (base := base_of_gerund(begun.group(1).lower())):
        text = base + text[begun.end() :]
        text = _JOINED_GERUND.sub(lambda m: f"{m[1]} {base_of_gerund(m[2]) or m[2]}", text)
    return low_start(text.strip(_EDGES))


def key_phrase(text: str) -> str | None:
    """The charged words of a message, as they were said, fit to stand alone; None if nothing fits."""
    found = key_noun_phrase(tidy(text))
    return you_for_me(found) if found else None
