"""Hears what a message does to the conversation itself: yes and no, back and stop, thanks, a request, an outcome."""

from __future__ import annotations

import re

from bot.language.intents_anywhere import ANYWHERE
from bot.language.intents_language import is_gibberish, is_other_language
from bot.language.intents_match import phrases_heard
from bot.language.intents_words import LEADS, PHONE, SIGNS, TRAILS

_SENTENCE_END = re.compile(r"[.!?;\n…]+|\s[-–—]+\s|, (?=i meant\b)")
_WORD = re.compile(r"[a-z0-9']+")
_LONGEST = 600
_MOST_SENTENCES = 8
_MOST_WORDS = 16
# These would break into a session, so a sentence of a longer story is not enough for them.
_INTERRUPTING = frozenset(
    "back skip pause stop change_goal decided resistance insult begin list_steps keep_it correction "
    "drop".split()
)
# "Ravi has to own his tickets. That's my goal" keeps nothing.
_OPENING_ONLY = frozenset({"keep_it"})
_OPENERS = frozenset({"decided", "resistance", "insult", "thanks", "farewell", "done", "partly", "not_yet"})
_SHORT_MESSAGE = 24
_YES = frozenset(
    "yes yep yeah yea yup yh ya aye yess yeh yess sure definitely absolutely ok exactly correct indeed "
    "agreed".split()
)
_NO = frozenset("no nope nah naw noo nooo".split())
_WEAK_YES = frozenset("ok sure exactly definitely absolutely correct".split())
_AFTER_WEAK_YES = frozenset("yes thats lets good thanks i that then sounds".split())
_NOT_NO = frozenset(
    "idea one more time way matter doubt clue need longer problem point chance worries reason energy "
    "sleep money plan "
    "question help comment other others wonder".split()
)


def hear_intents(text: str) -> frozenset[str]:
    """The names of all that is heard; each is precise enough to be acted on where it is asked for."""
    sign = text.strip().rstrip("\ufe0f🏻🏼🏽🏾🏿")
    if not sign:
        return frozenset({"empty"})
    if sign in SIGNS:
        return frozenset({SIGNS[sign]})
    start = text[:_LONGEST]
    if is_gibberish(start):
        return frozenset({"gibberish"})
    low = start.lower().replace("’", "'").replace("‘", "'")
    found = _steering(_sentences(low)) or _opened_with(low)
    if is_other_language(low):
        found.add("other_language")
    return frozenset(found)


def _opened_with(low: str) -> set[str]:
    """What the clause before the first comma or colon says of the talk, in a message short enough to be about it."""
    first, *rest = re.split(r"[,:]\s", low, maxsplit=1)
    if not rest or len(_WORD.findall(low)) > _MOST_WORDS:
        return set()
    return _steering(_sentences(first)) & _OPENERS


def _steering(sentences: list[list[str]]) -> set[str]:
    if not sentences:
        return set()
    found = _first_word(sentences[0])
    length = sum(map(len, sentences))
    opening = True
    for words in sentences:
        if len(words) <= _MOST_WORDS:
            heard = phrases_heard(_bare_forms(words))
            if not opening:
                heard = heard - _OPENING_ONLY
            found |= (
                heard
                if length <= _MOST_WORDS or (opening and length <= _SHORT_MESSAGE)
                else heard - _INTERRUPTING
            )
        opening = opening and LEADS.issuperset(words)
    return found | _anywhere([word for words in sentences for word in words])


def _sentences(low: str) -> list[list[str]]:
    """Each sentence as plain words: no apostrophes, phone spelling undone."""
    out = []
    for piece in _SENTENCE_END.split(low)[:_MOST_SENTENCES]:
        words = [found.replace("'", "") for found in _WORD.findall(piece)]
        if words:
            out.append(" ".join([PHONE.get(word, word) for word in words]).split())
    return [words for words in out if words]


def _bare_forms(words: list[str]) -> list[list[str]]:
    """The sentence as said, and what is left of it between "ok so" and "please"."""
    start, end = 0, len(words)
    while start < end - 1 and words[start] in LEADS:
        start += 1
    while end > start + 1 and words[end - 1] in TRAILS:
        end -= 1
    forms = [words]
    if start or end != len(words):
        forms.append(words[start:end])
    if start and end != len(words):
        forms.extend((words[start:], words[:end]))
    return forms


def _first_word(words: list[str]) -> set[str]:
    """A yes or no that opens the message, whatever follows it."""
    word = words[0]
    after = words[1] if len(words) > 1 else ""
    if word in _YES and not (word in _WEAK_YES and after and after not in _AFTER_WEAK_YES):
        return {"yes"}
    if word in _NO and after not in _NOT_NO:
        return {"no"}
    return set()


def _anywhere(words: list[str]) -> set[str]:
    """Phrases that mean the same wherever they stand; looked for only where their telltale word is."""
    there = [(intent, pattern) for intent, gate, pattern in ANYWHERE if not gate.isdisjoint(words)]
    if not there:
        return set()
    said = " ".join(words)
    return {intent for intent, pattern in there if pattern.search(said)}
