"""Hears the speaker's own feeling now, named or implied, and verdicts to be met by their effect."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.language.feeling.implied import IMPLIED, STRONG
from bot.language.feeling.words import (
    ADVERBS,
    MISSPELT,
    NAMED,
    NOUN_FEELINGS,
    ONLY_FELT,
    OTHER_VERDICTS,
    PAST,
    SELF_VERDICTS,
    VERB_FEELINGS,
)

_WORD = re.compile(r"[a-z]+(?:'[a-z]+)?|[.,;!?]")
_FEEL = frozenset(
    "feel feeling felt get getting am i'm im been become becoming makes make made making leaves left".split()
)
_NOT = frozenset(
    "not never no hardly isn't ain't don't didn't dont didnt wasn't won't without stop cannot can't "
    "less".split()
)
_SPEAKER = frozenset("i i'm im i've ive me myself i'd i'll my".split())
_OTHERS = frozenset(
    "he she they it he's she's they're you you're we who him her them his their everyone people boss mum "
    "dad wife "
    "husband partner team sister brother son daughter manager colleague friend kids".split()
)
_LONGEST = 4096


@dataclass(frozen=True, slots=True)
class Feeling:
    word: str  # fits "you're ..." and "feeling ...": "anxious", "worn down"
    named: bool  # whether they used the word themselves


def hear_feeling(text: str) -> Feeling | None:
    """The speaker's own feeling now; another's, a denied or a past one is none."""
    low = text[:_LONGEST].lower().replace("’", "'")
    return _named(_words(low)) or _implied(low)


def _words(low: str) -> list[str]:
    return [MISSPELT.get(word, word) for word in _WORD.findall(low)]


def is_strong(text: str) -> bool:
    """A feeling that wants to be met before anything is said about the goal."""
    low = text[:_LONGEST].lower().replace("’", "'")
    if STRONG.search(low):
        return True
    feeling = _named(_words(low))
    return feeling is not None and feeling.word in _STRONG_WORDS


_STRONG_WORDS = frozenset(
    "devastated heartbroken desperate terrified furious livid hopeless distraught ashamed humiliated "
    "broken exhausted "
    "overwhelmed crushed shattered petrified raging gutted betrayed numb panicky".split()
)


def _named(words: list[str]) -> Feeling | None:
    for place, word in enumerate(words):
        if word in NAMED:
            said = _pair(words, place)
            if word in ONLY_FELT and not _is_felt(words, place):
                continue
            if said and not _is_politeness(words, place) and _is_speakers(words, place):
                return Feeling(said, True)
        elif word in VERB_FEELINGS and place and _subject_before(words, place):
            return Feeling(VERB_FEELINGS[word], True)
        elif word in NOUN_FEELINGS and _has_noun(words, place):
            return Feeling(NOUN_FEELINGS[word], True)
    return None


def _is_felt(words: list[str], place: int) -> bool:
    """ "I feel so alone" names a feeling, "I'm alone on Fridays" where they are."""
    return not {"feel", "feeling", "feels"}.isdisjoint(words[max(0, place - 4) : place])


def _is_politeness(words: list[str], place: int) -> bool:
    """ "Happy to help", "stuck to the plan", "sorry, what?" tell no feeling."""
    after = words[place + 1] if place + 1 < len(words) else ""
    if words[place] == "afraid" and not after.isalpha():
        return place > 2
    if words[place] == "afraid" and after in ("i", "we"):
        # "I'm afraid I can't make Tuesday" fears nothing; "afraid I'll fail" does.
        return not _CANNOT.isdisjoint(words[place + 2 : place + 3])
    if words[place] == "low":
        return after == "on"
    if words[place] == "calm":
        return after == "down"
    return words[place] in _POLITE and (after == "to" or words[place] == "sorry")


# "I'll feel proud", "if I'm angry": a feeling that is not here.
_NOT_NOW = frozenset("to will would i'll i'd could might can if it'll that'll unless".split())
_CANNOT = frozenset(
    "can't cant cannot don't dont didn't didnt haven't havent have must missed forgot need".split()
)
_POLITE = frozenset("happy glad content stuck used sorry relaxed".split())
_AFTER_A_FEELING = frozenset(
    "by with about of at that and or all because when up out down off today now right over tbh after since "
    "from in rn mostly lately tonight cos coz bc again these this really , . ;".split()
)


def _pair(words: list[str], place: int) -> str | None:
    """ "fed up", "worn out": words that need their second half; others stand alone."""
    second = NAMED[words[place]]
    if second is None:
        return words[place]
    after = words[place + 1] if place + 1 < len(words) else ""
    return f"{words[place]} {after}" if after in second else None


def _is_speakers(words: list[str], place: int) -> bool:
    """Goes left over adverbs and joined feelings to the verb, then to whose it is."""
    at = place - 1
    steps = 0
    while (
        at >= 0
        and steps < 8
        and (
            words[at] in ADVERBS
            or words[at] in NAMED
            or words[at] in (",", "and", "or", "but", "up", "out", "down", "off", "of")
        )
    ):
        if words[at] in _NOT:
            return False
        at -= 1
        steps += 1
    if at < 0:
        return place + 1 == len(words) or words[place + 1] in _AFTER_A_FEELING
    word = words[at]
    if word in _NOT or word in PAST:
        return False
    if word in ("i'm", "im"):
        return at == 0 or words[at - 1] not in _NOT_NOW
    if word not in _FEEL and word not in ("me", "so"):
        return False
    return _speaker_near(words, at)


def _speaker_near(words: list[str], at: int) -> bool:
    """Whether "I" (or "makes me") governs the verb at this place, and no "not" comes between."""
    if words[at] == "me":
        if not _NOT_NOW.isdisjoint(words[max(0, at - 3) : at]):
            return False
        return at > 0 and words[at - 1] in (
            "makes",
            "make",
            "making",
            "leaves",
            "has",
            "got",
            "gets",
            "drives",
            "making",
        )
    if words[at] == "felt":
        return False
    for back in range(at - 1, max(at - 5, -1), -1):
        word = words[back]
        if word in _NOT or word in _OTHERS or word in _NOT_NOW or word in ".;!?":
            return False
        if word in _SPEAKER:
            return word != "my"
    return words[at] in ("feel", "feeling") and at <= 1


def _subject_before(words: list[str], place: int) -> bool:
    """ "I worry", "I really dread": the verb right after its subject."""
    for back in range(place - 1, max(place - 4, -1), -1):
        if words[back] in ("i", "i'm", "im", "i've"):
            return True
        if words[back] not in ADVERBS or words[back] in _NOT:
            return False
    return False


def _has_noun(words: list[str], place: int) -> bool:
    """ "I'm in despair", "I feel guilt", "full of dread"."""
    before = words[max(0, place - 4) : place]
    if any(word in _NOT or word in _OTHERS for word in before):
        return False
    return (
        bool(before)
        and before[-1] in ("in", "of", "feel", "such", "some", "much", "this")
        and any(word in _SPEAKER for word in words[max(0, place - 7) : place])
    )


def _implied(low: str) -> Feeling | None:
    for pattern, word in IMPLIED:
        found = pattern.search(low)
        if found and not _DENIED.search(low[max(0, found.start() - 25) : found.start()]):
            return Feeling(word, False)
    return None


_DENIED = re.compile(r"\b(?:not|never|nothing|without|(?:do|did|wo|is|was)n'?t|if|stop|avoid)\b[^.!?]*$")


def verdict_on_self_or_other(text: str) -> tuple[str, str] | None:
    """Whose verdict, and its effect as a phrase that fits "you're ..."; None where nobody is judged."""
    said = text[:_LONGEST].replace("’", "'")
    if SELF_VERDICTS.search(said.lower()):
        return "self", "being hard on yourself"
    for pattern, effect in OTHER_VERDICTS:
        if pattern.search(said):
            return "other", effect
    return None
