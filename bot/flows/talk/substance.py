"""Whether an answer says something of the matter, or only that there is nothing to say, or that one may go on."""

from __future__ import annotations

import re

from bot.flows.core.scene import Scene

_PADDING = (
    r"(?:(?:well|so|ok|okay|yeah|yes|yep|no|nope|nah|um+|er+|hmm+|honestly|just|really|oh|and|but)[\s,.!…]+)*"
)
_BARE = re.compile(
    rf"\s*{_PADDING}(?:"
    r"(?:the |just )?facts?|true|exactly|correct|fine|same|ditto|whatever|"
    r"(?:and |so )?that(?:'s| is| was|s) (?:all|it|that|about it|the lot|everything)(?: really| then| for now)?|"
    r"(?:you can )?ask (?:me )?(?:away|on|what(?:ever)? you (?:want|like|need)|me|anything)|"
    r"(?:go|carry) (?:on|ahead)(?: then)?|fire away|what(?:ever)? you (?:want|like)|your choice|up to you|"
    r"nothing(?: really| much| else| new| special| so far| yet| at all| comes(?: to mind)?| to (?:say|add|tell))*|"
    r"not (?:really|much|yet|a lot|a thing|a great deal|that much)(?: really| yet| so far)?|none|no comment|"
    r"it is what it is|you know how it is|the usual|see above|as i said|like i said|same as (?:before|above|always)|"
    r"(?:i )?(?:already |just )?(?:told you|said (?:it|that|so))(?: already| before)?|end of story|so yeah|next"
    r")(?:[\s,]+(?:really|then|honestly|i (?:guess|think|suppose)|tbh|to be honest|thanks))*[\s.!…]*",
    re.IGNORECASE,
)
_EMPTY = frozenset({"nothing_more", "no", "yes", "maybe", "carry_on", "dont_know"})
_ONE_TIME = re.compile(
    r"\b(?:yesterday|this morning|last (?:night|week|month|time|year|\w+day)|the other (?:day|night|week)|"
    r"(?:days?|weeks?|months?) ago)\b",
    re.IGNORECASE,
)
_ON_A_DAY = re.compile(
    r"\bon (?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\bin (?:january|february|march|april|june|july|august|"
    r"september|october|november|december)\b",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"\b(?:was|were|did|said|went|told|came|got|had|sent|sat|saw|left|gave|took|rang|wrote|made|began|broke|fell|lost|"
    r"(?!need)\w{2,}ed)\b",
    re.IGNORECASE,
)
SHORT = 4
"""Words up to which such an intent is the whole of the answer."""


def says_something(scene: Scene) -> bool:
    """Whether there is anything in the words to keep and to give back."""
    heard = scene.heard
    if _BARE.fullmatch(heard.words.replace("’", "'")):
        return False
    return not (heard.intents & _EMPTY and heard.count <= SHORT)


def is_one_occasion(words: str) -> bool:
    """Whether what happened once is told, with its day."""
    return bool(_ONE_TIME.search(words) or (_ON_A_DAY.search(words) and _PAST.search(words)))
