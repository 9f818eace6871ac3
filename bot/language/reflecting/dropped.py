"""Gives back the subject that typed talk drops: "struggling with it", "don't know where to start"."""

from __future__ import annotations

from bot.language.letters import low_first
from bot.language.reflecting.words import AUXILIARIES, BASES, BE_OR_HAVE, DETERMINERS, FINITE, ING

_PROGRESS = frozenset(
    "leaning aiming considering trying hoping looking struggling thinking feeling "
    "wanting planning wondering dreading "
    "wishing needing considering dealing".split()
)
_STATES = frozenset(
    "tired worried scared afraid sick fed nervous anxious stuck stressed sure unsure happy glad keen "
    "ready proud torn "
    "exhausted overwhelmed lost interested curious desperate determined grateful used".split()
)
_SAID_WITHOUT_I = frozenset(
    "don't can't couldn't won't haven't didn't wouldn't wasn't want need would'd wish hope hate love feel "
    "keep tried went "
    "started stopped felt managed decided forgot thought tend struggle prefer would have".split()
)
_PASTS = frozenset(
    "made rang sent got wrote lost spent saw met told said gave took found bought spoke went did had came "
    "began left kept ran "
    "sat stood fell broke paid held brought taught drove wore threw won "
    "woke slept forgot quit put chose drew".split()
)
# "Knocked off my perch" is done to them; these are what they did, whatever follows.
_TAKES_ANY = frozenset(
    "tried started stopped managed decided talked worked asked looked waited wanted needed called emailed "
    "texted signed "
    "stayed failed applied agreed chatted walked moved".split()
)
# "Don't know", but "don't shoot the messenger" is said to another.
_AFTER_DONT = frozenset(
    "know want think have feel like need trust see understand get care remember believe really even actually "
    "enjoy mind "
    "wanna love fancy sleep".split()
)
_BEFORE_A_STATE = frozenset("not just so very really too still definitely probably currently".split())
_NO_PASTS = frozenset(
    "based given compared related concerned supposed used stressed lost burned worried".split()
)
_AFTER_A_VERB = frozenset(
    "a an the my to it up out on off for with him her them some two three about from back over in".split()
)


# "Got told by my boss", "was made redundant": what was done to them.
_DONE_TO = frozenset(
    "told made given sent asked left put let passed taken thrown caught hit sacked fired called moved kept "
    "promised offered ignored blamed shouted laughed dragged pushed pulled dumped pressured talked roped".split()
)
_DONE = {"got": "I", "was": "I", "been": "I've", "being": "I'm"}


def with_subject(said: str, words: list[str]) -> str | None:
    """ "Don't know where to start" -> "I don't know where to start"; "struggling with it" -> "I'm struggling "
    "with it"."""
    if said.split(" ", 1)[0].endswith(","):
        return None
    dropped = _knows_not(words) or _done_to_them(words) or _did(words) or _is_at(said, words)
    return f"{dropped} {low_first(said)}" if dropped else None


def _knows_not(words: list[str]) -> str | None:
    none = words[0] == "no" and words[1] in ("idea", "clue")
    return "I have" if none and not _OF_WHAT.isdisjoint(words[2:3]) else None


_OF_WHAT = frozenset("how what why if where when".split())


def _done_to_them(words: list[str]) -> str | None:
    first, second = words[:2]
    if first in _DONE and second in _DONE_TO:
        return _DONE[first]
    return "I was" if first in ("told", "made", "forced") and second == "to" else None


def _did(words: list[str]) -> str | None:
    """ "Rang the bank", "don't know": what they did, or do not do."""
    first, second = words[:2]
    after = _AFTER_A_VERB if first in _PASTS or first in _TAKES_ANY else DETERMINERS
    if _is_past(first) and (second in after or second[0].isdecimal()):
        return "I"
    to_another = first == "don't" and second not in _AFTER_DONT
    of_something = first == "would" and second in ("be", "have")
    return "I" if first in _SAID_WITHOUT_I and not to_another and not of_something else None


def _is_at(said: str, words: list[str]) -> str | None:
    """ "Stuck with it", "going to ask her": how they are, or what they are at."""
    first, second = words[:2]
    if first == "been":
        return "I've" if second in ING else None
    if first in _BEFORE_A_STATE:
        return "I'm" if second in _STATES | _PROGRESS | {"going"} else None
    if first == "going":
        return "I'm" if second == "to" and not BASES.isdisjoint(words[2:3]) else None
    if first in _PROGRESS:
        several = "," in said and not ING.keys().isdisjoint(words[1:])
        return None if several or second in _SAYS_OF_IT else "I'm"
    return _is_in(first, second)


def _is_in(state: str, second: str) -> str | None:
    """ "Lost my keys" is something done, "lost with it" a state."""
    if state not in _STATES or second in _SAYS_OF_IT:
        return None
    did = state == "used" or (state == "lost" and second in DETERMINERS)
    return "I" if did else "I'm"


_SAYS_OF_IT = frozenset({"is", "was", "people"})


def _is_past(word: str) -> bool:
    return (
        word in FINITE
        and (word.endswith("ed") or word in _PASTS)
        and word not in _STATES
        and word not in _NO_PASTS
    )


def thinking_of(said: str, words: list[str]) -> str | None:
    """ "Giving up sugar for Lent" -> "I'm thinking about giving up sugar for Lent"; not where it is a "
    "subject."""
    if said.count(",") > 1 or "me" in words or (words[0] == "having" and "," in said):
        return None
    if not {"i've", "i'd", "i'm", "it's"}.isdisjoint(words):
        return None
    at = 1 if words[0].endswith("ly") and len(words) > 2 else 0
    if words[at] not in ING or not BE_OR_HAVE.isdisjoint(words):
        return None
    if any(word in AUXILIARIES for word in words[1:4]) or any(
        word in FINITE and not word.endswith(("ed", "s")) for word in words[2:4]
    ):
        return None
    if any(word in FINITE for word in words[2 if words[0] in ("being", "getting") else 1 : 4]):
        return None
    return f"I'm thinking about {low_first(said)}"
