"""What must hold of every session of the self-play, each rule as a function from a session to what breaks it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from bot.flows.core.incoming import Choice, Command, Edited, Text
from bot.flows.core.plan import FLOWS
from bot.language.intents import hear_intents
from tests.phrasings import LONGEST, questions
from tests.selfplay import Part, Session, Turn
from tests.selfplay_lines import LEAVING
from tests.selfplay_wording import opens_otherwise, reads_well, sentences

ADVICE = re.compile(
    r"(?<!what )(?<!do )(?<!would )(?<!thing )\b(?:you|we) (?:really |just )?"
    r"(?:should|ought|must|need to|had better|could always|might want to|may want to)\b|"
    r"\byou'd better\b|\b(?:i|i'd|i would) (?:suggest|recommend|advise)\b|\bmy (?:advice|suggestion|tip)\b|"
    r"\bwhy (?:don't|not)\b|\bwhat (?:if you|about) \w+ing\b|\bhow about (?!one message)|\bif i were you\b|"
    r"(?<!you )\b(?:try|consider|start|stop|avoid|keep) \w+ing\b|(?<!you )\bmake sure\b|"
    r"\bdon't forget\b|\bremember to\b|\btry to\b|"
    r"(?<!what )(?<!, )\bhave you (?:tried|thought|considered)\b|"
    r"\bit(?:'s| is| would be) (?:best|better|wise|a good idea) to\b|"
    r"\ba good (?:idea|first step|way) (?:is|would be|might be)\b|\bwouldn't it\b|\bdon't you think\b|"
    r"\bthe best (?:thing|way|option) (?:is|would)\b|\bi'd (?:go for|choose|pick|start)\b",
    re.IGNORECASE,
)
"""Forms in which advice comes; "what have you tried" and "what do you need to" are asked, not told."""
RECORD_FLOWS = frozenset({"record", "agreement", "prepare", "risk", "steps", "sessions"})
RECORDS = frozenset(
    {"welcome.introduce", "repair.privacy", "repair.help", "close.end", "reality.sum_up", "will.plan"}
)
"""Introduction, privacy, talk of risk, records, cards and lists, which may be longer."""
LISTED = re.compile(r"^(?:\d+\. |– |“).*$", re.MULTILINE)
"""A line of a list, which holds what they said."""
SHOWN = 90
"""Words of a message at most, what the person said counted as well: a phone's screen."""
ANSWERS = frozenset(
    {"risk", "forget", "resume", "steps", "welcome", "record", "agreement", "prepare", "idle"}
)
"""Flows that answer a command or talk of risk: their words may come again."""
SAFETY = frozenset({"risk", "beyond", "welcome"})
"""Where a person in danger is told where help is; no step towards a goal."""
LEAVES = re.compile(
    r"\b(?:stop|enough|bye+|brb|have to (?:go|run)|gotta|got to go|leave it|finish(?:ed)?|done|end (?:this|it)|"
    r"(?:should|shld|must|better|time to) go|that's (?:all|it)|pause|later|break|call it|"
    r"(?:hold|hang) on|(?:one|a) (?:moment|minute|sec)|want out|cancel|run|quit|i['’]?m off|"
    r"(?:need|needs) (?:to )?go)\b",
    re.IGNORECASE,
)
"""Somebody who ends a session in their own words uses one of these, whatever the ear makes of it."""
BEFORE_WILL = ("goal.", "reality.", "options.", "wrap_up.")
REFUSED = ("will.action", "will.plan", "will.adjust", "will.small_one", "will.another")
"""Where a no, or not knowing, is a step not taken."""
WITHOUT = "will.without"
"""Where a yes is one, and so is anything but a step or a no."""
ASKED_TO_END = "stopping.sure"
"""Where a yes is the end of it."""
AT_LENGTH = 50
"""Turns that a session towards one goal takes at most, whoever has it."""
NOTHING = re.compile(r"\W*(?:(?:ok|yes|no|hm+|maybe|sure)\b\W*)*", re.IGNORECASE)
"""Said to what somebody will do, it is no step."""
TOPIC_TOLD = ("goal.", "beyond.", "news.")
"""Where a first message with a topic in it leads: to the goal, or to what was heavy in it, and then to the goal."""
TOLD_OF_STEPS = ("steps.noted", "steps.list.again", "asked.end")
"""What became of a step was told on the way, from the list that shows them all or in words."""
NOT_LEFT = frozenset({"risk"})
"""After talk of risk only the person resumes (playbook §9): it waits as long as they write."""
SPARE = 3
"""Turns beside a question's own askings: room to think, a supposition, an invitation to say more."""


def ends_well(session: Session) -> Iterator[str]:
    """With steps, or by the person's own doing since they last told of anything else."""
    if not session.over:
        if not _turned_lately(session):
            yield f"not over after {session.length} turns"
    elif session.coached and not session.steps and not any(map(_own_doing, _since_told(session))):
        yield "over without steps, and nobody wanted that"


def _turned_lately(session: Session) -> bool:
    """Whoever begins anew with another goal, over and over, is not held by the partner."""
    return any("change_goal" in _heard(turn) or _turns_back(turn) for turn in session.turns[-AT_LENGTH:])


def _turns_back(turn: Turn) -> bool:
    """Another goal, named in the same breath, and the partner went back for it."""
    named = isinstance(turn.did, Text) and "goal" in turn.did.words.lower()
    return named and turn.stands.startswith("goal.") and not turn.stood.startswith("goal.")


def _since_told(session: Session) -> list[Turn]:
    """From the last turn before Will on."""
    told = [at for at, turn in enumerate(session.turns) if turn.stood.startswith(BEFORE_WILL)]
    return session.turns[told[-1] if told else 0 :]


def passes_through_will(session: Session) -> Iterator[str]:
    """Nobody comes to Close who was not asked what they will do for the goal they have, but by their own end."""
    asked = any(
        part.flow == "resume" for turn in session.turns[:1] for part in turn.parts
    )  # before it was left
    for at, turn in enumerate(session.turns, 1):
        comes = turn.stands.startswith("close.") and not turn.stood.startswith("close.")
        if session.coached and comes and not (asked or turn.stood.startswith("will.") or _own_doing(turn)):
            yield f"turn {at} comes to {turn.stands} from {turn.stood}"
        asked = (asked or turn.stands.startswith("will.")) and not turn.stands.startswith("goal.")


def _own_doing(turn: Turn) -> bool:
    """A stop, or a step that was asked for and not given."""
    match turn.did:
        case Command(name):
            return name in ("stop", "pause") or (name == "skip" and turn.stood.startswith("will."))
        case Choice(trigger):  # deleting everything ends it as well
            return trigger in ("stop_here", "leave_it", "drop_it", "delete_all")
        case Text(words) | Edited(words):
            says_none = bool(hear_intents(words) & {"skip", "no", "dont_know", "drop"}) or NOTHING.fullmatch(
                words
            )
            says_yes = hear_intents(words) & {"yes", "no"} == {"yes"}
            return (
                words in LEAVING
                or turn.stood in ("forget.confirm", WITHOUT)
                or (turn.stood == ASKED_TO_END and says_yes)
                or bool(LEAVES.search(words) or (turn.stood in REFUSED and says_none))
            )
    return False


def repeats_nothing(session: Session) -> Iterator[str]:
    """No question and no reflection comes twice, but where the person asked for it or pressed an old button."""
    said: dict[str, int] = {}
    told = ""
    for at, turn in enumerate(session.turns, 1):
        told += f"\n{turn.did.words.lower()}" if isinstance(turn.did, Text | Edited) else ""
        another = turn.stood.startswith("close.") and turn.stands.startswith("goal.")
        if not session.coached or another:
            said.clear()  # reminders of different days; a new topic at the goodbye is another session
        for part in turn.parts:
            for one in _new(part):
                theirs = one.lower() in told  # a question mark that they set themselves
                if one in said and not theirs and not _called_for(turn, part):
                    yield f"turn {at} repeats turn {said[one]}: {one!r} ({part.name})"
                said.setdefault(one, at)


def _new(part: Part) -> list[str]:
    """The questions of an utterance, those with words of theirs in them too; of a reflection, every sentence."""
    found = sentences(LISTED.sub("", part.words))
    return found if part.flow == "lead" else [one for one in found if one.endswith("?")]


def _called_for(turn: Turn, part: Part) -> bool:
    stale = any(one.name.startswith(("repair.stale", "steps.", "risk.")) for one in turn.parts)
    command = isinstance(turn.did, Command | Edited)  # an answer taken back has its question put again
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
    """Sixty words of ours; with theirs, no more than a screen."""
    for at, turn in enumerate(session.turns, 1):
        for message in _messages(turn):
            place = message[-1].name.rpartition(".")[0]
            if place in RECORDS or message[-1].flow in RECORD_FLOWS:
                continue
            ours = _count(" ".join(part.ours for part in message))
            whole = _count(LISTED.sub("", " ".join(part.words for part in message)))
            if ours > LONGEST or whole > SHOWN:
                yield f"turn {at} is {ours} and {whole} words long: {' '.join(p.words for p in message)}"


def _count(text: str) -> int:
    return sum(any(letter.isalnum() for letter in word) for word in text.split())


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
        since -= isinstance(turn.did, Edited)  # an answer taken back
        held = turn.stands
        flow, state = held.split(".", 1)
        if flow in FLOWS and flow not in NOT_LEFT and since > FLOWS[flow].stage(state).patience + SPARE:
            yield f"turn {at} is the {since}th at {held}"


def _answers(turn: Turn) -> bool:
    return isinstance(turn.did, Text) and not CALLS & _heard(turn)


def looks_back(session: Session) -> Iterator[str]:
    """A later session asks for the steps that are open: before its goal, or at Close where it began with a topic."""
    stood = [turn.stands for turn in session.turns]
    asked = any(at.startswith("check_in.") or at == "close.steps" for at in stood)
    opened = session.turns[0] if session.turns else None
    topic_first = opened is not None and isinstance(opened.did, Text) and opened.stands.startswith(TOPIC_TOLD)
    picked_up = opened is not None and any(part.flow == "resume" for part in opened.parts)
    begun = any(at.startswith("goal.") for at in stood)  # not left at its very beginning
    answered = any(part.name.startswith(TOLD_OF_STEPS) for turn in session.turns for part in turn.parts)
    excused = picked_up or answered or not begun or (topic_first and "close.takeaway" not in stood)
    if session.coached and session.left_open and not asked and not excused:
        yield f"{session.left_open} open steps are not asked for"


RULES: tuple[Callable[[Session], Iterator[str]], ...] = (
    ends_well, repeats_nothing, asks_one_thing, advises_nobody, stays_short, holds_nobody, looks_back,
    reads_well, opens_otherwise, passes_through_will,
)  # fmt: skip
