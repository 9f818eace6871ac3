"""Gathers the steering phrases of every kind into one list of named patterns."""

from __future__ import annotations

from bot.language.intents_answers import ANSWERS
from bot.language.intents_asking import ASKING
from bot.language.intents_asks import ASKS
from bot.language.intents_further import FURTHER
from bot.language.intents_moods import MOODS
from bot.language.intents_moves import MOVES
from bot.language.intents_replies import REPLIES
from bot.language.intents_requests import REQUESTS
from bot.language.intents_steering import STEERING
from bot.language.intents_turnings import TURNINGS

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
    for phrases in (REPLIES, REQUESTS, TURNINGS, STEERING, ASKING, FURTHER)
    for name, ways in phrases.items()
    for way in ways
)
