"""What is said to the learner about one line: what it was, whether it was sound, and the words that decided."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from typing import Any, Literal

from bot.practice.answering import Response
from bot.practice.besides import is_theirs_alone
from bot.practice.cheering import cheers, is_outcry
from bot.practice.line import Line
from bot.practice.reasons import as_typed, bears_out, by_sign, deciding, shows_plainly
from bot.practice.wording import content

Verdict = Literal["sound", "weak", "apart", "unsure"]
"""apart: marked for itself, neither good nor bad.  unsure: the ear would rather not judge."""

SOUND = frozenset(
    {"open", "settling", "scaling", "why_value", "reflection", "summary", "affirmation", "permission", "contracting",
     "aim", "safety", "refer", "end"}
)  # fmt: skip
APART = frozenset({"advice_allowed", "filler"})
CHEERS = frozenset({"affirmation", "reflection", "filler", "open"})
"""What the ear takes a cheer for, where it takes it for something else."""

SKILLS = {
    "asking": frozenset({"open", "closed", "leading", "why", "why_value", "scaling", "stacked"}),
    "mirroring": frozenset({"reflection", "summary"}),
    "holding_back": frozenset(
        {"advice", "leading", "open", "why_value", "scaling", "reflection", "summary", "permission"}
    ),
    "one_at_a_time": frozenset({"stacked", "open", "why_value", "scaling"}),
    "keeping_the_aim": frozenset({"aim", "settling", "contracting", "end", "filler"}),
}  # fmt: skip
"""What a learner may practise on purpose -> the kinds of line on which it shows, or is wanting."""
HOLDS = 3
"""Sound lines of the chosen skill running, after which a tick says enough."""

STAGE_CERTAIN = 6.0
"""Log-odds by which a stage must lead to be named where the words do not say it: right in 97 of 100 by strangers."""
PARTS = frozenset({"goal", "reality", "options", "will"})
_OF_NO_PART = frozenset(
    {"safety", "refer", "permission", "contracting", "end", "filler", "insult", "swap", "unclear"}
)
""" "Have you thought about hurting yourself?" is asked on no part of the way, whatever words it has."""
TELLING = frozenset({"opened", "told", "closer", "goal", "goal_changed", "idea", "planned", "step"})
"""What a line did that is worth a sentence of its own; the words are in prompts/en/practise/dwell.j2."""
FELT = frozenset(
    {"short", "shut", "complied", "tried", "thanked", "defended", "picked", "echoed", "flattered", "praised",
     "offended", "puzzled", "swapped", "considered"}
)  # fmt: skip
"""What a weak line did, as prompts/en/practise/did.j2 has it."""
_REASONS = {
    "open": "open_why", "scaling": "number_why", "why_value": "value_why", "reflection": "selects_why",
    "adds": "adds_why", "own_words": "own_words_why", "summary": "gathers_why", "aim": "aim_why",
    "settling": "frame_why", "contracting": "frame_why", "permission": "frame_why", "end": "end_why",
}  # fmt: skip
_COSTS = frozenset({"closed", "leading", "stacked", "why", "advice", "echo", "miss", "flattery", "filler"})


@dataclass(frozen=True, slots=True)
class Feedback:
    """About one line.

    kind: as in `answering.Response`.  stage: of GROW, "none" where it belongs to no stage in particular.
    did: what it did to the client.  nearness: of a reflection; "cheers" of praise with nothing behind it.
    words: the words of the line that decided, "" where none can be shown.
    part: the stage where it is certain, else "".
    """

    kind: str
    verdict: Verdict
    stage: str
    did: str
    nearness: str = ""
    words: str = ""
    part: str = ""

    def to_values(self) -> dict[str, Any]:
        """As it is kept with the session."""
        return asdict(self)


def feedback(line: Line, response: Response) -> Feedback:
    """The verdict on a line, from what it was and what came of it."""
    if _only_cheers(line, response):
        words = as_typed(line.text, cheers(line))
        return Feedback("affirmation", "weak", line.stage, response.did, "cheers", words)
    return Feedback(
        response.kind,
        _verdict(line, response),
        line.stage,
        response.did,
        response.nearness,
        deciding(line, response.kind),
        _part(line) if response.kind not in _OF_NO_PART else "",
    )


def _only_cheers(line: Line, response: Response) -> bool:
    """Praise, whatever else the ear made of it; what is praised for the third time is told as that."""
    heard = "affirmation" in line.coach.labels or response.kind == "affirmation" or "cheer" in line.signs
    heard = heard or is_outcry(line)
    return response.kind in CHEERS and heard and response.did != "flattered" and bool(cheers(line))


def _verdict(line: Line, response: Response) -> Verdict:
    """A verdict wants the ear to be sure, or the form of the line to leave no doubt; and never its form against it."""
    sure = line.coach.sure or by_sign(line, line.kind) or shows_plainly(line, line.kind)
    sure = sure or (response.kind == "reflection" and _reflects(line, response))
    if response.kind == "unclear" or not sure or not bears_out(line, line.kind):
        return "unsure"
    if response.kind in APART:
        return "apart"
    if response.nearness == "echoes" or response.did == "flattered":
        return "weak"
    if response.nearness == "misses":
        return "apart"
    return "sound" if response.kind in SOUND else "weak"


def _reflects(line: Line, response: Response) -> bool:
    """However the ear wavers: it names the meaning of what was told, or is made of their words alone."""
    adds = response.nearness == "adds" and "reflection" in line.coach.labels and not line.asks
    return adds or is_theirs_alone(line, _said_before(response))


def _said_before(response: Response) -> frozenset[str]:
    """Stems of what the client had said when the line came."""
    return frozenset().union(*map(content, response.client.lines[:-1]))


def _part(line: Line) -> str:
    """The part of GROW it worked on, where its own words and the ear agree, or the ear has no doubt."""
    if line.stage not in PARTS:
        return ""
    if line.seeks:
        return line.stage if line.seeks[0].ladder == line.stage else ""
    return line.stage if line.coach.stage_lead >= STAGE_CERTAIN else ""


def block_of(told: Feedback) -> str:
    """Which block of prompts/en/practise/feedback.j2 says it."""
    if told.verdict == "unsure":
        return "unsure"
    kind = {"echoes": "echo", "misses": "miss", "cheers": "cheering"}.get(told.nearness, told.kind)
    if told.kind == "reflection" and told.nearness == "adds":
        kind = "adds"
    if told.kind == "reflection" and told.nearness == "selects" and not told.words:
        kind = "own_words"
    return "flattery" if told.did == "flattered" else kind


READS = ("feedback", "part", "did", "dwell")
"""States of prompts/en/practise: what the line was, its part of GROW, what it did, the chosen skill."""


def told_of(told: Feedback, skill: str, before: Iterable[Feedback] = ()) -> list[tuple[str, str]]:
    """All that is said of a line, at most three lines: (state, block) of the prompts, the most telling first.

    What it was comes first, then a sentence on the chosen skill, so that a long answer of the client's leaves
    no room for the rest sooner than for that.  before: what the lines before it were, the first first.
    """
    if told.verdict == "sound" and shows(told, skill) and running(before, skill) >= HOLDS:
        return [("feedback", "tick")]
    said = [("feedback", block_of(told))]
    if told.verdict == "unsure":
        return said
    said += _dwelling(told, skill)
    if told.part and told.verdict == "sound":
        said.append(("part", told.part))
    if told.verdict != "sound" and told.did in FELT:
        said.append(("did", told.did))
    return said


def as_read(said: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """In the order in which it reads, where there is room for all: the part of GROW beside what the line was."""
    return sorted(said, key=lambda one: READS.index(one[0]))


def _dwelling(told: Feedback, skill: str) -> Iterator[tuple[str, str]]:
    """One sentence more on a line of the chosen skill: what it cost, or what made it work."""
    block = block_of(told)
    if not shows(told, skill):
        return
    if told.verdict != "sound":
        if block in _COSTS:
            yield "dwell", block
    elif skill != "mirroring" and told.did in TELLING:
        yield "dwell", told.did
    elif skill not in ("holding_back", "one_at_a_time") and block in _REASONS:
        yield "dwell", _REASONS[block]


def shows(told: Feedback, skill: str) -> bool:
    """Whether it is a line by which one can see how the skill is doing."""
    return told.verdict != "unsure" and told.kind in SKILLS.get(skill, frozenset())


def running(before: Iterable[Feedback], skill: str) -> int:
    """How many lines of that skill running were sound; lines of other kinds neither count nor break."""
    count = 0
    for told in reversed(list(before)):
        if shows(told, skill):
            if told.verdict == "weak":
                break
            count += told.verdict == "sound"
    return count
