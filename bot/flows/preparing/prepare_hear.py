"""Which line of a preparation card a message speaks of: one may hold several, or change one by its name."""

from __future__ import annotations

import re
from typing import NamedTuple

from bot.language.numbers import on_scale

_I = r"\bi(?:'d| would| do)? (?:really |just )?"
_CUES: tuple[tuple[str, bool, str], ...] = (
    ("coach", True, r"\b(?:from|for) (?:my|the) coach,? (?:i(?:'d| would)? (?:really )?(?:like|want|need"
                    r"|love)|it'd be)"
                    r"(?: (?:is|them|her|him))?(?: to)?\b"),
    ("coach", True, _I + r"(?:like|want|need|love|wish|hope) (?:my|the) coach (?:to |would |could |will"
                         r" )?"),
    ("coach", True, r"\b(?:my|the) coach (?:could|should|can|might)\b"),
    ("walk_away", True, r"\b(?:(?:what )?i(?:'d| would)? (?:really )?(?:love|like|want|hope|wish|need) )?to "
                        r"(?:walk away|leave|come away|come out|go home|finish|end up) with(?: is)?"),
    ("where", True, r"\b(?:i(?:'m| am)|i'd (?:say|put (?:it|myself)(?: at)?)|(?:right )?now it's|it's) "
                    r"(?:at |on |"
                    r"about |maybe |only |like |an? )*(?=(?:\d{1,2}|zero|one|two|three|four|five|six"
                    r"|seven|eight|nine|ten)"
                    r"(?:[.,]\d)? ?(?:/ ?10|out of (?:10|ten)|of (?:10|ten)))"),
    ("since", True, r"\bsince (?:last time|then|we (?:last )?(?:met|spoke)|(?:the|our|my) last "
                    r"(?:session|time)),?"),
    ("tried", False, r"\b(?:so far,? )?(?:(?:what )?i(?:'ve| have|ve)? (?:already |even |also )?|^)tried"
                     r"(?: so far)?(?: is)?\b"
                     r"(?! to (?:remember|think|find (?:out )?what))"),
    ("afraid", False, r"\bwhat i(?:'m| am) (?:afraid of|avoiding|scared of) is\b"),
    ("afraid", False, r"\bi(?:'m| am|m)(?: so| really| a bit| also| just| most| mostly)? (?:afraid"
                      r"|scared|frightened)"
                      r"(?: of| about| that|(?= to\b))?(?! (?:that )?i (?:haven't|can't|don't|didn't"
                      r"|have not)\b)"),
    ("afraid", False, r"(?=\bi(?:'m| am|'ve been| have been| keep| kept)(?: still)? "
                      r"(?:avoiding|dodging|ducking|putting off)\b)"),
    ("about", False, r"\b(?:(?:it|that|this) matters (?:to me )?because|what it(?:'s| is) about for me"
                     r" is)\b"),
    ("about", False, r"\bbecause\b"),
)  # fmt: skip
"""Line, whether it can mean nothing else, and the words that lead into it."""
_FOUND = tuple((line, sure, re.compile(cue, re.IGNORECASE)) for line, sure, cue in _CUES)
_OPENER = re.compile(
    r"^(?:(?:well|so|ok(?:ay)?|um+|er+|hmm+|yes|yeah)"
    r"\b[\s,.]*)*(?:(?:i(?:'d| would| want| need)?|can we"
    r"|could we|let's)?"
    r"(?: (?:really|just))?(?: ?(?:like|love|want|need|have))?(?: us)?(?: to)? ?"
    r"(?:talk|speak|think|chat) (?:about|over|through)|(?:i(?:'d| would) (?:like|love)|i want|i need) to "
    r"(?:bring(?: up| in)?|discuss|look at|work on)|(?:my|the|our) (?:topic|subject)(?: this time)?(?:"
    r" is|:)|it(?:'s| is| would be|'d be) (?:about )?)\s+",
    re.IGNORECASE,
)
_DECLINED = re.compile(
    r"^\W*(?:no|neither|something (?:else|different|new)|another (?:one|topic))[,:;.–-]+\s*", re.IGNORECASE
)
"""Of the topics that were offered none, and then another."""
_TALK = re.compile(
    r"(?:i(?:'d| would) (?:really )?(?:like|love)|i (?:want|need)) to (?:talk|speak|think|bring|discuss|look|work)|"
    r"(?:my|the) topic\b|can we talk",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"(?:^|(?<=[.!?;\n] )|(?<=, )|(?<=and )|(?<=so ))(?=\S)")
_JOINT = re.compile(r"(?:[.,;:!?\n–-]|\b(?:and|but|so|also|plus|then))\s*$", re.IGNORECASE)
_LABELS = {
    "about": re.compile(r"^(?:well,? )?it(?:['’]s| is) (?:really |all )?about ", re.IGNORECASE),
    "walk_away": re.compile(
        r"^(?:well,? )?i(?:['’]d| would)? (?:love|like|want|need) (?:to have )?", re.IGNORECASE
    ),
    "coach": re.compile(
        r"^(?:well,? )?(?:she|he|they|for (?:her|him|them)) (?:should|could|can|would|might|to) (?!be\b)",
        re.I,
    ),
    "afraid": re.compile(r"^(?:well|maybe|probably|perhaps)\b[, ]+", re.IGNORECASE),
}
"""Words that a line's label says already."""
_LOOSE = re.compile(r"^[\s,;:.–-]+|(?:[\s,;:–-]|\b(?:and|but|so|also|that)\b)+$", re.IGNORECASE)
_NAMES = {
    "topic": r"topic|subject",
    "about": r"what it(?:'s| is) about(?: for me)?|about(?: line| for me)?",
    "walk_away": r"(?:what i(?:'d| would) )?(?:love to )?walk(?:ing)?[ -]away(?: with)?|take ?away|outcome",
    "tried": r"(?:what )?(?:i(?:'ve| have) )?tried",
    "afraid": r"(?:what )?(?:i(?:'m| am) )?(?:afraid(?: of)?(?: or avoiding)?|avoiding)|fears?",
    "where": r"(?:where i am(?: now)?|number|score|scale|0[- ]to[- ]10|0-10)",
    "since": r"since(?: last time)?|(?:my )?steps",
    "coach": r"(?:from |for )?(?:my |the )?coach(?: i'd like)?|(?:my )?wish",
}
_LINE = "|".join(f"(?P<{line}>{names})" for line, names in _NAMES.items())
_SAYS = re.compile(
    rf"^(?:(?:please |can you |could you |i(?:'d| would) like to |let's )*(?:change|make|put|set|rewrite"
    rf"|edit) )?"
    rf"(?:the |my )?(?:{_LINE})(?: line| bit)?\s*(?:\b(?:to|into|should (?:be|say|read)|is(?: now)?"
    rf"|as)\b|:|=|->)\s*(?P<new>.+)$",
    re.IGNORECASE | re.DOTALL,
)
_LATE = re.compile(rf"(?<=[.!?;\n])\s*(?=(?:the |my )?(?:{_LINE})(?: line| bit)?\s*:)", re.IGNORECASE)
"""A line that is named after what is said of it."""
_ASKS = re.compile(
    rf"^(?:please |can (?:i|you|we) |could (?:i|you|we) |i(?:'d| would) like to |i want to |let(?:'s|"
    rf" me) )*"
    rf"(?P<what>change|edit|rewrite|redo|take out|take off|remove|leave (?:out|off)|drop|delete|hide|cut"
    rf"|put back|"
    rf"show|add) (?:the |my |a )?(?:{_LINE})(?: line| bit| again| back| out| off)*\W*$",
    re.IGNORECASE,
)
_PREPARES = re.compile(
    r"\b(?:prepar(?:e|ing)|prep|get(?:ting)? ready)\b(?: myself)?(?: (?:for|before))? (?:my|our|the"
    r"|tomorrow's|today's|next|"
    r"this)(?: next| coming| coaching| first)*(?: (?:coaching|session|appointment|hour)\b(?! (?:with|on"
    r"|about|at)(?! (?:(?:my|the|a) (?:human )?coach|(?:mon|tues|wednes|thurs|fri|satur|sun)day|the \d|\d)))"
    r"| (?:meeting|talk|hour|session|call) with (?:my|the|a) (?:human )?coach)"
    r"|\b(?:make|write|do|fill in|start)(?: me| us)? (?:a|my|the|another)(?: new| next)? "
    r"(?:preparation |prep |coaching )card\b(?! to\b)"
    # A card that is called no more than that may be anybody's: for the stall, for a birthday.
    r"|\b(?:make|write|do|fill in|start)(?: me| us)? (?:(?:a|my|the)(?: (?:new|next))?|another) card"
    r"(?=\W*$|[.;:!?]| (?:please|now|again|then)\b| for (?:me\b|to(?:day|morrow)\b|next \w+|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:(?:my|our|the) )?(?:(?:next|coaching|human) )*"
    r"(?:session|coach|hour|appointment|talk|call)\b))"
    r"|\b(?:make|write|do|fill in|start)(?: me| us)? (?:(?:a|my|the) (?:new|next)|another) card (?:about|on)\b"
    r"|\b(?:prepar(?:e|ing)|prep|get(?:ting)? ready) (?:for|before) [^.!?]{0,30}\bmy (?:human )?coach\W*$"
    r"|\b(?:(?:see|seeing|meet|meeting|visit|with|w|have|got) (?:my|a) (?:human |real )?coach|"
    r"(?:have|got|having) (?:a|my|our) (?:next |first )?coaching (?:session|hour|call|appointment))\b[^.!?]{0,40}"
    r"[,.;]? (?:and |so )?[^.!?]{0,20}\b(?:prepare|prep|get ready|be ready|be prepared|getting ready|"
    r"(?:get|sort)(?: out)? my (?:head|thoughts)"
    r"(?: (?:straight|together|clear|in order|sorted|round it))?)\b(?: myself)?"
    r"(?: (?:for|before) (?:it|that|this|then|him|her|them|the (?:session|hour|meeting)))?\W*$",
    re.IGNORECASE,
)
_CARD = re.compile(
    r"^\W*(?:(?:can|could) (?:i|you) (?:please )?)?(?:(?:show|see|send|give|open|look at)(?: me)? )?"
    r"(?:again )?(?:my|the) "
    r"(?:preparation |prep |coaching )?card(?: again)?(?: please)?\W*$",
    re.IGNORECASE,
)


class Change(NamedTuple):
    """What was asked to be done to one line of the card: say, ask, off or on; new: the words it is to hold."""

    line: str
    act: str
    new: str = ""


def wanted(words: str) -> str | None:
    """The command that plain words stand for: "prepare", "card", or None."""
    said = _straight(words)
    if _CARD.match(said):
        return "card"
    return "prepare" if _PREPARES.search(said) and len(said.split()) <= 18 else None


def parted(words: str, asked: str) -> dict[str, str]:
    """Line -> what was told for it; what leads into no line is the answer to the line that was asked for.

    Words that could mean several lines are left with the one asked for when nothing else answers it.
    """
    said = _straight(words)
    found = _cues(said, asked)
    ends = [*(start for _, _, start, _ in found[1:]), len(said)][: len(found)]
    told: dict[str, str] = {}
    before = words[: found[0][2]] if found else words
    if bare(before):
        told[asked] = _led_in(bare(before), asked)
    for (line, sure, start, after), end in zip(found, ends, strict=True):
        whole, rest = bare(words[start:end]), bare(words[after:end])
        if not sure and line != asked and asked not in told:
            told[asked] = whole
        elif line not in told and rest:
            told[line] = rest
        else:
            told[asked] = f"{told[asked]}, {whole}" if asked in told else whole
    return told


def _cues(said: str, asked: str) -> list[tuple[str, bool, int, int]]:
    """The lead-ins in their order, none inside another; "because" is a line of its own only after a topic."""
    found: list[tuple[str, bool, int, int]] = []
    for line, sure, cue in _FOUND:
        for match in cue.finditer(said):
            if (line == "about" and asked not in ("topic", "about")) or (
                line == asked and bare(said[: match.start()])
            ):
                continue
            if not sure and not _begins_clause(said[: match.start()], match.group()):
                continue
            if all(match.end() <= start or match.start() >= end for _, _, start, end in found):
                found.append((line, sure, match.start(), match.end()))
    return sorted(found, key=lambda one: one[2])


def _begins_clause(before: str, cue: str) -> bool:
    """Whether such words stand for themselves: "tell me when I'm dodging" is no line about dodging."""
    return cue.lower() == "because" or not bare(before) or bool(_JOINT.search(before))


def _led_in(words: str, asked: str) -> str:
    """A topic is what they want to talk about, without the story before; no line says its own label again."""
    if asked != "topic":
        return bare(_LABELS[asked].sub("", words, count=1)) or words if asked in _LABELS else words
    words = _DECLINED.sub("", words, count=1) or words
    begun = [match.start() for match in _SENTENCE.finditer(words) if _TALK.match(words[match.start() :])]
    bared = bare(_OPENER.sub("", words[begun[0] :] if begun else words, count=1))
    return bared or words


def bare(words: str) -> str:
    """Without the marks and joints at its ends."""
    before, now = "", words.strip()
    while before != now:
        before, now = now, _LOOSE.sub("", now).strip()
    return now.rstrip(".")


def change_in(words: str) -> Change | None:
    """A line of the card that is named, and what is to become of it."""
    said = _straight(words).strip()
    late = _LATE.search(said)
    start = late.end() if late else 0
    found = _SAYS.match(said[start:])
    if found:
        return Change(_named(found), "say", bare(words.strip()[start + found.start("new") :]))
    found = _ASKS.match(said)
    if found is None:
        return _told_alone(words)
    what = found["what"].lower()
    act = (
        "ask"
        if what in ("change", "edit", "rewrite", "redo", "add")
        else "on"
        if what in ("put back", "show")
        else "off"
    )
    return Change(_named(found), act)


def _told_alone(words: str) -> Change | None:
    """ "I'm afraid of losing them", or a number: such words name their line themselves."""
    found = _cues(_straight(words), "")
    if len(found) == 1 and not bare(words[: found[0][2]]):
        line, _, _, after = found[0]
        return Change(line, "say", bare(words[after:]))
    return Change("where", "say", words) if on_scale(words) is not None and len(words.split()) <= 7 else None


def _named(found: re.Match[str]) -> str:
    return next(line for line in _NAMES if found[line])


def _straight(words: str) -> str:
    return words.replace("’", "'").replace("‘", "'")
