"""A step moved, done or dropped in plain words, by whatever it is called: "push the call to next week"."""

from __future__ import annotations

import re
from datetime import datetime

from bot.language.fragments import is_time_only
from bot.language.numbers import small_number
from bot.language.reminders.words import ASK, MESSAGES, POST, PRE, Request, rule
from bot.language.times import When, hear_when
from bot.language.timing.every import hear_every

_MOVING = (
    r"(?:push|shove|slide|kick|move|shift|postpone|reschedule|delay|bump|put off|put|defer|change|bring "
    r"forward|"
    r"carry over|set|"
    r"pull forward|re-?date|do)"
)
_NEEDS = (
    r"(?:i\s+(?:need|have|want|had|would like)\s+to\s+|i'?d like to\s+|i\s+(?:must|should)\s+|"
    r"i'?m going to\s+|i'?ll\s+)?"
)
_LED = r"(?:(?:the|my|that|this)\s+)?"
_MOVE = re.compile(
    rf"{PRE}{ASK}(?P<needs>{_NEEDS}){_MOVING}\s+(?:back\s+)?{_LED}(?P<what>.+?)\s+(?:(?:back|off|out|"
    rf"forward|on|"
    rf"over)\s+)?"
    rf"(?P<to>(?:to|until|till|til|for|by|on|from)\s+.+|(?:next|this)\s+\w+|tomorrow|tonight|today|"
    rf"every\s+.+){POST}",
    re.IGNORECASE,
)
_MOVE_TOLD = re.compile(
    rf"{PRE}(?:the|my|that)\s+(?P<what>[^,;:.?!]{{2,50}}?)(?:[,;:.]|\s+-)?\s+(?P<needs>(?:that|it|this|"
    rf"which)?\s*(?:is not|isn'?t|"
    r"will not|won'?t|cannot|can'?t|doesn'?t|does not)\b[^?!]{0,60}?)(?:[,;.:]|\s+-|\s+so|\s+but)?\s+"
    rf"(?:let'?s (?:say|make it|do|go for|move it to)|make (?:it|that)|better|rather|how about|(?:can|"
    rf"could) we (?:do|say|make it)|"
    rf"(?:move|push|put|shift) it(?: to)?|do it|i'?ll do it|wait(?:s)? (?:until|till)|(?:be )?moved? "
    rf"to)\s+(?P<to>.+?){POST}",
    re.IGNORECASE,
)
""" "The call with Anna, that won't happen this week, let's say next Tuesday." """
_FINISHED = (
    r"(?:done|finished|completed?|sorted|ticked(?: off)?|did|managed|handled|dealt with|over|made|sent)"
)
_HAS_TO_BE = re.compile(
    rf"{PRE}(?:(?:about|as for|as to|regarding|concerning|on|for)\s+)?(?:the|my|that|this)\s+"
    rf"(?!(?:would|will|could|is|has|must|needs)\b)(?P<what>[^,;:.?!]{{2,50}}?)(?:[,;:.]\s*|\s+-\s+|\s+)"
    rf"(?P<needs>(?:(?:that|it|this|which)\s*)?(?:'?ll|will|would|'s|has|is|needs|must|can)?\b"
    rf"\s*(?:(?:going|gonna|now|only|just|probably|better|best)\s+)*(?:to\s+)?(?:(?:have|need)\s+)?(?:to\s+)?)"
    rf"(?:be|become|happen|wait|go|get done|be done)\s+(?P<to>(?:(?:on|by|until|till|til|to|for)\s+)?\S.*?){POST}",
    re.IGNORECASE,
)
""" "About that email, it'll have to be Monday"; "the call has to wait until next week"."""
_ASK_LATER = (
    r"[,;.:-]*\s+(?:(?:so|but|and|please|can you|could you|just|maybe|then)\s+)*"
    r"(?:ask|check|check in|come back|get back|try)(?:\s+(?:me|to me|with me|in with me|back))?"
    r"(?:\s+(?:about (?:it|that)|again|back))*\s+(?P<to>\S.*?)"
)
_NOT_DONE = (
    re.compile(
        rf"{PRE}{_LED}(?P<what>[^,;:.?!]{{2,50}}?)\s+(?:(?:is|are|was|has|have|'s)\s*(?:not|n'?t)|not)\s+"
        rf"(?:been\s+|quite\s+)*"
        rf"(?:{_FINISHED}|written|there|ready|out|happened)(?:\s+yet)?{_ASK_LATER}{POST}",
        re.IGNORECASE,
    ),
    re.compile(
        rf"{PRE}(?:i\s+)?(?:have not|haven'?t|did not|didn'?t|not)\s+(?:yet\s+)?\w+(?:\s+(?:to|off|up))?\s+"
        rf"{_LED}(?P<what>[^,;:.?!]{{2,50}}?)(?:\s+yet)?{_ASK_LATER}{POST}",
        re.IGNORECASE,
    ),
)
"""Not done, and asked to be asked again: the step keeps its place, and the question gets a time."""
_UNDONE = re.compile(r"(?:n't|\b(?:is|are|was|has|have|did)nt|\bnot|\bnever|\bhardly|\bno)\b", re.IGNORECASE)
_BY = re.compile(
    r"^(?:by|for)\s+(an?|another|\w+)\s+(?:more\s+)?(day|week|fortnight|month)s?\b", re.IGNORECASE
)
_DAYS = {"day": 1, "week": 7, "fortnight": 14, "month": 30}
_WHAT = (
    r"(?P<what>(?!(?:it|this|that|them|all|everything|so|what|well|now|you|me|not|no|one|these|i|we|get|"
    r"more)\b)"
    r"[^.;!?]{2,60}?)"
)
DONE = (
    rule(rf"(?:i'?m\s+|i am\s+|all\s+)?(?:done|finished|through)\s+with\s+{_LED}{_WHAT}"),
    rule(rf"(?:i'?ve|i have|i|have)\s+(?:now\s+|just\s+|already\s+|finally\s+)*(?:did|done|finished|completed|"
         rf"managed|sorted|"
         rf"handled|dealt with)\s+(?:already\s+)?{_LED}{_WHAT}"),
    rule(rf"(?:mark|tick|set|put|check|cross)(?:\s+off)?\s+{_LED}{_WHAT}\s+(?:off\s+)?(?:as\s+)?(?:done|"
         rf"finished|complete[d]?)"),
    rule(rf"(?:tick|check|cross)\s+off\s+{_LED}{_WHAT}"),
    rule(rf"(?:did|done|finished)\s+{_LED}{_WHAT}"),
    rule(rf"{_LED}{_WHAT}\s+(?:(?:is|are|'s|has been|was|were)\s+)?(?:all\s+|now\s+|already\s+)?(?:done|"
         rf"finished|completed|sorted)"),
)  # fmt: skip
_TAKING = (
    r"(?:drop|scrap|forget(?: about)?|delete|remove|cancel|lose|strike(?: off| out)?|cross off|ditch|bin|chuck|"
    r"abandon|get rid of|take|strike|leave)"
)
DROP = (
    rule(rf"{_TAKING}\s+(?:the|my|that)\s+{MESSAGES}\s+(?:about|of|for|to)\s+(?:the\s+|my\s+)?{_WHAT}"),
    rule(rf"(?:take|cross|strike)\s+{_LED}{_WHAT}\s+off(?:\s+(?:my|the)\s+list)?"),
    rule(rf"(?!take|leave){_TAKING}\s+{_LED}{_WHAT}"),
)
_GIVEN_UP = re.compile(
    r"^\W*i (?:do not|don'?t) think i(?:'ll| will)(?: ever)? do (?:the|my|that) (?P<what>.{2,40}?)"
    r"(?:\s+any ?more)?[,.;]?\s+(?:so\s+)?(?:can you|could you|please)?\s*(?:drop|scrap|forget|remove|delete|"
    r"cancel) it\W*$",
    re.IGNORECASE,
)
_ONE = re.compile(r"\s*\b(?:one|step|task|action|thing|reminder)\W*$", re.IGNORECASE)
_LISTED = re.compile(r"\b(?:one|step|reminder)\W*$", re.IGNORECASE)
"""It can be nothing but one of a list."""
_AFTERWARDS = re.compile(
    r"(?:\s+(?:this (?:morning|afternoon|evening)|today|yesterday|last night|on \w+day))?"
    r"(?:[,;]\s+.*|"
    r"\s+but\s+(?:not|haven'?t|i)\b.*|\s+(?:this (?:morning|afternoon|evening)|today|yesterday|last night|already))$",
    re.IGNORECASE,
)
"""When it was done, how that felt, and what was not."""
_MOST = 14
"""Words of such a request; a longer message tells something."""
_TOLD = 22
"""The same, where it is told why."""
_ANY = frozenset({"a", "an", "some", "any"})
"""What is spoken of so is none of theirs that is known."""
_NAME = 7
"""Words that a step may be called by."""
_TAIL = re.compile(r"[,;]\s+(?:it'?s|i|because|as|since|sorry|no time|too|can'?t|we)\b.*$", re.IGNORECASE)


def hear_step(text: str, now: datetime) -> Request | None:
    """What is to become of which step; None where nothing of the kind was said.

    named: it can be nothing but one of a list ("the gym one").
    """
    text = _TAIL.sub("", text)
    if gone := _GIVEN_UP.match(text):
        return _request("drop", gone["what"])
    if len(text.split()) > _MOST:
        return _move(_MOVE_TOLD.match(text), now) if len(text.split()) <= _TOLD else None
    return (
        _again(text, now)
        or _move(_MOVE.match(text) or _MOVE_TOLD.match(text) or _has_to_be(text), now)
        or _first("drop", DROP, text)
        or _first("done", DONE, _without_afterwards(text))
    )


def _without_afterwards(text: str) -> str:
    cut = _AFTERWARDS.sub("", text)
    return cut if len(cut.split()) > 2 else text


def _has_to_be(text: str) -> re.Match[str] | None:
    """What it has to be is a time, and nothing else: "the talk has to be ready by Friday" is no new day for it."""
    found = _HAS_TO_BE.match(text)
    return found if found and is_time_only(found["to"]) else None


def _again(text: str, now: datetime) -> Request | None:
    """The question of how it went, put off to a time of its own."""
    found = next((hit for one in _NOT_DONE if (hit := one.match(text))), None)
    if found is None or not _may_be_name(found["what"]):
        return None
    due = _when(found["to"], now).due
    return _request("again", found["what"])._replace(due=due, said=found["to"]) if due else None


def _first(kind: str, rules: tuple[re.Pattern[str], ...], text: str) -> Request | None:
    found = next((hit for one in rules if (hit := one.match(text))), None)
    if found is None or not _may_be_name(found["what"]) or _UNDONE.search(found["what"]):
        return None
    sure = bool(re.match(r"\W*(?:please\s+)?(?:mark|tick|cross|strike|take)\b", text, re.IGNORECASE))
    return _request(kind, found["what"], sure)


def _may_be_name(what: str) -> bool:
    """Something of a list is called by a few words, which are not all of it "one" or "task"."""
    bare = _ONE.sub("", f" {what}").strip(" .,!")
    return bool(bare) and len(bare.split()) <= _NAME and bare.split()[0].lower() not in _ANY


def _request(kind: str, what: str, sure: bool = False) -> Request:
    bare = what.strip(" .,!")
    return Request(kind, _ONE.sub("", bare) or bare, named=sure or bool(_LISTED.search(bare)))


def _move(found: re.Match[str] | None, now: datetime) -> Request | None:
    if (
        found is None
        or not _may_be_name(found["what"])
        or re.match(r"(?:me|it|you)\b", found["what"], re.IGNORECASE)
    ):
        return None
    what, to = found["what"].strip(" ,"), found["to"]
    if by := _BY.match(to):
        return _moved(what, found, days=_count(by[1]) * _DAYS[by[2].lower()])
    when = _when(to, now)
    if when.due is None:
        return None
    if when.recurring:
        every = hear_every(to, now)
        if every is None or not every.rule:
            return None
        return _moved(what, found)._replace(due=every.due, every=every.rule, said=to)
    next_week = re.match(r"(?:to |until |till |for )?next week\W*$", to, re.IGNORECASE)
    return _moved(what, found, days=7 if next_week else 0)._replace(due=when.due, said=to)


def _moved(what: str, found: re.Match[str], days: int = 0) -> Request:
    request = _request("move", what)
    indirect = bool(found["needs"]) or re.search(r"\b(?:do|change|set|put)\s", found[0], re.IGNORECASE)
    return request._replace(value=(days,) if days else (), named=request.named and not indirect)


def _when(to: str, now: datetime) -> When:
    """ "To Friday" and "until Friday" are that day."""
    bare = re.sub(r"^(?:to|until|till|til|for|by|from)\s+", "", to, flags=re.IGNORECASE)
    return hear_when(bare, now)


def _count(word: str) -> int:
    return small_number(word.lower()) or 1
