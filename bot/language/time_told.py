"""Hears what is said of the talk's own time: how long there is for it, that it should be quick, how much is left."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.language.numbers import minutes
from bot.language.pronouns import straight

MOST = 120
"""More minutes than this are no length of a talk."""

_LEAD = (
    r"(?:(?:sorry|actually|oh|ok(?:ay)?|right|by the way|btw|just so you know|wait|hm+|um+|and|but|so|yes|no|well|look|"
    r"fyi|also|unfortunately|listen|hey|hi|hello|please|to be honest)\b[\s,:]*)*"
)
_COUNT = (
    r"\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|twenty[- ]five|thirty|forty|"
    r"forty[- ]five|half an|an|a|(?:a )?quarter of an|three quarters of an|a few|a couple of|couple of"
)
_SPAN = (
    rf"(?:(?:only|just|about|around|maybe|like|another|roughly|exactly|the next|at most) )*(?:{_COUNT})[ -]?"
    r"(?:more )?(?:mins?|minutes?|hours?)(?: and a half)?"
)
_HAVE = r"(?:i|we)(?:'ve| have| only have| just have| only| just)?(?: (?:only|just|got|have))*"
_MUST = r"(?:i(?:'ve| have|'ll have|'ll| will have| will|'m| am)? ?)?(?:got to|gotta|have to|need to|must|should|to)?"
_GO = r"(?:go|leave|stop|run|dash|be off|be gone|be out|head off|head out|finish|be done|get going|log off)"
_NOW = r"(?:left|now|today|right now|for (?:this|it|today|you|us|now)|to spare|here)"
_TILL = (
    r"(?:before|until|till) (?:i (?:have to |need to |must )?(?:go|leave|start|log off)|"
    r"(?:my|the) next (?:\w+ )?(?:meeting|call|one|thing|appointment|lesson|class|shift|patient|client))"
)
_TAIL = rf"(?: (?:{_NOW}|more|in total|tops|max|or so|at most|{_TILL}))*"
_LENGTH = rf"(?:{_HAVE} (?:{_SPAN}){_TAIL}|{_MUST} {_GO} in (?:{_SPAN}){_TAIL}|there(?:'s| is| are) (?:{_SPAN}) left)"
_LENGTH_ASKED = (
    rf"(?:can|could) (?:we|you) (?:please |just )*(?:do (?:this|it)|be done|finish|wrap (?:this |it )?up|"
    rf"keep (?:this|it)) (?:in|to|within|under) (?:{_SPAN})(?: please)?"
)
_MORE = (
    r"(?:(?:i|we)(?:'ve| have)?(?: got| have)? (?:(?:a bit|a little|some|much|a lot|quite some) )*(?:more|extra) time"
    r"(?: (?:now|today|after all|than i (?:thought|said|expected)|than expected|left|for this))+|"
    r"i(?:'m| am) in no (?:rush|hurry)(?: today| now)?|there(?:'s| is) no (?:rush|hurry)|no (?:rush|hurry)|"
    r"(?:we|i) can (?:take|go on|go|stay|do)(?: for)? (?:a (?:bit|little) )?(?:longer|more time|our time)"
    r"(?: today| now)?|"
    r"(?:can|could) we (?:take|go on|go|have)(?: for)? (?:a (?:bit|little) )?(?:longer|more time)(?: today| please)?)"
)
_LESS = (
    rf"(?:i(?:'m| am) (?:a bit |rather |really |very )?(?:short of|short on|running out of|pressed for) time"
    rf"(?: {_NOW})+|i (?:don't have|haven't got|haven't|have not got|do not have) "
    rf"(?:(?:very|that|so|too) )?(?:much time|a lot of time|long|much)(?: {_NOW})+|"
    r"(?:it|this) (?:has|needs) to be (?:quick|short)(?: today)?)"
)
_IT = r"(?: (?:this|it|things))?"
_QUICK = (
    rf"(?:(?:can|could) (?:we|you|i) (?:please |just )*|let's |please )?(?:hurry up|hurry{_IT} up|speed{_IT} up|"
    r"be (?:quick|quicker|brief)|go faster|get to the point|make (?:this|it) (?:quick|quicker|short|shorter|faster)|"
    r"keep (?:this|it) (?:short|quick|brief))(?: please| a bit)*|"
    r"(?:this|it)(?:'s| is)? (?:taking|dragging|going on)(?: (?:on|for|too long|forever|ages|a bit))*|"
    r"(?:this|it)(?:'s| is) (?:taking )?too long(?: for me)?"
)
_LEFT = (
    r"how much (?:more )?time(?:'s)?(?: (?:is there|is|do we have|do i have|have we got|have we|have i got|"
    r"will this take))?(?: left| still| now)*|how (?:much )?longer(?: (?:is|does|will|do) (?:this|it|there|we)"
    r"(?: (?:take|be|going to (?:take|be)|go on|have|last|left))*)?|"
    r"how long (?:is left|have we(?: got)?(?: left)?|do we (?:still )?have(?: left)?|left|is this going to take|"
    r"will this take|does this (?:take|last)|is this|to go)|how many (?:more )?(?:minutes|questions)"
    r"(?: (?:are there|are left|left|more|to go|do we have))*|"
    r"(?:are|is) (?:we|this|it) (?:nearly |almost )?(?:done|finished|there|over)(?: yet| now| soon)*"
)
_KINDS = {
    kind: re.compile(rf"{_LEAD}(?:{words})(?:,? (?:then|ok|though|sorry|i'm afraid|btw|by the way))*", re.IGNORECASE)
    for kind, words in (
        ("length", rf"{_LENGTH}|{_LENGTH_ASKED}"), ("more", _MORE), ("less", _LESS), ("quick", _QUICK), ("left", _LEFT),
    )
}  # fmt: skip
_MARKED = re.compile(rf"\b(?:{_NOW}|{_GO} in|finish|wrap up|be done)\b", re.IGNORECASE)
_OPENS = re.compile(
    rf"{_LEAD}(?:{_LENGTH})\s*(?:[,;–-]|\band\b|,? so\b|,? but\b)\s*(?=(?:i|i'd|want|need|can|could|let's|would)\b)",
    re.IGNORECASE,
)
_IN_BRIEF = re.compile(
    r"^\W*(?:(?:hey|hi|hello|ok|okay|so|right|quick one|quickly|just|only|about|max|i've|i|have|got)\b[\s,.!:–-]*)*"
    r"(?P<count>\d{1,2}) ?-?min(?:ute)?s?\b(?: (?:max|only|tops|please|before|till|until|left|here|and)\b"
    r"[^.,;!?\n]{0,25})?\s*[.,;:!–-]+\s*(?=\w)",
    re.IGNORECASE,
)
_JOIN = re.compile(r"[\s,;–-]*(?:\b(?:and|so|but))?[\s,;–-]*$", re.IGNORECASE)
_SENTENCE = re.compile(r"[^.!?;\n]+[.!?;]*")


@dataclass(frozen=True, slots=True)
class TimeTold:
    """kind: length | more | less | quick | left.  minutes: where a length is named.

    marked: it says "left", "today", "for this": it cannot be about anything but the talk.
    rest: whatever else was said in the message.
    """

    kind: str
    minutes: int | None
    marked: bool
    rest: str


def hear_time_told(words: str) -> TimeTold | None:
    """What a whole sentence of the message says of the talk's time; None where none does."""
    pieces = [piece.strip() for piece in _SENTENCE.findall(straight(words)) if piece.strip()]
    for at, piece in enumerate(pieces):
        rest = " ".join((*pieces[:at], *pieces[at + 1 :]))
        if told := _told(piece.strip(" .!?;,"), rest):
            return told
    return None


def hear_length_first(words: str) -> TimeTold | None:
    """The same where somebody begins with it: "I've got ten minutes and want to …"."""
    opened = _OPENS.match(straight(words))
    if opened is None:
        return hear_time_told(words) or _in_brief(straight(words))
    wish = straight(words)[opened.end() :].strip()
    rest = f"I {wish}" if wish.lower().startswith(("want", "need", "would")) else wish
    return _told(_JOIN.sub("", opened.group()), rest)


def _in_brief(words: str) -> TimeTold | None:
    """ "Hey. 15 mins. My boss wants …", "got 5 mins before a call, need to …": no more than the number of them."""
    found = _IN_BRIEF.match(words)
    count = int(found["count"]) if found else 0
    return (
        TimeTold("length", count, False, words[found.end() :].strip())
        if found and 0 < count <= MOST
        else None
    )


def _told(piece: str, rest: str) -> TimeTold | None:
    for kind, pattern in _KINDS.items():
        if pattern.fullmatch(piece):
            named = _named(piece) if kind == "length" else None
            if kind == "length" and (named is None or named > MOST):
                return None
            return TimeTold(kind, named, bool(_MARKED.search(piece)), rest)
    return None


def _named(piece: str) -> int | None:
    if re.search(r"\b(?:few|couple of) (?:more )?min", piece, re.IGNORECASE):
        return 5 if "few" in piece.lower() else 2
    return minutes(re.sub(r"(?i)\bonly|just|another|more|exactly|roughly|at most\b", " ", piece))
