"""Whether a reflection gives back what was said: its meaning kept, something chosen or added, nothing of one's own."""

from __future__ import annotations

import re
from collections.abc import Mapping
from difflib import SequenceMatcher

from bot.language.coach.sentences import plain
from bot.practice.drills.comforting import COMFORTS, SAYS_OF_IT
from bot.practice.drills.item import Item
from bot.practice.drills.subject import turned_round
from bot.practice.drills.verdict import Judged
from bot.practice.line import Line
from bot.practice.mirror import Nearness, compared
from bot.practice.reasons import as_typed, deciding
from bot.practice.wording import SMALL, content, shared, stem, stems

A_MIRROR = 20
"""Words from which on a reflection is a speech."""
A_PART = 0.5
"""Of the client's words: who gives back fewer has selected, whatever they left out."""
_FEWEST = 4  # words of a reflection that is made of small words alone
_SURELY_GIVEN_BACK = 2  # words of the client's by which a statement is a reflection whatever the ear weighs
_COPIED = 0.85
"""Of an answer that stands word for word in what the client said, "I" and all."""
_TAG = re.compile(
    r"\s*[,.]?\s*\b(?:right|yes|yeah|no|correct|(?:is|am|did|do|have) (?:that|i|it)(?: \w+){0,3})\s*\?\s*$",
    re.IGNORECASE,
)
"""A tag does not make a question of a reflection (labelling guide §3)."""
STATED = frozenset({"reflection", "summary"})
_AMISS: Mapping[str, str] = {"echoes": "echo", "misses": "beside"}
_SHORT = 5
_HARD = stems("hate hated hates loathe despise".split())
_GLAD = stems("happy glad proud pleased excited calm relieved delighted content thrilled hopeful".split())
_NOT = frozenset("not never no without hardly cannot".split())
_REACH = 2  # words over which a "not" reaches


def mirrors(item: Item, line: Line) -> Judged:
    line = Line(_TAG.sub(".", line.words), line.before)
    labels = set(line.coach.labels)
    if is_copied(item, line):
        return Judged("missed", "copied")
    if line.asks and labels & {"open", "closed", "leading", "stacked", "scaling", "why"}:
        return Judged("missed", "asks", deciding(line, "open"))
    if is_repeated(item, line):
        return Judged("missed", "echo")
    if soothing := _soothes(item, line):
        return Judged("missed", "comforts", as_typed(line.text, soothing))
    if "advice" in labels and not is_theirs(item, line):
        words = deciding(line, "advice")
        return Judged("missed", "advice", words) if line.coach.sure or words else Judged("unsure", "unsure")
    if len(line.text.split()) > A_MIRROR:
        return Judged("missed", "long")
    return given_back(item, line, "")


def given_back(item: Item, line: Line, held: str) -> Judged:
    """A statement against what the client has just said. held: the reason of a good one, "" for how near it is."""
    told = line.told or line.content
    taken = shared(told, _said(item))
    near = _nearness(item, line, told)
    labels = set(line.coach.labels)
    enough = len(taken) >= _SURELY_GIVEN_BACK
    stated = bool(STATED & labels) or (
        not line.asks and "advice" not in labels and (near == "adds" or enough)
    )
    given = stated and (near == "adds" or (near in ("selects", "echoes") and enough))
    if not (line.coach.sure or given):
        return Judged("unsure", "unsure")
    if not stated:
        return Judged("unsure", "guessed") if _may_be_one(line) else Judged("missed", "no_mirror")
    if near == "misses" and not _is_glad(item, told):
        return Judged("unsure", "guessed")
    if near == "echoes" and not taken:
        return Judged("unsure", "unsure")
    if near in _AMISS:
        return Judged("missed", _AMISS[near])
    if turned := _turned(item, line):
        return Judged("unsure", "turned", turned)
    if near == "selects" and not taken and len(line.text.split()) < _A_WORD_OR_TWO:
        return Judged("unsure", "unsure")
    if near == "selects" and not taken:
        return Judged("unsure", "guessed")  # a picture of the learner's own: apt or not, the ear cannot tell
    return Judged("held", held or near)


def _soothes(item: Item, line: Line) -> str:
    """The words that do; "" where they are the client's, or there are none."""
    text = _text(line)
    for found in COMFORTS.finditer(text):
        if (
            not shared(content(found.group()), content(item.client))
            and found.group() not in item.client.lower()
        ):
            return found.group()
    says = len(text.split()) <= _SHORT and SAYS_OF_IT.fullmatch(text.strip(" .!,"))
    return text.strip(" .!,") if says and not shared(line.content, _said(item) | _meant(item)) else ""


def is_theirs(item: Item, line: Line) -> bool:
    """Made of the client's own words alone: "you can't bring yourself to open it" tells nobody what to do."""
    told = line.told or line.content
    return bool(told and STATED & set(line.coach.labels)) and shared(told, _said(item)) == told


def is_copied(item: Item, line: Line) -> bool:
    """Their sentence as they said it, in their own "I": said by the client, not to them."""
    words, theirs = _words(line.text), _words(item.client)
    if not words or not {"i", "my", "me", "i'm", "i've", "i'd"} & set(words):
        return False
    same = SequenceMatcher(None, words, theirs, autojunk=False).get_matching_blocks()
    return sum(block.size for block in same) >= _COPIED * len(words)


def is_repeated(item: Item, line: Line) -> bool:
    """All of it word for word, turned to "you"."""
    words, theirs = turned_round(line.text), turned_round(item.client)
    same = SequenceMatcher(None, words, theirs, autojunk=False).get_matching_blocks()
    size = sum(block.size for block in same)
    return len(theirs) > _SHORT and size >= _COPIED * len(theirs) and size >= _COPIED * len(words)


def _nearness(item: Item, line: Line, told: frozenset[str]) -> Nearness:
    """An echo gives back the whole; a part of it is a choice, also one of small words alone."""
    meant = _meant(item)
    if told & _HARD - meant - _said(item):
        return "misses"
    near = compared(told, _said(item), item.client, meant, meant).nearness
    words = len(line.text.split())
    if near == "echoes" and _FEWEST <= words < A_PART * len(item.client.split()):
        return "selects"
    return near


def _is_glad(item: Item, told: frozenset[str]) -> bool:
    """A picture or a guess in other words than theirs may be apt; a glad one where nothing of theirs is, is not."""
    return bool(told & _GLAD - _meant(item) - _said(item))


def _may_be_one(line: Line) -> bool:
    """A sentence that is about them or about nobody: given back in words of its own, perhaps."""
    beside = {"affirmation", "information", "advice"} & set(line.coach.labels)
    words = line.text.split()
    return not beside and not line.asks and len(words) > _A_WORD_OR_TWO and not _OF_ONESELF.match(line.text)


_A_WORD_OR_TWO = 3
_OF_ONESELF = re.compile(
    r"\W*(?:(?:well|so|ok|okay|oh|ah|yes|yeah|no|hi|hello) )*(?:i|i'm|im|my|we|let's|lets|hello|thanks)\b",
    re.I,
)


def _meant(item: Item) -> frozenset[str]:
    return stems(item.near) | content(item.better)


def _turned(item: Item, line: Line) -> str:
    """A word of theirs with a "not" that they did not say, or without the one they did; "" where there is none."""
    ours, theirs = _negated(line.text), _negated(item.client)
    for word, negated in ours.items():
        if word in theirs and all(negated) and not any(theirs[word]):
            return next((one for one in line.text.split() if stem(one.lower().strip(".,!?")) == word), "")
    return ""


def _negated(text: str) -> dict[str, list[bool]]:
    """Stems of content words -> for each time they stand there whether a "not" goes before them."""
    words, found = plain(text), dict[str, list[bool]]()
    for at, word in enumerate(words):
        if word[0].isalpha() and word not in SMALL:
            before = words[max(0, at - _REACH) : at]
            found.setdefault(stem(word), []).append(any(one in _NOT or one.endswith("n't") for one in before))
    return found


def _said(item: Item) -> frozenset[str]:
    """Stems of the client's words, as they are when given back."""
    return content(item.client) | {"yourself"}


def _text(line: Line) -> str:
    return " ".join(plain(line.text))


def _words(text: str) -> list[str]:
    return [word for word in plain(text) if word[0].isalnum()]
