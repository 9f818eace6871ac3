"""Finds the verb of a clause and sees whether the clause stands on its own."""

from __future__ import annotations

import re

from bot.language.reflecting.words import AUXILIARIES, BASES, DETERMINERS, FINITE, ING, SMALL, is_verb_form

SPEAKER_FORMS = frozenset({"i", "i'm", "i've", "i'd", "i'll"})
_BARE_PRONOUNS = frozenset({"he", "she", "it", "they", "we"})
_WITH_VERB_INSIDE = frozenset(
    "everything's nothing's everyone's it's we're we've we'll we'd he's she's there's that's they're "
    "it'll".split()
)
_FREE_START = frozenset(
    "it it's he she they this that there there's nobody nothing everyone everybody everything something "
    "someone these those he's she's they're that's it'll".split()
)
_STOPS = frozenset("but or so because as when if while since".split())
_PLURAL_VERBS = frozenset(
    "need want have think say keep get make know expect tell ask call help love hate give treat "
    "ignore".split()
)
_AFTER_A_PLURAL_VERB = frozenset("to me us my i that".split())
_WISHED_IT = re.compile(
    r"(?:\w+ )?(?:like|want|love|need|wanted|needed|loved|liked|exhausted|tried|did|done) "
    r"(?:it|that|this|them|those)\b"
)
# "I want to pick": what, stands in the sentence before.
_BARE_WISH = re.compile(r"(?:i|i'd) (?:\w+ )?(?:want|need|like|love|brought) (?:to )?\w+$")
_POINTERS = frozenset("it them one ones".split())
_ADVERBS = frozenset(
    "just also still always never often sometimes even only actually really kind sort of then now both "
    "too already ever again simply currently not at times least once".split()
)
# "The posts", "my drinks": what follows one of these is its noun.
_NO_SUBJECT = frozenset("the a an my our your his its their every".split())
# What may not follow "he" or "they" if a clause is to follow.
_NO_VERB = SMALL - AUXILIARIES - _ADVERBS
_FURTHEST_VERB = 8


def has_its_verb(words: list[str]) -> bool:
    """Whether "I" has a verb that agrees with "you" as it stands."""
    if words[0] != "i":
        return len(words) > 1
    for word in words[1:4]:
        if word in ("is", "has", "does", "are", "were"):
            return False
        if is_verb_form(word) or word.endswith("ed"):
            return word in BASES or word in AUXILIARIES or word not in FINITE or not word.endswith("s")
        if not word.endswith("ly") and word not in _ADVERBS:
            return word not in SMALL and not word.endswith("ing") and (word.endswith("ss") or word[-1] != "s")
    return False


def lacks_verb_after_pronoun(words: list[str]) -> bool:
    """ "They at the weekend": a pronoun with no verb beside it."""
    return words[0] in _BARE_PRONOUNS and words[1] in _NO_VERB


def main_verb(words: list[str]) -> int | None:
    """Where the verb of the subject stands, if it is there to be found."""
    if words[0] in _WITH_VERB_INSIDE:
        return 0
    if words[0] in _BARE_PRONOUNS and len(words) > 1 and words[1] not in _NO_VERB:
        return 1
    for place in range(1, min(_FURTHEST_VERB, len(words))):
        word = words[place]
        if _is_its_verb(words, place):
            return place
        if word in SPEAKER_FORMS or word in _STOPS or (word == "to" and place == 1):
            return None
    return None


def _is_its_verb(words: list[str], place: int) -> bool:
    word, before = words[place], words[place - 1]
    if word in AUXILIARIES:
        return True
    open_start = words[0] in _FREE_START or words[0] in DETERMINERS or words[0] in ING or words[0] == "we"
    if before in ("being", "getting", "been") or before in _NO_SUBJECT:
        return False
    if open_start and word in FINITE and (before not in SMALL or before in _ADVERBS or place == 1):
        return True
    after = words[place + 1] if place + 1 < len(words) else ""
    return place > 1 and word in _PLURAL_VERBS and after in _AFTER_A_PLURAL_VERB


def leans_on_what_came_before(words: list[str]) -> bool:
    """ "I'd like to plan that": empty without the sentence before it."""
    if "one" in words and {"who", "that"} & set(words):
        words = [word for word in words if word != "one"]
    content = [word for word in words if word not in SMALL]
    if _BARE_WISH.match(" ".join(words)):
        return True
    if _WISHED_IT.match(" ".join(words[1:6])) and len(content) <= 3:
        return True
    pointing = not _POINTERS.isdisjoint(words[1:]) or any(
        word in ("that", "this", "those", "these") and (place + 1 == len(words) or words[place + 1] in SMALL)
        for place, word in enumerate(words[1:], 1)
    )
    return pointing and len(content) <= 2 + (not {"those", "these"}.isdisjoint(words))
