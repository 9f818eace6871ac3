"""Hears what a message does to the conversation itself: yes and no, back and stop, thanks, a request, an outcome."""

from __future__ import annotations

import re

from bot.language.intent.anywhere import ANYWHERE
from bot.language.intent.language import is_gibberish, is_other_language
from bot.language.intent.match import phrases_heard
from bot.language.intent.words import ALIKE, EXCLAIMS, FILLERS, LEADS, OATHS, PHONE, SIGNS, TRAILS

_SENTENCE_END = re.compile(r"[.!?;\n…]+|\s[-–—]+\s|, (?=i meant\b)")
_COMMA = re.compile(r"[,:;.!?…\n]+\s*")
_WORD = re.compile(r"[a-z0-9']+")
_DRAWN_OUT = re.compile(r"([a-z])\1{2,}")
_LAUGHTER = re.compile(r"\b(?:a?(?:ha){2,}h?|(?:he){2,}|(?:hi){3,}|lo+lz?|lmf?ao+|rofl|hah+)\b")
_VARIANT = re.compile("[\ufe0f\u200d♀♂🏻-🏿]+")
_STARRED = re.compile(r"\*\s?[\w']+(?: [\w']+){0,2}")
_LONGEST = 600
_MOST_SENTENCES = 8
_MOST_WORDS = 16
_VERDICT = 4
"""Words up to which a sentence may be a verdict on what was told just before."""
_OF_THE_TALK = frozenset(
    "this you your these those question questions coaching bot chat talking session".split()
)
_PAST = re.compile(
    r"\bi(?:ve| have| just| only| even| also)* (?:\w+ed|did|went|had|told|said|rang|wrote|sent|read|made|got|saw|"
    r"spoke|took|gave|came|sat|put|ran|left)\b"
)
_MOST_PLAIN = 10
"""Longer sentences are content as a rule; fillers are not looked for in them."""
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
_OPENING_REQUESTS = frozenset("pause more_time skip back".split())
_REQUEST = 3
"""Words from which an opening clause is a request of its own: "wait, count to ten, then answer" is a plan."""
_PLANNED = re.compile(r"(?:and|then|until|till)\b")
_UNSETTLED = re.compile(
    r"\b(?:but|just|still|yet|only)\b.*\b(?:dont|do not|cant|cannot|never|not|wont|havent|how|scared|afraid)\b"
)
"""Said beside it, knowing what to do is no decision: it is what they are stuck with."""
_SHORT_MESSAGE = 24
_EMPTY_WORDS = FILLERS | OATHS
_SWORN = re.compile(
    r"\b(?:the (?:hell|fuck|heck|devil)|on earth|for (?:gods|fucks|christs|heavens|petes) sake)\b"
)
_SAID_BESIDE = re.compile(
    r"^(?:(?:i (?:think|guess|mean|suppose|must say|have to say)|to be (?:honest|fair|frank)|come on|if im honest|"
    r"in all honesty|you know(?: what)?|for me|to me|im afraid|i would say|id say) )+(?=\w)"
    r"|(?: (?:to be (?:honest|fair)|if im honest|you know|for me|in my (?:opinion|head|case)|i must say|i think))+$"
)
_LETTER = re.compile(r"\W*([yn])\W*")
_WILL_DO = re.compile(
    r"\W*(?:\w+\W+){0,3}(?:good|near|close|fair|clear|sure) enough\W*(?:for me|thanks|i (?:think|guess))?\W*"
)
_SHORTENED = re.compile(
    r"\b(?=\w+ (?:not|am|have|is|us|will)\b)(do|did|does|could|would|should|was|are|were|has|have|is|i|we|that|it|let) "
    r"(not|(?<=i )(?:am|have)|(?<=we )have|(?<=that )is|(?<=it )is|(?<=let )us)\b"
)
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
    if EXCLAIMS.fullmatch(low):
        return frozenset({"exclaims"})
    if alone := _LETTER.fullmatch(low):
        return frozenset({"yes" if alone[1] == "y" else "no"})
    found = _steering(_sentences(low)) | _clause_by_clause(low) or _opened_with(low)
    if "decided" in found and _UNSETTLED.search(low.replace("'", "")):
        found = found - {"decided"}
    if "enough" in found and _WILL_DO.fullmatch(low):
        found = found - {"enough"} | {"yes"}
    if is_other_language(low):
        # "No entiendo nada" refuses nothing.
        found = found - {"yes", "no"} | {"other_language"}
    return frozenset(found)


def _sign(text: str) -> str:
    """One sign however often it is sent, without its colour or sex; a star before a word sets a misspelling right."""
    sign = _VARIANT.sub("", text.strip())
    if len(sign) > 1 and sign not in SIGNS and all(one in SIGNS for one in sign.replace(" ", "")):
        return sign[0]
    return "*" if _STARRED.fullmatch(sign) else sign


def _clause_by_clause(low: str) -> set[str]:
    """What its clauses say one by one, where every one of them is about the talk ("sorry, let me think, one sec")."""
    clauses = [clause for clause in _COMMA.split(low) if _WORD.search(clause)]
    if not 1 < len(clauses) <= _MOST_SENTENCES or len(_WORD.findall(low)) > _MOST_WORDS:
        return set()
    found: set[str] = set()
    for clause in clauses:
        heard = _steering(_sentences(clause))
        if LEADS.issuperset(_WORD.findall(clause)):
            heard &= {"thanks"}
        elif not heard:
            return set()
        found |= heard
    return found


def _opened_with(low: str) -> set[str]:
    """What the clause before the first comma or colon says of the talk, in a message short enough to be about it."""
    first, *rest = re.split(r"[,:]\s", low, maxsplit=1)
    if not rest or len(_WORD.findall(low)) > _MOST_WORDS:
        return set()
    asks = len(_WORD.findall(first)) >= _REQUEST and not _PLANNED.match(rest[0])
    openers = _OPENERS | _OPENING_REQUESTS if asks else _OPENERS
    return _steering(_sentences(first)) & openers


def _steering(sentences: list[list[str]]) -> set[str]:
    if not sentences:
        return set()
    found = _first_word(sentences[0])
    length = sum(map(len, sentences))
    opening, told = True, False
    for at, words in enumerate(sentences):
        if len(words) <= _MOST_WORDS:
            heard = phrases_heard(_bare_forms(words))
            if not heard and len(words) <= _MOST_PLAIN:
                heard = phrases_heard(_plain_forms(words))
            if not opening:
                heard = heard - _OPENING_ONLY
            if 0 < at < len(sentences) - 1 and len(words) == 1:
                heard = heard - _INTERRUPTING  # "Neighbours. Stop. With the drums."
            if told and len(words) <= _VERDICT and not _OF_THE_TALK & set(words):
                heard = heard - {
                    "resistance"
                }  # "I practised in the mirror. Pointless": it was, not this talk
            told = told or (not heard and bool(_PAST.search(" ".join(words))))
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
    low = _LAUGHTER.sub("haha", low)
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
    return forms


def _plain_forms(words: list[str]) -> list[list[str]]:
    """The sentence without oaths, fillers and what merely opens it, and the same with one word for each meaning."""
    sworn = _SWORN.sub("", " ".join(words)).split()
    plain = _SAID_BESIDE.sub("", " ".join([word for word in sworn if word not in _EMPTY_WORDS])).split()
    alike = _SHORTENED.sub(_short, " ".join([ALIKE.get(word, word) for word in plain])).split()
    forms = _bare_forms(plain) if plain and plain != words else []
    return forms + (_bare_forms(alike) if alike and alike != plain else [])


def _short(said: re.Match[str]) -> str:
    """ "Could not" as "couldnt", "I have" as "ive": most people type it short, and the phrases are so written."""
    first, second = said.groups()
    return first + (
        "nt" if second == "not" else {"am": "m", "have": "ve", "is": "s", "us": "s"}.get(second, second[-1:])
    )


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
