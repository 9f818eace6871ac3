"""The findings about a coach's line that are weighed: what its sentences do, whose words they are, what came before."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import combinations

from bot.language.coach.kinds import kind_of
from bot.language.coach.sentences import Sentence

# The turns of phrase worth naming as a reason.
CUES = frozenset(
    "scale,surely,tag,check,thought of,what about,you should,my own way,i suggest,bid,process,how it works,praise,"
    "feeling,you are,gathering,light bid,cheer,foresees".split(",")
)

_CLIENT = {
    "wants": r"(?:i want|i'd like|i would like|i need|i wish|my goal|i'd love|want to|i'm hoping|wanna)",
    "could": r"(?:could|might|maybe|or|options?|ideas?|either|between|choice|thought of|possible)",
    "will": (
        r"(?:i'll|i will|gonna|going to|i'm doing|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|"
        r"sunday|by the end|diary|plan|start|decided)"
    ),
    "told": r"(?:was|were|did|said|had|went|got|came|told|asked|left|been|tried|\w+ed)",
    "stuck": r"(?:can't|don't know|no idea|stuck|nothing|never|won't|always|every|no one|nobody)",
    "rates": r"(?:\d+|ten|nine|eight|seven|six|five|four|three)",
    "thanks": r"(?:thanks|thank you|bye|see you|hi|hello|hey|morning|sorry|okay|ok|ready|evening)",
}
_CLIENT_CUES = {cue: re.compile(rf"\b{words}\b") for cue, words in _CLIENT.items()}
_STAGE_CUES = ("today", "now", "could", "will", "closing")
_SMALL = frozenset(
    "i you he she it we they me him her us them my your his its our their a an the and or but to of in on at for with "
    "is are was were be been am do does did have has had can could will would so that this there what how not no just "
    "i'm you're it's i've you've i'd you'd i'll you'll that's don't didn't as if from by about up out really very "
    "all".split()
)
_YOU = frozenset(["you", "your", "you're", "you've", "you'd", "you'll"])
_SIZES = (3, 6, 10, 12, 16, 20, 24, 30)


def rules(of_client: list[str], parts: list[Sentence]) -> dict[str, float]:
    """Named findings, each 1; the model learns what each is worth."""
    theirs = _content(of_client)
    kinds = [_weighed(one, theirs) for one in parts]
    asked = [one for one in parts if one.is_question]
    told = [one for one in parts if not one.is_question]
    names: set[str] = set()
    names.update(_of_kinds(kinds))
    names.update(_of_order(parts, kinds, asked, told))
    names.update(_of_questions(parts, asked))
    names.update(_of_statements(told, theirs))
    names.update(_of_client(" ".join(of_client), parts, set(kinds)))
    names.update(f"words >= {size}" for size in _SIZES if sum(len(one.words) for one in parts) >= size)
    if _content(word for one in asked for word in one.words) & theirs:
        names.add("question echoes")
    return dict.fromkeys(names, 1.0)


def _of_kinds(kinds: list[str]) -> Iterator[str]:
    counted = Counter(kinds)
    for kind, times in counted.items():
        yield kind
        if times > 1:
            yield f"{kind} twice"
    yield from (f"{a} + {b}" for a, b in combinations(sorted(counted), 2))
    if len(counted) == 1:
        yield f"only {kinds[0]}"
    if kinds:
        yield f"first {kinds[0]}"
        yield f"last {kinds[-1]}"
    else:
        yield "no words"


def _of_order(
    parts: list[Sentence], kinds: list[str], asked: list[Sentence], told: list[Sentence]
) -> Iterator[str]:
    yield f"questions {min(len(asked), 3)}"
    yield f"statements {min(len(told), 3)}"
    if told and asked:
        yield from (f"asked after {kind}" for one, kind in zip(parts, kinds, strict=True) if one in told)
        if parts.index(told[0]) < parts.index(asked[0]):
            yield "told then asked"


def _of_questions(parts: list[Sentence], asked: list[Sentence]) -> Iterator[str]:
    for one in asked:
        yield from (f"asks {form}" for form in one.asks)
        yield from (f"asked, {turn}" for turn in one.shows)
    for one in parts:
        if kind_of(one) == "leading":
            yield f"leading to {'act' if 'acts' in one.shows else 'judge' if 'judges' in one.shows else 'neither'}"


def _weighed(one: Sentence, theirs: set[str]) -> str:
    """ "So you'll ring her tonight, yes?" says back what they have just said, or puts it into their mouth."""
    kind = kind_of(one)
    if kind != "tagged plan":
        return kind
    return "tagged" if len(_content(one.words) & theirs) >= _SAID_BY_THEM else "leading"


_SAID_BY_THEM = 2
"""Words of a foretold plan that were the client's, from which on it is theirs."""


def _of_statements(told: list[Sentence], of_client: set[str]) -> Iterator[str]:
    """How they begin, how much of the client's they hold, and whether they make a list."""
    if not told:
        return
    for one in told:
        yield from (f"told, {turn}" for turn in one.shows)
        yield f"told begins {next((word for word in one.words if word[0].isalnum()), '')}"
    words = [word for one in told for word in one.words]
    own = _content(words)
    shared = own & of_client
    yield f"echo {min(len(shared), 3)}" if shared else "told without echo"
    if shared and len(shared) * 2 >= len(own):
        yield "mostly echo"
    length = sum(word[0].isalnum() for word in words)
    yield from (f"told words >= {size}" for size in _SIZES if length >= size)
    yield f"yous {min(sum(word in _YOU for word in words), 4)}"
    joints = sum(word in (",", ";", ":", "and", "or") for word in words)
    yield f"joints {min(joints, 4)}"
    if joints >= 2 and length >= 10:
        yield "told is a list"


def _of_client(line: str, parts: list[Sentence], kinds: set[str]) -> Iterator[str]:
    """What the line before invites, crossed with what the coach made of it: the stage turns on both."""
    cues = [cue for cue, pattern in _CLIENT_CUES.items() if pattern.search(line)]
    shown = [turn for turn in _STAGE_CUES if any(turn in one.shows for one in parts)]
    if line.rstrip().endswith("?"):
        cues.append("asks")
    for cue in cues:
        yield f"client {cue}"
        yield from (f"client {cue} + {kind}" for kind in kinds)
        yield from (f"client {cue} + {turn}" for turn in shown)


def _content(words: Iterable[str]) -> set[str]:
    return {_stem(word) for word in words if word not in _SMALL and word[0].isalnum()}


def _stem(word: str) -> str:
    for end in ("'s", "ing", "ed", "es", "s", "ly"):
        if word.endswith(end) and len(word) - len(end) > 3:
            return word[: -len(end)]
    return word
