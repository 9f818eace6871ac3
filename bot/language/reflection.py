"""Gives back what a person said, in the second person and their own words, or declines to."""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass

from bot.language.feelings import hear_feeling
from bot.language.pronouns import FIRST_PERSON, straight, you_for_me
from bot.language.reflecting.bare import bare
from bot.language.reflecting.clauses import KEPT_WHOLE, clauses, sentences
from bot.language.reflecting.middles import without_asides
from bot.language.reflecting.polish import owned, polished
from bot.language.reflecting.refuse import forbids_all, forbids_clause, is_shouted
from bot.language.reflecting.shapes import Shaped, shaped
from bot.language.reflecting.spelling import mended
from bot.language.reflecting.unfit import is_unfit
from bot.language.reflecting.verbs import SPEAKER_FORMS
from bot.language.risk import hear_risk

_WORD = re.compile(r"\w+(?:['-]\w+)*")
_DOUBLED = re.compile(r"\b(\w+(?:'\w+)?)(?:\s+\1\b)+", re.IGNORECASE)
_SPACED_MARK = re.compile(r"\s+([,;])")
_MOST_CHARACTERS = 600
_MOST_WORDS = 80
_MOST_GIVEN = 25
# "You" in these is no "you" of theirs.
_NOT_TO_PARTNER = re.compile(
    r"(?:,?\s*\b(?:just )?so (?:you|u) know\b|(?:^|(?<=[.,!;] ))(?:no |ok |yes |and )?thank you(?: "
    r"(?:so|very) much)?\b|"
    r"(?<!let )(?<!as )(?<!do )(?<!did )(?<!if )(?<!what )(?<!how )\b(?:you know|you see|u know)\b)[,.!]*\s*",
    re.IGNORECASE,
)
_EMOTICON = re.compile(r"(?:\s+|^)(?:[:;=]-?[)(DPp/|]+|<3|x+)(?=\s|[.,!]|$)")
_FEWEST_WORDS = 3
# A piece cut out of a sentence must be long enough to mean something alone.
_FEWEST_CUT_FINE = 6
_SCRAP = 4
_FEWEST_IN_CLAUSE = 2
_OPENERS = ("", "So ")
# A wish or a feeling may be guessed at; to guess at what they told as a fact would sound deaf.
_OPENERS_OF_A_GUESS = ("", "So ", "It sounds like ", "So ", "")
# Where two clauses weigh the same, the one that holds a feeling, a wall or a turn says more.
_CHARGED = frozenset(
    "but though still yet never always nobody noone alone only even again because can't cannot couldn't won't refuse "
    "refuses keep keeps ashamed scared afraid worried worry tired lost stuck guilty cry cried crying "
    "shake shaking shaky "
    "dread dreading panic panicking hate lonely angry proud matter matters hurt hurts".split()
)


# What a clause weighs, first by its kind, then by its charge, with the clause.
_Weighed = tuple[tuple[int, bool], Shaped]


@dataclass(frozen=True, slots=True)
class Reflection:
    text: str  # second person, no opener, no capital, no final stop
    form: str  # plain | feeling | double_sided | wish


def reflect(text: str) -> Reflection | None:
    """One short sentence that says the message back; None where it might be mangled or should not be said."""
    if len(text) > _MOST_CHARACTERS or "?" in text or is_shouted(text):
        return None
    plain = mended(" ".join(straight(text).split()))
    plain = _EMOTICON.sub("", _without_words_to_partner(without_asides(plain))).strip()
    low = plain.lower()
    words = _WORD.findall(low)
    if not _FEWEST_WORDS <= len(words) <= _MOST_WORDS or forbids_all(low, words) or _LETTERED.search(low):
        return None
    best: _Weighed | None = None
    said = sentences(plain)
    for at, sentence in enumerate(said):
        turn = _TURNED.match(sentence) if at else None
        found = _best_of(sentence[turn.end() :] if turn else sentence, alone=len(said) == 1)
        if turn and (best is None or best[1].form == "plain"):
            best = found  # what comes before a "but" is not the point, and alone it would deny what follows
        elif found and (best is None or found[0] >= best[0]):
            best = found
    if best is None or (best[0][0] < 4 and _LISTED.search(low)):
        return None
    if best[0][0] < 2 and _passes_over_a_wish(low, best[1].text.lower()):
        return None
    return _given(best[1])


def _without_words_to_partner(plain: str) -> str:
    low = plain.lower()
    if "thank" in low or " you " in f" {low} " or "know" in low:
        return _NOT_TO_PARTNER.sub("", plain)
    return plain


_TURNED = re.compile(
    r"(?:and |so )?(?:but|yet|still|however|even so|now|only|except(?: that)?|(?:the )?(?:trouble|problem|snag) is"
    r"(?: that)?)\b,?\s+(?=i\b|i'|my\b|we\b|nobody\b|no one\b|(?:he|she|they|it|the|there|what)\b)",
    re.IGNORECASE,
)
# "1) ... 2) ...": nothing of a list stands for the whole.
_LETTERED = re.compile(
    r"(?:^|\s)[b2]\)|(?:^|[.;:] ?)(?:one|first|firstly)[,:].*\b(?:two|second|secondly)[,:]"
    r"|^first (?!of all).*\bsecond\b|\ba is\b.*\bb is\b"
)
_LISTED = re.compile(
    r"^(?:(?:so|ok|okay|well|i have|i've got|i am having|there are|there's|it's|just|basically),? ){0,2}(?:two|three|"
    r"four|five|couple of|[2-5]) (?:\w+ )?(?:things|wishes|goals|topics|points|items|matters|jobs|parts)\b"
)


# What they came for; to give back the story around it instead would be deaf.
_CAME_FOR = re.compile(
    r"\b(?:i want|i wanna|i need|i'd like|i would like|i'd love|i wish|let me|let us|help me|i'm after|what i need|"
    r"all i need|my goal|my aim|how (?:do|can|should|would) (?:i|we))\b"
)


def _passes_over_a_wish(low: str, chosen: str) -> bool:
    return any(found[0] not in chosen for found in _CAME_FOR.finditer(low))


def _best_of(sentence: str, *, alone: bool) -> _Weighed | None:
    """The sentence's clause that says most; cut finer only where the whole cannot be said back."""
    for longest in (KEPT_WHOLE, 0):
        pieces = clauses(sentence, longest=longest)
        found = [heard for piece in pieces if (heard := _candidate(piece, alone=alone and len(pieces) == 1))]
        if longest == 0:
            found = [
                heard
                for heard in found
                if heard[0][0] >= 2 and len(heard[1].text.split()) >= _FEWEST_CUT_FINE
            ]
        if found:
            return max(reversed(found), key=lambda heard: heard[0])
        if len(pieces) > 1:
            break
    return None


def _candidate(clause: str, *, alone: bool) -> _Weighed | None:
    """The clause as it would be said back, with how much it says of what they want or feel."""
    said = owned(bare(clause))
    low = said.lower()
    words = _WORD.findall(low)
    if (
        not _FEWEST_IN_CLAUSE <= len(words) <= _MOST_GIVEN
        or forbids_clause(low, words)
        or is_unfit(said, low, words)
    ):
        return None
    found = shaped(_DOUBLED.sub(r"\1", said), words)
    if found is None or (_says_too_little(found, words) if not alone else _says_nothing(found, words)):
        return None
    return (found.weight, not _CHARGED.isdisjoint(words)), found


def _says_too_little(found: Shaped, words: list[str]) -> bool:
    """ "I can do two": a scrap of a longer message, which the rest of it gives its sense."""
    if found.form == "wish" and len(words) <= _SCRAP - 1 and words[0] not in SPEAKER_FORMS:
        return True
    return found.weight < 0 or (found.form == "plain" and found.weight <= 2 and len(words) <= _SCRAP)


def _says_nothing(found: Shaped, words: list[str]) -> bool:
    """ "I needed that": even alone it leans on what the partner said."""
    if found.weight > 0 or found.form != "plain":
        return False
    return (len(words) <= _SCRAP and words[0] in SPEAKER_FORMS) or (
        len(words) <= _SCRAP + 2 and words[0] in ("it", "it's") and words[1] != "about"
    )


def _given(found: Shaped) -> Reflection | None:
    said = _SPACED_MARK.sub(r"\1", " ".join(you_for_me(polished(found.text)).split())).strip(" ,.!;:")
    words = _WORD.findall(said.lower())
    if not 2 <= len(words) <= _MOST_GIVEN or not FIRST_PERSON.isdisjoint(words) or _DOUBLED.search(said):
        return None
    form = "feeling" if found.form == "plain" and hear_feeling(found.text) else found.form
    return Reflection(said, form)


def reflection_line(text: str) -> str | None:
    """The reflection as a whole sentence, its opening chosen by the text, so that the same text gives "
    "the same line."""
    given = reflect(text)
    # The dialogue hears risk before all else; where this ear is asked alone it must, too.
    if given is None or hear_risk(text).risk != "none":
        return None
    said = given.text
    openers = _OPENERS if given.form == "plain" else _OPENERS_OF_A_GUESS
    opener = openers[zlib.crc32(text.encode("utf-8", "replace")) % len(openers)]
    if said[0].isupper() or (opener.startswith("It") and not said.startswith("you")):
        opener = ""
    line = opener + said
    return line[0].upper() + line[1:] + "."
