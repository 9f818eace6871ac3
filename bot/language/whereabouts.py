"""Hears where somebody is, for how long, and that the clock is wrong or asked for: "I'm in Lisbon this week"."""

from __future__ import annotations

import re
from typing import NamedTuple

from bot.language.pronouns import straight

LONGEST = 18
"""Words; who writes more tells something else as well."""
_LEAD = (
    r"(?:(?:no|nope|yes|yeah|well|oh|ok(?:ay)?|sorry|actually|but|hey|hi|hello|hm+|um+|so|and|also"
    r"|by the way|btw|fyi"
    r"|just so you know|right now|now|currently|at the moment|today|this week|this month|please|not quite)"
    r"[\s,.!:;-]+)*"
)
_NOW = (
    r"(?:(?:now|currently|just|actually|already|back|still|based|staying|living|working|over|here"
    r"|away|presently"
    r"|out|travell?ing|on holiday|on vacation|really)\s+)*"
)
_AM = (
    rf"(?:(?:i'?m|i am|we'?re|we are|i'?ll be|i will be)\s+{_NOW}(?:with (?:my|our|a|some|the) \w+(?: "
    rf"\w+)?\s+)?"
    r"(?:in|at|near|on|around|outside|close to|not far from|visiting)"
    r"|(?:i|we)\s+(?:now\s+|currently\s+|just\s+)?(?:live|stay|work)\s+(?:now\s+|currently\s+)?(?:in|near|on|at)"
    r"|(?:i|we)(?:'ve| have)?\s+(?:just\s+|recently\s+|now\s+)?(?:moved|relocated|got|gotten|come"
    r"|flown|travelled"
    r"|traveled|gone)\s+(?:here\s+)?(?:to|over to|out to|into)"
    r"|(?:(?:i|we)(?:'ve| have)?\s+)?(?:just\s+|now\s+|finally\s+)*(?:arrived|landed)\s+(?:safely\s+)?(?:in|at|on))"
)
_CLOCK = r"(?:time ?zone|timezone|time zone|clock|zone|time)"
_PLEASE = r"(?:can you |could you |please )*"
_ON = r"(?:i'?m on|i am on|we'?re on)\s+"
_SET = (
    rf"(?:{_PLEASE}(?:set|change|switch|put|move|use|take)\s+(?:(?:my|the|your)\s+)?{_CLOCK}\s+(?:to|for|of)\s+"
    r"|(?:my|the)\s+(?:time ?zone|time zone|zone)\s+(?:is|should be|would be)\s+)"
)
_FOR = (
    r"(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|\d{1,3}|a few|a couple of"
    r"|the next \w+|some)"
)
_SPAN = (
    r"this (?:week|month|weekend|evening|afternoon|summer|winter)|these days|today|tonight|this and next week"
    rf"|for (?:the )?{_FOR}? ?(?:days?|nights?|weeks?|months?|weekend|fortnight)|for today"
    r"|(?:until|till|til|up to|through) [\w' ]{2,30}|over the weekend|the whole week|all week"
)
_ASIDE = (
    r"now|right now|at the moment|currently|again|for now|for good|for work|for a (?:conference"
    r"|wedding|holiday|while"
    r"|bit)|on (?:holiday|vacation|business|a trip|a work trip)|at present|permanently|already"
    r"|these days|since \w+"
    r"|with (?:my|the) \w+|by the way|btw|please|thanks|thank you"
    r"|last (?:week|month|year|summer|weekend|night)|yesterday|this morning"
    r"|so you know|actually"
    r"|as of (?:today|now)|you know"
)
_SO = (
    r"(?:(?:so|and|where|because)\s+)?(?:(?:the|my|your)\s+)?(?:times?|clocks?|hours?|reminders?)\s+"
    r"(?:is|are|will|should|may|must|need)\b[\w' ]{2,40}"
)
_TAIL = rf"(?:[\s,;–-]+(?:{_SPAN}|{_ASIDE}|{_SO})){{0,5}}"
_SPANNING = re.compile(rf"\b(?:{_SPAN})\b", re.IGNORECASE)
_TIME = re.compile(r"\s+time$", re.IGNORECASE)
_PEOPLE_OF = re.compile(r"(?P<people>[a-z]+) time", re.IGNORECASE)
_LANDS = {
    "german": "Germany", "french": "France", "spanish": "Spain", "italian": "Italy", "british": "the UK",
    "english": "the UK", "irish": "Ireland", "dutch": "the Netherlands", "swiss": "Switzerland", "polish": "Poland",
    "austrian": "Austria", "swedish": "Sweden", "danish": "Denmark", "norwegian": "Norway", "finnish": "Finland",
    "greek": "Greece", "turkish": "Turkey", "portuguese": "Portugal", "indian": "India", "chinese": "China",
    "japanese": "Japan", "korean": "South Korea", "thai": "Thailand", "israeli": "Israel", "egyptian": "Egypt",
    "nigerian": "Nigeria", "kenyan": "Kenya", "pakistani": "Pakistan", "ukrainian": "Ukraine", "czech": "Czechia",
    "hungarian": "Hungary", "romanian": "Romania", "belgian": "Belgium", "argentinian": "Argentina",
}  # fmt: skip
"""Whose time it is, where that is one country's."""
_NAME = r"(?P<name>[^\W\d_][^!?;:\n\"()<>=]{1,48}?)"
_STATED = re.compile(rf"\W*{_LEAD}{_AM}\s+{_NAME}{_TAIL}[\s.!)]*", re.IGNORECASE)
_BRIEFLY = re.compile(
    rf"\W*{_LEAD}{_NOW}in\s+{_NAME}\s+(?:{_SPAN}|now|right now|at the moment|currently){_TAIL}[\s.!)]*",
    re.IGNORECASE,
)
""" "In Dubai till Sunday"; the partner's own clock settles whether there is such a place."""
_REQUESTED = re.compile(
    rf"\W*{_LEAD}(?:{_SET}{_NAME}(?:\s+time)?"
    rf"|(?:{_ON}|{_PLEASE}(?:use|set|take|go by)\s+)(?!(?:your|my|the|an?|some|more"
    rf"|our)\s+time){_NAME.replace('name', 'its')}\s+(?:time|clock)){_TAIL}[\s.!)]*",
    re.IGNORECASE,
)
_ANSWERED = re.compile(
    rf"\W*{_LEAD}(?:(?:it'?s|it is|that'?s|i'?m from|i am from|from|in|near|around|close to|try|i said"
    rf"|the nearest"
    rf"(?: city| town| big city)? is|somewhere (?:in|near|around)|(?:a (?:small )?|the )?(?:town"
    rf"|village|place|city|suburb)"
    rf" (?:near|in|outside|close to|not far from|of)|outside|here in)\s+)*{_NAME}(?:\s+time)?{_TAIL}[\s.!)]*",
    re.IGNORECASE,
)
_HOME = re.compile(
    rf"\W*{_LEAD}(?:i'?m|i am|we'?re|we are)\s+(?:now\s+|just\s+"
    rf"|finally\s+)?(?:(?:back )?(?:at )?home(?: again)?|back(?: again)?"
    r"(?: from (?:my |the |our )?[\w ]{2,30})?)(?:\s+now|\s+again)*[\s.!]*",
    re.IGNORECASE,
)
_ASKS = re.compile(
    rf"\W*{_LEAD}(?:"
    rf"(?:what|which) (?:time ?zone|time zone) (?:do|are|have|am|did|is)\b.{{0,40}}"
    rf"|(?:what|which)(?:'s| is) (?:my|the|your) (?:time ?zone|time zone)\b.{{0,30}}"
    r"|what time do you (?:think|have|make|say|believe)\b.{0,30}|what time is it(?: (?:for me|here"
    r"|where i am|now|for you|with you"
    r"|on your clock|by your clock))?|what(?:'s| is) (?:the|your) time(?: (?:now|here|for me"
    r"|for you))?|what does your clock say"
    r"|do you know (?:what time it is|the time|where i am|my time ?zone)(?: .{0,20})?"
    r"|where do you think i am|by which clock do you go)\W*",
    re.IGNORECASE,
)
_WRONG = re.compile(
    rf"\W*{_LEAD}(?:"
    r"(?:you(?:'ve| have)? (?:got|have|go by|use|are using|think)|you'?re (?:using|on|in|going by)"
    r"|that'?s|this is|it'?s)"
    r"(?: got)? (?:(?:all|still|just) )?(?:(?:the|a|my) )?(?:wrong|another|different"
    r"|incorrect) (?:time ?zone|time zone|clock|time for me)"
    r"|you(?:'ve| have)(?: got)? (?:the|my) (?:time|clock|hours?) wrong|you(?:'ve| have)(?: got)? the "
    r"wrong time"
    r"|(?:the|my|your) (?:time ?zone|time zone|clock)(?:'s| is| are|s are) (?:(?:all|still|quite|completely) )?"
    r"(?:wrong|off|not right|incorrect|out|not mine|not correct|(?:\w+ )?hours? (?:off|out|ahead"
    r"|behind|fast|slow|early|late))"
    r"|your time is (?:wrong|off)|wrong time ?zone|wrong clock"
    r"|that'?s not (?:my|the right|the) (?:time ?zone|time zone|time here)|that is not (?:my"
    r"|the right) (?:time ?zone|time zone)"
    r"|(?:it'?s|it is) not that time here|i'?m (?:not )?in (?:a different|another|that"
    r"|the wrong) (?:time ?zone|time zone)"
    r"|(?:can|could|may) (?:i|you|we) (?:please )?(?:change|set|fix|correct|update) (?:my|the"
    r"|your) (?:time ?zone|time zone|clock)"
    r"|(?:please )?(?:change|set|fix|correct|update) (?:my|the|your) (?:time ?zone|time zone|clock)"
    r"|i(?:'ve| have) (?:changed|switched) (?:my )?time ?zones?|my time ?zone (?:has )?changed)"
    r"(?:[\s,]+(?:for me|please|here|now|by the way|again))*\W*",
    re.IGNORECASE,
)


class PlaceTold(NamedTuple):
    """name: as it was written.  span: the words for how long, "" for good or unknown."""

    name: str
    span: str = ""


def place_told(words: str, asked: bool = False) -> PlaceTold | None:
    """The place that the whole message tells; unasked, only where it says that they are there now."""
    said = " ".join(straight(words).split())
    if not said or len(said.split()) > LONGEST:
        return None
    found = (
        _STATED.fullmatch(said)
        or _BRIEFLY.fullmatch(said)
        or _REQUESTED.fullmatch(said)
        or (asked and _ANSWERED.fullmatch(said))
    )
    if not found:
        return None
    name = "its" if found.groupdict().get("its") else "name"
    span = _SPANNING.search(f"{said[: found.start(name)]} | {said[found.end(name) :]}")
    return PlaceTold(_named(found[name].strip(" ,.-'"), said), span[0] if span else "")


def _named(name: str, said: str) -> str:
    """ "German time" is that of Germany."""
    people = _PEOPLE_OF.search(said)
    land = _LANDS.get(people["people"].lower()) if people else None
    return land or _TIME.sub("", name)


def span_told(words: str) -> str:
    """The words for how long, wherever they stand; "" where none do."""
    found = _SPANNING.search(straight(words))
    return found[0] if found else ""


def is_home(words: str) -> bool:
    """ "I'm back home": what was for a while is over."""
    return bool(_HOME.fullmatch(straight(words)))


def asks_for_clock(words: str) -> bool:
    """ "What time zone do you think I'm in?" """
    return len(words.split()) <= LONGEST and bool(_ASKS.fullmatch(straight(words)))


def says_clock_is_wrong(words: str) -> bool:
    """ "You've got the wrong time": that it is, not what it would be."""
    return len(words.split()) <= LONGEST and bool(_WRONG.fullmatch(straight(words)))
