"""A long story in one sentence: the two or three facts that say most, in their words; nothing where they do not fit."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.language.feelings import hear_feeling
from bot.language.pronouns import straight
from bot.language.reflecting.clauses import clauses, sentences
from bot.language.reflecting.refuse import forbids_all, is_shouted
from bot.language.reflection import reflect

FEWEST, MOST = 4, 14
"""Words of one fact."""
LONGEST = 28
"""Words of all of them."""
FACTS = 3
ALIKE = 0.5
"""Sharing so much of its words, one fact says what another says."""
NAMED_BY = 5
"""A "he" or an "it" after so many words of a fact has its noun among them, mostly."""
NEAR = 1
"""So far back in the story a "he" may point."""
_BEGINS = re.compile(
    r"(?:(?:last|this|every|on|in|since) \w+,? |yesterday,? )?"
    r"(?:you(?:'re|'ve|'d|'ll)?|your|he(?:'s|'d|'ll)?|she(?:'s|'d|'ll)?|they(?:'re|'ve|'d|'ll)?|the|nobody|everyone|"
    r"everybody|people|no one|(?!I\b)[A-Z]\w+(?:'s)?) "
)
"""A fact begins with whom or what it is about."""
_LEANS = re.compile(
    r"^(?:the (?:other|same|second|first|last|latter|former|one|point|thing|problem|issue|question|rest|result)\b|"
    r"you (?:can|could|know|see|mean|guess|suppose|think|said|say|just mean|don't know)\b)"
    r"|\b(?:too|either|as well|instead|though|etc|so|then|anyway|that|which|because|help|the other (?:one|day))$|"
    r"[:;()\"“”]|\bthis\b|,.*,"
)
"""What hangs on the words around it says nothing alone."""
_POINTS = re.compile(
    r"\b(?:he|she|they|him|her|them|it|its|his|their|that|those|one|ones|there|(?:he|she|it|that|there)'s|"
    r"they're|they've)\b"
)
_CHARGED = re.compile(
    r"\b(?:but|never|always|every|can't|cannot|won't|keeps?|only|still|alone|stuck|matters?|lost|wants?|needs?|wish|"
    r"hope|hoping|refuses?|again|nobody)\b",
    re.IGNORECASE,
)
_CUT = re.compile(
    r",?\s+(?=(?:but|because|cause)\b|and (?:i|i'm|i've|he|she|they|we|my|now|then)\b|so (?:i|i'm|now)\b)",
    re.IGNORECASE,
)
_OPENS = re.compile(r"^(?:and|because|cause|so|then|now|also|plus)\b[\s,]*", re.IGNORECASE)
_PURPOSE = re.compile(
    r"^(?:so (?:that )?(?:i|we|he|she|they|it)"
    r"(?:'d|'ll| can| could| would| will| might| may| should| don't| won't| do not)\b|so that|that|if|unless|what i)\b",
    re.IGNORECASE,
)
"""What they do it for is no fact yet, and "what I want is that I don't" would be turned into its opposite."""
_SMALL = frozenset(
    "the a an and or but to of in on at for with my your i you we he she they it is are was were be been have has had "
    "do does did not that this there so if as from by me him her them up out about into what how who when "
    "just all".split()
)
_WORD = re.compile(r"\w+(?:'\w+)?")


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact, turned to "you"; at: its place in the story.  turns: it began with "but".  weight: how much it says."""

    text: str
    at: int
    turns: bool
    weight: int


def sum_up(words: str, goal: str = "") -> str | None:
    """Two or three facts of the story in one sentence; None where fewer can be given back as they stand."""
    plain = straight(words)
    if "?" in plain or is_shouted(plain) or forbids_all(plain.lower(), _WORD.findall(plain.lower())):
        return None
    found = [fact for at, piece in enumerate(_pieces(plain)) if (fact := _fact(piece, at, content(goal)))]
    chosen = _standing(sorted(_chosen(found), key=lambda fact: fact.at))
    return _joined(chosen) if len(chosen) > 1 else None


def content(text: str) -> frozenset[str]:
    """Its words but for the small ones."""
    return frozenset(_WORD.findall(text.lower())) - _SMALL


def _pieces(plain: str) -> Iterator[str]:
    for sentence in sentences(plain):
        for clause in clauses(sentence, longest=MOST):
            yield from _CUT.split(clause) if len(clause.split()) > MOST else [clause]


def _fact(piece: str, at: int, goal: frozenset[str]) -> Fact | None:
    if _PURPOSE.match(piece):
        return None
    turns = piece.lower().startswith("but ")
    given = reflect(_OPENS.sub("", piece[4:] if turns else piece))
    if given is None or not FEWEST <= len(given.text.split()) <= MOST:
        return None
    text = given.text
    if not _BEGINS.match(text) or _LEANS.search(text):
        return None
    told = 2 * (given.form in ("wish", "feeling") or bool(hear_feeling(piece))) + bool(_CHARGED.search(text))
    return Fact(text, at, turns, told + turns + 2 * bool(goal & content(text)) + text.startswith("you"))


def _chosen(found: list[Fact]) -> list[Fact]:
    """Those that say most, none twice over, within one sentence's length; of equals the later."""
    chosen: list[Fact] = []
    for fact in sorted(found, key=lambda fact: (fact.weight, fact.at), reverse=True):
        length = sum(len(one.text.split()) for one in chosen) + len(fact.text.split())
        if len(chosen) < FACTS and length <= LONGEST and not any(_alike(fact, one) for one in chosen):
            chosen.append(fact)
    return chosen


def _alike(one: Fact, other: Fact) -> bool:
    these, those = content(one.text), content(other.text)
    return len(these & those) / (min(len(these), len(those)) or 1) > ALIKE


def _standing(facts: list[Fact]) -> list[Fact]:
    """Without those whose "he" or "it" is nowhere near in what is given back."""
    stand: list[Fact] = []
    for fact in facts:
        points = _POINTS.search(fact.text.lower())
        leans = points is not None and len(fact.text[: points.start()].split()) < NAMED_BY
        opens_a_sentence = (
            bool(stand) and fact.text[0].isupper()
        )  # a name, or only its first word: who can tell
        if not opens_a_sentence and (not leans or (stand and fact.at - stand[-1].at <= NEAR)):
            stand.append(fact)
    return stand


def _joined(facts: list[Fact]) -> str:
    """ "a, b, and c"; with semicolons where a fact holds a comma or an "and" of its own; "but" where they turned."""
    mark = ";" if any("," in fact.text or " and " in fact.text for fact in facts) else ","
    *first, before, last = facts
    word = "but" if last.turns and last.at == before.at + 1 else "and"
    return f"{f'{mark} '.join(fact.text for fact in (*first, before))}{mark} {word} {last.text}"
