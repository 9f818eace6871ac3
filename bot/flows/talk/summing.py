"""A long story in one sentence: the two or three facts that say most, in their words; nothing where they do not fit."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from bot.flows.talk.fact_words import (
    ASKED,
    BEGINS,
    BROKEN_OFF,
    CHARGED,
    CUT,
    ENDS,
    GUESSED,
    HANGS,
    LEANS,
    LOOSE,
    OPENS,
    ORPHAN,
    POINTS,
    PURPOSE,
    SOMEBODY,
    TENDER,
)
from bot.language.feelings import hear_feeling
from bot.language.first_names import FIRST_NAMES
from bot.language.goal.words import GROUP, PERSON
from bot.language.pronouns import straight
from bot.language.reflecting.clauses import clauses, sentences
from bot.language.reflecting.refuse import forbids_all, forbids_summing, is_shouted
from bot.language.reflection import reflect

FEWEST, MOST = 4, 17
"""Words of one fact."""
LONGEST = 30
"""Words of all of them."""
SHORTENED = 6
"""Words that are left of one at least where it is cut."""
FACTS = 3
ALIKE = 0.5
"""Sharing so much of its words, one fact says what another says."""
NAMED_BY = 5
"""A "he" or an "it" after so many words of a fact has its noun among them, mostly."""
NEAR = 1
"""So far back in the story a "he" may point."""
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
    plain = ASKED.sub(" ", straight(words))
    if "?" in plain or is_shouted(plain) or forbids_summing(plain.lower(), _WORD.findall(plain.lower())):
        return None
    found = [fact for at, piece in enumerate(_pieces(plain)) if (fact := _fact(piece, at, content(goal)))]
    chosen = _standing(sorted(_chosen(found), key=lambda fact: fact.at))
    return _joined(chosen) if len(chosen) > 1 else None


def content(text: str) -> frozenset[str]:
    """Its words but for the small ones."""
    return frozenset(_WORD.findall(text.lower())) - _SMALL


def _pieces(plain: str) -> Iterator[str]:
    for sentence in sentences(plain):
        if forbids_all(sentence.lower(), _WORD.findall(sentence.lower())):
            yield ""  # its place is kept: what comes after it is not next to what came before
            continue
        for clause in clauses(sentence, longest=MOST):
            yield from CUT.split(clause) if len(clause.split()) > MOST else [clause]


def _fact(piece: str, at: int, goal: frozenset[str]) -> Fact | None:
    if PURPOSE.match(piece) or TENDER.search(piece):
        return None
    turns = piece.lower().startswith("but ")
    given = reflect(OPENS.sub("", piece[4:] if turns else piece))
    text = _within(given.text) if given else ""
    if given is None or len(text.split()) < FEWEST or not _stands_alone(text, piece):
        return None
    told = 2 * (given.form in ("wish", "feeling") or bool(hear_feeling(piece))) + bool(CHARGED.search(text))
    return Fact(text, at, turns, told + turns + 2 * bool(goal & content(text)) + text.startswith("you"))


def _stands_alone(text: str, piece: str) -> bool:
    if GUESSED.match(text) and "think" not in piece.lower():
        return False
    return (
        bool(BEGINS.match(text))
        and not LEANS.search(text)
        and not (ORPHAN.search(text) or BROKEN_OFF.search(text))
    )


def _within(text: str, most: int = MOST) -> str:
    """As much of a fact as is one in so many words; "" where it has no place to end."""
    text = LOOSE.sub("", text)
    if len(text.split()) <= most:
        return text
    ends = [text[: found.start()] for found in ENDS.finditer(text)]
    whole = [end for end in ends if SHORTENED <= len(end.split()) <= most and not HANGS.search(end)]
    return whole[-1] if whole else ""


def _chosen(found: list[Fact]) -> list[Fact]:
    """Those that say most, none twice over, within one sentence's length; of equals the later."""
    chosen: list[Fact] = []
    for fact in sorted(found, key=lambda fact: (fact.weight, fact.at), reverse=True):
        text = _within(fact.text, LONGEST - sum(len(one.text.split()) for one in chosen))
        if len(chosen) < FACTS and text and not any(_alike(fact, one) for one in chosen):
            chosen.append(replace(fact, text=text))
    return chosen


def _alike(one: Fact, other: Fact) -> bool:
    these, those = content(one.text), content(other.text)
    return len(these & those) / (min(len(these), len(those)) or 1) > ALIKE


def _standing(facts: list[Fact]) -> list[Fact]:
    """Without those whose "he" or "it" is nowhere near in what is given back."""
    stand: list[Fact] = []
    for fact in facts:
        points = POINTS.search(fact.text.lower())
        leans = points is not None and len(fact.text[: points.start()].split()) < NAMED_BY
        if (
            not _opens_oddly(fact.text)
            and _names_whom(fact.text, stand)
            and (not leans or (stand and fact.at - stand[-1].at <= NEAR))
        ):
            stand.append(fact)
    return stand


def _names_whom(text: str, before: list[Fact]) -> bool:
    """Whether somebody is named for each "him" and "she": here, or in a fact before it."""
    if not SOMEBODY.search(text):
        return True
    said = _WORD.findall(" ".join([*(one.text for one in before), text]))
    low = {word.lower().removesuffix("'s") for word in said}
    return bool(low & (PERSON | GROUP | FIRST_NAMES)) or any(word[0].isupper() for word in said)


def _opens_oddly(text: str) -> bool:
    """A name, or only the first word of its sentence: who can tell."""
    first = text.split()[0].removesuffix("'s")
    return first[0].isupper() and not first.isupper() and first.lower() not in FIRST_NAMES


def _joined(facts: list[Fact]) -> str:
    """ "a, b, and c"; with semicolons where a fact holds a comma or an "and" of its own; "but" where they turned."""
    mark = ";" if any("," in fact.text or " and " in fact.text for fact in facts) else ","
    *first, before, last = facts
    word = "but" if last.turns and last.at == before.at + 1 else "and"
    return f"{f'{mark} '.join(fact.text for fact in (*first, before))}{mark} {word} {last.text}"
