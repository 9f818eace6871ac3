"""Hears what a message does to the conversation itself: yes and no, back and stop, thanks, a request, an outcome."""

from __future__ import annotations

import re

from bot.language.intents_anywhere import ANYWHERE, GATES
from bot.language.intents_language import is_gibberish, is_other_language
from bot.language.intents_phrases import LEADS, MESSAGE_ONLY, PHONE, TRAILS, WHOLE

_SENTENCE_END = re.compile(r"[.!?;\n…]+|\s[-–—]+\s")
_WORD = re.compile(r"[a-z0-9']+")
_LONGEST = 600
_MOST_SENTENCES = 8
_MOST_WORDS = 16


def hear_intents(text: str) -> frozenset[str]:
    """The names of all that is heard; each is precise enough to be acted on where it is asked for."""
    if not text.strip():
        return frozenset({"empty"})
    start = text[:_LONGEST]
    if is_gibberish(start):
        return frozenset({"gibberish"})
    low = start.lower().replace("’", "'").replace("‘", "'")
    sentences = _sentences(low)
    found: set[str] = set()
    if is_other_language(low):
        found.add("other_language")
    alone = len(sentences) == 1
    for place, sentence in enumerate(sentences):
        found |= _whole(sentence, first=place == 0, alone=alone)
    found |= _anywhere(" ".join(" ".join(words) for words in sentences))
    return frozenset(found)


def _sentences(low: str) -> list[list[str]]:
    """Each sentence as plain words: no apostrophes, phone spelling undone."""
    out = []
    for piece in _SENTENCE_END.split(low)[:_MOST_SENTENCES]:
        words = [PHONE.get(word, word) for word in (found.replace("'", "") for found in _WORD.findall(piece)) if word]
        if words:
            out.append(" ".join(words).split())
    return out


def _whole(words: list[str], *, first: bool, alone: bool) -> set[str]:
    """What the sentence says when taken whole, with and without its small talk before and after."""
    if len(words) > _MOST_WORDS:
        return _first_word(words) if first else set()
    found = _first_word(words) if first else set()
    for phrase in _bare_forms(words):
        for intent, pattern in WHOLE:
            if pattern.fullmatch(phrase):
                found.add(intent)
        if alone or first:
            for intent, pattern in MESSAGE_ONLY:
                if pattern.fullmatch(phrase):
                    found.add(intent)
    return found


def _bare_forms(words: list[str]) -> list[str]:
    """The sentence as said, and what is left of it between "ok so" and "please"."""
    start, end = 0, len(words)
    while start < end - 1 and words[start] in LEADS:
        start += 1
    while end > start + 1 and words[end - 1] in TRAILS:
        end -= 1
    whole = " ".join(words)
    bare = " ".join(words[start:end])
    forms = [whole]
    if bare != whole:
        forms.append(bare)
    if end != len(words) and start:
        forms.extend((" ".join(words[start:]), " ".join(words[:end])))
    return forms


_YES = frozenset("yes yep yeah yea yup yh ya aye yess yeh yess sure definitely absolutely ok okay exactly correct indeed agreed".split())
_NO = frozenset("no nope nah naw noo".split())
_NOT_NO = frozenset("idea one more time way matter doubt clue need longer problem point chance worries reason energy sleep money plan".split())
_NOT_SURE = frozenset("i my it its that this we there he she they how what if of to".split())


def _first_word(words: list[str]) -> set[str]:
    """A yes or no that opens the message, whatever follows it."""
    word = words[0]
    after = words[1] if len(words) > 1 else ""
    if word in _YES and not (word in ("ok", "okay", "sure", "exactly") and after and after not in ("yes", "thats", "lets", "good", "thanks", "i", "that", "then", "sounds")):
        return {"yes"}
    if word in _NO and after not in _NOT_NO:
        return {"no"}
    return set()


def _anywhere(said: str) -> set[str]:
    """Phrases that mean the same wherever they stand; looked for only where their telltale word is."""
    words = set(said.split())
    return {intent for intent, pattern in ANYWHERE if not words.isdisjoint(GATES[intent]) and pattern.search(said)}
