"""One better line to compare a weak one with: from the learner's own words where they allow it (playbook §8)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from bot.language.echo import key_phrase
from bot.language.reflection import reflection_line
from bot.practice.about import OF_ANY_TALK, about
from bot.practice.about import said as said_so_far
from bot.practice.case import REACTIONS, Case
from bot.practice.client import Client
from bot.practice.last_resort import on_it, tells, turned
from bot.practice.line import Line
from bot.practice.mirror import mirror
from bot.practice.reasons import as_typed
from bot.practice.rewording import opened, spelled_out, without_advice, without_why
from bot.practice.rewording_rules import OWNED
from bot.practice.speech import Speech
from bot.practice.wording import SMALL, content, shared

Fits = Callable[[str], bool]

_SENTENCE = re.compile(r"[^.?!…\n]+[.?!…]*")
_SOUND = frozenset({"open", "reflection", "summary", "why_value"})
_OF_THINGS = re.compile(r"\b(?:it|this|that|these|those|there|one|else|so)\b", re.I)
"""What only the question before it tells; who "she" is, both of them know."""
_LEANS = re.compile(
    r"\b(?:he|she|it|they|him|her|them|his|their|this|that|these|those|there|one|else|so)\b", re.I
)
_FEWEST, _MOST, _LONGEST_KEY = 3, 25, 3
_CUT = frozenset("own whole way late instead bit lot time day one first last".split())
_VERBAL = frozenset("move is are was were has had keep keeps gets get r like".split())
_ON_PERSON = "What would you like to be different between you and {key}?"
_ON_NAMED = ("What would you like to happen with {key}?", "What have you thought of for {key}?")
_ABOUT_KEY = ("What part {does} {key} play in it for you?", "What matters most to you about {key}?")


def rewritten(
    line: Line,
    kind: str,
    ask: str = "",
    given: Iterable[str] = (),
    fits: Fits = lambda said: True,
    thin: bool = False,
) -> str | None:
    """The line made sound from its own words or the client's; None rather than one that is bent.

    kind: as feedback names it ("echo" and "miss" for reflections).  ask: what the case's own writer would have
    asked here.  given: better lines shown before in this practice, which come again only when there is no other.
    fits: what else it must do.  thin: the client has said nothing that could be taken up.
    """
    seen = {said.casefold() for said in given}
    ways = [*_ways(line, kind, ask, thin)]
    ways.sort(key=lambda said: said.casefold() in seen)
    return next((said for said in ways if is_sound(said, line) and fits(said)), None)


def better_line(case: Case, client: Client, line: Line, kind: str, given: Iterable[str] = ()) -> str | None:
    """One line to compare the learner's with, said to the client as they were before it."""
    speech = Speech(case, client)
    here = speech.layer(about(case, client, line).topic or client.live)
    layer = here or speech.next_layer()
    at_home = (
        layer is not None
        and is_at_home(layer.ask, client)
        and (layer is here or _is_near(layer.ask, client, line))
    )
    ask = layer.ask if layer and at_home else ""
    told = client.told[-1].split()[0] if client.told else ""

    def fits(said: str) -> bool:
        """A reflection must be one to this client, and no echo."""
        tried = Line(said, line.before)
        returned = tried.kind in ("reflection", "summary")
        return not returned or mirror(case, client, tried).nearness in ("adds", "selects")

    return rewritten(line, kind, ask, given, fits, thin=told in REACTIONS)


def is_at_home(ask: str, client: Client) -> bool:
    """Whether it takes up only what the client has said: a case's own question may come too early.

    What it states must have been said, all of it; what it asks may hold a word or two that are new.
    """
    known = said_so_far(client)
    words = {part: content(part) - OF_ANY_TALK for part in (ask, *_SENTENCE.findall(ask))}
    new = {part: len(told - shared(told, known)) for part, told in words.items()}
    stated = [part for part in words if not part.rstrip().endswith("?")]
    return new[ask] <= _NEW_WORDS and all(words[part] and not new[part] for part in stated)


_NEW_WORDS = 2


def _is_near(ask: str, client: Client, line: Line) -> bool:
    """On what the client said in the last two answers, or the learner's line: a good question elsewhere is a jump."""
    near = line.content.union(*map(content, client.lines[-_LATEST:]))
    return bool(shared(content(ask) - OF_ANY_TALK, near))


_LATEST = 2


def is_sound(said: str, line: Line) -> bool:
    """Whether the ear takes it for what it is meant to be, and it is not the learner's line again."""
    if said.casefold().strip(" .?!") == line.text.casefold().strip(" .?!"):
        return False
    heard = Line(said, line.before)
    return heard.coach.sure and heard.kind in _SOUND


def _ways(line: Line, kind: str, ask: str, thin: bool) -> Iterator[str]:
    """Candidates, the nearest to the learner's own words first."""
    yield from filter(None, _own(line, kind))
    advised = kind == "advice" or (kind != "why" and "advice" in line.coach.labels)
    if thin:
        yield from (*filter(None, [ask]), *on_it(line, kind, thin=True))
        return
    given_back = [*_reflections(line)]
    if kind in _STATED:
        yield from given_back
    if kind != "why" and (named := _named(line)):
        yield from _wished_of(named, line) if advised else _asked_about(named)
    key = _key(line)
    if key and not advised and kind != "why" and shared(content(key), line.content):
        yield from _asked_about(key)
    yield from filter(None, [ask])
    general = on_it(line, "advice" if advised else kind)
    if kind not in _ASKED_ALREADY:
        yield from (f"{_AS_LEAD.sub('Y', said)} {asked}" for said in given_back for asked in general)
    yield from general


def _reflections(line: Line) -> Iterator[str]:
    """What the client said, given back, the last first, where it is about them and no mere manner of speaking."""
    for part in (line.before, *reversed(_SENTENCE.findall(line.before))):
        said = _TURNED_TAG.sub(r"\1", reflection_line(part.strip()) or "")
        about_them = said and _ABOUT_THEM.match(said) and not _MANNER.search(said)
        if said and about_them and len(said.split()) <= (_MOST_GIVEN if part is line.before else _SHORT):
            yield said


_TURNED_TAG = re.compile(r", (?:you|me|myself|yourself)([.!])$")
"""What is left of "I don't do things by halves, me"."""
_ASKED_ALREADY = frozenset({"why", "stacked"})
_SHORT = 12
_AS_LEAD = re.compile(r"^So y")


_STATED = frozenset({"echo", "miss", "flattery", "cheering", "filler", "swap", "insult"})
_ABOUT_THEM = re.compile(r"(?:So |It sounds like )?you(?:'|\b)", re.IGNORECASE)
_MOST_GIVEN = 16
_MANNER = re.compile(
    r", no\.$|, is the thing|\byou (?:know|guess|suppose|mean|see|said|say|told|think|take)\b", re.IGNORECASE
)


def _own(line: Line, kind: str) -> Iterator[str | None]:
    asked = _questions(line)
    if kind == "stacked":
        yield from _the_one(asked)
    elif kind == "why":
        yield from map(without_why, asked)
    elif kind in ("advice", "leading"):
        yield from map(without_advice, _SENTENCE.findall(line.text))
    elif kind == "closed":
        told = tells(line)
        yield from (said for said in map(opened, asked) if said and (told or not said.endswith(" do then?")))


def _questions(line: Line) -> list[str]:
    """The questions of the line as they were typed."""
    spans: list[str] = []
    for part in line.parts:
        if part.is_question and (found := as_typed(line.text, part.text)):
            spans.append(found)
    return spans


def _the_one(asked: list[str]) -> Iterator[str | None]:
    """The first open one that stands alone, facts last; else one of them, opened."""
    alone = [
        one
        for at, one in enumerate(asked)
        if at == 0 or len(asked[0].split()) < _FEWEST or not _LEANS.search(one)
    ]
    of_people = [one for one in asked if one not in alone and not _OF_THINGS.search(one)]
    for some in (alone, of_people):
        fit = [one for one in some if _FEWEST <= len(one.split()) <= _MOST and not _MEASURES.match(one)]
        yield from map(_sentence, sorted(fit, key=lambda one: bool(_FACT.match(one))))
    yield from map(opened, asked)


_LED = r"^(?:and |so |but |ok |okay |then )*"
_MEASURES = re.compile(
    _LED + r"how (?!do|did|does|is|are|was|were|will|would|could|can|might|else|come|has|have)\w+\b", re.I
)
_FACT = re.compile(
    _LED + r"(?:what (?:level|time|hour|date|day|size|price|age|kind|number)|who|where|which)\b", re.I
)


_PHONE = re.compile(r"\b(?:u|ur|r|n|wat|hv|abt|whats|hows|dont|im|didnt|tht)\b", re.I)
_TWO = re.compile(r"\band (?:what|how|who|when|where|why|if)\b", re.I)
_ASKING = re.compile(
    r"\b(?:what|how|who|where|when) (?:do|did|does|is|are|was|were|will|would|could|can|have|has)\b", re.I
)


def _sentence(asked: str) -> str | None:
    tidy = re.sub(
        r"^(?:and|so|but|ok|okay|well|or|then)\b[\s,]*", "", asked.strip(" ,.?!"), flags=re.IGNORECASE
    )
    tidy = " ".join(map(spelled_out, tidy.split()))
    if _PHONE.search(tidy) or _TWO.search(tidy) or len(_ASKING.findall(tidy)) > 1:
        return None
    return f"{tidy[:1].upper()}{tidy[1:]}?" if tidy else None


def _wished_of(thing: str, line: Line) -> Iterator[str]:
    """Instead of what to do with it: what they would like to become of it."""
    frames = (_ON_PERSON,) if re.fullmatch(OWNED, thing) else turned(_ON_NAMED, line)
    return (one.format(key=thing) for one in frames)


def _asked_about(thing: str) -> Iterator[str]:
    several = thing.endswith("s") and not thing.endswith("ss")
    return (one.format(key=thing, does="do" if several else "does") for one in _ABOUT_KEY)


def _named(line: Line) -> str:
    """What the learner's question names of the client's last words: "Is the rota your job?" is about the rota."""
    theirs = content(line.before)
    for found in _THING.finditer(line.text):
        after = line.text[found.end() :].strip(" ?.,!").split()
        if shared(content(found["noun"]), theirs) and (not after or after[0].strip("?.,!").lower() in SMALL):
            return found.group().lower()
    return ""


_THING = re.compile(
    r"\b(?:the|your|his|her|their) "
    r"(?P<noun>(?!(?:one|two|three|four|five|first|last|other|whole|same|rest)\b)[a-z]{3,})\b"
)


def _key(line: Line) -> str:
    """The client's key phrase, where it can be asked about: a short noun phrase, and nothing cut off in it."""
    key = key_phrase(line.before) or ""
    words = key.lower().split()
    whole = 2 <= len(words) <= _LONGEST_KEY and words[0] in ("your", "the", "his", "her", "their")
    last = words[-1] if words else ""
    return (
        key if whole and not last.endswith("'s") and last not in _CUT and not _VERBAL & set(words[1:]) else ""
    )
