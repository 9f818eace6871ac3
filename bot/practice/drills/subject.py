"""Whether an answer is about its item at all: which of the item's words it takes up, or what it points at."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from functools import lru_cache
from typing import Literal

from bot.language.coach.sentences import plain, sentences
from bot.language.goal.words import GROUP, PERSON, THIRD
from bot.practice.about import OF_ANY_TALK
from bot.practice.drills.item import Item
from bot.practice.line import Line
from bot.practice.wording import content, shared, stems

Hold = Literal["named", "pointed", "stock", "none"]
"""named: by a word of the item, or by one who is in it.  pointed: by "it" or "that" alone.
stock: a question for anybody.  none: in words that are not of this item, which may be apt or not; or one for
anybody, about "that"."""

_THIRD = frozenset(
    "he him his he's he'd he'll she her hers she's she'd she'll they them their theirs they're they'd they'll".split()
)
_POINTS = frozenset("it that this it's that's there these those its one two both".split())
_SAME = tuple(
    stems(family.split())
    for family in (
        "mum mother mom mam mummy",
        "dad father daddy",
        "kid kids child children son daughter boy boys girl girls lad lads baby",
        "boss manager supervisor head",
        "husband wife partner marriage",
        "job work role post career",
        "house home",
        "mate friend friends friendship mates",
        "email emails mail message messages text",
        "team colleague colleagues staff",
        "money pay cash afford",
        "brother sister sibling siblings family",
        "kids pupils students class",
    )
)
"""Words by which people call the same."""
_ABOUT = r"(?: about (?:it|that|this|all (?:of )?(?:that|this|it)|everything|things))?"
_STOCK = re.compile(
    r"(?:and |so |but |ok |okay |well |hmm |then |ah |oh |right |now )*"
    r"(?:(?:what do you (?:think|feel|mean|say)"
    r"|how (?:do|did|does) (?:you|that|it|this) (?:make you )?feel(?: to you)?"
    rf"|what(?:'s| are| is) your (?:thoughts?|feelings?|view|opinion)s?|how are you(?: feeling| doing)?){_ABOUT}"
    rf"|(?:can you |could you )?(?:tell me|say)(?: a bit| a little)? more{_ABOUT}|tell me{_ABOUT}|go on|what's up"
    r"|what else(?: is there)?|how so|what next|what now|and then what|how come|anything else)"
    r"(?: now| today| then| exactly| please| for you| there)*"
)
_SPEAKER = {
    "i": "you",
    "i'm": "you're",
    "my": "your",
    "me": "you",
    "am": "are",
    "myself": "yourself",
    "i've": "you've",
    "i'd": "you'd",
}
_A_RUN = 4
_A_WORD = 1  # from elsewhere beside a "he": more, and it may be another "he"
_SOUND = re.compile(r"[^\w' ]+")


def subject(item: Item) -> frozenset[str]:
    """Stems of what the item is about; of the answer to compare with, what is not asked in any talk."""
    return _with_same(content(item.client) | content(item.line) | (content(item.better) - OF_ANY_TALK))


def hold_of(item: Item, line: Line) -> Hold:
    """How an answer takes hold of its item."""
    words, told = frozenset(plain(line.text)), content(line.text)
    if shared(_with_same(told), subject(item)) or is_picked(item, line) or _gives_back(item, line):
        return "named"
    if words & _THIRD and _has_others(item.text) and len(strange(item, told)) <= _A_WORD:
        return "named"
    points = is_pointing(line)
    if is_stock(line):
        return "none" if points else "stock"
    return "pointed" if points and not strange(item, told) else "none"


def is_pointing(line: Line) -> bool:
    """By "it", "that", "one": at what was just said, whatever it was."""
    return bool(_POINTS & frozenset(plain(line.text)))


def is_picked(item: Item, line: Line) -> bool:
    """One of the questions that stand in the item's line, as it is."""
    asked = {_bare(part.text) for part in sentences(item.line)}
    return any(_bare(part.text) in asked for part in line.parts if part.is_question)


def _gives_back(item: Item, line: Line) -> bool:
    """A run of small words of theirs: "you think you know who"."""
    told, theirs = turned_round(line.text), turned_round(item.client)
    match = SequenceMatcher(None, told, theirs, autojunk=False).find_longest_match()
    return match.size >= _A_RUN


def is_stock(line: Line) -> bool:
    """Every question of it would do for anybody: "what do you think?", "how do you feel about that?"."""
    asked = [part for part in line.parts if part.is_question] or line.parts
    return bool(asked) and all(_STOCK.fullmatch(_bare(part.text)) for part in asked)


def strange(item: Item, words: frozenset[str]) -> frozenset[str]:
    """Which of the stems belong neither to the item nor to any talk."""
    new = words - OF_ANY_TALK
    return new - shared(new, subject(item))


def turned_round(text: str) -> list[str]:
    """Whoever speaks, as one."""
    return [_SPEAKER.get(word, word) for word in plain(text) if word[0].isalnum()]


def _bare(text: str) -> str:
    return " ".join(_SOUND.sub(" ", text.lower()).split())


def _with_same(words: frozenset[str]) -> frozenset[str]:
    return words.union(*(family for family in _SAME if family & words))


@lru_cache(maxsize=512)
def _has_others(text: str) -> bool:
    """Whether there is anybody whom "he", "she" or "they" can mean."""
    words = frozenset(plain(text))
    named = any(
        word[0].isupper() for word in re.findall(r"(?<=[a-z,] )[\w']+", text) if not word.startswith("I")
    )
    return named or bool(words & (_THIRD | THIRD | PERSON | GROUP))
