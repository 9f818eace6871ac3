"""Makes a whole first-person wish of the bits people put it in: "to rest more", "how I tell him", "a plan"."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection

from bot.language.letters import low_first
from bot.language.reflecting.wish_bits import IN_THE_PRESENT, wish_in_bits
from bot.language.reflecting.words import (
    AUXILIARIES,
    BASES,
    BE_OR_HAVE,
    DETERMINERS,
    FINITE,
    ING,
    SMALL,
)

_BARE_WISHES = frozenset(
    "overhaul transform reform redo launch spend merge digitise unify clear cut lower restructure be become "
    "get find know decide plan prepare choose pick work sort figure write learn stop understand "
    "understanding set make "
    "build create improve draft agree settle develop manage finish handle deal organise organize avoid "
    "reduce quit feel "
    "have come balance keep break lose save practise prioritise prioritize think talk tackle say ask "
    "raise apologise "
    "stay sleep move grow fix solve crack earn map identify explore clarify agree land rehearse achieve "
    "finalise rank renew "
    "repair rebuild restart start narrow review change reply speak turn put list see bring design outline "
    "end persuade convince".split()
)
NOUNS_TOO = frozenset(
    "overhaul launch reform cut clear sort work plan sleep change focus support stress drink talk walk report "
    "test study practice exercise need "
    "hope fear worry help "
    "cost smoke book text email call phone order place rest end start balance draft list move turn review "
    "map break fix rank "
    "say land set save".split()
)
_NOUN_FOLLOWERS = frozenset("is was for of from and at but makes has or are in with as to".split())
_VERB_TOO = {
    "work": {"on", "with", "out", "through", "at", "as", "in"},
    "talk": {"to", "with", "about", "through"},
    "deal": {"with"},
    "sleep": {"in", "at", "with", "for"},
    "move": {"to", "from", "in", "with"},
    "start": {"with", "to"},
    "land": {"on"},
}
_AIMS = frozenset(
    "plan plans script way ways agenda line lines routine decision draft shape answer answers list words "
    "wording idea ideas "
    "strategy approach structure outline first version opening opener timetable schedule system method "
    "handle balance clarity "
    "confidence checklist budget next target number date order shortlist rule rota template message email "
    "reply sentence "
    "phrase question questions step steps start solution opinion name title".split()
)
_DETERMINERS = frozenset("a an one some more two three my the".split())
_PRONOUN_WOULD = re.compile(r"\b(?:i|he|she|they|it|who|that|we) would\b")
# "To be healthy sounds good" says something of a wish, and is none.
_SAID_OF_IT = frozenset("sounds seems would".split())
_GOOD_TO = re.compile(
    r"^(?:it(?:'d| would) be|it'll be|would be) (?:so |really |very |quite )?(?:good|great|nice|lovely|"
    r"wonderful|helpful|useful|brilliant|amazing|ideal) (?:if i could|to be able to|to)\b"
)


def as_wish(said: str, low: str, words: list[str]) -> str | None:
    """The fragment as "I want ..." and the like; None where it is no wish that can be told from its form."""
    if good := _GOOD_TO.match(low):
        return "I'd like to" + said[good.end() :]
    if bits := wish_in_bits(said, low, words):
        return bits
    if "would" in words and not _PRONOUN_WOULD.search(low):
        return None
    by_first_word = next((rule for opens, rule in _RULES if words[0] in opens), None)
    return by_first_word(said, words) if by_first_word else None


def _to_do(said: str, words: list[str]) -> str | None:
    """ "To rest more" -> "I want to rest more"; a word that is not known is taken for a verb."""
    if not _SAID_OF_IT.isdisjoint(words):
        return None
    unknown = len(words) > 2 and said[3:4].islower() and words[1] not in SMALL
    unknown_verb = unknown and not words[1].endswith(("ing", "s"))
    return f"I want {low_first(said)}" if unknown_verb or _is_base(words[1:3]) else None


def _no_more(said: str, words: list[str]) -> str | None:
    return f"I want no{said[2:]}" if words[1] == "more" else None


def _not_to_do(said: str, words: list[str]) -> str | None:
    """ "Not shout at him" -> "I don't want to shout at him"."""
    return f"I don't want to {said[4:]}" if _is_base(words[1:2]) and words[1] != "to" else None


def _that_it_is_so(said: str, words: list[str]) -> str | None:
    """ "That my mother accepts it" -> "I hope that my mother accepts it"."""
    somebody = words.count("that") == 1 and words[1] in DETERMINERS | _OTHERS
    return f"I hope {low_first(said)}" if somebody and not IN_THE_PRESENT.isdisjoint(words[2:9]) else None


_OTHERS = frozenset("they he she everyone people".split())


def _is_base(words: list[str]) -> bool:
    return bool(words) and (
        words[0] in BASES
        or (words[-1] in BASES and (words[0].endswith("ly") or words[0] in ("not", "never", "just", "also")))
    )


def _question_inside(said: str, words: list[str]) -> str | None:
    if not BE_OR_HAVE.isdisjoint(words[1:]) or "and" in words[:2]:
        return None
    second = words[1]
    if words[0] in ("when", "where", "who") and second != "to":
        return None
    if second in ("to", "i", "i'd", "i'll", "i'm", "i'm") or (
        words[0] in ("which", "what", "how") and "to" in words[2:5]
    ):
        return f"I want to work out {low_first(said)}"
    return None


_NO_SUBJECT_OF_TO = frozenset({"and", "or", "i'd", "i'll", "i'm", "i've", "once"})


def _for_them_to(said: str, words: list[str]) -> str | None:
    """ "For my partner to call first" -> "I want my partner to call first"."""
    if "to" not in words[2:8]:
        return None
    to = words.index("to", 2)
    between = words[1:to]
    if any(
        word in AUXILIARIES or word in FINITE or word in ING or word in _NO_SUBJECT_OF_TO for word in between
    ) or not _is_base(words[to + 1 : to + 3]):
        return None
    if between[0] in ("me", "i"):
        return f"I want {said.split(None, to)[to]}"
    return f"I want {said[4:]}"


def _bare_wish(said: str, words: list[str]) -> str | None:
    first, second = words[0], words[1]
    if first == "keep" and second.endswith("ing"):
        return None
    if second in ("i", "he", "she", "they", "we") or (first == "plan" and len(second) == 1 and second != "a"):
        return None
    if words[2:3] and words[2] in AUXILIARIES - {"do", "have"}:
        return None
    if first in NOUNS_TOO and second in _NOUN_FOLLOWERS and second not in _VERB_TOO.get(first, ()):
        return None
    if (
        first in NOUNS_TOO
        and second not in DETERMINERS
        and second not in _VERB_TOO.get(first, ())
        and second not in ("up", "out", "what", "how")
    ):
        return None
    if (
        second in BE_OR_HAVE
        or (first == "have" and second in ("to", "been", "got"))
        or (first == "feel" and second not in ("more", "less", "better", "at", "calmer", "in"))
    ):
        return None
    return f"I want to {low_first(said)}"


def _aim(said: str, words: list[str]) -> str | None:
    """ "A rough script for Monday": only with a head noun that names something to take away."""
    for place in range(1, min(5, len(words))):
        if words[place] in _AIMS:
            after = words[place + 1] if place + 1 < len(words) else "for"
            if words[0] in ("my", "the") or after not in (
                "for",
                "to",
                "that",
                "i",
                "of",
                "on",
                "about",
                "with",
                "which",
            ):
                return None
            if not BE_OR_HAVE.isdisjoint(words):
                return None
            return f"I want {low_first(said)}"
        if words[place] in AUXILIARIES or words[place] in FINITE or words[place] in _DETERMINERS:
            return None
    return None


_ASKING = frozenset("how what when where which whether who".split())
_RULES: tuple[tuple[Collection[str], Callable[[str, list[str]], str | None]], ...] = (
    ({"to"}, _to_do),
    ({"no"}, _no_more),
    ({"not"}, _not_to_do),
    (_ASKING, _question_inside),
    ({"that"}, _that_it_is_so),
    ({"for"}, _for_them_to),
    (_BARE_WISHES, _bare_wish),
    (_DETERMINERS, _aim),
)
"""By the word it begins with."""
