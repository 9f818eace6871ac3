"""How what is said reads, as far as that can be told without grammar: two rules of the self-play."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.flows.core.incoming import Edited, Text
from bot.language.pronouns import you_for_me
from tests.selfplay import Part, Session, Turn
from tests.selfplay_lines import JOINTS

SENTENCE = re.compile(r"[^.?!\n]+[.?!]*")
QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"")
LISTED = re.compile(r"^(?:\d+\. |– |“).*$", re.MULTILINE)
SPEAKER = re.compile(r"\b(?:I|me|my|mine|myself)\b(?!-)")
SLIPS = {
    "a word twice": re.compile(r"\b(the|a|an|to|your|of|in|and|is|are|it|so|what|who|for|with)\s+\1\b", re.I),
    "a space before a stop": re.compile(r"\s[,;.!?](?=\s|$)"),
    "two stops": re.compile(r"[,;:]\s*[,;:.!?]|(?<!\.)\.\.(?!\.)|[?!]\."),
    "a verb that does not go with you": re.compile(
        r"(?:^|[.,;] |\bso )you (?:am|is|was|has|does|doesn't|isn't)\b", re.I
    ),
    "an end that leads nowhere": re.compile(
        r"\b(?:and|or|but|the|a|an|your|because|if|than|very|his|their|our|(?<!want )(?<!wants )(?<!need )(?<!have )"
        r"(?<!like )(?<!used )(?<!able )(?<!going )(?<!trying )(?<!supposed )(?<!meant )(?<!allowed )(?<!had )"
        r"(?<!up )to)"
        r"[.?!]*$",
        re.I,
    ),
}
"""What no sentence that holds words of theirs may have; the partner's own are read by the tests of the prompts."""
RUNNING = 3
AS_SAID = frozenset({"record", "agreement", "prepare", "steps", "sessions"})
"""Flows that show what was written down as it was said."""


def sentences(text: str) -> list[str]:
    return [one.strip() for one in SENTENCE.findall(text.replace(".m.", "m"))]


def reads_well(session: Session) -> Iterator[str]:
    """What is said back is turned to "you" and is a sentence; a quote or a list may be as they said it."""
    told: list[str] = []
    for at, turn in enumerate(session.turns, 1):
        if isinstance(turn.did, Text | Edited):
            told.append(_bare(you_for_me(turn.did.words)))
        for part in (part for part in turn.parts if part.flow not in AS_SAID):
            for one in sentences(LISTED.sub("", QUOTED.sub("“…”", part.words))):
                if one not in part.ours:
                    slips = _slips(part, one, told)
                    yield from (f"turn {at} has {what}: {one} ({part.name})" for what in slips)


def _slips(part: Part, one: str, told: list[str]) -> Iterator[str]:
    for name, pattern in SLIPS.items():
        found = pattern.search(one)
        if found and not _theirs(_bare(one[: found.end()]), told):
            yield name
    if len(SPEAKER.findall(one)) > len(SPEAKER.findall(part.ours)):
        yield "a speaker who is not the partner"


def _bare(text: str) -> str:
    return " ".join(re.findall(r"[\w'’]+|[.,;:?!](?=[.,;:?!])", text.lower()))


def _theirs(said: str, told: list[str]) -> bool:
    """Whether they said it with that slip themselves, up to where it shows."""
    *_, last = said.split()
    end = " ".join(said.split()[-2:])
    ends = last in told or any(f"{one} ".endswith(f"{end} ") for one in told)
    return ends or any(f" {end} " in f" {one} " for one in told if len(end.split()) > 1 and not _joint(end))


def _joint(end: str) -> bool:
    return end.split()[-1] in JOINTS


def opens_otherwise(session: Session) -> Iterator[str]:
    """No three turns running begin with the same words."""
    last: list[str] = []
    for at, turn in enumerate(session.turns, 1):
        last = [*last, _opener(turn)][-RUNNING:]
        if len(last) == RUNNING and last[0] and len(set(last)) == 1:
            yield f"turn {at} begins with {last[0]!r} for the {RUNNING}rd time running: {turn.parts[0].words}"


def _opener(turn: Turn) -> str:
    """The first word of what is given back, the first two of a question: "So", "You", "What makes"."""
    if not turn.parts or turn.parts[0].flow in AS_SAID:
        return ""  # a list that is changed in place begins as it did
    first = turn.parts[0]
    words = re.findall(r"[\w'’]+", first.words.lower())
    return " ".join(words[: 1 if first.flow == "lead" else 2])
