"""Gathers the steering phrases of every kind into one list of named patterns."""

from __future__ import annotations

from bot.language.intent.answers import ANSWERS
from bot.language.intent.asking import ASKING
from bot.language.intent.asks import ASKS
from bot.language.intent.company import COMPANY
from bot.language.intent.further import FURTHER
from bot.language.intent.moods import MOODS
from bot.language.intent.moves import MOVES
from bot.language.intent.replies import REPLIES
from bot.language.intent.requests import REQUESTS
from bot.language.intent.steering import STEERING
from bot.language.intent.turnings import TURNINGS

# "can we", "I'd like to", "let's": what may come before a request.
_CAN = (
    "(?:(?:can|could|may|shall) (?:we|i|you)(?: please| just| maybe)?|(?:id|i would|we) (?:like|love|"
    "want|prefer|rather)(?: us)? to|i (?:want|need|have|wish) to|ive got to|got to|lets|let us|let me|"
    "is it (?:ok|possible) (?:to|if (?:we|i))|how do i|want to|id rather|please)"
)
WHOLE = tuple(
    (name, "(?:" + "".join(pieces).replace("<can>", _CAN) + ")")
    for phrases in (ANSWERS, MOVES, ASKS, MOODS)
    for name, pieces in phrases.items()
) + tuple(
    # Each way apart: a pattern of few words is passed over sooner.
    (name, way)
    for phrases in (REPLIES, REQUESTS, TURNINGS, STEERING, ASKING, FURTHER, COMPANY)
    for name, ways in phrases.items()
    for way in ways
)
