"""Makes a whole wish of bits that name no wishing: "fewer late nights", "that he would call", "the "
"team to listen"."""

from __future__ import annotations

import re

from bot.language.letters import low_first
from bot.language.reflecting.words import AUXILIARIES, BASES, FINITE, ING

# "That my son would ring": a wish already, with its "I wish" left out.
_THAT_WOULD = re.compile(
    r"^that (?:my|our|the|he|she|they|people|everyone|his|her)\b(?: [\w']+){0,4} would (?!be )"
)
_AMOUNTS = frozenset({"fewer", "less", "more", "enough"})
_MANNERS = frozenset(
    "confident assertive patient calm organised organized relaxed open present strict decisive disciplined "
    "direct resilient reliable productive sociable active anxious stressed reactive defensive scattered shy strong "
    "focused".split()
)
_IS_COMPARED = re.compile(r"^(?:less|more|enough) (?:than|like|of|or|so|to|about|is|was|\w+ed|\w+ly)\b")
# A verb in the present.
IN_THE_PRESENT = (FINITE | AUXILIARIES) - frozenset("was were had did would".split())
_HOW_DO_I = re.compile(
    r"\b(how|what|when|where|which \w+) (do|can|could|should|would|will) i\b(?= \w)", re.IGNORECASE
)
_WHOSE = frozenset("my our the his her their".split())
# "My decision to leave" names a thing; "my housemate to tidy up" is a wish.
_THINGS_TO = frozenset(
    "decision chance attempt wish need right ability time reason thing urge plan way money place fear hope "
    "choice promise offer".split()
)


def wish_in_bits(said: str, low: str, words: list[str]) -> str | None:
    """The bits as "I want ..." and the like; None where they are none of these."""
    if _THAT_WOULD.match(low):
        return f"I wish {said[5:]}"
    first = words[0]
    if first == "that" and words[1] == "i":
        return f"I hope t{said[1:]}"
    if first in ("more", "less") and words[1] in _MANNERS:
        return f"I want to be {low_first(said)}"
    if first in _AMOUNTS and not IN_THE_PRESENT.intersection(words) and not _IS_COMPARED.search(low):
        return f"I want {low_first(said)}"
    if _HOW_DO_I.match(low):
        return "I want to work out " + _HOW_DO_I.sub(_how_i, low_first(said))
    return _someone_to(said, words) if first in _WHOSE else None


def _how_i(asked: re.Match[str]) -> str:
    """ "How do I" -> "how I", "when can I" -> "when I can"."""
    return f"{asked[1]} I" if asked[2].lower() == "do" else f"{asked[1]} I {asked[2]}"


def _someone_to(said: str, words: list[str]) -> str | None:
    """ "The gaffer to say thank you" -> "I want the gaffer to say thank you"."""
    if "to" not in words[2:5] or "," in said.split(" to ", 1)[0] + said.partition(" to ")[2].split(" ", 1)[0]:
        return None
    to = words.index("to", 2)
    between = words[1:to]
    verbs = FINITE | AUXILIARIES | ING.keys() | BASES | _THINGS_TO
    does = [word for word in words[to + 1 : to + 3] if word in BASES]
    if (
        not does
        or "'" in " ".join(between)
        or not verbs.isdisjoint(between)
        or not AUXILIARIES.isdisjoint(words[to + 2 : to + 8])
    ):
        return None
    return f"I want {low_first(said)}"
