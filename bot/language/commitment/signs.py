"""The small signs about a promise that its weight is made of: what follows it, who speaks, what is empty."""

from bot.language.commitment.text import CUT, Low, past_leads
from bot.language.commitment.verbs import base_of_gerund, base_of_participle
from bot.language.commitment.words import LEAD_WORDS, SUBORDINATE, VERBS
from bot.language.timing.words import WEEKDAY

_NOT_DOING = frozenset(
    "am was were had did didn't don't dont said told thought knew went got know think guess mean feel "
    "hope wish need want just also never see suppose reckon like love hate believe can't cant couldn't "
    "won't haven't met promise swear wont keep propose".split()
)
_IS_WHEN = frozenset(
    {"is", "that's", "thats", "agreed", "decided", "means", "promise", "promised"}
)  # "Friday is when I tell him"
_EMPTY = frozenset(
    {("do", "it"), ("do", "that"), ("do", "this"), ("do",), ("be",), ("have", "to"), ("start",)}
)
_THOUGHTS = (("i", "think"), ("i", "hope"))
_PLEDGED = frozenset("word promised promise swore vowed".split())
_OTHERS = frozenset("they you he she it who that don't didn't not would".split())
_WAYS_THERE = frozenset("in round over up down off back".split())
_WANTED_TO_BE = frozenset("in on off out away with at to back up".split())
_THINGS = frozenset("the my it that this them our a".split())
_PLACE = frozenset("at in on there up online with".split())
_STANCES = frozenset(
    {
        ("say", "this"),
        ("say", "it"),
        ("say", "so"),
        ("keep", "saying"),
        ("keep", "meaning"),
        ("keep", "putting"),
    }
    | {("keep", "telling"), ("give", "in"), ("decide", "that"), ("see", "no"), ("see", "how"), ("see",)}
    | {("know",), ("get", "there")}
)


def is_wanted(low: Low, at: int) -> bool:
    """ "I want the plan in her tray by noon": what they will bring about."""
    thing = low[at : at + 1] != () and low[at] in _THINGS
    return thing and len(low) > at + 2 and bool(_WANTED_TO_BE & {*low[at + 1 :]} or _any_participle(low, at))


def _any_participle(low: Low, at: int) -> bool:
    return any(base_of_participle(word) for word in low[at + 1 : at + 8])


def is_somebodys_need(low: Low, at: int) -> bool:
    """ "I need training" asks; "the tablets need sorting" is a thing to do."""
    return low[at - 1] in _OTHERS | {"i", "we", "that"}


def is_place_next(low: Low, at: int) -> bool:
    """ "I'm at the bank on Monday": being there is what they will do."""
    at = past_leads(low, at)
    if low[at : at + 1] in (("at",), ("online",)):
        return low[at + 1 : at + 2] != ("a",)
    return low[at : at + 1] != () and low[at] in _WAYS_THERE and low[at + 1 : at + 2] in (("at",), ("to",))


def verb_next(low: Low, at: int) -> bool:
    return low[at : at + 1] != () and low[at] in VERBS


def is_of_others(low: Low, at: int) -> bool:
    """ "mum is gonna lose it": a promise without "I" after somebody else's "is"; or "not gonna wait"."""
    return (
        low[at] in ("gonna", "gunna", "going", "planning", "hoping")
        and low[at - 1 : at] != ()
        and (
            low[at - 1] in ("is", "are", "was", "were", "not", "never") or low[at - 1].endswith(("'s", "'re"))
        )
    )


def have_done(low: Low, at: int) -> int:
    """ "by Friday I have told her": with a time, what is done by then is what they will do."""
    size = 2 if low[at : at + 2] == ("i", "have") else int(low[at] in ("i've", "ive"))
    return size if size and at + size < len(low) and base_of_participle(low[at + size]) else 0


def is_fresh(low: Low, at: int) -> bool:
    """Does a clause begin here?"""
    return at == 0 or low[at - 1] in (",", CUT, "so", "and", "but", "then") or past_leads(low, 0) >= at


def goes_on(low: Low, at: int) -> bool:
    at = past_leads(low, at)
    return at < len(low) and low[at] not in ("and", "but", "or", "i", "not")


def emptiness(low: Low, at: int) -> float:
    """ "I'll ask." and "I'll do it" say less than the sentence that follows them."""
    at = past_leads(low, at)
    end = next((place for place in range(at, len(low)) if low[place] == ","), len(low))
    body = tuple(word for word in low[at:end] if word != CUT and word not in LEAD_WORDS)
    if body in _EMPTY or _is_stance(body):
        return 2.6
    return 0.5 if len(body) == 1 else 0.0


def _is_stance(body: Low) -> bool:
    """ "be fair", "say this with my hand on my heart", "keep saying so": how, not what."""
    if body[:1] in (("no",), ("not",), ("never",), ("nae",)):
        return True
    if body[:1] == ("be",):
        return (
            len(body) < 5
            and not (base_of_gerund(body[1]) if len(body) > 1 else None)
            and not (_PLACE & {*body[1:]})
        )
    return body[:3] == ("do", "one", "thing") or body[:2] in _STANCES or body in _STANCES


def gerund_next(low: Low, at: int) -> bool:
    at = past_leads(low, at)
    return at < len(low) and base_of_gerund(low[at], at_head=True) is not None


def doing_next(low: Low, at: int) -> bool:
    at = past_leads(low, at)
    word = low[at] if at < len(low) else ""
    if word == "have":
        return not (at + 1 < len(low) and base_of_participle(low[at + 1]))
    return word in VERBS or (word.isalpha() and word not in _NOT_DOING and base_of_participle(word) is None)


def is_aside(low: Low, at: int) -> bool:
    """Does the promise stand in a "when ..." or "because ...": a part of the story, not the step?"""
    joint = at - 1 - (low[at - 2 : at] == ("because", "then"))
    if at == 0 or low[joint] not in SUBORDINATE or low[at - 2 : at] in _THOUGHTS:
        return False
    pledged = low[at - 1] == "that" and bool(_PLEDGED & {*low[max(0, at - 8) : at]})
    return low[max(0, at - 2)] not in _IS_WHEN and not pledged


def is_needed_of_me(low: Low, at: int) -> bool:
    """ "me and him need to": said without "I"."""
    return low[at : at + 2] == ("need", "to") and low[at - 1] not in _OTHERS


def is_of_another_day(low: Low, at: int) -> bool:
    """ "I'm seeing her on the 18th, so the list is done by the 17th": a time left in is not the step's."""
    end = next((p for p in range(at, len(low)) if low[p] in (",", "so", "but", CUT)), len(low))
    named = any(word in WEEKDAY or (word[:1].isdigit() and word.endswith("th")) for word in low[at:end])
    return named and CUT in low and low[end : end + 1] != (CUT,)
