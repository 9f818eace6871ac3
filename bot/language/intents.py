"""Hears what a message does to the conversation itself: yes and no, back and stop, thanks, a request, an outcome."""

from __future__ import annotations

import re

from bot.language.intents_anywhere import ANYWHERE
from bot.language.intents_language import is_gibberish, is_other_language
from bot.language.intents_match import phrases_heard
from bot.language.intents_words import LEADS, OATHS, PHONE, SIGNS, TRAILS

_SENTENCE_END = re.compile(r"[.!?;\n…]+|\s[-–—]+\s|, (?=i meant\b)")
_COMMA = re.compile(r"[,:;.!?…\n]+\s*")
_WORD = re.compile(r"[a-z0-9']+")
_DRAWN_OUT = re.compile(r"([a-z])\1{2,}")
_VARIANT = re.compile("[\ufe0f\u200d♀♂🏻-🏿]+")
_STARRED = re.compile(r"\*\s?[\w']+(?: [\w']+){0,2}")
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
_OPENERS = frozenset(
    {"decided", "resistance", "insult", "thanks", "farewell", "done", "partly", "not_yet", "help"}
)
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
    sign = _sign(text)
    if not sign:
        return frozenset({"empty"})
    if sign in SIGNS:
        return frozenset({SIGNS[sign]})
    start = text[:_LONGEST]
    if is_gibberish(start):
        return frozenset({"gibberish"})
    low = start.lower().replace("’", "'").replace("‘", "'")
    found = _steering(_sentences(low)) or _clause_by_clause(low) or _opened_with(low)
    if is_other_language(low):
        # "No entiendo nada" refuses nothing.
        found = found - {"yes", "no"} | {"other_language"}
    return frozenset(found)


def _sign(text: str) -> str:
    """One sign however often it is sent, without its colour or sex; a star before a word sets a misspelling right."""
    sign = _VARIANT.sub("", text.strip())
    if sign and sign[0] in SIGNS and not sign.strip(sign[0]):
        return sign if sign in SIGNS else sign[0]
    return "*" if _STARRED.fullmatch(sign) else sign


def _clause_by_clause(low: str) -> set[str]:
    """What its clauses say one by one, where every one of them is about the talk ("sorry, let me think, one sec")."""
    clauses = [clause for clause in _COMMA.split(low) if _WORD.search(clause)]
    if not 1 < len(clauses) <= _MOST_SENTENCES or len(_WORD.findall(low)) > _MOST_WORDS:
        return set()
    found: set[str] = set()
    for clause in clauses:
        heard = _steering(_sentences(clause))
        if not heard and not LEADS.issuperset(_WORD.findall(clause)):
            return set()
        found |= heard
    return found


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
    low = _DRAWN_OUT.sub(r"\1", low) if _DRAWN_OUT.search(low) else low
    for piece in _SENTENCE_END.split(low)[:_MOST_SENTENCES]:
        words = [found.replace("'", "") for found in _WORD.findall(piece)]
        if words:
            out.append(" ".join([PHONE.get(word, word) for word in words]).split())
    return [words for words in out if words]


def _bare_forms(words: list[str]) -> list[list[str]]:
    """The sentence as said, and what is left of it between "ok so" and "please"."""
    start, end, length = 0, len(words), len(words)
    while start < end - 1 and words[start] in LEADS:
        start += 1
    while end > 1 and words[end - 1] in TRAILS:
        end -= 1
    ends = range(end, min(end + 3, length) + 1)
    forms = [words[at:upto] for at in {0, start} for upto in ends if upto > at]
    if length > 1:
        # The "no" of "no thanks" is heard as the first word; alone it would tell of a step.
        forms = [form for form in forms if form != ["no"]]
    if length > end + 3:
        forms.extend([words, words[start:]])
    if not OATHS.isdisjoint(words) and len(words) > 1:
        forms.extend(_bare_forms([word for word in words if word not in OATHS] or ["oh"]))
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
