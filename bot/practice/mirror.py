"""How near a reflection comes: it adds, it selects, it only echoes, or it misses (playbook §8)."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from bot.language.feeling.words import NAMED, NOUN_FEELINGS, VERB_FEELINGS
from bot.practice.about import OF_ANY_TALK, about, said, words_around
from bot.practice.case import Case
from bot.practice.client import Client
from bot.practice.line import Line
from bot.practice.wording import content, shared, stem, stems

Nearness = Literal["adds", "selects", "echoes", "misses"]
_WHOLE = 0.7  # of the client's last line: more than that given back, and nothing new, is an echo
_STRANGEST = 3  # times as many words from elsewhere as of the client's own, and it is about somebody else
_UNPLACED = 2  # words from nowhere that may be a way of one's own to say it
_FEWEST = 3  # words of the client's that can be given back whole without seeming to parrot ...
_SHORT = 8  # ... and the first time
_ALSO_ELSE = stems(
    "lost let cut taken used small low down wound torn flat fed worn late heavy hard tough rough difficult painful "
    "awful horrible terrible sad hurt upset unpleasant uncomfortable".split()
)
_FEELINGS = stems((*NAMED, *NOUN_FEELINGS, *VERB_FEELINGS)) - _ALSO_ELSE
"""Words that name a feeling and nothing else."""
_AKIN = tuple(
    stems(family.split())
    for family in (
        "afraid fear scared frightened anxious worried worry nervous terrified uneasy panic dread alarmed shaken",
        "angry anger furious annoyed irritated frustrated frustrating frustration cross resentful bitter livid mad fed",
        "sad sadness grief loss upset unhappy miserable heartbroken lost mourning missing miss",
        "ashamed shame guilty guilt embarrassed embarrassing regret sorry",
        "tired exhausted drained weary worn exhausting tiring overwhelmed swamped pressure stressed",
        "alone lonely isolated excluded invisible unseen overlooked ignored forgotten unheard left out outside",
        "hurt disappointed let rejected betrayed unappreciated undervalued unfair",
        "stuck trapped torn helpless powerless cornered",
        "proud pride glad happy relieved relief pleased joy peace calm grateful",
    )
)
"""Feelings that lie so near to each other that nobody would object to the one for the other."""


_PLAIN = stems(
    """bring back carry choose choice chosen pick word neither either both whole each every everyone everybody nobody
    none enough fair place turn leave left stay sit stand walk run come went put set hold held send sent read write
    open close shut inside outside front behind top side half part full empty near far away apart between around along
    other another same again once twice always often sometimes rarely hand head eye face mind voice mouth door room
    hide hid hidden keep kept show shown watch watched saw seen look listen heard speak spoke spoken talk talked answer
    asked question silent silence quiet quietly alone together yourself himself herself themselves ourselves work
    worked wait waited waiting waits try tried able need used use let allow allowed expect expected pretend secret
    someone somebody anyone anybody else without instead rather nearly almost behind inside""".split()
)
"""Words that a paraphrase is made of, whatever it is about: they make nobody a stranger."""


_MEANS = re.compile(
    r"\b(?:matters?|important|precious|dear) (?:so much |a lot |most )?to (?:you|u)\b|"
    r"\b(?:you|u) (?:really |still |also |would |do |don't )*(?:care|value|long|yearn|wish|hope|treasure|fear|dread)\b|"
    r"\b(?:part|side|half) of (?:you|u)\b|\bon (?:the )?one (?:hand|side)\b|\btorn\b|\bat the same time\b|"
    r"\b(?:and|but) yet\b|\bunderneath\b|\bbehind (?:it|that|this|all)\b|\bcosts? (?:you|u)\b|\bthe price\b|"
    r"\b(?:as if|as though|like (?:an?|the|someone|somebody|being)|almost like)\b|\bwhat (?:you|u) (?:really |most )"
    r"(?:want|need|miss)\b|\brather than\b|\bnot (?:so much )?(?:about )?\w+(?: \w+){0,3},? (?:but|it'?s about)\b",
    re.IGNORECASE,
)
"""How meaning is put into words that are the client's: a value, two sides, a price, an image."""


class Mirror(NamedTuple):
    """nearness: what the reflection is to the client.  words: stems that decided."""

    nearness: Nearness
    words: frozenset[str]


def mirror(case: Case, client: Client, line: Line) -> Mirror:
    """What the client hears in it; the words it is made of against those said, and those a good one may use."""
    told = line.told or line.content
    names = stems(word for topic in case.topics.values() for word in topic.words)
    reach = _within_reach(case, client, line)
    found = compared(told, said(client), client.last, _near(case, client), reach, names)
    if tuple(sorted(told)) in client.mirrored and found.nearness != "misses":
        return Mirror("echoes", told)
    if found.nearness == "selects" and _says_nothing(client) and _was_given_back(client, told):
        return Mirror("echoes", found.words)
    if found.nearness == "selects" and found.words & said(client) and _MEANS.search(line.text):
        found = Mirror("adds", found.words)
    first = not client.mirrored and bool(told) and len(content(client.last)) <= _SHORT
    return Mirror("selects", found.words) if found.nearness == "echoes" and first else found


def _was_given_back(client: Client, told: frozenset[str]) -> bool:
    """All of it is their last word, or stood in one thing given back before; what draws from several is no echo."""
    return told <= content(client.last) or any(told <= frozenset(before) for before in client.mirrored)


def _says_nothing(client: Client) -> bool:
    """The client's last words were a yes, a nod, small talk: there is nothing in them to give back."""
    return bool(client.told) and client.told[-1].split()[0] in _NOTHING


_NOTHING = frozenset({"said_so", "agreed", "chatted", "puzzled", "briefly", "dry", "beside", "paused"})


def compared(
    told: frozenset[str],
    known: frozenset[str],
    last: str,
    near: frozenset[str],
    reach: frozenset[str],
    names: frozenset[str] = frozenset(),
) -> Mirror:
    """What was told against what is known of the client and what they said last.

    near: stems of meaning that a good reflection may add.  reach: stems that are no stranger to the matter.
    names: stems that a topic goes by; whoever names it has not listened yet.
    """
    if not told:  # small words alone give nothing back, and nothing wrong either
        return Mirror("selects", told)
    taken = shared(told, known)
    new = told - taken
    added = shared(told, _with_akin(near))
    if added & new:
        return Mirror("adds", added)
    if missed := _missed(new - shared(new, reach), taken, known, names):
        return Mirror("misses", missed)
    if not new - OF_ANY_TALK and _gives_all_back(told, content(last)):
        return Mirror("echoes", taken)
    return Mirror("selects", taken or told)


def _missed(
    strange: frozenset[str], taken: frozenset[str], known: frozenset[str], names: frozenset[str]
) -> frozenset[str]:
    """Another feeling than theirs, or too much beside the matter; empty where it is near enough."""
    wrong = (strange & _FEELINGS) - _with_akin(known & _FEELINGS)
    if wrong and not taken - names:
        return wrong
    beside = len(strange - OF_ANY_TALK - _PLAIN)
    too_much = (not taken and beside > _UNPLACED) or beside > _STRANGEST * max(1, len(taken))
    return strange if too_much else frozenset()


def _gives_all_back(told: frozenset[str], last: frozenset[str]) -> bool:
    return len(last) > _FEWEST and len(shared(last, told)) >= _WHOLE * len(last)


def _within_reach(case: Case, client: Client, line: Line) -> frozenset[str]:
    """What belongs to the topics on the table, named, or coming next, told or not."""
    next_up = [layer.topic for layer in case.layers if layer.id not in client.opened][:1]
    topics = {client.live, about(case, client, line).topic, *next_up}
    beforehand = content(f"{case.title} {case.about}")
    return beforehand.union(*(words_around(case, topic) for topic in topics))


def _with_akin(words: frozenset[str]) -> frozenset[str]:
    return words.union(*(family for family in _AKIN if family & words))


def _near(case: Case, client: Client) -> frozenset[str]:
    """Words of meaning for what was told, and for what lies just under it."""
    told = [layer for layer in case.layers if layer.id in client.opened]
    under = [layer for layer in case.layers if layer.id not in client.opened]
    here = [layer for layer in under if layer.topic == client.live]
    return frozenset(stem(word.lower()) for layer in (*told, *under[:2], *here) for word in layer.near)
