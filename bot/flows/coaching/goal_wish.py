"""What a goal is called: the wish of a message, without its reason, its comment, and what is told along with it."""

from __future__ import annotations

import re

from bot.flows.coaching.goal_openings import SOFTLY
from bot.flows.coaching.goal_trim import trimmed
from bot.language.echo import tidy
from bot.language.goal.statements import is_statement
from bot.language.goals import GoalHeard, hear_goal
from bot.language.phrases import clipped, is_instruction, is_wording, without_opener
from bot.language.reflecting.spelling import mended

_HAVE_DONE = re.compile(
    r"(?:have (?:\w+ed|told|said|been|done|gone|had|got|made|found|left|kept)|be (?!being\b)\w+ing)\b",
    re.IGNORECASE,
)
REASON = re.compile(r",?\s+(?:because|cos|coz|since|so that)\b", re.IGNORECASE)
_COMMENT = re.compile(
    r",\s+(?=(?:he|she|they|it|i|we|everyone|everybody|nobody)(?:'s|'m|'re|'ve)?\s)", re.IGNORECASE
)
"""What is remarked after the wish is no part of it: "whether to stay, he never asks"."""
_JOINT = re.compile(
    r"[,;:]?\s(?:and (?=i|then|now|so|my|we|he|she|they)|but|because|so that|when|while|since|although|though|as|"
    r"after|before)\b|[;.]\s|,\s(?=i|he|she|they|we|my|it)",
    re.IGNORECASE,
)
"""Where a long wish may end, before what is told along with it."""
_RATHER = re.compile(r"^(?:rather|sooner|instead|better)\s+(?=\w+\s)", re.IGNORECASE)
_WANT_THAT = re.compile(
    r"^i (?:(?:really|just|only|would|do) )*(?:want|wish|hope|need|like) (?=that (?:i|he|she|it|they|we|my)\b)",
    re.I,
)
"""Led in so, what is wanted stands by itself: "that she likes going"."""
_POINTS_BACK = re.compile(r"^\w+ (?:it|this|that|them|so)\b", re.IGNORECASE)  # rests on what came before it
_CLAUSES = re.compile(r"[.;,]\s+(?:and|so|but)?\s*|\s+(?:and|but) (?=i\b)", re.IGNORECASE)
_ASKS = re.compile(r"(?:[,;:.]\s|\b)(?:so|and|but)\s(?=(?:what|how|which|whether|when|who)\b)", re.IGNORECASE)
_BEREFT = re.compile(r"(?:no|yes|him|her|them|me|us|it)\b", re.IGNORECASE)
_US_TOO = re.compile(r"^(?:for )?us (?:both |two |all )?(?=to (?!(?:me|us)\b)\w+)", re.IGNORECASE)
"""Said back, "us" would be "you": what several are to do is the wish by itself, "to take turns"."""
_TAKES_ONE = frozenset("say tell ask let give show help make leave see meet ring call".split())
_TAG = re.compile(
    r"^(?!\W*(?:what|how|why|who|where|when|which|whether)\b)(?P<said>.*\w)[\s,]+(?:(?:do|am|have|would|can|is|was|did|"
    r"could|should|will|does|are|were)(?:n'?t)?(?: not)? (?:i|we|it|he|she|they|that)|ain'?t (?:i|it)|innit)[\s?!.]*$",
    re.IGNORECASE | re.DOTALL,
)
"""A tag asks for a nod and is no part of the wish: "I don't want to share it, do I"."""
LONGEST = 24
"""More words than this are not said back whole."""
FEWEST = 2
"""Words that are too few for a wording."""
CUT = " …"
"""Ends what is not said back whole; never asked a yes for."""


def wish_of(words: str, heard: GoalHeard) -> str:
    """As it can be said back after "So for today:"."""
    spans = heard.spans.get("wish", ())
    if tag := _TAG.match(words):
        words, spans = tag["said"], ()
    whole = without_opener(tidy(words))
    wish = whole if is_instruction(whole) else without_opener(tidy(spans[0] if spans else words))
    if _POINTS_BACK.match(wish) and len(first := _CLAUSES.split(words, maxsplit=1)[0]) < len(words):
        wish = without_opener(tidy(hear_goal(first).spans.get("wish", (first,))[0]))
    bare = REASON.split(wish, maxsplit=1)[0].rstrip(" ,")
    wish = bare if len(bare.split()) > 2 else wish
    if len(wish.split()) < FEWEST or is_statement(wish):
        wish = trimmed(mended(words))  # what was cut out is no wish
    wish = trimmed(_RATHER.sub("", SOFTLY.sub("", wish)))
    first = _COMMENT.split(wish, maxsplit=1)[0]
    wish = first if len(first.split()) > 2 and is_wording(first) else wish
    wish = _with_its_verb(wish, words)
    if _HAVE_DONE.match(wish):
        wish = without_opener(tidy(words))  # cut out of "I'd have told him", the verb stands bare
    wish = _US_TOO.sub("", _WANT_THAT.sub("", wish))
    if len(wish.split()) <= LONGEST:
        return clipped(wish)
    return _its_first_part(wish) or " ".join(wish.split()[:LONGEST]).rstrip(" ,;:") + CUT


def _with_its_verb(wish: str, words: str) -> str:
    """ "no to babysitting" and "him no" were led in by a "say" that is part of the wish."""
    before = words[: words.lower().find(wish.lower())].split() if _BEREFT.match(wish) else []
    verb = before[-1].lower() if before else ""
    return f"{verb} {wish}" if verb in _TAKES_ONE else wish


def _its_first_part(wish: str) -> str:
    """As much of a long wish as stands by itself; "" when no part of it does."""
    ends = [match.start() for match in _JOINT.finditer(wish)]
    fit = [wish[:at].rstrip(" ,;:") for at in ends if FEWEST < len(wish[:at].split()) <= LONGEST]
    late = [wish[match.end() :].strip() for match in _ASKS.finditer(wish)]
    fit += [trimmed(part) for part in late if FEWEST < len(part.split()) <= LONGEST]
    return next((part for part in reversed(fit) if is_wording(part)), "")
