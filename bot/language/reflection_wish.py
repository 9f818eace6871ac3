"""Makes a whole first-person sentence of the bits in which people put a wish: "to rest more", "how I tell him", "a plan"."""

from __future__ import annotations

import re

from bot.language.reflection_words import AUXILIARIES, BASES, DETERMINERS, FINITE, ING, SMALL

_PROGRESS = frozenset(
    "leaning heading aiming considering trying hoping looking struggling thinking feeling having getting "
    "wanting planning wondering dreading "
    "wishing needing considering learning dealing".split()
)
_STATES = frozenset(
    "tired worried scared afraid sick fed nervous anxious stuck stressed sure unsure happy glad keen "
    "ready proud torn "
    "exhausted overwhelmed lost interested curious desperate determined grateful used".split()
)
_SAID_WITHOUT_I = frozenset(
    "don't can't couldn't won't haven't didn't wouldn't wasn't want need would'd wish hope hate love feel "
    "keep tried went "
    "started stopped felt managed decided forgot thought tend struggle prefer enjoy would have".split()
)
_BARE_WISHES = frozenset(
    "be become get find know decide plan prepare choose pick work sort figure write learn stop understand "
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
    "work plan sleep change focus support stress drink talk walk report test study practice exercise need "
    "hope fear worry help "
    "cost smoke book text email call phone order place rest end start balance draft list move turn review "
    "map break fix rank "
    "say land set save".split()
)
_NOUN_FOLLOWERS = frozenset("is was for of from and at but makes has or are in with as to".split())
_VERB_TOO = {
    "work": {"on", "with", "out", "through", "at", "as", "in"},
    "talk": {"to", "with", "about"},
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
_BE_OR_HAVE = frozenset(
    "is are was were has had will would seems makes isn't wasn't means feels looks sounds gets keeps".split()
)
_PRONOUN_WOULD = re.compile(r"\b(?:i|he|she|they|it|who|that|we) would\b")
_GOOD_TO = re.compile(
    r"^(?:it(?:'d| would) be|it'll be|would be) (?:so |really |very |quite )?(?:good|great|nice|lovely|"
    r"wonderful|helpful|useful|brilliant|amazing|ideal) (?:if i could|to be able to|to)\b"
)


def as_wish(said: str, low: str, words: list[str]) -> str | None:
    """The fragment as "I want ..." and the like; None where it is no wish that can be told from its form."""
    good = _GOOD_TO.match(low)
    if good:
        return "I'd like to" + said[good.end() :]
    first = words[0]
    if "would" in words and not _PRONOUN_WOULD.search(low):
        return None
    if first == "to":
        unknown_verb = (
            len(words) > 2
            and said[3:4].islower()
            and words[1] not in SMALL
            and not words[1].endswith(("ing", "s"))
        )
        if _is_base(words[1:3]) or unknown_verb:
            return f"I want {said[0].lower()}{said[1:]}"
        return None
    if first == "no" and words[1] == "more":
        return f"I want no{said[2:]}"
    if first == "not" and _is_base(words[1:2]) and not (words[1] == "to"):
        return f"I don't want to {said[4:]}"
    if first in ("how", "what", "when", "where", "which", "whether", "who"):
        return _question_inside(said, words)
    if (
        first == "that"
        and words.count("that") == 1
        and words[1] in DETERMINERS | {"they", "he", "she", "everyone", "people"}
    ):
        return f"I hope {said[0].lower()}{said[1:]}" if not _NOW.isdisjoint(words[2:9]) else None
    if first == "for":
        return _for_them_to(said, words)
    if first in _BARE_WISHES:
        return _bare_wish(said, words)
    if first in _DETERMINERS:
        return _aim(said, words)
    return None


# A verb in the present, by which "that my mother accepts ..." is a wish.
_NOW = (FINITE | AUXILIARIES) - frozenset("was were had did would".split())


def _is_base(words: list[str]) -> bool:
    return bool(words) and (
        words[0] in BASES
        or (words[-1] in BASES and (words[0].endswith("ly") or words[0] in ("not", "never", "just", "also")))
    )


def _question_inside(said: str, words: list[str]) -> str | None:
    if not _BE_OR_HAVE.isdisjoint(words[1:]) or "and" in words[:2]:
        return None
    second = words[1]
    if words[0] in ("when", "where", "whether", "who") and second != "to":
        return None
    if second in ("to", "i", "i'd", "i'll", "i'm", "i'm") or (
        words[0] in ("which", "what", "how") and "to" in words[2:5]
    ):
        return f"I want to work out {said[0].lower()}{said[1:]}"
    return None


def _for_them_to(said: str, words: list[str]) -> str | None:
    """ "For my partner to call first" -> "I want my partner to call first"."""
    if "to" not in words[2:8]:
        return None
    to = words.index("to", 2)
    between = words[1:to]
    if any(
        word in AUXILIARIES or word in FINITE or word in ING or word in ("and", "or") for word in between
    ) or not _is_base(words[to + 1 : to + 3]):
        return None
    if between[0] in ("me", "i"):
        return f"I want {said.split(None, to)[to]}"
    return f"I want {said[4:]}"


def _bare_wish(said: str, words: list[str]) -> str | None:
    first, second = words[0], words[1]
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
        second in _BE_OR_HAVE
        or (first == "have" and second in ("to", "been", "got"))
        or (first == "feel" and second not in ("more", "less", "better", "at", "calmer", "in"))
    ):
        return None
    return f"I want to {said[0].lower()}{said[1:]}"


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
            if not _BE_OR_HAVE.isdisjoint(words):
                return None
            return f"I want {said[0].lower()}{said[1:]}"
        if words[place] in AUXILIARIES or words[place] in FINITE or words[place] in _DETERMINERS:
            return None
    return None


def with_subject(said: str, words: list[str]) -> str | None:
    """ "Don't know where to start" -> "I don't know where to start"; "struggling with it" -> "I'm struggling with it"."""
    first = words[0]
    low = said[0].lower() + said[1:]
    if (
        first == "no"
        and words[1:3]
        and words[1] in ("idea", "clue")
        and words[2:3]
        and words[2] in ("how", "what", "why", "if", "where", "when")
    ):
        return f"I have {low}"
    if _is_past(first) and words[1] in _AFTER_A_VERB:
        return f"I {low}"
    if first in _SAID_WITHOUT_I:
        return None if first == "would" and words[1] in ("be", "have") else f"I {low}"
    if first == "been" and words[1] in ING:
        return f"I've {low}"
    if first in ("not", "just", "so", "very", "really", "too", "still") and words[1] in _STATES | _PROGRESS:
        return f"I'm {low}"
    if first == "going" and words[1] == "to":
        return f"I'm {low}" if words[2] in BASES else None
    if first in _PROGRESS and "," in said and not ING.keys().isdisjoint(words[1:]):
        return None
    if first in _PROGRESS or first in _STATES:
        return (
            None if words[1] in ("is", "was", "people") else f"I {low}" if first == "used" else f"I'm {low}"
        )
    return None


def _is_past(word: str) -> bool:
    return (
        word in FINITE
        and (word.endswith("ed") or word in _PASTS)
        and word not in _STATES
        and word not in _NO_PASTS
    )


_PASTS = frozenset(
    "made rang sent got wrote lost spent saw met told said gave took found bought spoke went did had came "
    "began left kept ran "
    "woke slept forgot quit put chose drew".split()
)
_NO_PASTS = frozenset(
    "based given compared related concerned supposed used stressed lost burned worried".split()
)
_AFTER_A_VERB = frozenset(
    "a an the my to it up out on off for with him her them some two three about from back over in".split()
)


def thinking_of(said: str, words: list[str]) -> str | None:
    """ "Giving up sugar for Lent" -> "I'm thinking about giving up sugar for Lent"; not where it is a subject."""
    if said.count(",") > 1:
        return None
    at = 1 if words[0].endswith("ly") and len(words) > 2 else 0
    if words[at] not in ING or not _BE_OR_HAVE.isdisjoint(words):
        return None
    if any(word in AUXILIARIES for word in words[1:4]) or any(
        word in FINITE and not word.endswith(("ed", "s")) for word in words[2:4]
    ):
        return None
    if any(word in FINITE for word in words[1:4]):
        return None
    return f"I'm thinking about {said[0].lower()}{said[1:]}"
