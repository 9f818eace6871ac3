"""Says back a statement whose subject is not "I", where it can stand as it is."""

from __future__ import annotations

from bot.language.reflecting.verbs import (
    SPEAKER_FORMS,
    has_its_verb,
    lacks_verb_after_pronoun,
    leans_on_what_came_before,
    main_verb,
)
from bot.language.reflecting.wish import NOUNS_TOO
from bot.language.reflecting.words import AUXILIARIES, BASES, ING, PREPOSITIONS, low_start

_SPEAKER = SPEAKER_FORMS | frozenset(
    "me myself my mine we us our ours ourselves we're we've we'd we'll let's".split()
)
SUBORDINATE = frozenset(
    "if when whenever since as although though while once after before until unless every because "
    "even".split()
)
SUBJECTS = frozenset("i i'm i've i'd i'll it he she they it's he's she's they're there there's we".split())
_SETTINGS = (
    SUBORDINATE
    | PREPOSITIONS
    | frozenset(
        "maybe perhaps here there last next today sometimes lately recently usually now yesterday ever "
        "most".split()
    )
)
_NO_START = frozenset(
    "not to who whom whose which what where why how than and or but then that's because".split()
)
_POINTING_STARTS = frozenset("it it's that this they he she he's she's they're these those it'll".split())
_OUGHT = frozenset("shall should must need needs has have ought shouldn't".split())
_PERHAPS = ("maybe", "perhaps")
_RELATIVES = frozenset("who which whose that how what".split())


def other_statement(said: str, words: list[str]) -> tuple[str, int] | None:
    """The statement and its weight, turned where it names the speaker; None where it does not stand."""
    first = words[0]
    if _is_a_maybe(words):
        return _maybe(said, words)
    if _cannot_open(words):
        return None
    if first in _SETTINGS:
        return _after_setting(said, words)
    if (first in ING and "," in said) or first in BASES - NOUNS_TOO:
        return None
    verb = _telling_verb(said, words)
    return None if verb is None else _turned(said, words, verb)


def _is_a_maybe(words: list[str]) -> bool:
    """ "Maybe" before a view of theirs; before "he" or "it" it only sets the scene."""
    if words[0] not in _PERHAPS:
        return False
    return _is_own_duty(words) or (len(words) > 3 and (words[1] in SPEAKER_FORMS or words[1] not in SUBJECTS))


def _is_own_duty(words: list[str]) -> bool:
    return words[1] == "i" and words[2:3] in (["should"], ["could"], ["can"])


def _maybe(said: str, words: list[str]) -> tuple[str, int] | None:
    rest = said.split(" ", 1)[1]
    if _is_own_duty(words):
        return f"I'm wondering whether {rest}", 2
    rest = rest.strip(" ,")
    if words[1] in SPEAKER_FORMS:
        return (f"I'm thinking maybe {rest}", 2) if has_its_verb(words[1:]) else None
    stands = other_statement(rest, words[1:])
    if not stands:
        return None
    bare = stands[0].removeprefix("I think ").removeprefix("the way I see it, ")
    return f"I'm thinking maybe {bare}", stands[1]


def _cannot_open(words: list[str]) -> bool:
    first = words[0]
    return (
        first in _NO_START
        or (first in AUXILIARIES and "'" not in first)
        or first.startswith("that'")
        or words[:2] in (["that", "is"], ["that", "was"])
    )


def _telling_verb(said: str, words: list[str]) -> int | None:
    """Where its verb stands; None where it has none of its own, or one too far from its subject."""
    verb = main_verb(words)
    if verb is None or "," in " ".join(said.split()[:verb]) or (words[0] == "that" and verb != 1):
        return None
    return verb if _RELATIVES.isdisjoint(words[1:verb]) else None


def _turned(said: str, words: list[str], verb: int) -> tuple[str, int] | None:
    """Put so that it sounds like no advice: what could or should be is said to be their view."""
    first, text = words[0], low_start(said)
    could = first not in ING and words[verb] in ("could", "might")
    if could:
        text = "I think " + text
    about_them = not _SPEAKER.isdisjoint(words)
    if leans_on_what_came_before(words) or (first in _POINTING_STARTS and not about_them):
        return text, 0 if about_them and len(words) > 5 else -1
    if first == "no" and words[verb] not in AUXILIARIES:
        return None
    if could:
        return text, int(about_them)
    ought = _says_what_ought_to_be(words, verb)
    if first == "we" and (words[verb] == "can" or ought):
        return "I feel " + text, 1
    if first not in ING and ought:
        return "the way I see it, " + text, 1
    return text, int(about_them)


def _says_what_ought_to_be(words: list[str], verb: int) -> bool:
    if words[verb] in ("has", "have"):
        return words[verb + 1 : verb + 2] == ["to"] or words[verb + 1 : verb + 3] == ["got", "to"]
    if words[verb] in ("need", "needs"):
        return words[verb + 1 : verb + 2] == ["to"]
    return words[verb] in _OUGHT


def _after_setting(said: str, words: list[str]) -> tuple[str, int] | None:
    """ "When I'm stressed I smoke", "in Japan I did it weekly": a setting, then a whole clause of theirs."""
    subjects = [place for place, word in enumerate(words) if word in SUBJECTS]
    needed = 2 if words[0] in SUBORDINATE else 1
    if len(subjects) < needed or (words[0] in _PERHAPS and subjects[0] != 1):
        return None
    if words[0] not in SUBORDINATE and words[subjects[0] - 1] in SUBORDINATE:
        return None
    if words[subjects[needed - 1] - 1] in _RELATIVES:
        return None
    main = words[subjects[needed - 1] :]
    if len(main) < 2 or (main[0] not in SPEAKER_FORMS and _SPEAKER.isdisjoint(words)):
        return None
    if lacks_verb_after_pronoun(main) or (main[0] in SPEAKER_FORMS and not has_its_verb(main)):
        return None
    return low_start(said), 1
