"""The words of a learner's line that decided what it was taken for, in the learner's own spelling."""

from __future__ import annotations

import re

from bot.language.coach.kinds import kind_of
from bot.language.coach.patterns import SEEN
from bot.language.coach.sentences import Sentence
from bot.language.coach.slips import SLIPS
from bot.practice import besides
from bot.practice.line import Line
from bot.practice.wording import content, shared, stem

_SHOWS = {
    "advice": ("you should", "i suggest", "my own way", "thought of", "what about", "bid", "tag"),
    "advice_allowed": ("you should", "i suggest", "my own way", "thought of", "what about", "bid"),
    "leading": ("surely", "thought of", "what about", "tag"),
    "affirmation": ("praise",),
    "summary": ("gathering",),
}
"""Kinds of line -> turns of phrase that show them, the most telling first."""
_BY_QUESTION = frozenset(
    {"open", "closed", "leading", "why", "why_value", "settling", "scaling", "advice", "advice_allowed"}
)
_BY_ECHO = frozenset({"reflection", "summary", "echo", "miss"})
_UNQUOTED = frozenset({"insult", "filler", "swap", "unclear", "contracting"})
_WHOLE = 8
"""Words of a question that are quoted whole; of a longer one the asking part."""
_PART = 6
_OF_A_STACK = 5
_TAGGED = 9
"""Words, marks among them, that are quoted of a sentence with a tag."""
_LEAD = re.compile(r"^(?:(?:and|so|but|ok|okay|well|right|then|now|hmm|or)\b[\s,]*)+", re.IGNORECASE)
_NO_END = frozenset(
    "a an the to of in on at for with and or but so if that your his her their my about it's than as from by is are "
    "do does did have has can could will would what how when where who be this any some not you"
    .split()
)  # fmt: skip


def deciding(line: Line, kind: str) -> str:
    """The words by which the line was taken for that kind; "" where none can be shown."""
    if kind in _UNQUOTED:
        return ""
    if kind in line.signs:
        return _cut(as_typed(line.text, line.signs[kind]), _WHOLE)
    if kind == "stacked":
        quoted = (_asking(line, part, kind, _OF_A_STACK) for part in _asked(line)[:3])
        return " / ".join(filter(None, quoted))
    return _shown(line, kind) or _given_back(line, kind) or _question(line, kind) or _told(line, kind)


def shows_plainly(line: Line, kind: str) -> bool:
    """Whether its form alone says what it is, however the ear may waver: one question, and nothing that tells."""
    asked = _asked(line)
    if kind == "stacked":
        return sum(part.mark == "?" for part in asked) > 1 or sum(map(_is_asked_first, asked)) > _A_PAIR
    if kind in _SEEN_IN:
        return any(kind_of(part) in _SEEN_IN[kind] for part in line.parts)
    form = {"settling": "closed", "reflection": "open", "why_value": "why"}.get(kind, kind)
    beside = {kind_of(part) for part in line.parts if part not in asked}
    one = len(asked) == 1 and form in ("open", "closed", "why") and _is_of_form(asked[0], form)
    return one and beside <= (_BESIDE_OPEN if form == "open" else frozenset())


_A_PAIR = 2
"""Questions without a mark that might yet be one: "when will you do it and how will you know"."""


def _is_asked_first(part: Sentence) -> bool:
    return bool(part.asks) and not any(form.startswith("later") for form in part.asks)


def _is_of_form(asked: Sentence, form: str) -> bool:
    """ "Which part of it shall we take?" leaves the choice open, whatever it looks like."""
    return kind_of(asked) == form or (form == "open" and "which" in asked.asks)


_BESIDE_OPEN = frozenset({"said back", "statement", "gathering", "greeting", "praise", "lead in", "process"})
"""What may stand before an open question without changing that it is one."""
_SEEN_IN = {
    "advice": frozenset({"advice", "leading", "tagged plan"}),
    "leading": frozenset({"leading", "tagged plan"}),
}
"""What the ear hears and the form shows too needs no more weighing."""

_SIGNS_OF = {
    "open": ("invites", "asks again", "rehearse"), "closed": ("ever",), "scaling": ("how sure",), "why": ("how come",),
    "affirmation": ("thanks",), "filler": ("small talk", "sympathy", "lost", "empty"), "settling": ("sits",),
    "contracting": ("time left", "suits"), "advice": ("own way",),
    "permission": ("asks leave",), "reflection": ("cleft",),
}  # fmt: skip
"""Kinds of line -> the signs that make them so besides one of their own name."""


def by_sign(line: Line, kind: str) -> bool:
    """Whether it is heard by what it says, not by the weighing of labels."""
    return kind in ("swap", "insult") or any(name in line.signs for name in (kind, *_SIGNS_OF.get(kind, ())))


def bears_out(line: Line, kind: str) -> bool:
    """Whether the form of the line allows that kind: no question without one, no frame without a word of it."""
    if by_sign(line, kind):
        return True
    if kind in ("reflection", "summary", "affirmation"):
        return bool(line.content)
    if kind == "contracting":
        return besides.sets_a_frame(line)
    return kind not in ("open", "closed", "why", "why_value", "stacked") or line.asks


def _asked(line: Line) -> list[Sentence]:
    return [part for part in line.parts if part.is_question]


def _question(line: Line, kind: str) -> str:
    """The question that made it so: of several the one whose form fits the kind."""
    asked = _asked(line) if kind in _BY_QUESTION else []
    fitting = [part for part in asked if not kind.startswith("why") or "why" in part.words] or asked
    fitting = [part for part in fitting if len(part.words) >= _LEAST] or fitting
    return _asking(line, fitting[0], kind, _WHOLE) if fitting else ""


def _told(line: Line, kind: str) -> str:
    """Advice that no turn of phrase gives away: as it begins; a leading one: as it ends."""
    if kind == "leading" and line.parts:
        return as_typed(line.text, " ".join(line.parts[-1].words[-_TAGGED:]))
    if not kind.startswith("advice") or not line.parts:
        return ""
    telling = [part for part in line.parts if kind_of(part) not in ("praise", "greeting", "said back")]
    return _cut(_begun(line.text, (telling or line.parts)[0].words), _PART)


def _begun(text: str, words: tuple[str, ...]) -> str:
    """As much of it from its beginning as was typed in those words: a "defo" at the end is written out by the ear."""
    ways = (
        as_typed(text, " ".join(words[:end])) for end in range(len(words), min(_LEAST, len(words)) - 1, -1)
    )
    return next(filter(None, ways), "")


def _shown(line: Line, kind: str) -> str:
    for name in _SHOWS.get(kind, ()):
        for part in line.parts:
            if found := SEEN[name].search(part.text):
                return _around(line, part, found)
    return ""


def _around(line: Line, part: Sentence, found: re.Match[str]) -> str:
    """From the turn of phrase on, as far as it takes to see what it does; a tag with what it is hung on."""
    if found.end() == len(part.text):
        words = part.text.split()
        typed = as_typed(line.text, " ".join(words[-_TAGGED:]))
        return f"… {typed}" if typed and len(words) > _TAGGED else typed
    return _cut(as_typed(line.text, part.text[found.start() :]), max(_PART, len(found.group().split())))


def _given_back(line: Line, kind: str) -> str:
    """Of a reflection: the stretch from the first to the last word that is the client's."""
    if kind not in _BY_ECHO:
        return ""
    told = [part for part in line.parts if not part.is_question] or line.parts
    theirs = shared(frozenset().union(*(content(part.text) for part in told)), content(line.before))
    for part in told:
        at = [i for i, word in enumerate(part.words) if stem(word.lower()) in theirs]
        if at:
            stretch = part.words[max(0, at[0] - 1) : at[-1] + 1][:_WHOLE]
            return _cut(as_typed(line.text, " ".join(stretch)), _WHOLE)
    return ""


def _asking(line: Line, part: Sentence, kind: str, most: int) -> str:
    """The question itself where it is short, else as much as shows how it asks; what leads in is left out."""
    start = next((at for at, word in enumerate(part.words) if _begins(part, at, word, kind)), 0)
    typed = _LEAD.sub("", as_typed(line.text, " ".join(part.words[start:])))
    return _cut(typed, most, _PART if most > _PART else most)


def _begins(part: Sentence, at: int, word: str, kind: str) -> bool:
    if kind.startswith("why"):
        return word.startswith("why")
    return (
        at > 0 and part.words[0] not in _FIRST and part.words[at - 1] in (",", "-", ":") and word in _ASKING
    )


_FIRST = frozenset("what how who what's how's".split())
_ASKING = _FIRST | frozenset("where when which".split())


def _cut(typed: str, most: int, kept: int = 0) -> str:
    """Whole up to so many words, else fewer, and none left hanging at the end."""
    words = typed.split()
    if len(words) <= most:
        return typed.strip(" ,;:.!?")
    words = words[: kept or most]
    while len(words) > _LEAST and words[-1].lower().strip(",") in _NO_END:
        words.pop()
    return " ".join(words).strip(" ,;:.!?") + " …"


_LEAST = 3


def as_typed(text: str, words: str) -> str:
    """The same stretch in the learner's own spelling, where it is found; else "", rather than a wrong quote."""
    wanted = re.findall(r"[\w']+", words)
    if not wanted:
        return ""
    plain = text.replace("’", "'")
    pattern = r"[^\w']+".join(map(_spelled, wanted))
    found = re.search(rf"(?<![\w']){pattern}(?![\w'])", plain, re.IGNORECASE)
    return text[found.start() : found.end()] if found else ""


_SPELLINGS = {
    "you": "u|ya|ye", "your": "ur", "are": "r", "why": "y", "and": "n|&|an", "have": "hv|hav", "what": "wat|wot",
    "with": "w|wi", "about": "abt|bout", "would": "wld|wud", "could": "cld|cud", "should": "shld|shud",
    "you're": "youre|ur", "you'll": "youll|ull",
    "you've": "youve|uve", "really": "rly", "tomorrow": "tmrw|tmr", "because": "cos|cuz|bc", "though": "tho",
    "please": "pls|plz", "something": "smth|sth", "people": "ppl", "want to": "wanna", "is": "'s",
}  # fmt: skip


def _spelled(word: str) -> str:
    """The word as it may have been typed on a phone; an apostrophe may be left out."""
    bare = re.escape(word).replace("'", "'?")
    slips = [slip for slip, meant in SLIPS.items() if meant == word.lower()]
    others = "|".join(filter(None, [_SPELLINGS.get(word.lower(), ""), *slips]))
    return f"(?:{bare}|{others})" if others else bare
