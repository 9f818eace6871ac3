"""One better line to compare a weak one with: from the learner's own words where they allow it (playbook §8)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from zlib import crc32

from bot.language.echo import key_phrase
from bot.language.reflection import reflection_line
from bot.practice.about import OF_ANY_TALK, about
from bot.practice.about import said as said_so_far
from bot.practice.case import Case
from bot.practice.client import Client
from bot.practice.line import Line
from bot.practice.reasons import as_typed
from bot.practice.rewording import opened, without_advice, without_why
from bot.practice.speech import Speech
from bot.practice.wording import content, shared

_SENTENCE = re.compile(r"[^.?!…\n]+[.?!…]*")
_SOUND = frozenset({"open", "reflection", "summary", "why_value"})
_LEANS = re.compile(
    r"\b(?:he|she|it|they|him|her|them|his|their|this|that|these|those|there|one|else|so)\b", re.I
)
_FEWEST, _MOST, _LONGEST_KEY = 3, 25, 3
_CUT = frozenset("own whole way late instead bit lot time day one first last".split())
_VERBAL = frozenset("move is are was were has had keep keeps gets get r like".split())
_ON_IT = {
    "advice, a plan": (
        "How would you like to go about it?",
        "What would help you with it?",
        "What have you thought of yourself?",
    ),
    "advice, it is hard": ("What have you tried so far?", "What has helped, if only a little?"),
    "advice": (
        "What would help you here?",
        "What ideas of your own have you had about it?",
        "What could you do about it yourself?",
    ),
    "leading": ("How do you see it yourself?", "What do you make of it yourself?"),
    "why, a wish": ("What is important to you in that?", "What would it give you?"),
    "why, a story": ("What was important to you in that?", "What led to that?"),
    "why": ("What is important to you in that?", "What matters most to you in that?"),
    "a choice": ("What speaks for each of them?", "What would each of them give you?"),
    "a wish": ("What would it give you?", "What would be different for you then?"),
    "a plan": ("How do you picture it going?", "What would help you with it?"),
    "a story": ("What was that like for you?",),
    "": ("What is that like for you?", "What matters most to you in that?"),
}
"""Open questions that fit any line of that sort: the last resort."""
_ON_KEY = ("What have you tried so far with {key}?", "What ideas of your own do you have about {key}?")
_ABOUT_KEY = ("What matters most to you about {key}?",)
_WISHES = re.compile(
    r"\b(?:i'd like|id like|i want|i wanna|i'd love|my goal|i wish|i'm thinking of)\b", re.IGNORECASE
)
_PLANS = re.compile(
    r"\b(?:i'll|i will|ill|i shall|i'm going|im going|i'm gonna|gonna|i can(?!')|i could(?!n)|i might|my plan|"
    r"i plan|i start|i should|let's|we'll|maybe)\b",
    re.IGNORECASE,
)
_TELLS = re.compile(
    r"\b(?:was|were|did|didn't|didnt|had|went|said|told|got|came|left|took|gave|made|sold|bought|lost|saw|skipped)\b|"
    r"(?:^|\b(?:i|we|he|she|they|it|just|who) )[a-z]{3,}ed\b",
    re.IGNORECASE,
)
_HARD = re.compile(
    r"\b(?:can't|cannot|cant|don't|dont|doesn't|doesnt|never|keeps?|stuck|hard|isn't|won't|wont|always|every|not|no|"
    r"too|nobody|fail\w*|shame|struggl\w*)\b",
    re.IGNORECASE,
)


def rewritten(line: Line, kind: str, ask: str = "", given: Iterable[str] = ()) -> str | None:
    """The line made sound from its own words or the client's; None rather than one that is bent.

    kind: as feedback names it ("echo" and "miss" for reflections).  ask: what the case's own writer would have
    asked here.  given: better lines shown before in this practice, which do not come again.
    """
    seen = {said.casefold() for said in given}
    ways = (said for said in _ways(line, kind, ask) if said.casefold() not in seen)
    return next((said for said in ways if is_sound(said, line)), None)


def better_line(case: Case, client: Client, line: Line, kind: str, given: Iterable[str] = ()) -> str | None:
    """One line to compare the learner's with, said to the client as they were before it."""
    speech = Speech(case, client)
    layer = speech.layer(about(case, client, line).topic or client.live) or speech.next_layer()
    ask = layer.ask if layer and _is_at_home(case, layer.ask, client) else ""
    return rewritten(line, kind, ask, given)


def _is_at_home(case: Case, ask: str, client: Client) -> bool:
    """Whether it takes up only what the client has said: a case's own question may come too early."""
    strange = content(ask) - OF_ANY_TALK
    return len(strange - shared(strange, said_so_far(client))) <= _NEW_WORDS


_NEW_WORDS = 2


def is_sound(said: str, line: Line) -> bool:
    """Whether the ear takes it for what it is meant to be, and it is not the learner's line again."""
    if said.casefold().strip(" .?!") == line.text.casefold().strip(" .?!"):
        return False
    heard = Line(said, line.before)
    return heard.coach.sure and heard.kind in _SOUND


def _ways(line: Line, kind: str, ask: str) -> Iterator[str]:
    """Candidates, the nearest to the learner's own words first."""
    yield from filter(None, _own(line, kind))
    if kind in ("echo", "miss", "flattery", "filler", "swap", "insult"):
        yield from filter(None, [reflection_line(line.before)])
    advised = kind == "advice" or (kind != "why" and "advice" in line.coach.labels)
    if key := _key(line):
        if advised and _HARD.search(line.before) and not _looks_ahead(line):
            yield from (one.format(key=key) for one in _turned(_ON_KEY, line))
        elif not advised and kind != "why" and shared(content(key), line.content):
            yield from (one.format(key=key) for one in _turned(_ABOUT_KEY, line))
    yield from filter(None, [ask])
    yield from _turned(_ON_IT[_sort(line, "advice" if advised else kind)], line)


def _sort(line: Line, kind: str) -> str:
    """Which last resort fits: by what the line wanted, and by whether the client tells, plans or chooses."""
    if kind == "advice":
        hard = _HARD.search(line.before)
        return "advice, a plan" if _looks_ahead(line) else "advice, it is hard" if hard else "advice"
    if kind in ("leading", "why"):
        return _of_why(line) if kind == "why" else kind
    if re.search(r"\bor\b", line.before):
        return "a choice"
    if _WISHES.search(line.before):
        return "a wish"
    return "a plan" if _PLANS.search(line.before) else "a story" if _TELLS.search(line.before) else ""


def _of_why(line: Line) -> str:
    if _WISHES.search(line.before):
        return "why, a wish"
    return "why, a story" if _TELLS.search(line.before) else "why"


def _looks_ahead(line: Line) -> bool:
    return bool(_PLANS.search(line.before) or _WISHES.search(line.before))


def _own(line: Line, kind: str) -> Iterator[str | None]:
    asked = _questions(line)
    if kind == "stacked":
        yield from _the_one(asked)
    elif kind == "why":
        yield from map(without_why, asked)
    elif kind in ("advice", "leading"):
        yield from map(without_advice, _SENTENCE.findall(line.text))
    elif kind == "closed":
        told = _TELLS.search(line.before)
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
    fit = [one for one in alone if _FEWEST <= len(one.split()) <= _MOST and not _MEASURES.match(one)]
    yield from map(_sentence, sorted(fit, key=lambda one: bool(_FACT.match(one))))
    yield from map(opened, alone)


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
    if _PHONE.search(tidy) or _TWO.search(tidy) or len(_ASKING.findall(tidy)) > 1:
        return None
    return f"{tidy[:1].upper()}{tidy[1:]}?" if tidy else None


def _key(line: Line) -> str:
    """The client's key phrase, where it can be asked about: a short noun phrase, and nothing cut off in it."""
    key = key_phrase(line.before) or ""
    words = key.lower().split()
    whole = 2 <= len(words) <= _LONGEST_KEY and words[0] in ("your", "the", "his", "her", "their")
    last = words[-1] if words else ""
    return (
        key if whole and not last.endswith("'s") and last not in _CUT and not _VERBAL & set(words[1:]) else ""
    )


def _turned(frames: tuple[str, ...], line: Line) -> tuple[str, ...]:
    """The same line always gets the same, different lines different ones."""
    at = crc32(line.text.encode()) % len(frames) if frames else 0
    return frames[at:] + frames[:at]
