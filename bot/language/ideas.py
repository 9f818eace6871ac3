"""Things said in passing: ideas, what was tried, what is in the way, the reason it matters."""

from __future__ import annotations

import re

from bot.language.intents import hear_intents
from bot.language.late import late
from bot.language.phrases import is_instruction

_LEAD_IN = late(
    r"^(?:(?:well|ok|okay|so|um+|uh+|er+|hmm+|maybe|perhaps|possibly|i guess|i suppose|i think|probably|"
    r"also|and|or|then|either(?! (?:way|of|one|side|day|party)\b)|"
    r"another (?:one|idea|option)(?: is| would be)?|one (?:option|idea|thing)(?: is| would be)?|"
    r"what about|how about|there's(?: also)?|there is(?: also)?)[\s,:]+)+",
    re.IGNORECASE,
)
_COULD = late(
    r"^(?:i|we)(?:'d| would)?\s+(?:(?:could|can|might|may|should|would|will|'ll)\b(?!'))?\s*"
    r"(?:always|also|just|even|try to|try and)?\s*",
    re.IGNORECASE,
)
_COULD_ALONE = late(
    r"^(?:could|might) (?:(?:just|always|also|maybe|even|probably) )?"
    r"(?!(?:be|have|not|never|i|he|she|they|it|that|this|you|we|my|the|just|as)\b)(?=[a-z]+\b)",
    re.IGNORECASE,
)
_HEDGE_AFTER = late(r"(?<=\w)(?:[\s,]+(?:maybe|perhaps|i guess|i suppose|lol|haha))+$", re.IGNORECASE)
_PARTS = late(
    r"\s*(?:\n+|;|\.\s+|\?\s+|\s\d[.)]\s|,\s+and\s+(?:maybe|perhaps|also|then)\s+)",
    re.IGNORECASE,
)
_LINKED = late(r"(,\s*or(?: else)?\s+|\s+or(?: else)?\s+|,\s*)", re.IGNORECASE)
_QUESTION = late(
    r"(?:(?<=[.?!\n])|^)\s*(?:what|who|why|how|when|where|which|is|are|do|does|did|can|should|would|no)\b[^.?!\n]*\?+",
    re.IGNORECASE,
)
_IN_PASSING = late(
    r"\b(?:maybe|perhaps|i suppose|i guess)?\s*,?\s*i (?:could|might)(?: always| also| just| maybe)?\s+"
    r"(?!not\b|have\b|be\b|never\b|only\b|hardly\b|barely\b|see\b|tell\b|feel\b|"
    r"understand\b|do with\b)([a-z][^.;!?\n]{4,90})|"
    r"\bi(?:'ve| have| was| am|'m|'d)?(?: been| also| just| sometimes)* (?:thought|thinking|thought before|wondered|"
    r"wondering) (?:of|about) (?P<doing>(?!being\b|having\b|doing\b|leaving\b|how\b|what\b|whether\b)"
    r"(?:just |maybe )?[a-z]{2,}ing [^.;!?\n]{4,90})",
    re.IGNORECASE,
)
_HELD_BACK = late(
    r",?\s+(?:but|because|cos|though|although|only|except|when i|if i wasn'?t)\b.*$|,\s+(?=(?:i|he|she|they|it)\b).*$",
    re.IGNORECASE,
)
"""A "but" waits until the ideas are weighed; what is told after a comma is no part of the idea."""
_TRIED = late(
    r"\b(?:i(?:'ve| have|ve)?(?: already| even)? tried|we(?:'ve| have)?(?: already)? tried)\b[^.!?\n]{3,}|"
    r"(?:^(?:(?:well|so|yes|yeah|ok|first|honestly)[\s,]+)*|(?<=[.!?;,\n])\s*|\b(?:and|but)\s+)"
    r"(?:i(?:'ve| have|ve) (?:already|written|read|phoned|rung|called|asked|told|spoken|talked|"
    r"emailed|bought|moved|started|changed|used|booked|signed|joined|searched|sent|"
    r"been to|been doing (?:the|my|these|those|it)|"
    r"looked into|had (?:a|the) (?:word|chat|talk|meeting))|"
    r"(?:so far|already|last \w+) (?:i|we)(?:'ve| have|ve)? (?:asked|told|spoken|spoke|talked|made|started|"
    r"tried|been|set up|rang|phoned|wrote|written|bought)|i did try|i started [^.!?\n]{0,120}\b(?:gave up|lasted|"
    r"didn'?t last|stopped|fizzled out)|tried (?:everything|that|it|this)|"
    r"i(?:'ve| have|ve) (?:set up|put up|put in|written|drawn up|cut|hired|installed|downloaded|offered|"
    r"given (?:him|her|them|it)|had (?:words|talks)|done (?:an?|the|some|courses?|my best)|"
    r"made (?:an?|some) (?:list|plan|timetable|template|chart|rota|budget|schedule|spreadsheet))|"
    r"i (?:set up|downloaded|installed|signed up|spoke to|talked to|had a (?:word|chat|go)|read (?:a|the|some) books?|"
    r"made (?:a|an|some) (?:list|plan|timetable|template|chart|rota|budget|schedule|spreadsheet)|bought (?:an?|some))|"
    r"(?:i )?(?:got|managed|finished|sorted|cleared) (?:\w+ ){1,4}(?:done|so far|already)\b[^.!?\n]*|"
    r"i (?!am\b|was\b)(?:[^.!?\n]{3,80}\b(?:gave up|got nowhere|didn'?t (?:help|work|last|stick)|fizzled out|"
    r"(?:was|were|made) no (?:use|difference)|came to nothing|nothing (?:came|changed))|[^.!?\n]{3,60}\b(?:once|twice|"
    r"times)\b(?! (?:a|an|per|every|each)\b)[^.!?\n]{0,40}\b(?:ended up|both times|each time|every time))|"
    r"i (?:sent|texted|messaged|called) (?:him|her|them|two|three|an?|several|some)|"
    r"i (?:phoned|rang|emailed|wrote|suggested|raised it|offered))\b[^.!?\n]*",
    re.IGNORECASE,
)
_NOT_TRIED = late(
    r"\b(?:haven'?t|have not|not|never|didn'?t) (?:really |actually |even )?(?:tried|try|done|do) "
    r"(?:anything|much|it)\b|\bi(?:'ve| have)? (?:never|not) (?:really |actually |even |once )?"
    r"(?:said|told|asked|mentioned|raised|brought|dared|spoken|talked)\b|"
    r"^(?:honestly |no,? )?never (?:really |even |once )?(?:tried|looked|asked|said|told|opened|done|spoken|talked|"
    r"dared|started|mentioned)\b|"
    r"\bi (?:haven'?t|have not|never) (?:really |actually |even |once )?(?:said|told|asked|mentioned|"
    r"raised|brought it|dared|spoken|talked|started)\b",
    re.IGNORECASE,
)
_STUCK = late(
    r"\b(?:the (?:main |only |real )?(?:problem|trouble|snag) is|"
    r"what(?:'s| is) (?:stopping|holding) me(?: back)? is|what makes it (?:so )?(?:hard|difficult) is|"
    r"what gets in the way is|what stops me is|i (?:just )?keep (?:putting (?:it|this|things) off|finding excuses|"
    r"making excuses|avoiding it)|it'?s (?:hard|difficult) because|i always end up \w+ing|i (?:always |just )?get "
    r"stuck (?:at|on|with|when)|there'?s (?:just )?no (?:money|time|energy|space|budget|room) (?:for|to|in)|"
    r"i (?:always |just )?(?:chicken out|bottle it|lose my nerve)|i never have (?:the |any )?(?:time|energy)|"
    r"i (?:can'?t|cannot) say no|i(?:'m| am|m)(?: just| so| really| too| a bit| simply)* (?:afraid|scared|terrified|"
    r"frightened|worried|nervous) (?:of|that|about|i|i'll|it|it'll|he|he'll|she|she'll|they|they'll|to)|"
    r"i (?:dread|fear))\b[^.!?\n]*|"
    r"\b(?:my|the|this|that) [a-z' ]{2,40}\b(?:stops me|holds me back|gets in (?:the|my) way)\b[^.!?\n]*",
    re.IGNORECASE,
)
_REASON = late(
    r"\b(?:because|coz|cos|since (?=(?:i(?:'m|'ve got| am| have (?!been|\w+ed\b)| can'?t| don'?t| need| want| live|"
    r" work))\b)|"
    r"(?<=\w )(?<!\bor )so that (?!(?:is|was|'s|leaves|means|one|would be|will be)\b)|the reason is(?: that)?)\s*"
    r"(?<=\s)([^.!?\n]{6,120})",
    re.IGNORECASE,
)
_REASON_ENDS = late(
    r",?\s+(?:and|but|so)\s+(?:i (?:already |also |do )?(?:know|want|need|think)|i'?ll|i will|i'?d|what i|how)\b.*$",
    re.IGNORECASE,
)
"""Where something else than the reason is told."""
# What is told of how things are: somebody's state or doing, with no "could" or "maybe" in it.
_TOLD = late(
    r"^(?:and |but |well |so )*(?:(?:he|she|it|they|this|that|everyone|everybody|nobody|no one)"
    r"(?:'s|'re|s| is| are| was| were| has| have| had| does| did| got| lives| works| wants| never| always)|"
    r"it'?s|he'?s|she'?s|they'?re|(?:my|our|the|her|his) (?:\w+ ){1,3}(?:is|are|was|were|has|have|had|lives?|works?|"
    r"opens?|closes?|comes?|wants?|never|always|keeps?|says|said)|(?:\w+ )(?:is|was) (?:\d+|my)|"
    r"(?:i|we)(?: was| were| had| am| can'?t| don'?t| didn'?t| haven'?t|'?m (?:so|too|not|very|really|\w+ed))|"
    r"i'?ve (?:been|had|got no)|there'?s no)\b",
    re.IGNORECASE,
)
_OFFERED = late(
    r"\b(?:could|might|would|should|can|will|maybe|perhaps|if|instead|ask|try|option|idea|going to|gonna|worth|"
    r"i'?ll|i'?d|one to|thinking of)\b",
    re.IGNORECASE,
)
_NOTHING = frozenset({"dont_know", "nothing_more"})
# A sentence put in a list is no bare name, however short.
_HELD_ON = late(
    r"\b(?:if|because|but|so|which|who|when|even|though|since|as|that|while|then)\b", re.IGNORECASE
)
_WITHIN = late(r"(?<=\d)\.(?=\d)")
_POINT = "\u2024"
LONGEST, _MOST = 1000, 40
"""Characters read for ideas, and the parts of them; nobody lists more."""
_AFTER_A_VERB = frozenset("a an the my her his their our some this that it him them me myself".split())
_NO_VERB = frozenset(
    "with for in on at by as of from to and or but not even like than if is was are be so all".split()
)
NAMED = 3
"""A list of so few words each names ideas rather than telling of one."""
_EMPTY = frozenset(
    (
        *("nothing more", "nothing else", "that's all", "thats all", "so on", "not sure"),
        *"something anything nothing no yes idk none etc well ok okay so hmm maybe perhaps um".split(),
    )
)


def ideas_in(text: str) -> tuple[str, ...]:
    """Each idea of an answer to "what could you do?", in their words, lead-ins and "I could" removed."""
    found: list[str] = []
    text = text[:LONGEST]
    asked = _QUESTION.sub("", text)
    for part in _apart(asked if asked.strip() else text)[:_MOST]:
        idea = _bare(part)
        if (
            any(letter.isalpha() for letter in idea)
            and idea.lower() not in _EMPTY
            and idea.lower() not in {kept.lower() for kept in found}
            and not _is_no_idea(part)
        ):
            found.append(idea)
    return tuple(found)


def _apart(text: str) -> list[str]:
    """The parts that are ideas of their own: a comma parts two doings or bare names, not an idea from its aside."""
    parts: list[str] = []
    for part in _PARTS.split(text):
        pieces = _LINKED.split(part)
        named = _is_list(pieces[::2])
        parts.append(pieces[0])
        for link, piece in zip(pieces[1::2], pieces[2::2], strict=True):
            if named or _is_doing(piece):
                parts.append(piece)
            else:
                parts[-1] += link + piece
    return parts


def _is_list(pieces: list[str]) -> bool:
    """Bare names side by side; three or more may be a little longer."""
    most = NAMED if len(pieces) < 3 else NAMED + 2
    return all(len(piece.split()) <= most and not _HELD_ON.search(piece) for piece in pieces)


def _is_no_idea(part: str) -> bool:
    """How things are, or that nothing comes: told where ideas were asked for, but none."""
    if _TOLD.match(part.strip(" -•*")) and not _OFFERED.search(part):
        return True
    return (
        len(part.split()) <= 6
        and not _NOTHING.isdisjoint(hear_intents(part))
        and not is_instruction(_bare(part))
    )


def _is_doing(piece: str) -> bool:
    bare = _bare(piece)
    first, second = (*bare.lower().split(), "", "")[:2]
    return (
        is_instruction(bare) or first.endswith("ing") or (second in _AFTER_A_VERB and first not in _NO_VERB)
    )


def idea_in_passing(text: str) -> str | None:
    """An idea let slip while something else was asked ("maybe I could just ring her"), else None."""
    match = _IN_PASSING.search(_whole(text))
    idea = _HELD_BACK.sub("", match.group(1) or match.group("doing") or "") if match else ""
    return _as_told(_bare(idea)) or None if idea.count(" ") >= 1 else None


def tried_in(text: str) -> str | None:
    """The sentence that tells what was tried, as said."""
    return _sentence(_TRIED, text)


def nothing_tried(text: str) -> bool:
    """That nothing was tried yet, told before it was asked."""
    return bool(_NOT_TRIED.search(text))


def stuck_in(text: str) -> str | None:
    """The sentence that tells what is in the way, as said."""
    return _sentence(_STUCK, text)


def reason_in(text: str) -> str | None:
    """What follows "because", as said."""
    match = _REASON.search(_whole(text))
    return _as_told(_REASON_ENDS.sub("", match.group(1)).strip(" ,")) or None if match else None


def _sentence(pattern: re.Pattern[str], text: str) -> str | None:
    match = pattern.search(_whole(text))
    return _as_told(match.group(0).strip(" ,")) if match else None


def _whole(text: str) -> str:
    """With the point of "9.30" held, which ends no sentence."""
    return _WITHIN.sub(_POINT, text)


def _as_told(words: str) -> str:
    return words.replace(_POINT, ".")


def _bare(part: str) -> str:
    part = _LEAD_IN.sub("", part.strip(" \t,.;:!-•*"))
    part = _COULD.sub("", part) if part[:2].lower() in ("i ", "i'", "we") else _COULD_ALONE.sub("", part)
    return _HEDGE_AFTER.sub("", _LEAD_IN.sub("", part).strip(" \t,.;:!-"))
