"""What must hold of every session of the self-play, each rule as a function from a session to what breaks it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from bot.flows.incoming import Choice, Command, Text
from bot.flows.plan import FLOWS
from bot.language.intents import hear_intents
from tests.phrasings import LONGEST, questions
from tests.selfplay import Part, Session, Turn

ADVICE = re.compile(
    r"(?<!what )(?<!do )(?<!would )(?<!thing )\b(?:you|we) (?:really |just )?"
    r"(?:should|ought|must|need to|had better|could always|might want to|may want to)\b|"
    r"\byou'd better\b|\b(?:i|i'd|i would) (?:suggest|recommend|advise)\b|\bmy (?:advice|suggestion|tip)\b|"
    r"\bwhy (?:don't|not)\b|\bwhat (?:if you|about) \w+ing\b|\bhow about (?!one message)|\bif i were you\b|"
    r"(?<!you )\b(?:try|consider|start|stop|avoid|keep) \w+ing\b|\bmake sure\b|\bdon't forget\b|\bremember to\b|"
    r"\btry to\b|"
    r"(?<!what )(?<!, )\bhave you (?:tried|thought|considered)\b|"
    r"\bit(?:'s| is| would be) (?:best|better|wise|a good idea) to\b|"
    r"\ba good (?:idea|first step|way) (?:is|would be|might be)\b|\bwouldn't it\b|\bdon't you think\b|"
    r"\bthe best (?:thing|way|option) (?:is|would)\b|\bi'd (?:go for|choose|pick|start)\b",
    re.IGNORECASE,
)
"""Forms in which advice comes; "what have you tried" and "what do you need to" are asked, not told."""
LISTS = re.compile(r"^(?:\d+\. |– |“)", re.MULTILINE)
"""A list, a summary line or a plan: a record of theirs."""
RECORDS = frozenset(
    {"welcome.introduce", "repair.privacy", "repair.help", "risk.signpost", "close.end", "steps.list"}
)
"""Records, lists and introductions, which may be longer."""
ANSWERS = frozenset({"risk", "forget", "resume", "steps", "welcome"})
"""Flows that answer a command or talk of risk: their words may come again."""
SAFETY = frozenset({"risk", "beyond", "welcome"})
"""Where a person in danger is told where help is; no step towards a goal."""
ENDING = frozenset({"stop", "enough", "pause", "farewell"})
REFUSED = ("will.action", "will.plan", "will.adjust")
"""Where a no, or not knowing, is a step not taken."""
NOT_LEFT = frozenset({"risk"})
"""After talk of risk only the person resumes (playbook §9): it waits as long as they write."""
SPARE = 3
"""Turns beside a question's own askings: room to think, a supposition, an invitation to say more."""
_SENTENCE = re.compile(r"[^.?!\n]+[.?!]*")


def ends_well(session: Session) -> Iterator[str]:
    """By the person's own doing, or with steps."""
    if not session.over:
        yield f"not over after {session.length} turns"
    elif not session.steps and not any(_own_doing(turn) for turn in session.turns):
        yield "over without steps, and nobody wanted that"


def _own_doing(turn: Turn) -> bool:
    """A stop, or a step that was asked for and not given."""
    match turn.did:
        case Command(name):
            return name in ("stop", "pause") or (name == "skip" and turn.stood.startswith("will."))
        case Choice(trigger):
            return trigger in ("stop_here", "leave_it", "drop_it", "delete_all")
        case Text(words):
            heard = hear_intents(words)
            refused = turn.stood in REFUSED and heard & {"skip", "no", "dont_know", "drop"}
            return bool(heard & ENDING or refused)
    return False


def repeats_nothing(session: Session) -> Iterator[str]:
    """No question and no reflection comes twice, but where the person asked for it or pressed an old button."""
    said: dict[str, int] = {}
    for at, turn in enumerate(session.turns, 1):
        for part in turn.parts:
            for one in _sentences(part):
                if one in said and not _called_for(turn, part):
                    yield f"turn {at} repeats turn {said[one]}: {one!r} ({part.name})"
                said.setdefault(one, at)


def _sentences(part: Part) -> list[str]:
    """The questions of an utterance; of a reflection, every sentence."""
    found = [one.strip() for one in _SENTENCE.findall(part.words)]
    return found if part.flow == "lead" else [one for one in found if one.endswith("?") and one in part.ours]


def _called_for(turn: Turn, part: Part) -> bool:
    stale = any(one.name.startswith(("repair.stale", "steps.")) for one in turn.parts)
    command = isinstance(turn.did, Command)
    return part.flow in ANSWERS or stale or command or bool(CALLS & _heard(turn))


CALLS = frozenset({"back", "help", "list_steps", "privacy", "change_goal", "correction"})
"""Asked for in plain words, the same as by command."""


def _heard(turn: Turn) -> frozenset[str]:
    return hear_intents(turn.did.words) if isinstance(turn.did, Text) else frozenset()


def asks_one_thing(session: Session) -> Iterator[str]:
    for at, turn in enumerate(session.turns, 1):
        for message in _messages(turn):
            if sum(questions(part.ours) for part in message) > 1:
                yield f"turn {at} asks twice: {' '.join(part.words for part in message)}"


def advises_nobody(session: Session) -> Iterator[str]:
    for at, turn in enumerate(session.turns, 1):
        for part in turn.parts:
            if part.flow not in SAFETY and ADVICE.search(part.ours):
                yield f"turn {at} advises: {part.ours}"


def stays_short(session: Session) -> Iterator[str]:
    for at, turn in enumerate(session.turns, 1):
        for message in _messages(turn):
            text = " ".join(part.words for part in message)
            place = message[-1].name.rpartition(".")[0]
            count = sum(any(letter.isalnum() for letter in word) for word in text.split())
            if place not in RECORDS and not LISTS.search(text) and count > LONGEST:
                yield f"turn {at} is {count} words long: {text}"


def _messages(turn: Turn) -> list[list[Part]]:
    """Which utterances share a message: a lead stands before what it leads."""
    found: list[list[Part]] = [[]]
    for part in turn.parts:
        found[-1].append(part)
        if not part.leads:
            found.append([])
    return [message for message in found if message]


def holds_nobody(session: Session) -> Iterator[str]:
    """No state is waited in for longer than its table's patience, and the few turns beside it."""
    held, since = "", 0
    for at, turn in enumerate(session.turns, 1):
        since = since + 1 if turn.stands == held and _answers(turn) else int(turn.stands != held) or since
        held = turn.stands
        flow, state = held.split(".", 1)
        if flow in FLOWS and flow not in NOT_LEFT and since > FLOWS[flow].stage(state).patience + SPARE:
            yield f"turn {at} is the {since}th at {held}"


def _answers(turn: Turn) -> bool:
    return isinstance(turn.did, Text) and not CALLS & _heard(turn)


RULES: tuple[Callable[[Session], Iterator[str]], ...] = (
    ends_well, repeats_nothing, asks_one_thing, advises_nobody, stays_short, holds_nobody,
)  # fmt: skip
