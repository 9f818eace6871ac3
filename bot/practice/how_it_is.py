"""Questions after how something is for the client, or would be, which name nothing that could be told."""

from __future__ import annotations

import re

from bot.practice.talk import Talk

_HOW_IT_IS = re.compile(
    r"\b(?:feel|feels|feeling|felt|emotions?|(?:that|it|this) (?:like|do to|leave|affect)|like for|like to|is it like|"
    r"(?:affects?|bother\w*|hurts?) (?:you|u)|(?:happens|goes on) in(?:side)? (?:you|u)|"
    r"how (?:is|was|are) (?:that|it|this|you|u)(?: (?:for|with)| doing)?|what(?:'s|s| is) (?:that|it|this) like)\b",
    re.IGNORECASE,
)


def asks_how_it_is(talk: Talk) -> bool:
    """How it is for them, or feels: of nothing that was named."""
    topic = talk.about.topic
    named = topic and (topic != talk.before.live or talk.fact(topic)[0] >= 0)
    return bool(_HOW_IT_IS.search(talk.line.text)) and talk.line.asks and not named


def supposes(talk: Talk) -> bool:
    """How it would be for them if: of that nothing has been told, and what was, is no answer."""
    return bool(_WOULD_BE.search(talk.line.text) and _FOR_THEM.search(talk.line.text))


_WOULD_BE = re.compile(
    r"\b(?:what|how) (?:would|might)\b[^.?!]*\bif\b|\bif\b[^.?!]*\b(?:what|how) (?:would|might)\b", re.I
)
_FOR_THEM = re.compile(r"\b(?:(?:mean|be) (?:for|to) (?:you|u)|be like|feel)\b", re.IGNORECASE)
