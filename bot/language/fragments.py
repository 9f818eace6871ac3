"""Bits of an answer that name nothing to be done: a bare time, a bare "that one", somebody, a place."""

from __future__ import annotations

import re

from bot.language.first_names import FIRST_NAMES
from bot.language.goal.words import GROUP, PERSON
from bot.language.phrases import is_instruction

_HEDGE = (
    r"(?:(?:well|so|ok|okay|hmm+|um+|oh|maybe|perhaps|possibly|probably|say|i (?:guess|think|suppose)|let'?s say|"
    r"just|only|then|yes|yeah|and|or|but)[\s,.…]+)*"
)
_TAIL = (
    r"(?:[\s,]+(?:then|maybe|perhaps|probably|please|i (?:guess|think|suppose)|or so|if possible))*[\s.!…]*"
)
_CLOCK = (
    r"(?:\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\.?| ?o'?clock)?|(?:half|quarter|five|ten|twenty)(?: past| to) \w+|noon|"
    r"midday|midnight|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: o'?clock)?)"
)
_DAY = (
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tues?|wed|thurs?|fri|sat|sun|today|tomorrow|tonight|yesterday|"
    r"day|days|week|weeks|weekends?|weekdays?|month|months|year|spring|summer|autumn|winter|mornings?|afternoons?|"
    r"evenings?|nights?|lunch(?:time)?s?|breaks?|holidays?|christmas|easter|while|hour|moment|minute)"
)
_BRINGS = (
    r"(?:in|on|at|by|from|until|till|before|after|during|over|around|about|towards?|for|the|this|next|every|each|"
    r"first|last|thing|once|twice|an?|early|earlier|late|later|sometime|some|other|coming|following|same|end|start|"
    r"middle|of|to|and|or|my|soon|then|all|very|most|right|straight)"
)
_TIME = re.compile(
    rf"\W*{_HEDGE}(?!(?:an? )?early (?:night|start)|an? (?:\w+ )?{_DAY}\b)"
    rf"(?:{_BRINGS}[\s,]+)*(?:{_DAY}|at {_CLOCK}|\d{{1,2}}[:.]\d\d|\d{{1,2}} ?[ap]m|soon|later|now|"
    rf"(?:half|quarter|five|ten|twenty)(?: past| to) \w+|"
    rf"right now|at once|straight away|immediately|sometime|some ?day|one day|noon|midday|midnight)"
    rf"(?:[\s,]+(?:{_BRINGS}|{_DAY}|{_CLOCK})){{0,8}}{_TAIL}",  # bounded: "five to two" may be read as one or as three
    re.IGNORECASE,
)
_AT_SOMETHING = re.compile(
    rf"\W*{_HEDGE}(?:right |straight |just |soon )?(?:in|on|at|before|after|during|over|by|with|from|around|without|"
    rf"between|near|until) (?:(?:the|my|our|a|an|his|her|their|some|this|that|every) )?[\w'-]+(?: [\w'-]+)?{_TAIL}",
    re.IGNORECASE,
)
"""What says where, when or with whom, and not what."""
_MOMENT = re.compile(
    rf"\W*{_HEDGE}(?:when|once|after|before|while|until|as soon as|whenever) (?:i|i'm|i've|he|she|he's|she's|we|"
    rf"we're|they|it's|the|my)(?: (?!i\b|i'll\b|we\b|then\b)[\w'-]+){{1,5}}[\s.!]*",
    re.IGNORECASE,
)
"""When something happens: no more than a moment, where nothing follows."""
_POINTED = re.compile(
    rf"\W*{_HEDGE}(?:(?:i(?:'d| would|'ll)? (?:like|take|choose|pick|go (?:for|with)|prefer)|go (?:for|with)|"
    r"it'?s|that'?s|definitely) )*"
    rf"(?:(?:the|that|this|my) (?:[\w'-]+ ){{0,3}}(?:ones?|idea|option|thing|way|number)|number \w+|"
    rf"the (?:first|second|third|fourth|last|other|former|latter)|(?:that|this|these|those|it|them)){_TAIL}",
    re.IGNORECASE,
)
_SOMEBODY = re.compile(
    rf"\W*{_HEDGE}(?:(?:my|our|the|his|her|their|a|an|some|one of my|one of the) )?(?P<who>[\w'-]+)"
    rf"(?: (?P<name>[A-Z][\w'-]+))?(?: (?:of mine|at work))?{_TAIL}"
)


_THINGS = frozenset("report reports shift sales marketing lot chair cook head heads post reception".split())
"""Words for people that are words for things as well."""


def is_time_only(words: str) -> bool:
    """ "In the evening", "Monday at nine", "some day"."""
    return bool(_TIME.fullmatch(words))


def is_pointer(words: str) -> bool:
    """ "The calendar one": it names what is on a list, and nothing where no list has it."""
    return bool(_POINTED.fullmatch(words))


def is_somebody(words: str) -> bool:
    """ "My wife", "Joan"."""
    found = _SOMEBODY.fullmatch(words)
    if found is None:
        return False
    who = found["who"].lower()
    return who not in _THINGS and (who in PERSON or who in GROUP or who in FIRST_NAMES)


def is_fragment(words: str) -> bool:
    """Whether nothing in the words could be done: a time, a place or a pointing word stands alone."""
    said = words.strip()
    if is_time_only(said) or is_pointer(said):
        return True
    if _MOMENT.fullmatch(said):
        return True
    return bool(_AT_SOMETHING.fullmatch(said)) and not is_instruction(said)
